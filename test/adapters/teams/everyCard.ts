// Every card that the talk can make, by what it is about.
import { messageOf } from '../../../src/adapters/teams/layout.ts';
import { pictureOf } from '../../../src/adapters/teams/picture.ts';
import { caseCard } from '../../../src/dialogs/cards.ts';
import type { Kept, Notice } from '../../../src/dialogs/effect.ts';
import { formFor } from '../../../src/dialogs/forms.ts';
import { caseloadCard, noticeCard } from '../../../src/dialogs/notices.ts';
import { openedCard } from '../../../src/dialogs/openedCard.ts';
import type { Employee } from '../../../src/dialogs/person.ts';
import type { Spoken } from '../../../src/dialogs/reply.ts';
import { speakReply } from '../../../src/dialogs/speak.ts';
import { weekCard, weekListCard } from '../../../src/dialogs/week/card.ts';
import { weekOf } from '../../../src/dialogs/week/counted.ts';
import type { CheckView } from '../../../src/dialogs/firm/view.ts';
import { phrase } from '../../../src/knowledge/book.ts';
import { hireFields } from '../../../src/knowledge/funding/fields.ts';
import { lands } from '../../../src/language/lands.ts';
import { occasions, type Case, type CaseState } from '../../../src/placement/case.ts';
import { caseId, hours, later } from '../../../src/placement/ids.ts';
import { aCoach, aFirm, at, demir, invited, kaya, sceneAt, withPhone } from '../../dialogs/house.ts';

export const now = at('2026-11-23T09:00');
export const scene = sceneAt(now);
const states: readonly CaseState[] = [
  { at: 'held', asked: 0 },
  { at: 'open', rung: 0 },
  { at: 'taken', by: kaya, until: later(now, hours(2)), reminded: false },
  { at: 'taken', by: demir, until: later(now, hours(2)), reminded: false },
  { at: 'done', by: kaya, on: now },
  { at: 'withdrawn', on: now, why: 'mistake' },
];
export const one = (state: CaseState, more: Pick<Case, 'subject' | 'level'>): Case => ({
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
export const jana: Employee = { ...withPhone(invited), confirmed: true };
export const withCase = (given: Case): Employee => ({ ...jana, cases: [given] });

export const caseCards = (['wellbeing', 'question', 'employer', 'dates'] as const).flatMap(subject =>
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
export const words: Kept = {
  kind: 'words',
  on: now,
  text: 'Ich will **nicht** [mehr](https://evil.example) {{DATE(2026-11-23)}}',
  case: caseId(1),
};
export const many = (n: number): readonly Employee[] =>
  Array.from({ length: n }, (_, i) => ({ ...jana, shortName: `Jana ${i}` }));

const waiting = { subject: 'wellbeing', level: 'soon' } as const;

export const others: readonly (readonly [string, Spoken])[] = [
  ...notices.map((notice): readonly [string, Spoken] => [
    notice,
    noticeCard({ employee: jana, notice, viewer: kaya }, scene),
  ]),
  ...(['invite', 'absence'] as const).map((form): readonly [string, Spoken] => [
    form,
    formFor({ kind: 'fill', form }, scene),
  ]),
  ['opened words', openedCard({ employee: jana, what: 'words', records: [words] }, scene)],
  ['opened answers', openedCard({ employee: jana, what: 'answers', records: [] }, scene)],
  ...[0, 1, 12, 13, 80].map((n): readonly [string, Spoken] => [`${n} people`, caseloadCard(many(n), kaya, scene)]),
  ...[0, 1, 13, 80].flatMap((n): (readonly [string, Spoken])[] => {
    const seen = { viewer: kaya, scene };
    const week = weekOf({ hers: many(n), brought: [withCase(one({ at: 'open', rung: 0 }, waiting))] }, seen);
    return [
      [`week with ${n} people`, weekCard(week, scene)],
      [`who of ${n} has not shared`, weekListCard(week, 'notShared', seen)],
    ];
  }),
  [
    'code',
    speakReply(
      {
        kind: 'picture',
        qr: 'https://t.me/anker?start=abc',
        phrase: phrase('hall.code.screen', { name: 'Jana' }),
      },
      aCoach(kaya),
      scene,
    ),
  ],
];

const four = { workplaces: '45', severelyDisabled: '0', grossMonthly: '2200', land: 'HE' };
const wrong = { ...four, severelyDisabled: '60', hoursPerWeek: '200', start: '2020-01-01' };
const views: readonly (readonly [string, CheckView])[] = [
  ['first form', { as: 'form', typed: {}, all: false, tried: false }],
  ['empty form', { as: 'form', typed: {}, all: false, tried: true }],
  ['whole form', { as: 'form', typed: four, all: true, tried: false }],
  ['wrong form', { as: 'form', typed: wrong, all: true, tried: true }],
  ...hireFields.map(({ id }): readonly [string, CheckView] => [id, { as: 'question', typed: four, field: id }]),
  ['sum', { as: 'sum', typed: four }],
  ...lands.map((land): readonly [string, CheckView] => [
    `result in ${land}`,
    { as: 'result', typed: { ...four, land }, canNarrow: true },
  ]),
];

/** The funding check, as a firm gets to see it. */
export const checkCards = views.map(([name, view]): readonly [string, Spoken] => [
  `funding: ${name}`,
  {
    ...speakReply({ kind: 'funding', view }, aFirm, scene),
    ...(view.as === 'result' && {
      link: { label: 'Als PDF', url: `https://anker.example.org/foerdercheck.pdf?blatt=${'x'.repeat(900)}` },
    }),
  },
]);

export const laidOut = async (spoken: Spoken): Promise<ReturnType<typeof messageOf>> =>
  messageOf(spoken, spoken.qr === undefined ? {} : { picture: await pictureOf(spoken.qr) });
