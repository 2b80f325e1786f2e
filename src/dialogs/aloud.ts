// What stands there, to be heard: the words, and what stands on the buttons below them.
import { book, phrase } from '../knowledge/book.ts';
import { speak } from '../knowledge/phrasebook.ts';
import { readAloudOption } from './event.ts';
import { labelFor } from './labels.ts';
import { aStranger, type Person } from './person.ts';
import { isShown, type Aloud, type Button, type Reply, type Shown, type Spoken } from './reply.ts';
import type { TalkScene } from './scene.ts';

/** How it ended that something was taken out of the chat only the door knows. */
export const hearable = (said: readonly Reply[]): readonly Shown[] =>
  said.filter(isShown).filter(reply => !('erases' in reply));

export const toBeHeard = (said: readonly Shown[]): Reply => ({
  kind: 'aloud',
  said,
  ...(said.some(isTidied) && { tidy: true }),
});

const isTidied = (reply: Shown): boolean => 'tidy' in reply && reply.tidy === true;

export type Rows = readonly (readonly Button[])[];

/** Five rows fill a small phone. */
const mostRows = 5;

/** Below the answers and no answer itself. Staff and firms read. */
export function withReading(rows: Rows, listener: Person, scene: TalkScene): Rows {
  const hears = listener.role === 'employee' || listener.role === 'stranger';
  if (!scene.readsAloud || !hears || rows.length >= mostRows) return rows;
  return [...rows, [{ id: readAloudOption, label: labelFor(readAloudOption, listener, scene) }]];
}

export interface Heard {
  readonly reply: Shown;
  readonly spoken: Spoken;
}

export const aloudOf = (all: readonly Heard[], listener: Person, scene: TalkScene): Aloud => ({
  text: all.map(({ spoken }) => linesOf(spoken, listener).join('\n')).join('\n'),
  ...(all.some(one => isOwn(one, scene)) && { isOwn: true }),
});

function linesOf({ title, text, facts = [], parts = [], buttons = [] }: Spoken, listener: Person): readonly string[] {
  const labels = buttons.flat().flatMap(({ id, label }) => (id === readAloudOption ? [] : [label]));
  return [
    ...(title === undefined ? [] : [title]),
    text,
    ...facts.map(({ label, value }) => `${label}: ${value}`),
    ...parts.flatMap(({ heading, lines }) => [heading, ...lines]),
    ...(labels.length > 0 ? [speak(book, phrase('aloud.buttons'), addressOf(listener)), ...labels] : []),
  ];
}

const addressOf = (listener: Person): 'du' | 'sie' => ('address' in listener && listener.address) || 'du';

/** A name, a time, an answer: what is the same for everybody has no such thing in it. */
function isOwn({ reply, spoken }: Heard, scene: TalkScene): boolean {
  switch (reply.kind) {
    case 'say':
    case 'ask':
      return Object.keys(reply.phrase.params ?? {}).length > 0 || isNamed(spoken, scene);
    case 'explain':
    case 'check':
    case 'source':
      return false;
    case 'fill':
    case 'show':
    case 'funding':
    case 'picture':
      return true;
    default:
      return reply satisfies never;
  }
}

const isNamed = ({ buttons = [] }: Spoken, scene: TalkScene): boolean =>
  buttons.flat().some(({ id, label }) => labelFor(id, aStranger, scene) !== label);
