import { phrase } from '../../knowledge/book.ts';
import { hireFields, type HireField } from '../../knowledge/funding/fields.ts';
import { optionIn } from '../../knowledge/options.ts';
import { later } from '../../placement/ids.ts';
import type { Effect } from '../effect.ts';
import type { BySelf } from '../event.ts';
import type { Employer } from '../person.ts';
import type { Reply } from '../reply.ts';
import type { TalkScene } from '../scene.ts';
import { clockOf } from '../orders/times.ts';
import { answerIn } from './answers.ts';
import {
  dayIn,
  isFirst,
  isOver,
  keptFor,
  nextField,
  onlyAsked,
  readTypedHire,
  without,
  withoutLast,
  wrongIn,
  type Going,
} from './going.ts';
import { said, say, type Out } from './out.ts';
import type { CheckView } from './view.ts';
import { somebodyIn } from './somebody.ts';
import { startsCheck, wantedIn, type Wanted } from './wanted.ts';

/** What somebody writes who may be in a check; nothing where it is nothing of it. */
export function saidInCheck(person: Employer, text: string, scene: TalkScene): Out | undefined {
  const going = goingOf(person, scene);
  if (going === undefined) return startsCheck(text) ? start(person) : undefined;
  const wanted = wantedIn(text) ?? yesOrNo(text, going, scene);
  if (wanted !== undefined) return obey(person, { going, wanted }, scene);
  const field = askedIn(going, scene);
  // "mit einem Menschen" is no number
  if (somebodyIn(text) !== undefined) return undefined;
  const answer = field && answerIn(field, text, clockOf(scene));
  return field === undefined || answer === undefined ? undefined : answered(person, { going, field, answer }, scene);
}

/** To the first sum, and to "weitermachen?". */
function yesOrNo(text: string, going: Going, scene: TalkScene): Wanted | undefined {
  if (going.paused === undefined && askedIn(going, scene) !== undefined) return undefined;
  const said = optionIn(text, ['yes', 'no']);
  if (said === undefined) return undefined;
  if (said === 'no') return 'stop';
  return going.paused ? 'goOn' : 'more';
}

export function choseInCheck(
  person: Employer,
  { question, option }: BySelf & { kind: 'chose' },
  scene: TalkScene,
): Out | undefined {
  if (option === 'firm:check') return start(person);
  if (!question.startsWith('check:') || option.startsWith('firm:')) return undefined;
  const going = goingOf(person, scene);
  const wanted = tapped.find(one => option === `check:${one}`);
  if (wanted === 'asTalk') return proceed(person, { ...(going ?? begun(scene)), way: 'talk' }, scene);
  if (going === undefined) return over(person);
  const field = fieldAsked(question);
  if (field === undefined || option === 'check:unknown' || wanted !== undefined)
    return obey(person, { going, wanted: wanted ?? 'again', field }, scene);
  const isOffered = field.options?.some(([value]) => value === option);
  return isOffered
    ? answered(person, { going, field, answer: option }, scene)
    : obey(person, { going, wanted: 'again' }, scene);
}

const tapped = ['asTalk', 'back', 'unknown', 'stop', 'goOn', 'more', 'result'] as const;

export function filledInCheck(
  person: Employer,
  { form, fields }: BySelf & { kind: 'filled' },
  scene: TalkScene,
): Out | undefined {
  if (form === 'check:first' || form === 'check:all')
    return reckoned(person, { fields, all: form === 'check:all' }, scene);
  const field = fieldAsked(form);
  if (field === undefined) return undefined;
  const going = goingOf(person, scene);
  if (going === undefined) return over(person);
  const answer = onlyAsked(fields)[field.id] ?? '';
  return answered(person, { going, field, answer }, scene);
}

/** A form holds all there is, so it can be sent again tomorrow. */
function reckoned(
  person: Employer,
  { fields, all }: { readonly fields: Readonly<Record<string, string>>; readonly all: boolean },
  scene: TalkScene,
): Out {
  const typed = onlyAsked(fields);
  if (readTypedHire(typed, scene).kind === 'errors') return shows(person, { as: 'form', typed, all, tried: true });
  if (all) return ended(person, shown({ as: 'result', typed, canNarrow: false }));
  return keeping(person, { ...begun(scene), typed, way: 'form' }, { as: 'result', typed, canNarrow: true });
}

/** Somebody who is in a check asked for something else: that was answered, and the check waits. */
export function waiting(out: Out, scene: TalkScene): Out {
  const going = goingOf(out.person, scene);
  if (going?.way !== 'talk' || out.replies.some(({ kind }) => kind === 'funding')) return out;
  const person: Employer = { ...out.person, check: { ...going, paused: true } };
  // one question at a time
  return out.person.talk.at === 'sure' ? { ...out, person } : { ...out, person, replies: [...out.replies, goOn] };
}

const goOn: Reply = {
  kind: 'ask',
  question: 'check:goOn',
  phrase: phrase('funding.goOn'),
  options: ['check:goOn', 'check:stop'],
};

