// Who normally writes at a time in which Anker took nothing (`care-rules` 9).
import type { Instant, PersonId } from '../placement/ids.ts';
import { dayMs, localDate, minuteOfDay, weekday } from '../placement/localTime.ts';
import { lookOption } from './acts.ts';
import type { Employee } from './person.ts';
import type { Spoken } from './reply.ts';
import { seenBy, standOf } from './notices.ts';
import type { TalkScene } from './scene.ts';
import { staffText } from './staffWords.ts';
import { momentIn } from './times.ts';

export interface Span {
  readonly from: Instant;
  readonly until: Instant;
}

/** A check-in was to come in that time, or answers came at the same time of a week before. */
export function usuallyWrites({ next, answers, lastSign }: Employee, { from, until }: Span, scene: TalkScene): boolean {
  const { timeZone } = scene.staff;
  const isIn = (at: Instant): boolean => at > from && at <= until;
  if (next !== undefined && isIn(next.at)) return true;
  if (until - from >= 7 * dayMs) return answers.length > 0 || lastSign !== undefined;
  const place = (at: Instant): number => weekday(localDate(at, timeZone)) * 1440 + minuteOfDay(at, timeZone);
  const [begin, end] = [place(from), place(until)];
  const isInWeek = (at: Instant): boolean =>
    begin <= end ? place(at) > begin && place(at) <= end : place(at) > begin || place(at) <= end;
  return [...answers.map(({ on }) => on), ...(lastSign === undefined ? [] : [lastSign])].some(isInWeek);
}

export function missedCard(
  employees: readonly Employee[],
  { viewer, span, scene }: { readonly viewer: PersonId; readonly span: Span; readonly scene: TalkScene },
): Spoken {
  const [from, until] = [momentIn(span.from, scene), momentIn(span.until, scene)];
  const usual = employees.filter(employee => usuallyWrites(employee, span, scene));
  const text = staffText(usual.length > 0 ? 'staff.missed' : 'staff.missedNobody', { from, until });
  if (usual.length === 0) return { title: 'Anker war aus', text };
  return {
    title: 'Anker war aus',
    text,
    facts: usual.map(employee => ({ label: employee.shortName, value: standOf(seenBy(employee, viewer), scene) })),
    question: 'coach',
    buttons: usual.map(employee => [{ id: lookOption(employee.id), label: employee.shortName }]),
  };
}
