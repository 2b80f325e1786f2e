// The funding check as a talk: one question at a time, to be interrupted at any time, forgotten when it is over.
import { fundingFor } from '../../knowledge/funding/funding.ts';
import { hireFields, type HireField } from '../../knowledge/funding/fields.ts';
import { readHire } from '../../knowledge/funding/plausible.ts';
import { tellFunding } from '../../knowledge/funding/telling.ts';
import { hireFrom, type Typed } from '../../knowledge/funding/typed.ts';
import { phrase } from '../../knowledge/book.ts';
import { days, later } from '../../placement/ids.ts';
import { localDate } from '../../placement/localTime.ts';
import type { Employer } from '../person.ts';
import type { Reply } from '../reply.ts';
import type { TalkScene } from '../scene.ts';
import type { Step } from '../stepped.ts';
import { answerIn } from './answers.ts';

type Out = Step<Employer>;

/** The form on a card; whoever rather talks takes the button above it. */
export const checkForm: Reply = { kind: 'fill', form: 'funding' };

/** From the first question that is not answered yet. */
export function beginCheck(person: Employer, scene: TalkScene): Out {
  const typed = openCheck(person, scene)?.typed ?? {};
  const first = following({ typed, at: undefined });
  return first === undefined ? result(person, typed) : ask(checking(person, { typed, at: first.id }, scene), first);
}

/** Nothing where these words are no answer: then they are a question or something else, and the check waits. */
export function answerCheck(person: Employer, text: string, scene: TalkScene): Out | undefined {
  const field = fieldNow(person, scene);
  const value = field && answerIn(field, text, todayIn(scene));
  return field === undefined || value === undefined ? undefined : answered(person, { field, value }, scene);
}

/** A button of the check; nothing where it belongs to no check that is open. */
export function tapCheck(person: Employer, option: string, scene: TalkScene): Out | undefined {
  const check = openCheck(person, scene);
  const field = fieldNow(person, scene);
  const isOurs = option.startsWith('hire:') || option.startsWith('check:');
  if (!isOurs || check === undefined || field === undefined) return undefined;
  const [what, id, value = ''] = option.split(':');
  if (what === 'hire') return id === field.id ? answered(person, { field, value }, scene) : ask(person, field);
  switch (option) {
    case 'check:talk':
      return beginCheck(person, scene);
    case 'check:unknown':
      return answered(person, { field, value: '' }, scene);
    case 'check:back':
      return back(person, check, scene);
    case 'check:enough':
      return result(person, check.typed);
    case 'check:stop':
      return { person: over(person), replies: [say('firm.check.stopped')], effects: [] };
    default:
      return ask(person, field);
  }
}

/** What came back from the form on the card: its sums, or the same form with a sentence at every field that is wrong. */
export function filledCheck(person: Employer, fields: Typed, scene: TalkScene): Out {
  const typed = known(fields);
  const read = readHire(hireFrom(typed), todayIn(scene));
  return read.kind === 'errors'
    ? { person, replies: [{ kind: 'fill', form: 'funding', typed }], effects: [] }
    : result(person, typed);
}

/** After something else was said in between. */
export const goOn = (person: Employer, scene: TalkScene): readonly Reply[] =>
  fieldNow(person, scene) === undefined
    ? []
    : [
        {
          kind: 'ask',
          question: 'check',
          phrase: phrase('firm.check.goOn'),
          options: ['check:goOn', 'check:stop'],
        },
      ];

interface Answer {
  readonly field: HireField;
  readonly value: string;
}

function answered(person: Employer, { field, value }: Answer, scene: TalkScene): Out {
  const check = openCheck(person, scene);
  if (value === '' && field.group === 'first') return ask(person, field, say('firm.check.needed'));
  const typed = { ...check?.typed, [field.id]: value };
  const wrong = errorIn(typed, todayIn(scene));
  if (wrong !== undefined) {
    // what contradicts it may have been said before: it is asked again
    const again = hireFields.find(({ id }) => id === wrong.id) ?? field;
    const { [again.id]: _taken, ...kept } = typed;
    return ask(checking(person, { typed: kept, at: again.id }, scene), again, said(wrong.message));
  }
  const next = following({ typed, at: field.id });
  if (next === undefined) return result(person, typed);
  const asked = checking(person, { typed, at: next.id }, scene);
  return next.id === firstAfterSum
    ? ask(asked, next, firstSum(typed, scene), say('firm.check.person'))
    : ask(asked, next);
}

const firstAfterSum = hireFields.find(({ group }) => group !== 'first')?.id;

