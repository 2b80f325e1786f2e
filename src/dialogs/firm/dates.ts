// A firm may have itself reminded of dates of its own; none of them says anything about a person (`care-rules` 44).
import { phrase } from '../../knowledge/book.ts';
import { LocalDate, type Instant } from '../../placement/ids.ts';
import { addDays, daysBetween, instantOf, localDate } from '../../placement/localTime.ts';
import type { Effect } from '../effect.ts';
import type { Due } from '../event.ts';
import type { Employer } from '../person.ts';
import type { Phrase, Reply } from '../reply.ts';
import type { TalkScene } from '../scene.ts';
import { dateIn as dateInWords } from '../times.ts';
import { dayIn } from './answers.ts';
import { clockOf } from '../orders/times.ts';
import { ownDates, type Kept, type OwnDate } from './ownDate.ts';
import { doing, menuFor, said, say, type Out } from './out.ts';

/** How many days before. */
const before: Readonly<Record<OwnDate, readonly number[]>> = { levy: [30, 7], egz: [182, 91, 30], trial: [28, 7] };
const morning = 8 * 60;

/** What is on, and what can be switched on or off. */
export function showDates(person: Employer, scene: TalkScene): Out {
  if (!mayHave(person)) return said(person, say(phrase('firm.dates.linked')), menuFor(person));
  const lines = person.dates.map(one => say(standing(one, scene)));
  const options = [...ownDates.map(of => `date:${of}:${isOn(person, of) ? 'off' : 'on'}`), 'articleDone'];
  const ask: Reply = { kind: 'ask', question: 'firm:dates', phrase: phrase('firm.dates'), options };
  return said({ ...person, talk: { at: 'idle' } }, ...lines, ask);
}

/** Who was linked once keeps what she has switched on, and can switch it off. */
const mayHave = ({ about, dates }: Employer): boolean => about !== undefined || dates.length > 0;

const isOn = ({ dates }: Employer, of: OwnDate): boolean => dates.some(one => one.of === of && !isLost(one));

/** It was stored with a day that there is not: nobody can be reminded of it. */
const isLost = (kept: Kept): kept is Kept & { readonly of: Exclude<OwnDate, 'levy'> } =>
  kept.of !== 'levy' && kept.on === undefined;

export function tapDate(person: Employer, option: string, scene: TalkScene): Out | undefined {
  const [what, which, way] = option.split(':');
  const of = ownDates.find(one => one === which);
  if (what !== 'date' || of === undefined || !mayHave(person)) return undefined;
  if (way === 'off') return switchedOff(person, of, scene);
  if (of === 'levy') return switchedOn(person, { of }, scene);
  return said({ ...person, talk: { at: 'date', of } }, say(phrase(`firm.date.${of}.when`)));
}

/** The day that was asked for; nothing where these words are none. */
export function answerDate(person: Employer, text: string, scene: TalkScene): Out | undefined {
  const { talk } = person;
  const typed = talk.at === 'date' ? dayIn(text, clockOf(scene)) : undefined;
  if (talk.at !== 'date' || typed === undefined) return undefined;
  const on = LocalDate.safeParse(typed).data;
  if (on === undefined) return said(person, say(phrase('firm.date.none')));
  const ahead = daysBetween(localDate(scene.now, scene.staff.timeZone), on);
  if (ahead < 1 || ahead > farthest) return said(person, say(phrase('firm.date.wrong')));
  return switchedOn({ ...person, talk: { at: 'idle' } }, { of: talk.of, on }, scene);
}

/** No grant of these runs longer. */
const farthest = 8 * 366;

function switchedOn(person: Employer, kept: Kept, scene: TalkScene): Out {
  const dates = [...person.dates.filter(({ of }) => of !== kept.of), kept];
  const next: Employer = { ...person, dates };
  return doing(said(next, say(standing(kept, scene)), menuFor(next)), ...cancelled(kept.of), ...scheduled(kept, scene));
}

function switchedOff(person: Employer, of: OwnDate, scene: TalkScene): Out {
  const next: Employer = { ...person, dates: person.dates.filter(one => one.of !== of) };
  const off = showDates(next, scene);
  return doing({ ...off, replies: [say(phrase('firm.date.off')), ...off.replies] }, ...cancelled(of));
}

/** It was switched off or has another day by now: then it says nothing. */
export function dateDue(person: Employer, due: Due & { what: 'firmDate' }, scene: TalkScene): Out {
  const kept = person.dates.find(({ of, on }) => of === due.of && on === due.on);
  if (kept === undefined) return said(person);
  if (isLost(kept)) return lost(person, kept, scene);
  const told = said(person, say(reminder(kept, scene)));
  if (kept.of === 'levy') return doing(told, ...scheduled(kept, scene));
  const isOver = !before[kept.of].some(days => at(dayOf(kept, scene), days, scene) > scene.now);
  return isOver ? { ...told, person: { ...person, dates: person.dates.filter(one => one !== kept) } } : told;
}

/** Told once, with the buttons to switch it on again. */
function lost(person: Employer, kept: Kept, scene: TalkScene): Out {
  const shown = showDates(person, scene);
  return { ...shown, person: { ...shown.person, dates: person.dates.filter(one => one !== kept) } };
}

/** Of the levy the next one, which schedules the one after it; of an end all that are still to come. */
function scheduled(kept: Kept, scene: TalkScene): readonly Effect[] {
  const ahead = before[kept.of].filter(days => at(dayOf(kept, scene), days, scene) > scene.now);
  const days = kept.of === 'levy' ? ahead.slice(0, 1) : ahead;
  return days.map(n => ({
    do: 'schedule',
    name: nameOf(kept.of, n),
    at: at(dayOf(kept, scene), n, scene),
    due: { what: 'firmDate', of: kept.of, ...(kept.on !== undefined && { on: kept.on }) },
  }));
}

const cancelled = (of: OwnDate): readonly Effect[] => before[of].map(n => ({ do: 'cancel', name: nameOf(of, n) }));

const nameOf = (of: OwnDate, days: number): string => `firmDate:${of}:${String(days)}`;

const at = (day: LocalDate, daysBefore: number, { staff }: TalkScene): Instant =>
  instantOf(addDays(day, -daysBefore), morning, staff.timeZone);

/** 31 March of this year as long as a reminder of it is to come, else of the next (§ 163 Abs. 2 SGB IX). */
function dayOf({ on }: Kept, scene: TalkScene): LocalDate {
  if (on !== undefined) return on;
  const year = Number(localDate(scene.now, scene.staff.timeZone).slice(0, 4));
  return at(march(year), Math.min(...before.levy), scene) > scene.now ? march(year) : march(year + 1);
}

const march = (year: number): LocalDate => LocalDate.parse(`${String(year)}-03-31`);

const dayWords = (kept: Kept, scene: TalkScene): string =>
  dateInWords(dayOf(kept, scene), scene.now, scene.staff.timeZone);

const standing = (kept: Kept, scene: TalkScene): Phrase =>
  isLost(kept)
    ? phrase(`firm.date.${kept.of}.lost`)
    : kept.of === 'levy'
      ? phrase('firm.date.levy.on')
      : phrase(`firm.date.${kept.of}.on`, { day: dayWords(kept, scene) });

const reminder = (kept: Kept, scene: TalkScene): Phrase =>
  kept.of === 'levy' ? phrase('firm.date.levy') : phrase(`firm.date.${kept.of}`, { day: dayWords(kept, scene) });
