import { describe, expect, it, test } from 'vitest';
import { commandFrom, commandIn, commands } from '../../src/dialogs/commands.ts';
import { said } from '../../src/knowledge/options/said.ts';

test.each([
  ['Hilfe', 'help'],
  ['hilfee', 'help'],
  ['Noch einmal', 'again'],
  ['hä?', 'again'],
  ['nochmal', 'again'],
  ['vorlesn', 'readAloud'],
  ['versteh nicht', 'easier'],
  ['Leichtr', 'easier'],
  ['Genauer', 'harder'],
  ['zurück', 'back'],
  ['STOPP!!', 'stop'],
  ['mensch fragn', 'human'],
  ['mit Frau Kaya reden', 'human'],
  ['will reden', 'human'],
  ['Frau Kaya soll mal anrufen', 'human'],
  ['mit der Frau Kaya schwätza', 'human'],
  ['hab Urlaub', 'pause'],
  ['bin krank', 'pause'],
  ['Meine Daten', 'myData'],
  ['Lösch alles', 'deleteAll'],
  ['Was ist mit meiner Nachricht?', 'state'],
  ['war nur Spaß', 'mistake'],
  ['ausversehn', 'mistake'],
  ['ich brauche hilfe', 'needHelp'],
  ['Frage', 'question'],
  ['weiter', 'next'],
  ['Menü', 'menu'],
])('%s is the command %s', (text, command) => {
  expect(commandIn(text)).toBe(command);
});

describe('what is no command', () => {
  test.each([
    'ich brauche hilfe bei der steuererklärung',
    'meine mutter sagt ich soll mir hilfe holen',
    'stopp nicht',
    'ich war gestern im urlaub und es war schön',
    'gut',
    '',
  ])('%s', text => {
    expect(commandIn(text)).toBeUndefined();
  });

  it('the words of an ordinary answer', () => {
    const answers = ['yes', 'no', 'green', 'yellow', 'red', 'unknown', 'private', 'sometimes'];
    for (const [option, phrases] of said.filter(([id]) => answers.includes(id)))
      for (const phrase of phrases.split('|')) expect(commandIn(phrase), `${option}: ${phrase}`).toBeUndefined();
  });
});

it('reads every command back from a button and nothing else', () => {
  for (const command of commands) expect(commandFrom(command)).toBe(command);
  expect(commandFrom('yes')).toBeUndefined();
});