const firstSum = (typed: Typed, scene: TalkScene): Reply => {
  const read = readHire(hireFrom(typed), todayIn(scene));
  const sum = read.kind === 'hire' ? tellFunding(fundingFor(read.hire)).sum : '';
  return { kind: 'say', phrase: phrase('firm.check.first', { sum }) };
};

const result = (person: Employer, typed: Typed): Out => ({
  person: over(person),
  replies: [
    { kind: 'funding', typed },
    {
      kind: 'ask',
      question: 'firm',
      phrase: phrase('firm.menu'),
      options: ['firm:check', 'firm:support', 'firm:question'],
    },
  ],
  effects: [],
});

function back(person: Employer, { typed, at }: Check, scene: TalkScene): Out {
  const before = asked(typed);
  const here = before.findIndex(({ id }) => id === at);
  const previous = before[here - 1] ?? before[0];
  return previous === undefined
    ? beginCheck(person, scene)
    : ask(checking(person, { typed, at: previous.id }, scene), previous);
}

function ask(person: Employer, field: HireField, ...first: readonly Reply[]): Out {
  const isFirst = field.id === hireFields[0]?.id;
  const options = [
    ...(field.options ?? []).map(([value]) => `hire:${field.id}:${value}`),
    ...(field.group === 'first' ? [] : ['check:unknown']),
    ...(isFirst ? [] : ['check:back']),
    ...(field.group === 'first' ? [] : ['check:enough']),
    'check:stop',
  ];
  const question: Reply = { kind: 'ask', question: `check:${field.id}`, phrase: questionOf(field), options };
  return { person, replies: [...first, question], effects: [] };
}

const questionOf = ({ label, hint }: HireField) =>
  hint === undefined ? phrase('firm.check.ask', { label }) : phrase('firm.check.askWithHint', { label, hint });

const say = (key: 'firm.check.needed' | 'firm.check.stopped' | 'firm.check.person'): Reply => ({
  kind: 'say',
  phrase: phrase(key),
});
const said = (message: string): Reply => ({ kind: 'say', phrase: phrase('firm.check.wrong', { message }) });

type Check = NonNullable<Employer['check']>;

/** Nobody means what she was asked yesterday. */
const openCheck = (person: Employer, scene: TalkScene): Check | undefined =>
  person.check !== undefined && scene.now < later(person.check.since, days(1)) ? person.check : undefined;

const checking = (person: Employer, check: Pick<Check, 'typed' | 'at'>, scene: TalkScene): Employer => ({
  ...person,
  check: { ...check, since: scene.now },
  talk: { at: 'idle' },
});

function over({ check: _over, ...person }: Employer): Employer {
  return { ...person, talk: { at: 'idle' } };
}

const fieldNow = (person: Employer, scene: TalkScene): HireField | undefined => {
  const check = openCheck(person, scene);
  return check && hireFields.find(({ id }) => id === check.at);
};

/** What the talk asks of what the form holds: nothing that an answer before has settled. */
const asked = (typed: Typed): readonly HireField[] =>
  hireFields.filter(({ id, group }) => {
    if (id === 'gdb') return typed['status'] === 'none' || typed['status'] === '';
    if (id === 'months') return typed['permanent'] === 'no';
    return group !== 'firm';
  });

/** The next one behind `at`, or the first that has no answer. */
const following = ({
  typed,
  at,
}: {
  readonly typed: Typed;
  readonly at: string | undefined;
}): HireField | undefined => {
  const fields = asked(typed);
  const from = fields.findIndex(({ id }) => id === at) + 1;
  return fields.slice(from).find(({ id }) => typed[id] === undefined);
};

/** Only what the form asks, and no more than a field holds. */
const known = (fields: Typed): Typed =>
  Object.fromEntries(hireFields.flatMap(({ id }) => (fields[id] ? [[id, fields[id].slice(0, 100)]] : [])));

/** The first contradiction in what was answered so far; what is still missing is thought of as ordinary. */
function errorIn(typed: Typed, today: string): { readonly id: string; readonly message: string } | undefined {
  const ordinary = { workplaces: '1000', severelyDisabled: '0', grossMonthly: '5000', land: 'HE' };
  const read = readHire(hireFrom({ ...ordinary, ...typed }), today);
  const [error] = read.kind === 'errors' ? read.errors : [];
  return error && { id: error.field.split('.').at(-1) ?? '', message: error.message };
}

export const todayIn = (scene: TalkScene): string => localDate(scene.now, scene.staff.timeZone);
