import type { Button, Field, Spoken } from '../../dialogs/reply.ts';
import { pickedName, type Claim } from './claim.ts';

export interface CardMessage {
  readonly type: 'message';
  /** What the notification shows: never a name, never a reason (`care-rules` 14). */
  readonly summary: string;
  readonly attachments: readonly [{ readonly contentType: typeof cardType; readonly content: Card }];
}
export type Message = { readonly type: 'message'; readonly text: string; readonly textFormat: 'plain' } | CardMessage;

export const cardType = 'application/vnd.microsoft.card.adaptive';

export interface Card {
  readonly type: 'AdaptiveCard';
  readonly $schema: string;
  readonly version: '1.5';
  readonly body: readonly Element[];
}
type Element = { readonly type: string; readonly [name: string]: unknown };

/** `picture`: the code of `qr` as a data URI. `isTask`: a card about a case, whose title says only level and occasion. */
export interface Given {
  readonly picture?: string;
  readonly isTask?: boolean;
}

/** A card where there is something to press, to fill in or to look at; else a plain text, in which nothing is markup. */
export function messageOf(spoken: Spoken, given: Given = {}): Message {
  if (isPlain(spoken)) return { type: 'message', text: plainText(spoken), textFormat: 'plain' };
  return cardMessage(cardOf(spoken, given), given.isTask === true ? spoken.title : undefined);
}

export const cardMessage = (content: Card, title?: string): CardMessage => ({
  type: 'message',
  summary: title === undefined ? 'Anker' : `Anker: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
  attachments: [{ contentType: cardType, content }],
});

export const cardOf = (spoken: Spoken, { picture }: Given = {}): Card =>
  // what can be pressed and taken along stands above what is long
  card([...wordsIn(spoken, picture), ...linkIn(spoken), ...buttonsIn(spoken), ...formIn(spoken), ...partsIn(spoken)]);

/** What stays of a question that was answered: the words, without the buttons and without the answer. */
export const closedCard = (spoken: Spoken): Card => card([...wordsIn(spoken), ...linkIn(spoken), ...partsIn(spoken)]);

/** What stays of a card when a newer one about the same thing was sent, so that it was noticed. */
export const movedCard: Card = {
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: '1.5',
  body: [{ type: 'TextBlock', text: 'Den neuen Stand finden Sie weiter unten.', wrap: true, isSubtle: true }],
};

const card = (body: readonly Element[]): Card => ({ ...movedCard, body });

/** What a view has to say to somebody who may not see it: nothing goes out. */
export const isEmpty = (spoken: Spoken): boolean => isPlain(spoken) && plainText(spoken) === '';

const isPlain = ({ buttons = [], facts = [], parts = [], form, qr, link }: Spoken): boolean =>
  buttons.length + facts.length + parts.length === 0 && form === undefined && qr === undefined && link === undefined;

const plainText = ({ title, text }: Spoken): string =>
  [title, text].filter(part => part !== undefined && part !== '').join('\n');

function wordsIn({ title, text, facts = [], qr }: Spoken, picture?: string): readonly Element[] {
  return [
    ...(title === undefined ? [] : [{ ...line(title), size: 'Medium', weight: 'Bolder' }]),
    ...text.split('\n').flatMap(one => (one.trim() === '' ? [] : [line(one)])),
    ...(facts.length === 0 ? [] : [{ type: 'FactSet', facts: facts.map(fact) }]),
    ...(picture === undefined
      ? []
      : [{ type: 'Image', url: picture, altText: 'Code zum Scannen', width: '240px', horizontalAlignment: 'Left' }]),
    ...(qr === undefined ? [] : [line(qr)]),
  ];
}

const partsIn = ({ parts = [] }: Spoken): readonly Element[] =>
  parts.flatMap(({ heading, lines }) => [
    { ...line(heading), weight: 'Bolder', spacing: 'Medium', separator: true },
    ...lines.map(line),
  ]);

const line = (text: string): Element => ({ type: 'TextBlock', text: safe(text), wrap: true });
const fact = ({ label, value }: { readonly label: string; readonly value: string }) => ({
  title: safe(label),
  value: safe(value),
});

/** Cards read Markdown links and date functions in every text; in somebody's words they are neither. */
const safe = (text: string): string => text.replaceAll('](', ']\u200B(').replaceAll('{{', '{\u200B{');

const linkIn = ({ link }: Spoken): readonly Element[] =>
  link === undefined
    ? []
    : [{ type: 'ActionSet', actions: [{ type: 'Action.OpenUrl', title: link.label, url: link.url }] }];

function buttonsIn({ question, buttons = [] }: Spoken): readonly Element[] {
  if (question === undefined) return [];
  if (buttons.length > mostRows) return listOf(question, buttons.flat());
  return buttons.map(row => ({
    type: 'ActionSet',
    actions: row.map(({ id, label }) => ({
      ...execute(label, { anker: { question, option: id } }),
      // else a form on the same card would be sent with it
      associatedInputs: 'none',
    })),
  }));
}

/** A message may hold 28 KB, and nobody looks for a name among forty buttons. */
const mostRows = 12;

const listOf = (question: string, options: readonly Button[]): readonly Element[] => [
  input({ id: pickedName, label: 'Auswahl', kind: 'choice', options }),
  { type: 'ActionSet', actions: [execute('Öffnen', { anker: { question } })] },
];

function formIn({ form }: Spoken): readonly Element[] {
  if (form === undefined) return [];
  const send = { ...execute(form.send, { anker: { form: form.id } }), style: 'positive' };
  return [
    { type: 'Container', separator: true, spacing: 'Large', items: form.fields.flatMap(fieldIn) },
    { type: 'ActionSet', actions: [send] },
  ];
}

const execute = (title: string, data: Claim): Element => ({ type: 'Action.Execute', verb: 'anker', title, data });

/** What is wrong stands below the field, in words. */
const fieldIn = (field: Field): readonly Element[] => [
  ...(field.heading === undefined ? [] : [{ ...line(field.heading), weight: 'Bolder', spacing: 'Large' }]),
  input(field),
  ...(field.error === undefined ? [] : [{ ...line(`Bitte ändern: ${field.error}`), color: 'Attention' }]),
];

function input({ id, label, kind, options = [], none = 'Bitte wählen', value }: Field): Element {
  const filled = value === undefined ? {} : { value: safe(value) };
  switch (kind) {
    case 'text':
      return { type: 'Input.Text', id, label, maxLength: 200, ...filled };
    case 'long':
      return { type: 'Input.Text', id, label, isMultiline: true, maxLength: 1000, ...filled };
    case 'date':
      return { type: 'Input.Date', id, label, ...filled };
    case 'choice':
      return {
        ...filled,
        type: 'Input.ChoiceSet',
        id,
        label,
        style: 'compact',
        placeholder: none,
        choices: options.map(({ id: value, label: title }) => ({ title, value })),
      };
    default:
      return kind satisfies never;
  }
}
