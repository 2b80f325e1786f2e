// A picture is never looked at and never kept; Anker offers to take it out of the chat (`care-rules` 17).
import type { Scene } from '../../placement/staff.ts';
import type { BySelf, Event } from '../event.ts';
import type { Employee } from '../person.ts';
import type { Reply } from '../reply.ts';
import { out, phrase, say, type Out } from './out.ts';
import { settle } from './settle.ts';

type Sent = BySelf & { readonly kind: 'sent' };
type Photo = NonNullable<Employee['photos']>[number];

const mostPhotos = 5;
const mostInAlbum = 20;

/** Where the door can take it away again, it is asked about by its name. */
export function withPhoto(person: Employee, { message, album }: Sent): Employee {
  if (message === undefined) return person;
  const photo: Photo = { message, more: [], ...(album !== undefined && { album }) };
  return { ...person, photos: [...(person.photos ?? []), photo].slice(-mostPhotos) };
}

/** The pictures of one album come one by one, and are asked about once. */
export const isMoreOfAlbum = (person: Employee, event: Event): event is Sent =>
  event.kind === 'sent' && event.what === 'photo' && person.photos?.some(isInAlbum(event)) === true;

export function alsoInAlbum(person: Employee, sent: Sent): Out {
  const { message } = sent;
  const photos = person.photos?.map(photo =>
    isInAlbum(sent)(photo) && message !== undefined
      ? { ...photo, more: [...photo.more, message].slice(-mostInAlbum) }
      : photo,
  );
  return out({ ...person, ...(photos && { photos }) });
}

const isInAlbum =
  ({ album }: Sent) =>
  (photo: Photo): boolean =>
    album !== undefined && photo.album === album;

export function answerPhoto(person: Employee, option: string, scene: Scene): Out {
  const { talk, photos = [] } = person;
  const photo = photos.find(({ message }) => talk.at === 'photo' && message === talk.message);
  const rest = photos.filter(one => one !== photo);
  const idle: Employee = { ...person, talk: { at: 'idle' }, photos: rest };
  return settle(out(idle, option === 'deletePhoto' ? erased(photo) : say(phrase('photo.kept'))), scene);
}

/** Said only when it is so. */
const erased = (photo: Photo | undefined): Reply => ({
  kind: 'say',
  phrase: phrase('photo.deleted'),
  erases: { messages: photo ? [photo.message, ...photo.more] : [], stays: phrase('photo.stays') },
});
