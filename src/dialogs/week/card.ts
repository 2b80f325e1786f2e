// The card at the begin of a coach's week, and the lists behind its numbers.
import { weekNames } from '../../knowledge/phrases/staff.ts';
import { may } from '../../placement/may.ts';
import type { Scene } from '../../placement/staff.ts';
import { lookOption } from '../acts.ts';
import { weekQuestion } from '../event.ts';
import { peopleCard } from '../notices.ts';
import type { Seen } from '../orders/picks.ts';
import type { Button, Spoken, WeekList } from '../reply.ts';
import { staffText } from '../staffWords.ts';
import { clockIn } from '../times.ts';
import type { Entry, Week } from './counted.ts';

/** Numbers, of which each opens its list. A quiet week is one line. */
export function weekCard(week: Week, scene: Scene): Spoken {
  const { now, staff } = scene;
  const isQuiet = week.open === 0 && watched.every(list => week[list].length === 0);
  const buttons = (['today', 'open', 'silent', 'dates', 'toAsk', 'notShared', 'quiet'] as const)
    .filter(list => countOf(week, list) > 0)
    .map(list => [buttonOf(week, list)]);
  return {
    ...(!isQuiet && { title: staffText('staff.weekAt', { moment: clockIn(now, now, staff.timeZone) }) }),
    text: [isQuiet ? staffText('staff.weekQuiet') : staffText('staff.week', numbersOf(week)), ...restOf(week)].join(
      ' · ',
    ),
    question: weekQuestion,
    buttons,
  };
}

/** What a week is quiet without. */
const watched = ['today', 'silent', 'dates', 'toAsk'] as const;

const countOf = (week: Week, list: WeekList | 'open'): number => (list === 'open' ? week.open : week[list].length);

const buttonOf = (week: Week, list: WeekList | 'open'): Button => ({
  id: list === 'open' ? 'coach:open' : weekOption(list),
  label: `${weekNames[list]}: ${String(countOf(week, list))}`,
});

export const weekOption = (list: WeekList): string => `coach:week:${list}`;

const numbersOf = ({ today, open, silent, dates }: Week) => ({
  today: String(today.length),
  open: String(open),
  silent: String(silent.length),
  dates: String(dates.length),
});

const restOf = ({ toAsk, notShared, quiet }: Week): readonly string[] => [
  ...(toAsk.length > 0 ? [staffText('staff.week.toAsk', { count: String(toAsk.length) })] : []),
  ...(notShared.length > 0 ? [staffText('staff.week.notShared', { count: String(notShared.length) })] : []),
  staffText('staff.week.quiet', { count: String(quiet.length) }),
];

export function weekListCard(week: Week, list: WeekList, seen: Seen): Spoken {
  const title = weekNames[list];
  if (week[list].length === 0) return { title, text: staffText('staff.weekListEmpty') };
  switch (list) {
    case 'today':
    case 'dates':
    case 'toAsk':
      return entriesCard(title, week[list], seen);
    case 'silent':
    case 'notShared':
    case 'quiet':
      return peopleCard(title, week[list], seen);
    default:
      return list satisfies never;
  }
}

function entriesCard(title: string, entries: readonly Entry[], { viewer, scene }: Seen): Spoken {
  const people = [...new Map(entries.map(({ employee }) => [employee.id, employee])).values()];
  const looks = people.filter(about => may({ role: 'coach', id: viewer }, { action: 'look', about }, scene));
  return {
    title,
    text: '',
    facts: entries.map(({ employee, what }) => ({ label: employee.shortName, value: what })),
    question: 'coach',
    buttons: looks.map(({ id, shortName }) => [{ id: lookOption(id), label: shortName }]),
  };
}
