import { describe, expect, it } from 'vitest';
import { messageOf } from '../../../src/adapters/teams/layout.ts';
import { pictureOf } from '../../../src/adapters/teams/picture.ts';
import { caseCard } from '../../../src/dialogs/cards.ts';
import type { Kept, Notice } from '../../../src/dialogs/effect.ts';
import { formFor } from '../../../src/dialogs/forms.ts';
import { caseloadCard, noticeCard, openedCard } from '../../../src/dialogs/notices.ts';
import type { Employee } from '../../../src/dialogs/person.ts';
import type { Spoken } from '../../../src/dialogs/reply.ts';
import { speakReply } from '../../../src/dialogs/speak.ts';
import { occasions, type Case, type CaseState } from '../../../src/placement/case.ts';
import { caseId, hours, later } from '../../../src/placement/ids.ts';
import { cardSchema, maxMessageBytes } from '../../../src/playground/teams/message.ts';
import { aCoach, at, demir, invited, kaya, sceneAt, withPhone } from '../../dialogs/house.ts';
import { faultsIn } from './officialCards.ts';

const now = at('2026-11-23T09:00');
const scene = sceneAt(now);
const states: readonly CaseState[] = [
  { at: 'held', asked: 0 },
  { at: 'open', rung: 0 },
  { at: 'taken', by: kaya, until: later(now, hours(2)), reminded: false },
  { at: 'taken', by: demir, until: later(now, hours(2)), reminded: false },
  { at: 'done', by: kaya, on: now },
  { at: 'withdrawn', on: now, why: 'mistake' },
];
const one = (state: CaseState, more: Pick<Case, 'subject' | 'level'>): Case => ({
  id: caseId(1),
  reasons: [],
  opened: now,
  state,
  deadline: { n: 1, at: later(now, hours(1)) },
  told: [kaya, demir],
  avoid: [],
  discreet: false,
  announced: true,
  contacted: false,
  notes: [],
  reopened: false,
  ...more,
});
const jana: Employee = { ...withPhone(invited), confirmed: true };
const withCase = (given: Case): Employee => ({ ...jana, cases: [given] });

const caseCards = (['wellbeing', 'question', 'employer', 'dates'] as const).flatMap(subject =>
  (['now', 'today', 'soon'] as const).flatMap(level =>
    states.flatMap(state =>
      occasions.flatMap(occasion =>
        [kaya, demir].map((viewer): readonly [string, Spoken] => {
          const about = one(state, { subject, level });
          const spoken = caseCard(
            { employee: withCase(about), case: about, viewer, occasion, repeat: level === 'now' },
            scene,
          );
          return [`${subject} ${level} ${state.at} ${occasion}`, spoken];
        }),
      ),
    ),
  ),
);

const notices: readonly Notice[] = [
  'confirm',
  'newCode',
  'person',
  'explainConsent',
  'stopped',
  'tooLate',
  'notAllowed',
  'outOfDate',
];
const words: Kept = {
  kind: 'words',
  on: now,
  text: 'Ich will **nicht** [mehr](https://evil.example) {{DATE(2026-11-23)}}',
  case: caseId(1),
};
const many = (n: number): readonly Employee[] =>
  Array.from({ length: n }, (_, i) => ({ ...jana, shortName: `Jana ${i}` }));

const others: readonly (readonly [string, Spoken])[] = [
  ...notices.map((notice): readonly [string, Spoken] => [
    notice,
    noticeCard({ employee: jana, notice, viewer: kaya }, scene),
  ]),
  ...(['invite', 'absence'] as const).map((form): readonly [string, Spoken] => [form, formFor({ kind: 'fill', form })]),
  ['opened words', openedCard({ employee: jana, what: 'words', records: [words] }, scene)],
  ['opened answers', openedCard({ employee: jana, what: 'answers', records: [] }, scene)],
  ...[0, 1, 12, 13, 80].map((n): readonly [string, Spoken] => [`${n} people`, caseloadCard(many(n), kaya, scene)]),
  [
    'code',
    speakReply(
      {
        kind: 'picture',
        qr: 'https://t.me/anker?start=abc',
        phrase: { key: 'hall.code.screen', params: { name: 'Jana' } },
      },
      aCoach(kaya),
      scene,
    ),
  ],
];

async function laidOut(spoken: Spoken) {
  return messageOf(spoken, spoken.qr === undefined ? {} : { picture: await pictureOf(spoken.qr) });
}

describe('every card that the talk can make', () => {
  it.each([...new Map([...caseCards, ...others])])(
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

  it('makes no link and no date of somebody’s words', () => {
    const text = JSON.stringify(messageOf(openedCard({ employee: jana, what: 'words', records: [words] }, scene)));
    expect(text).not.toContain('](');
    expect(text).not.toContain('{{');
    expect(text).toContain('nicht');
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
