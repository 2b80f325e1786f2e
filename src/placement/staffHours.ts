import type { Week } from './staff.ts';

export type HoursRead = { readonly kind: 'ok'; readonly week: Week } | { readonly kind: 'wrong'; readonly why: string };

const names = ['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so'];
const example = 'Write them like "Mo-Do 8:00-12:00 12:30-16:00, Fr 8-13", or "always".';
const wholeDay = { from: 0, to: 1440 };
type Days = readonly Week[number][];
const noDays: Days = names.map(() => []);

/** Hours as people write them. Only `overnight` may go past midnight ("18:00-8:00"). */
export const readHours = (text: string, overnight: boolean): HoursRead => {
  if (text.trim().toLowerCase() === 'always') return { kind: 'ok', week: names.map(() => [wholeDay]) };
  const parts = text
    .toLowerCase()
    .replace(/[–—]/g, '-')
    .replace(/\s*-\s*/g, '-')
    .split(/[\s,;]+/)
    .filter(part => part !== '');
  let week = noDays;
  let days: readonly number[] = [];
  let afterTime = false;
  for (const part of parts) {
    const named = daysOf(part);
    if (named !== undefined) {
      days = afterTime ? named : [...days, ...named];
      afterTime = false;
      continue;
    }
    const time = timeOf(part, overnight);
    if (typeof time === 'string') return { kind: 'wrong', why: time };
    if (days.length === 0) return { kind: 'wrong', why: `"${part}" has no day before it. ${example}` };
    week = days.reduce<Days>((sofar, day) => withTime(sofar, day, time), week);
    afterTime = true;
  }
  if (!afterTime) return { kind: 'wrong', why: `A time is missing at the end. ${example}` };
  return withoutOverlap(week);
};

const daysOf = (part: string): readonly number[] | undefined => {
  const [first = '', last = first, ...more] = part.split('-').map(name => name.replace(/\.$/, ''));
  const [from, to] = [names.indexOf(first), names.indexOf(last)];
  if (from < 0 || to < from || more.length > 0) return undefined;
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
};

interface Time {
  readonly from: number;
  readonly to: number;
}

const timeOf = (part: string, overnight: boolean): Time | string => {
  const [first, last, ...more] = part.split('-').map(minuteOf);
  if (first === undefined || last === undefined || more.length > 0)
    return `"${part}" is no day and no time. ${example}`;
  if (first < last || (overnight && last < first)) return { from: first, to: last };
  return `"${part}" ends before it begins. ${example}`;
};

const minuteOf = (clock: string): number | undefined => {
  const found = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(clock);
  if (found === null) return undefined;
  const [hour, minute] = [Number(found[1]), Number(found[2] ?? 0)];
  return minute < 60 && hour * 60 + minute <= 1440 ? hour * 60 + minute : undefined;
};

const withTime = (week: Days, day: number, { from, to }: Time): Days => {
  if (from < to) return withSpan(week, day, { from, to });
  const evening = withSpan(week, day, { from, to: 1440 });
  return to === 0 ? evening : withSpan(evening, (day + 1) % 7, { from: 0, to });
};

const withSpan = (week: Days, day: number, span: Time): Days =>
  week.map((spans, index) => (index === day ? [...spans, span].toSorted((a, b) => a.from - b.from) : spans));

const withoutOverlap = (week: Days): HoursRead => {
  const day = week.findIndex(spans => spans.some((span, index) => span.from < (spans[index - 1]?.to ?? 0)));
  if (day < 0) return { kind: 'ok', week };
  const name = names[day] ?? '';
  return { kind: 'wrong', why: `Two times of ${name.charAt(0).toUpperCase()}${name.slice(1)} overlap. Make them one.` };
};
