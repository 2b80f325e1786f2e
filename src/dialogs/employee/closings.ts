// Closing days of the whole house are said before, once each, with the numbers that always go (`care-rules` 7): in a pause as well, because "Mir schreiben geht immer" was said there.
import { lines, regionalLine } from '../../knowledge/lines.ts';
import { readsAtNight } from '../../placement/chain.ts';
import { closingsToSay, isAhead, isIn } from '../../placement/closing.ts';
import { byDay } from '../../placement/deadline.ts';
import { days, hours, later, type Instant } from '../../placement/ids.ts';
import type { Closing, Scene } from '../../placement/staff.ts';
import type { Employee } from '../person.ts';
import type { Phrase } from '../reply.ts';
import { dateIn } from '../times.ts';
import { agenda } from './agenda.ts';
import { and, doing, out, phrase, type Out } from './out.ts';
import { mayComeAt } from './putOff.ts';
import { isFollowed, isLocked, isWithAnother } from './standing.ts';

/** Who has come in since it was said to all the others. */
export const tellOfClosings = (person: Employee, scene: Scene): Out =>
  closingsToSay(scene).reduce(
    (sofar, closing) => and(sofar, next => waiting(next, { closing }, later(scene.now, aWhile))),
    out(person),
  );

interface News {
  readonly closing: Closing;
  /** It is not closed after all. */
  readonly off?: true | undefined;
}

/** Whatever has become of it meanwhile: what is not so any more, or was said, is not said. */
export function tellOfClosing(person: Employee, news: News, scene: Scene): Out {
  if (!isNews(person, news, scene) || !isToldAnything(person, scene)) return out(person);
  const at = calmAt(person, scene);
  if (at > scene.now) return waiting(person, news, at);
  return news.off ? takenBack(person, news.closing, scene) : said(person, news.closing, scene);
}

function isNews(person: Employee, { closing, off }: News, scene: Scene): boolean {
  const [isSo, isSaid] = [isIn(closing, scene.staff.closings), isIn(closing, saidTo(person))];
  return isAhead(closing, scene) && (off ? isSaid && !isSo : isSo && !isSaid);
}

/** Who reads other days in their place need not read of these. */
function takenBack(person: Employee, { from, to }: Closing, scene: Scene): Out {
  const left = saidTo(person).filter(one => one.from !== from || one.to !== to);
  const forgotten: Employee = { ...person, closings: left };
  if (scene.staff.closings.some(one => one.from <= to && from <= one.to)) return out(forgotten);
  const firstDay = dateIn(from, scene.now, scene.staff.timeZone);
  return out(forgotten, { kind: 'say', phrase: phrase('closed.off', { firstDay }), unasked: true });
}

const saidTo = ({ closings = [] }: Employee): readonly Closing[] => closings;

const isToldAnything = (person: Employee, scene: Scene): boolean =>
  person.confirmed && person.talk.at !== 'ended' && isFollowed(person, scene);

function said(person: Employee, closing: Closing, scene: Scene): Out {
  const closings = [...saidTo(person).filter(one => isAhead(one, scene)), closing];
  return out({ ...person, closings }, { kind: 'say', phrase: closedPhrase(person, closing, scene), unasked: true });
}

function closedPhrase({ land }: Employee, { from, to }: Closing, scene: Scene): Phrase {
  const { now, staff } = scene;
  const { number } = regionalLine(land) ?? lines.talk;
  const [firstDay, lastDay] = [from, to].map(day => dateIn(day, now, staff.timeZone));
  const isRead = readsAtNight(scene);
  if (from === to) return phrase(isRead ? 'closed.day.oncall' : 'closed.day', { firstDay: firstDay ?? '', number });
  return phrase(isRead ? 'closed.oncall' : 'closed', { firstDay: firstDay ?? '', lastDay: lastDay ?? '', number });
}

const waiting = (person: Employee, { closing, off }: News, at: Instant): Out =>
  doing(person, {
    do: 'schedule',
    name: agenda.closing(closing.from),
    at,
    due: { what: 'closing', closing, ...(off && { off }) },
  });

const aWhile = hours(2);

/** Not beside a danger, not where she does not read it, not in the middle of a talk, and not at night or on a holiday of hers. */
function calmAt(person: Employee, scene: Scene): Instant {
  const { now, staff } = scene;
  const isElsewhere = person.notReachable || isLocked(person) || isWithAnother(person);
  if (isElsewhere || person.crisis !== undefined || person.talk.at === 'serious')
    return byDay(later(now, days(1)), staff.timeZone);
  const isBusy = [person.lastSign, person.knocked].some(at => at !== undefined && now < later(at, aWhile));
  return isBusy ? byDay(later(now, aWhile), staff.timeZone) : mayComeAt(person, scene);
}
