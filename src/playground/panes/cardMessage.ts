import type { Shown } from '../teams/chats.ts';
import type { ShownCard } from '../teams/message.ts';
import type { PaneButton, PaneField, PaneMessage } from './message.ts';

type Element = ShownCard['body'][number];
type Input = Extract<Element, { type: `Input.${string}` }>;

/** A message of a Teams chat, and its card as it stands now. */
export const cardMessage = ({ id, by, text, card }: Shown, at: number): PaneMessage => ({
  id,
  by: by === 'bot' ? 'anker' : 'me',
  at,
  ...(card === undefined ? { text } : cardContent(card)),
});

type Content = Omit<PaneMessage, 'id' | 'by' | 'at'>;

function cardContent({ body }: ShownCard): Content {
  const [title, ...lines] = body.flatMap(element => (element.type === 'TextBlock' ? [element] : []));
  const isTitled = title?.weight === 'Bolder';
  const image = body.findIndex(({ type }) => type === 'Image');
  const isBelow = (element: Element): boolean => image >= 0 && body.indexOf(element) > image;
  const words = title === undefined || isTitled ? lines : [title, ...lines];
  const below = words.filter(isBelow);
  const facts = body.flatMap(element => (element.type === 'FactSet' ? element.facts : []));
  const picture = body[image];
  return {
    ...(isTitled && { title: title.text }),
    text: words.flatMap(line => (isBelow(line) ? [] : [line.text])).join('\n'),
    ...(facts.length > 0 && { facts: facts.map(({ title: label, value }) => ({ label, value })) }),
    ...(picture?.type === 'Image' && { picture: picture.url }),
    ...(below.length > 0 && { caption: below.map(({ text }) => text).join('\n') }),
    ...pressable(body),
  };
}

/** The button that stands behind inputs sends them; all others send nothing but themselves. */
function pressable(body: readonly Element[]): Pick<PaneMessage, 'buttons' | 'form'> {
  const fields = body.flatMap(inputsIn).map(fieldOf);
  const actions = body.flatMap(element => (element.type === 'ActionSet' ? [element.actions] : []));
  const sends = actions.flat().find(({ associatedInputs }) => fields.length > 0 && associatedInputs !== 'none');
  const buttons: readonly (readonly PaneButton[])[] = actions
    .map(row => row.flatMap(action => (action === sends ? [] : [{ id: action.title, label: action.title }])))
    .filter(row => row.length > 0);
  return {
    ...(buttons.length > 0 && { buttons }),
    ...(sends !== undefined && { form: { fields, send: sends.title } }),
  };
}

function inputsIn(element: Element): readonly Input[] {
  if (element.type === 'Container') return element.items;
  const isInput = element.type === 'Input.Text' || element.type === 'Input.Date' || element.type === 'Input.ChoiceSet';
  return isInput ? [element] : [];
}

function fieldOf(input: Input): PaneField {
  const { id, label } = input;
  switch (input.type) {
    case 'Input.Text':
      return { id, label, kind: input.isMultiline === true ? 'long' : 'text' };
    case 'Input.Date':
      return { id, label, kind: 'date' };
    case 'Input.ChoiceSet':
      return {
        id,
        label,
        kind: 'choice',
        options: input.choices.map(({ title, value }) => ({ id: value, label: title })),
      };
    default:
      return input satisfies never;
  }
}
