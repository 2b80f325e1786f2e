// A reply in words gets the shape of this channel: plain text, so that nobody's words can become a mark-up or a link.
import type { Spoken } from '../../dialogs/reply.ts';
import type { Tapped } from './buttons.ts';
import { longestCaption, partsOf } from './text.ts';

export interface Key {
  readonly text: string;
  readonly callback_data: string;
}
export type Keyboard = readonly (readonly Key[])[];

export type Part =
  | { readonly kind: 'text'; readonly text: string; readonly keyboard?: Keyboard }
  | { readonly kind: 'picture'; readonly qr: string; readonly caption?: string; readonly keyboard?: Keyboard }
  /** `instead`: what is said where it cannot be heard. */
  | { readonly kind: 'voice'; readonly sound: Uint8Array; readonly instead: string }
  | { readonly kind: 'contact'; readonly name: string; readonly number: string };

export interface Laid {
  readonly parts: readonly Part[];
  /** Buttons that did not fit: our own mistake, and no reason to keep the words back. */
  readonly lost: number;
}

export type Sealing = (tapped: Tapped) => string | undefined;

export function layOut(spoken: Spoken, seal: Sealing): Laid {
  const { keyboard, lost } = keyboardOf(spoken, seal);
  const texts: readonly Part[] = partsOf(textOf(spoken)).map(text => ({ kind: 'text', text }));
  const contacts: readonly Part[] = (spoken.numbers ?? []).map(({ name, number }) => ({
    kind: 'contact',
    // on a phone's screen the name alone has to say whom one calls
    name: `${name} ${number}`,
    number: number.replaceAll(/[^\d+]/g, ''),
  }));
  return { parts: [...withKeyboard(withPicture(texts, spoken.qr), keyboard), ...contacts], lost };
}

const textOf = ({ title, text, facts = [], parts = [], link }: Spoken): string =>
  [
    ...(title === undefined ? [] : [title]),
    text,
    ...facts.map(({ label, value }) => `${label}: ${value}`),
    ...parts.flatMap(({ heading, lines }) => [heading, ...lines]),
    ...(link === undefined ? [] : [`${link.label}: ${link.url}`]),
  ]
    .filter(line => line !== '')
    .join('\n');

function withPicture(texts: readonly Part[], qr: string | undefined): readonly Part[] {
  if (qr === undefined) return texts;
  const [only, more] = texts;
  const fits = only?.kind === 'text' && more === undefined && only.text.length <= longestCaption;
  return fits ? [{ kind: 'picture', qr, caption: only.text }] : [...texts, { kind: 'picture', qr }];
}

/** Below the last of the parts, where it is seen. */
const withKeyboard = (parts: readonly Part[], keyboard: Keyboard): readonly Part[] =>
  keyboard.length === 0 ? parts : parts.map((part, n) => (n === parts.length - 1 ? { ...part, keyboard } : part));

function keyboardOf({ question, buttons = [] }: Spoken, seal: Sealing): { keyboard: Keyboard; lost: number } {
  if (question === undefined) return { keyboard: [], lost: buttons.flat().length };
  const rows = buttons.map(row =>
    row.flatMap(({ id, label }) => {
      const data = label.trim() === '' ? undefined : seal({ question, option: id });
      return data === undefined ? [] : [{ text: label, callback_data: data }];
    }),
  );
  return { keyboard: rows.filter(row => row.length > 0), lost: buttons.flat().length - rows.flat().length };
}
