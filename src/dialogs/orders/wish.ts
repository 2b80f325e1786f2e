// What is wanted, where calling and coming are wishes too.
import { wordsOf } from '../../language/fold.ts';
import { cannotIn } from './cannot.ts';
import { clausesOf } from './clauses.ts';
import { withoutNames } from './names.ts';
import { isMissed } from './missed.ts';
import { isCalling, isComing, isDoing, isSurelyPromised } from './promised.ts';
import type { Wanted } from './said.ts';
import { timeIn, type Clock } from './times.ts';
import { isOnlyOrder, wantedIn } from './wanted.ts';

interface Said {
  readonly text: string;
  readonly names: ReadonlySet<string>;
  readonly isNamed: boolean;
}

/** "Telefoniere um 15 Uhr mit ihr" is no contact yet; "bin um 15 Uhr wieder da" says when she comes, not that she was away. */
export function wishOf(said: Said, clock: Clock): Wanted | undefined {
  const wanted = wantedIn(wordsOf(said.text), said.names);
  if (promises(wanted, said)) return 'take';
  const cannot = wanted === undefined || wanted === 'cannot' ? cannotIn(said) : undefined;
  if (cannot) return cannot;
  if (wanted === undefined && isMissed(said.text)) return 'contact';
  return (
    (wanted === 'back' ? comingIn(said, clock) : undefined) ?? wanted ?? comingIn(said, clock) ?? untilIn(said, clock)
  );
}

/** A call beside a contact takes nothing from it where it may be to somebody else. */
function promises(wanted: Wanted | undefined, { text, names, isNamed }: Said): boolean {
  const clauses = clausesOf(text);
  const calls = clauses.filter(isCalling);
  if (calls.length === 0 || (wanted !== undefined && wanted !== 'contact')) return false;
  if (calls.some(call => isSurelyPromised(call, names))) return true;
  const isHad = clauses.some(clause => !isCalling(clause) && wantedIn(wordsOf(clause), names) === 'contact');
  return isNamed && !isHad;
}

/** Whoever says when she is there has taken it until then; whoever is on the way to somebody is asked until when. */
function comingIn({ text, names, isNamed }: Said, clock: Clock): Wanted | undefined {
  const toHer = withoutNames(text, names, 'ihr');
  const isClear = timeIn(text, clock) !== undefined || (isNamed && onTheWay.test(text));
  return isClear && isComing(toHer) ? 'take' : undefined;
}

const onTheWay = /(?<!\p{L})(?:fahre?|gehe?|komme?) (?:jetzt|gleich|sofort|nachher|heute|kurz|mal|zu)(?!\p{L})/iu;

/** "Ayla bis 15 Uhr", "das mach ich um 3": nothing else is said. */
function untilIn({ text, names }: Said, clock: Clock): Wanted | undefined {
  const rest = wordsOf(text).filter(word => !names.has(word));
  const isOnlyTime = isOnlyOrder(rest, 'take') && timeIn(text, clock) !== undefined;
  return isOnlyTime && (isDoing(text) || /(?<!\p{L})bis(?!\p{L})/iu.test(text)) ? 'take' : undefined;
}
