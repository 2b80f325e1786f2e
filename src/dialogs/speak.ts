import type { Scene } from '../placement/staff.ts';
import type { Person } from './person.ts';
import type { Reply, Spoken } from './reply.ts';

/** Puts a reply into words for the person who reads it, as she wants to be spoken to today. */
export function speakReply(reply: Reply, listener: Person, scene: Scene): Spoken {
  void listener;
  void scene;
  return { text: reply.kind };
}
