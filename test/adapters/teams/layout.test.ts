import { describe, expect, it } from 'vitest';
import { messageOf } from '../../../src/adapters/teams/layout.ts';
import { caseCard } from '../../../src/dialogs/cards.ts';
import { caseloadCard } from '../../../src/dialogs/notices.ts';
import { openedCard } from '../../../src/dialogs/openedCard.ts';
import type { Kept } from '../../../src/dialogs/effect.ts';
import { hours, later } from '../../../src/placement/ids.ts';
import type { Dimension } from '../../../src/placement/light.ts';
import { cardSchema, maxMessageBytes } from '../../../src/playground/teams/message.ts';
import { kaya } from '../../dialogs/house.ts';
import { caseCards, checkCards, jana, laidOut, many, now, one, others, scene, withCase, words } from './everyCard.ts';
import { faultsIn } from './officialCards.ts';

const answer = (dimension: Dimension): Kept => ({
  kind: 'answer',
  answer: { dimension, light: 'yellow', said: 'light', slot: '2026-W47', on: scene.now },
});

describe('every card that the talk can make', () => {
  it.each([...new Map([...caseCards, ...others, ...checkCards])])(
    'is right for Microsoft and for our connector: %s',
    async (_, spoken) => {
      const message = await laidOut(spoken);
      if (!('attachments' in message)) return expect(message.text).not.toBe('');
      const [{ content }] = message.attachments;
      expect(faultsIn(content)).toEqual([]);
      expect(cardSchema.safeParse(content).error?.issues).toBeUndefined();
      return expect(Buffer.byteLength(JSON.stringify(message))).toBeLessThan(maxMessageBytes - 4096);
    },
  );

  it('is checked by somebody who finds mistakes', () => {
    const wrong = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlok' }, { type: 'Input.Text' }] };
    expect(faultsIn(wrong).length).toBeGreaterThan(1);
  });
});

describe('a card', () => {
  it('sends no form with a button, and every form with its own', () => {
    const about = one(
      { at: 'taken', by: kaya, until: later(now, hours(2)), reminded: false },
      { subject: 'wellbeing', level: 'today' },
    );
    const card = caseCard(
      { employee: withCase(about), case: about, viewer: kaya, occasion: 'new', repeat: false },
      scene,
    );
    const actions = JSON.stringify(messageOf(card)).match(/"associatedInputs":"none"/g) ?? [];
    expect(card.form).toBeDefined();
    expect(actions).toHaveLength((card.buttons ?? []).flat().length);
  });

  it('has a list to pick from where there are too many buttons', () => {
    const message = messageOf(caseloadCard(many(13), kaya, scene));
    const text = JSON.stringify(message);
    expect(text.match(/Action\.Execute/g)).toHaveLength(1);
    expect(text).toContain('"id":"picked"');
    expect(JSON.stringify(messageOf(caseloadCard(many(12), kaya, scene))).match(/Action\.Execute/g)).toHaveLength(12);
  });

  it('has what can be pressed above what is long', () => {
    const [, result] = checkCards.findLast(([name]) => name.includes('result')) ?? [];
    const text = JSON.stringify(result && messageOf(result));
    const places = ['Im ersten Jahr', 'Als PDF', 'Genauer', 'Ausgleichsabgabe"'].map(words => text.indexOf(words));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places[0]).toBeGreaterThan(0);
  });

  it('makes no link and no date of somebody’s words', () => {
    const text = JSON.stringify(messageOf(openedCard({ employee: jana, what: 'words', records: [words] }, scene)));
    expect(text).not.toContain('](');
    expect(text).not.toContain('{{');
    expect(text).toContain('nicht');
  });

  it('names what an answer is about in German, and nothing of home', () => {
    const records = [answer('colleagues'), answer('home')];
    const { facts } = openedCard({ employee: jana, what: 'answers', records }, scene);
    expect(facts?.map(({ value }) => value)).toEqual(['Kollegen: Gelb', 'Gespräch: Gelb']);
  });

  it('never names anybody in its notification', () => {
    const messages = [
      ...caseCards.map(([, spoken]) => messageOf(spoken, { isTask: true })),
      ...others.map(([, spoken]) => messageOf(spoken)),
    ];
    const summaries = new Set(messages.map(message => ('summary' in message ? message.summary : '')));
    expect([...summaries].filter(summary => summary.includes('Jana'))).toEqual([]);
    expect([...summaries]).toContain('Anker: neue Aufgabe, heute');
  });
});

describe('a message without anything to press', () => {
  it('is plain text, line by line, in which nothing is markup', () => {
    expect(messageOf({ title: 'Titel', text: 'Eins\n**zwei**' })).toEqual({
      type: 'message',
      text: 'Titel\nEins\n**zwei**',
      textFormat: 'plain',
    });
  });
});
