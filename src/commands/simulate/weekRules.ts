// The card of a coach's week: once in each week in which she works and follows somebody, and never in her time off (`care-rules` 49).
import { recipientOf, type Out } from '../../bots/item.ts';
import { isWorking, worksOn } from '../../placement/calendar.ts';
import { instant, type Instant, type LocalDate, type PersonId } from '../../placement/ids.ts';
import { addDays, instantOf, localDate, mondayOf } from '../../placement/localTime.ts';
import { isoWeek } from '../../placement/rhythm.ts';
import type { Member, Staff } from '../../placement/staff.ts';
import type { Commit, Report } from './commit.ts';
import type { Shadow } from './shadow.ts';

export interface WeekRules {
  check(commit: Commit): void;
  /** Of the week that is over. */
  sweep(now: number): void;
}

interface House {
  readonly staff: Staff;
  readonly since: Instant;
}

export function newWeekRules(shadow: Shadow, report: Report): WeekRules {
  const told = new Set<string>();
  /** Since when somebody is whose. */
  const since = new Map<string, Instant>();
  let house: House | undefined;
  const tell = (member: Member, { staff }: House, now: Instant): void => {
    const name = `${member.id} ${isoWeek(localDate(now, staff.timeZone))}`;
    if (told.has(name)) report('week-told-twice', name);
    if (!isWorking(member, staff, now)) report('week-told-off-duty', name);
    told.add(name);
  };
  return {
    check: ({ batch, created, after, now }) => {
      house = changedBy(batch, now) ?? house;
      if (after !== undefined) since.set(whose(after), since.get(whose(after)) ?? now);
      for (const out of created.filter(isWeek)) {
        const member = house?.staff.members.find(({ id }) => id === recipientOf(out.to));
        if (house && member) tell(member, house, now);
      }
    },
    sweep: now => {
      const over = house && weekBefore(house, instant(now));
      for (const member of over ? (house?.staff.members ?? []) : []) {
        const isOwed =
          over && house && worksTwice(member, over, house.staff) && follows(member.id, over, { shadow, since });
        if (isOwed && !told.has(`${member.id} ${over.week}`)) report('week-untold', member.id, over.week);
      }
    },
  };
}

const isWeek = ({ content }: Out): boolean =>
  content.what === 'reply' &&
  content.reply.kind === 'show' &&
  content.reply.view === 'week' &&
  content.reply.unasked === true;

function changedBy(batch: Commit['batch'], since: Instant): House | undefined {
  const bodies = batch.flatMap(write => (write.do === 'delete' ? [] : [write.document.body]));
  const body = bodies.find(isStaff);
  return body && { staff: body.staff, since };
}

interface Week {
  readonly monday: LocalDate;
  readonly begin: Instant;
  readonly week: string;
}

/** Nothing where the house has changed since it began: then nobody knows here who was to work. */
function weekBefore({ staff, since }: House, now: Instant): Week | undefined {
  const monday = addDays(mondayOf(localDate(now, staff.timeZone)), -7);
  const begin = instantOf(monday, 0, staff.timeZone);
  return since < begin ? { monday, begin, week: isoWeek(monday) } : undefined;
}

/** On one day alone Anker may have been off. */
const worksTwice = (member: Member, { monday }: Week, staff: Staff): boolean =>
  member.role !== 'onCall' && [0, 1, 2, 3, 4, 5, 6].filter(n => worksOn(member, staff, addDays(monday, n))).length > 1;

interface Known {
  readonly shadow: Shadow;
  readonly since: ReadonlyMap<string, Instant>;
}

const follows = (coach: PersonId, { begin }: Week, { shadow, since }: Known): boolean =>
  [...shadow.employees()].some(
    one => one.coach === coach && one.talk.at !== 'ended' && (since.get(whose(one)) ?? begin) < begin,
  );

const whose = ({ id, coach }: { readonly id: PersonId; readonly coach: PersonId }): string => `${id} ${coach}`;

/** The hall wrote it a moment ago: it is taken for what it says it is. */
const isStaff = (body: unknown): body is { readonly staff: Staff } =>
  typeof body === 'object' && body !== null && 'staff' in body;
