import { describe, expect, it, test } from 'vitest';
import { correctionIn, isOptionId, labelOf, longestLabel, optionIn } from '../../src/knowledge/options.ts';
import { labels } from '../../src/knowledge/options/labels.ts';

const optionIds = Object.keys(labels).filter(isOptionId);

const lights = ['green', 'yellow', 'red', 'unknown', 'private'];
const yesNo = ['yes', 'no', 'unknown'];

describe('an answer that somebody typed', () => {
  test.each([
    ['gut', 'green'],
    ['Guut!', 'green'],
    ['sehr gut', 'green'],
    ['👍🏽', 'green'],
    ['nicht schlecht', 'green'],
    ['geht so', 'yellow'],
    ['mittel', 'yellow'],
    ['🟡', 'yellow'],
    ['gelb', 'yellow'],
    ['passt schon', 'yellow'],
    ['nich gut', 'red'],
    ['mir gehts gar nicht gut', 'red'],
    ['schlächt', 'red'],
    ['rot', 'red'],
    ['weis nich', 'unknown'],
    ['🤔', 'unknown'],
    ['will ich nich sagen', 'private'],
    ['2', 'yellow'],
    ['die dritte', 'red'],
  ])('%s is %s to a traffic light', (text, option) => {
    expect(optionIn(text, lights)).toBe(option);
  });

  test.each([
    ['jo', 'yes'],
    ['ja klar', 'yes'],
    ['nee', 'no'],
    ['lieber nich', 'no'],
    ['keine Ahnung', 'unknown'],
  ])('%s is %s to a question with yes and no', (text, option) => {
    expect(optionIn(text, yesNo)).toBe(option);
  });

  it('knows ways of meeting, lengths of a pause and the coach by name', () => {
    expect(optionIn('anrufn', ['call', 'write', 'meet', 'signs'])).toBe('call');
    expect(optionIn('zwei wochen', ['oneWeek', 'twoWeeks', 'fourWeeks', 'carryOn'])).toBe('twoWeeks');
    expect(optionIn('Frau Kaya', ['boss', 'coachSees', 'everybody', 'unknown'])).toBe('coachSees');
  });

  test.each(['gut oder schlecht', 'gut aber müde', 'ja nein', 'gut rot', 'der Chef war gut zu mir', '', '9'])(
    'two that fit, or a word left over, is no answer: %s',
    text => {
      expect(optionIn(text, [...lights, 'yes', 'no'])).toBeUndefined();
    },
  );

  it('reads a place only where it is the only thing that fits', () => {
    expect(optionIn('4', ['oneWeek', 'twoWeeks', 'fourWeeks', 'carryOn'])).toBeUndefined();
  });

  it('never makes green of a not', () => {
    for (const not of ['nicht', 'nich', 'net', 'ned', 'gar nicht', 'überhaupt nicht', 'nicht so', 'nicht sehr'])
      for (const good of ['gut', 'super', 'toll', 'ok'])
        expect(optionIn(`${not} ${good}`, lights), `${not} ${good}`).not.toBe('green');
  });

  it('gives nothing that was not offered', () => {
    expect(optionIn('gut', ['call', 'write'])).toBeUndefined();
    expect(optionIn('ja', ['green', 'yellow', 'red'])).toBeUndefined();
  });
});

test.each([
  ['ne doch gelb', 'yellow'],
  ['halt, rot', 'red'],
  ['meinte grün', 'green'],
  ['falsch, gelb', 'yellow'],
  ['nicht gelb sondern rot', 'red'],
  ['doch nicht gut', 'red'],
  ['nein', undefined],
  ['rot', undefined],
  ['ne nicht gelb', undefined],
])('%s corrects to %s', (text, option) => {
  expect(correctionIn(text)).toBe(option);
});

describe('labels', () => {
  it('fit on a button, also with a long name of the coach', () => {
    for (const coach of ['Frau Kaya', 'Frau Schmidt-Hohenwarteleben'])
      expect(optionIds.filter(id => labelOf(id, { coach }).length > longestLabel)).toEqual([]);
    expect(labelOf('coachSees', { coach: 'Frau Kaya' })).toBe('Frau Kaya');
  });

  it('say a light in words, never by colour alone', () => {
    expect([labelOf('green'), labelOf('yellow'), labelOf('red')]).toEqual(['🟢 Gut', '🟡 Geht so', '🔴 Nicht gut']);
  });

  it('are read back as the answer that they stand on', () => {
    const unread = optionIds.filter(id => id !== 'coachSees' && optionIn(labelOf(id), [id]) !== id);
    expect(unread).toEqual([]);
  });
});
