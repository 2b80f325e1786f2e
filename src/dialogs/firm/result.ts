import { phrase, book } from '../../knowledge/book.ts';
import { hireFields, type HireField } from '../../knowledge/funding/fields.ts';
import { fundingFor } from '../../knowledge/funding/funding.ts';
import { tellFunding, type ToldFunding } from '../../knowledge/funding/telling.ts';
import { errorsByField, type Typed } from '../../knowledge/funding/typed.ts';
import { speak, type Phrase } from '../../knowledge/phrasebook.ts';
import type { Button, Field, Spoken } from '../reply.ts';
import type { TalkScene } from '../scene.ts';
import { firstFields, isFirst, notGiven, readTypedHire, wrongIn } from './going.ts';
import type { CheckView } from './view.ts';

/** Reckoned when it is read: the words of the check are of the same day as its sums. */
export function spokenCheck(view: CheckView, scene: TalkScene): Spoken {
  switch (view.as) {
    case 'form':
      return formCard(view, scene);
    case 'question':
      return questionCard(view, scene);
    case 'sum':
      return sumCard(view.typed, scene);
    case 'result':
      return resultCard(view, scene);
    default:
      return view satisfies never;
  }
}

const words = (what: Phrase): string => speak(book, what, 'sie');
const title = 'Förder-Check';

function formCard({ typed, all, tried }: CheckView & { as: 'form' }, scene: TalkScene): Spoken {
  const errors = tried ? errorsIn(typed, scene) : new Map<string, string>();
  const asked = all ? hireFields : firstFields;
  const lines = [
    ...(errors.size > 0 ? [words(phrase('funding.wrong'))] : []),
    words(phrase(all ? 'funding.more' : 'funding.form')),
    words(phrase('funding.doNotAsk')),
  ];
  return {
    title,
    text: lines.join('\n'),
    question: 'check:form',
    buttons: all ? [] : [[{ id: 'check:asTalk', label: 'Lieber Frage für Frage' }]],
    form: {
      id: all ? 'check:all' : 'check:first',
      fields: asked.map((field, n) => fieldOf(field, { typed, errors, before: asked[n - 1] })),
      send: 'Berechnen',
    },
  };
}

const errorsIn = (typed: Typed, scene: TalkScene): ReadonlyMap<string, string> => {
  const read = readTypedHire(typed, scene);
  return read.kind === 'errors' ? errorsByField(read.errors) : new Map();
};

interface Filled {
  readonly typed: Typed;
  readonly errors: ReadonlyMap<string, string>;
  readonly before?: HireField | undefined;
}

const headings: { readonly [Group in HireField['group']]?: string } = {
  person: 'Die Person – alles darf offen bleiben',
  job: 'Die Stelle',
  firm: 'Die Firma genauer',
};

function fieldOf(field: HireField, { typed, errors, before }: Filled): Field {
  const { id, group, label, hint, options = [] } = field;
  const value = typed[id] ?? '';
  const error = errors.get(id);
  const heading = before?.group === group ? undefined : headings[group];
  const open = isFirst(field) ? [] : [{ id: notGiven, label: field.none ?? notKnown }];
  return {
    id,
    label: hint === undefined ? label : `${label} (${hint})`,
    kind: field.kind === 'number' ? 'text' : field.kind,
    ...(field.kind === 'choice' && { options: [...open, ...options.map(buttonOf)] }),
    ...(value !== '' && { value }),
    ...(error !== undefined && { error }),
    ...(heading !== undefined && { heading }),
  };
}

const notKnown = 'Weiß ich nicht';
const buttonOf = ([id, label]: readonly [string, string]): Button => ({ id, label });

/** The first line says what the answers so far bring; then the one question. */
function questionCard({ typed, field: id, because }: CheckView & { as: 'question' }, scene: TalkScene): Spoken {
  const field = hireFields.find(one => one.id === id);
  if (field === undefined) return { text: words(phrase('funding.over')) };
  const lines = [...whyAgain(typed, because, scene), ...soFar(typed, field, scene), questionOf(field)];
  const hint = field.group === 'person' && field.id !== 'age' ? [words(phrase('funding.doNotAsk'))] : [];
  return {
    text: [...lines, ...hint].join('\n'),
    question: `check:${id}`,
    ...(isPicked(field) && { form: { id: `check:${id}`, fields: [fieldOf(field, nothingFilled)], send: 'Weiter' } }),
    buttons: [...choicesOf(field), ...waysOut(field)].map(button => [button]),
  };
}

