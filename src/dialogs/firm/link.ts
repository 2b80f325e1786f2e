// The firm comes in by a code and goes out by a letter; why it is over it never hears (`care-rules` 33).
import { phrase } from '../../knowledge/book.ts';
import { addDays, instantOf, localDate } from '../../placement/localTime.ts';
import type { Letter } from '../letter.ts';
import type { Employer } from '../person.ts';
import type { TalkScene } from '../scene.ts';
import { doing, fachdienst, menuFor, said, say, type Out } from './out.ts';

/** Linked to another placement in the same moment: that one stays. */
export function linked(person: Employer, letter: Letter & { kind: 'firmLinked' }, scene: TalkScene): Out {
  if (person.about === letter.about) return said(person);
  if (person.about !== undefined)
    return doing(said(person), { do: 'write', to: letter.about, letter: { kind: 'firmGone', from: person.id } });
  const here: Employer = { ...person, about: letter.about, firm: letter.firm, talk: { at: 'idle' } };
  const told = said(here, say(phrase('firm.linked', { coach: fachdienst(scene) })), menuFor(here));
  return doing(told, { do: 'cancel', name: unlinkedName });
}

/** From this moment on nothing goes through; it is said the next morning, whatever the hour was. */
export function unlinked(given: Employer, letter: Letter & { kind: 'firmUnlinked' }, scene: TalkScene): Out {
  const { about, ...person } = given;
  if (about !== letter.about) return said(given);
  const { timeZone } = scene.staff;
  const at = instantOf(addDays(localDate(scene.now, timeZone), 1), morning, timeZone);
  const alone: Employer = { ...person, requests: [], talk: isAsking(person) ? { at: 'idle' } : person.talk };
  return doing(said(alone), { do: 'schedule', name: unlinkedName, at, due: { what: 'unlinked' } });
}

const unlinkedName = 'unlinked';
const morning = 8 * 60;

const isAsking = ({ talk }: Pick<Employer, 'talk'>): boolean => ['sure', 'callback', 'helped'].includes(talk.at);

export const unlinkedDue = (person: Employer): Out =>
  person.about === undefined ? said(person, say(phrase('firm.unlinked')), menuFor(person)) : said(person);
