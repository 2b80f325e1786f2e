import { describe, expect, it } from 'vitest';
import { neverSaid } from '../../src/knowledge/neverSaid.ts';
import { neverUnasked } from './neverUnasked.ts';

const isNever = (text: string): boolean => neverSaid.some(({ pattern }) => pattern.test(text));

describe('what Anker never says', () => {
  it.each([
    [
      'comfort',
      'Alles wird gut.',
      'Das wird schon.',
      'Keine Sorge.',
      'Du bist nicht allein.',
      'Sie sind nicht allein.',
    ],
    ['comfort that pushes', 'Du schaffst das.', 'Sie schaffen das.', 'Mach dir keine Gedanken.', 'Kopf hoch!'],
    [
      'feelings',
      'Ich verstehe dich.',
      'Ich verstehe Sie.',
      'Ich mache mir Sorgen.',
      'Das tut mir leid.',
      'Ich freue mich.',
    ],
    ['protection', 'Ich passe auf dich auf.', 'Ich bin immer für Sie da.', 'Du bist sicher.', 'Hier sind Sie sicher.'],
    ['secrecy', 'Das bleibt unter uns.', 'Das erfährt niemand.', 'Kein Mensch erfährt das.'],
    [
      'a promise for others',
      'Frau Kaya hilft dir gleich.',
      'Frau Kaya ruft gleich an.',
      'Frau Kaya meldet sich sofort.',
    ],
    [
      'a verdict',
      'Super!',
      'Das ist toll.',
      'Das ist nicht so schlimm.',
      'Das ist normal.',
      'Warum hast du das gemacht?',
    ],
    [
      'guilt',
      'Du hast nicht geantwortet.',
      'Frau Kaya wartet.',
      'Frau Kaya macht sich Sorgen.',
      'Sie sind selbst schuld.',
    ],
    ['an order about the job', 'Kündige.', 'Kündigen Sie.', 'Unterschreib das.', 'Unterschreiben Sie das.'],
    ['an order about health', 'Geh zum Arzt.', 'Gehen Sie bitte zum Arzt.', 'Nimm das.', 'Nehmen Sie das.'],
    ['a label', 'Du bist depressiv.', 'Du bist krank.', 'Sie sind rot.', 'Alarm!', 'Das ist ein Fall.'],
    ['a word of the office', 'Das ist ein Risiko.', 'Das ist ein Signal.', 'Das ist eine Meldung.'],
    ['a threat', 'Sonst sage ich es.', 'Dann muss ich das melden.'],
    ['wrong law', 'Kein Bescheid heißt genehmigt.', 'Sie bekommen Arbeitslosengeld.', 'Du bist unkündbar.'],
    ['a method', 'Hast du Tabletten?', 'Von der Brücke.'],
    ['a question for the cause', 'Warum geht es dir schlecht?', 'Welche Krankheit hast du?', 'Wer ist schuld?'],
  ])('is %s', (_, ...texts) => {
    expect(texts.filter(text => !isNever(text))).toEqual([]);
  });

  it.each([
    'Bleib nicht allein damit.',
    'Du musst nicht sofort unterschreiben.',
    'Bist du krank?\nDann ruf in der Firma an.',
    'Die Firma darf dir kündigen.',
    'Der Arzt schreibt dich krank.',
    'Auf keinen Menschen warten.',
    'Deine Krank-Meldung kommt vom Arzt.',
  ])('is not: %s', text => {
    expect(isNever(text)).toBe(false);
  });
});

describe('what is never sent unasked', () => {
  it.each([
    'Deine Antwort war rot.',
    'Wie geht es bei der Arbeit?',
    'Bist du noch krank?',
    'Dein Ausweis läuft ab.',
    'Wie ist es zu Hause?',
    'Frau Kaya schreibt: Ich komme.',
    'Eine Antwort von Frau Kaya:',
  ])('is: %s', text => {
    expect(neverUnasked.some(word => word.test(text))).toBe(true);
  });
});