const nothingFilled: Filled = { typed: {}, errors: new Map() };

/** A date, or one of many, is picked and not pressed. */
const isPicked = ({ kind, options = [] }: HireField): boolean => kind === 'date' || options.length > 4;

function whyAgain(
  typed: Typed,
  because: (CheckView & { as: 'question' })['because'],
  scene: TalkScene,
): readonly string[] {
  switch (because) {
    case undefined:
      return [];
    case 'wrong':
      return [wrongIn(typed, scene)?.message ?? words(phrase('funding.unread'))];
    case 'needed':
    case 'unread':
      return [words(phrase(`funding.${because}`))];
    default:
      return because satisfies never;
  }
}

const soFar = (typed: Typed, field: HireField, scene: TalkScene): readonly string[] => {
  const told = isFirst(field) ? undefined : toldFor(typed, scene);
  return told === undefined ? [] : [`${told.sum}.`];
};

const questionOf = ({ id, label }: HireField): string => {
  const key = `funding.q.${id}`;
  return isQuestion(key) ? words(phrase(key)) : `${label}?`;
};
const isQuestion = (key: string): key is Extract<keyof typeof book, `funding.q.${string}`> => Object.hasOwn(book, key);

function choicesOf(field: HireField): readonly Button[] {
  const own = isPicked(field) ? [] : (field.options ?? []).map(buttonOf);
  if (field.id === 'training') return [...own, { id: 'check:unknown', label: 'Nein' }];
  return isFirst(field) ? own : [...own, { id: 'check:unknown', label: notKnown }];
}

const waysOut = (field: HireField): readonly Button[] => [
  ...(field.id === firstFields[0]?.id ? [] : [{ id: 'check:back', label: 'Zurück' }]),
  { id: 'check:stop', label: 'Abbrechen' },
];

function sumCard(typed: Typed, scene: TalkScene): Spoken {
  const told = toldFor(typed, scene);
  if (told === undefined) return { text: words(phrase('funding.over')) };
  return {
    title: told.sum,
    text: [told.sumIs, words(phrase('funding.more'))].join('\n'),
    question: 'check:sum',
    buttons: [
      [more],
      [{ id: 'check:result', label: 'Ergebnis und PDF' }],
      [{ id: 'check:back', label: 'Zurück' }],
      [end],
    ],
  };
}

function resultCard({ typed, canNarrow }: CheckView & { as: 'result' }, scene: TalkScene): Spoken {
  const told = toldFor(typed, scene);
  if (told === undefined) return { text: words(phrase('funding.over')) };
  return {
    title: told.sum,
    text: told.sumIs,
    parts: partsOf(told),
    question: 'check:result',
    buttons: (canNarrow ? [more, human, end] : [again, human]).map(button => [button]),
  };
}

const more: Button = { id: 'check:more', label: 'Genauer' };
const end: Button = { id: 'check:stop', label: 'Beenden' };
const again: Button = { id: 'firm:check', label: 'Neu rechnen' };
const human: Button = { id: 'firm:support', label: 'Unterstützung' };

/** The conditions of each grant stand on the sheet: a card holds less. */
const partsOf = (told: ToldFunding): NonNullable<Spoken['parts']> => [
  {
    heading: 'Ausgleichsabgabe',
    lines: told.levy.map(({ says, citation }) => (citation === undefined ? says : `${says} (${citation})`)),
  },
  ...told.grants.map(({ name, offer, facts }) => ({
    heading: name,
    lines: [offer, ...facts.map(({ label, value }) => `${label}: ${value}`)],
  })),
  ...(told.withheld === undefined ? [] : [{ heading: 'Nicht gerechnet', lines: [told.withheld] }]),
  { heading: 'Was wann zu tun ist', lines: told.steps.map(({ when, what }) => `${when} ${what}`) },
  { heading: 'Wovon die Rechnung ausgeht', lines: told.assumptions },
  { heading: 'Wer hilft', lines: [told.help, told.stand] },
];

function toldFor(typed: Typed, scene: TalkScene): ToldFunding | undefined {
  const read = readTypedHire(typed, scene);
  return read.kind === 'hire' ? tellFunding(fundingFor(read.hire)) : undefined;
}

/** For a coach, to be handed on (`care-rules` 13). */
export const checkCard = (address: string | undefined): Spoken =>
  address === undefined
    ? { text: words(phrase('funding.noPage')) }
    : { title, text: words(phrase('funding.page')), qr: address };