/** Neither an answer nor anything else that Anker knows. */
export function unreadInCheck(person: Employer, scene: TalkScene): Out | undefined {
  const going = goingOf(person, scene);
  const field = going && askedIn(going, scene);
  return field && shows(person, { as: 'question', typed: going.typed, field: field.id, because: 'unread' });
}

/** Nobody went on with it for a day. */
export const forgetCheck = (person: Employer, scene: TalkScene): Out =>
  person.check && isOver(person.check, scene) ? said(withoutCheck(person)) : said(person);

interface Asked {
  readonly going: Going;
  readonly wanted: Wanted;
  readonly field?: HireField | undefined;
}

function obey(person: Employer, { going, wanted, field }: Asked, scene: TalkScene): Out {
  switch (wanted) {
    case 'back':
      return proceed(person, going.way === 'talk' ? withoutLast(going) : going, scene);
    case 'unknown':
      return unknown(person, { going, field: field ?? askedIn(going, scene) }, scene);
    case 'stop':
      return ended(person, say(phrase('funding.stopped')));
    case 'more':
      return going.way === 'form'
        ? keeping(person, going, { as: 'form', typed: going.typed, all: true, tried: false })
        : proceed(person, { ...going, further: true }, scene);
    case 'asTalk':
      return proceed(person, { ...going, way: 'talk' }, scene);
    case 'asForm':
      return keeping(person, { ...going, way: 'form' }, { as: 'form', typed: going.typed, all: true, tried: false });
    case 'result':
      return readTypedHire(going.typed, scene).kind === 'hire'
        ? keeping(person, going, { as: 'result', typed: going.typed, canNarrow: true })
        : proceed(person, going, scene);
    case 'start':
      return going.way === 'form' ? start(person) : proceed(person, going, scene);
    case 'goOn':
    case 'again':
      return proceed(person, going, scene);
    default:
      return wanted satisfies never;
  }
}

function unknown(
  person: Employer,
  { going, field }: { readonly going: Going; readonly field: HireField | undefined },
  scene: TalkScene,
): Out {
  if (field === undefined) return proceed(person, going, scene);
  if (!isFirst(field)) return answered(person, { going, field, answer: '' }, scene);
  return keeping(person, going, { as: 'question', typed: going.typed, field: field.id, because: 'needed' });
}

interface Given {
  readonly going: Going;
  readonly field: HireField;
  readonly answer: string;
}

/** Also of a question that stands further up: then that answer is changed, and the talk goes on where it was. */
function answered(person: Employer, { going, field, answer }: Given, scene: TalkScene): Out {
  if (answer === '' && isFirst(field)) return unknown(person, { going, field }, scene);
  const given: Going = { ...going, typed: { ...going.typed, [field.id]: answer } };
  const wrong = wrongIn(given.typed, scene);
  if (wrong === undefined) return proceed(person, given, scene);
  const kept = without(given, wrong.field);
  return keeping(person, kept, { as: 'question', typed: given.typed, field: wrong.field, because: 'wrong' });
}

/** The next question, the first sum, or the result, with which everything is forgotten. */
function proceed(person: Employer, going: Going, scene: TalkScene): Out {
  const { typed, way } = going;
  if (way === 'form') return keeping(person, going, { as: 'form', typed, all: true, tried: false });
  const field = nextField(going, dayIn(scene));
  if (field !== undefined) return keeping(person, going, { as: 'question', typed, field: field.id });
  return going.further
    ? ended(person, shown({ as: 'result', typed, canNarrow: false }))
    : keeping(person, going, { as: 'sum', typed });
}

/** Anew: nothing of an earlier one is reckoned with. */
const start = (person: Employer): Out => ended(person, shown({ as: 'form', typed: {}, all: false, tried: false }));

const begun = ({ now }: TalkScene): Going => ({ typed: {}, since: now, way: 'talk', further: false });

const goingOf = ({ check }: Employer, scene: TalkScene): Going | undefined =>
  check === undefined || isOver(check, scene) ? undefined : check;

const askedIn = (going: Going, scene: TalkScene): HireField | undefined =>
  going.way === 'talk' ? nextField(going, dayIn(scene)) : undefined;

const fieldAsked = (id: string): HireField | undefined => hireFields.find(field => id === `check:${field.id}`);

function keeping(person: Employer, { paused: _over, ...going }: Going, view: CheckView): Out {
  const at = later(going.since, keptFor);
  const effects: readonly Effect[] = [{ do: 'schedule', name: checkName, at, due: { what: 'fundingCheck' } }];
  return { person: { ...idle(person), check: going }, replies: [shown(view)], effects };
}

const ended = (person: Employer, reply: Reply): Out => ({
  person: withoutCheck(idle(person)),
  replies: [reply],
  effects: [{ do: 'cancel', name: checkName }],
});

const checkName = 'fundingCheck';

const over = (person: Employer): Out => {
  const { replies, ...anew } = start(person);
  return { ...anew, replies: [say(phrase('funding.over')), ...replies] };
};

const withoutCheck = ({ check: _gone, ...person }: Employer): Employer => person;
const idle = (person: Employer): Employer => ({ ...person, talk: { at: 'idle' } });

const shown = (view: CheckView): Reply => ({ kind: 'funding', view });
const shows = (person: Employer, view: CheckView): Out => said(person, shown(view));
