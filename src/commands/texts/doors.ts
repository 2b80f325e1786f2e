// What the doors say of their own, without any talk behind it.
import { subject, text as mail } from '../../adapters/mail/letter.ts';
import { words as teams } from '../../adapters/teams/words.ts';
import { menu, words } from '../../adapters/telegram/words.ts';
import type { TextLine } from './lines.ts';

export const doorLines: readonly TextLine[] = [
  ...(['du', 'Sie'] as const).flatMap(address =>
    [
      ['telegram.onlyAlone', words.onlyAlone],
      ['telegram.notReceived', words.notReceived],
      ['telegram.description', words.description],
      ['telegram.shortDescription', words.shortDescription],
      ...menu.map(({ command, description }) => [`telegram.menu.${command}`, description]),
    ].map(([id = '', text = '']): TextLine => ({
      id,
      audience: 'stranger',
      level: 'leicht',
      address,
      kind: 'fixed',
      text,
      buttons: [],
    })),
  ),
  ...[
    ['teams.onlyAlone', teams.onlyAlone],
    ['mail.due', `${subject}\n${mail.trim()}`],
  ].map(([id = '', text = '']): TextLine => ({
    id,
    audience: 'coach',
    level: 'standard',
    address: 'Sie',
    kind: 'unasked',
    text,
    buttons: [],
  })),
];
