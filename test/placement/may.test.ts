// The expected truth is the table "Who sees what" of the care rules, not the code.
import { describe, expect, test } from 'vitest';
import type { Case } from '../../src/placement/case.ts';
import { caseId, type CaseId, type PersonId } from '../../src/placement/ids.ts';
import { actions, may, type Action, type Actor, type Followed } from '../../src/placement/may.ts';
import {
  at,
  away,
  brandt,
  date,
  demir,
  kaya,
  lang,
  nacht,
  openedAt,
  person,
  sceneAt,
  withOnCall,
  wolf,
  type Changed,
} from './house.ts';

const monday = '2026-11-23T10:00';
const ada = person('ada');
const absent: Changed = { members: { kaya: { absences: [away('2026-11-23', '2026-11-27')] } } };
const left = { until: date('2026-11-22') };
const base = openedAt('today', monday).case;

interface Situation {
  readonly actor: Actor;
  readonly changes?: Changed;
  readonly one?: Partial<Case>;
  readonly about?: Partial<Followed>;
  /** The case that the wish names; by default that of the employee. */
  readonly wished?: CaseId;
}

const followed = ({ one = {}, about = {} }: Situation): Followed => ({
  id: ada,
  coach: kaya,
  cases: [{ ...base, ...one }],
  consents: { seeing: { given: true } },
  choice: 'tellAtOnce',
  ...about,
});

const ownActions: readonly Action[] = ['caseload', 'openCases', 'changeStaff', 'invite'];

/** All that is allowed of all there is: every action about the employee, and without anybody for what is her own. */
const allowed = (situation: Situation): readonly Action[] => {
  const { actor, changes = {}, wished = base.id } = situation;
  const scene = sceneAt(monday, { ...withOnCall, ...changes });
  return actions.filter(action =>
    may(actor, ownActions.includes(action) ? { action } : { action, about: followed(situation), case: wished }, scene),
  );
};

const staff = (id: PersonId): Actor => ({ role: 'coach', id });
const taken = (by: PersonId): Partial<Case> => ({
  told: [kaya, demir, lang, nacht],
  state: { at: 'taken', by, until: at('2026-11-23T11:00'), reminded: false },
});
const told = (...ids: readonly PersonId[]): Partial<Case> => ({ told: ids });

const violence: Case['reasons'] = [{ kind: 'words', words: 'harassment_violence', on: at(monday) }];

const talk = ['talk'] as const;
const own = ['caseload', 'openCases', 'changeStaff', 'invite'] as const;
const offering = ['take', 'cannot'] as const;
const working = ['contact', 'finish', 'reply', 'openWords'] as const;
const knowing = ['look', 'endDates', 'inviteFirm', 'confirmFirm', 'unlinkFirm'] as const;
const phone = ['newCode', 'confirm', 'lock'] as const;
const deciding = ['handOver', 'endPlacement'] as const;

const table: readonly (readonly [string, Situation, readonly Action[]])[] = [
  ['the employee herself', { actor: { role: 'employee', id: ada } }, [...talk, 'ownData']],
  ['another employee', { actor: { role: 'employee', id: person('ben') } }, talk],
  ['the employer', { actor: { role: 'employer', id: person('firma') } }, talk],
  ['an employer with the employee’s id', { actor: { role: 'employer', id: ada } }, talk],
  ['a stranger', { actor: { role: 'stranger' } }, talk],
  [
    'who is asked for a day after a second no',
    {
      actor: staff(demir),
      one: { ...told(kaya, demir), state: { at: 'done', by: kaya, on: at(monday) }, dateAsked: demir },
    },
    [...talk, ...own, ...knowing, ...phone, 'agree'],
  ],
  [
    'the coach, where somebody else is asked for it',
    {
      actor: staff(kaya),
      one: { ...told(kaya, demir), state: { at: 'done', by: kaya, on: at(monday) }, dateAsked: demir },
    },
    [...talk, ...own, 'openAnswers', ...knowing, ...phone, ...deciding],
  ],
  ['an employee who claims to be staff', { actor: staff(ada) }, talk],

  [
    'her coach, told',
    { actor: staff(kaya), one: told(kaya) },
    [...talk, ...own, ...offering, ...working, 'openAnswers', ...knowing, ...phone, ...deciding],
  ],
  [
    'her coach, not told of this case',
    { actor: staff(kaya), one: told(lang) },
    [...talk, ...own, 'openAnswers', ...knowing, ...phone, ...deciding],
  ],
  [
    'her coach, while another holds it',
    { actor: staff(kaya), one: taken(demir) },
    [...talk, ...own, ...offering, ...working, 'openAnswers', ...knowing, ...phone, ...deciding],
  ],
  [
    'her coach, of a case that the employee has not released',
    { actor: staff(kaya), one: { told: [kaya], state: { at: 'held', asked: 1 } } },
    [...talk, ...own, 'openAnswers', ...knowing, ...phone, ...deciding],
  ],
  [
    'her coach, of a case that was told without words',
    { actor: staff(kaya), one: { ...told(kaya), discreet: true } },
    [
      ...talk,
      ...own,
      ...offering,
      ...working.filter(action => action !== 'openWords'),
      'openAnswers',
      ...knowing,
      ...phone,
      ...deciding,
    ],
  ],
  [
    'her coach, of a case that is over',
    { actor: staff(kaya), one: { told: [kaya], state: { at: 'done', by: kaya, on: at(monday) } } },
    [...talk, ...own, 'openAnswers', ...knowing, ...phone, ...deciding],
  ],
  [
    'her coach, of a case of somebody else',
    { actor: staff(kaya), one: { ...told(kaya), id: base.id }, about: { cases: [] } },
    [...talk, ...own, 'openAnswers', ...knowing, ...phone, ...deciding],
  ],
  [
    'her coach, without her yes to seeing',
    { actor: staff(kaya), one: told(lang), about: { consents: { seeing: { given: false } } } },
    [...talk, ...own, ...knowing, ...phone, ...deciding],
  ],
  [
    'her coach, never asked about seeing',
    { actor: staff(kaya), one: told(lang), about: { consents: {} } },
    [...talk, ...own, ...knowing, ...phone, ...deciding],
  ],
  [
    'her coach, with "Jedes Mal fragen"',
    { actor: staff(kaya), one: told(lang), about: { choice: 'askEachTime' } },
    [...talk, ...own, ...knowing, ...phone, ...deciding],
  ],
  ['her coach, who has left', { actor: staff(kaya), one: taken(kaya), changes: { members: { kaya: left } } }, talk],
  [
    'her coach on the last day',
    { actor: staff(kaya), one: told(lang), changes: { members: { kaya: { until: date('2026-11-23') } } } },
    [...talk, ...own, 'openAnswers', ...knowing, ...phone, ...deciding],
  ],

  ['the deputy, not told', { actor: staff(demir), one: told(kaya) }, [...talk, ...own, ...knowing, ...phone]],
  [
    'the deputy, told by the climb',
    { actor: staff(demir), one: told(kaya, demir) },
    [...talk, ...own, ...offering, ...knowing, ...phone],
  ],
  [
    'the deputy, who has taken it',
    { actor: staff(demir), one: taken(demir) },
    [...talk, ...own, ...offering, ...working, ...knowing, ...phone],
  ],
  [
    'the deputy standing in, told',
    { actor: staff(demir), one: told(kaya, demir), changes: absent },
    [...talk, ...own, ...offering, ...working, 'openAnswers', ...knowing, ...phone],
  ],
  [
    'the deputy standing in, not told',
    { actor: staff(demir), one: told(kaya), changes: absent },
    [...talk, ...own, 'openAnswers', ...knowing, ...phone],
  ],
  [
    'the usual deputy while another stands in',
    {
      actor: staff(demir),
      one: told(kaya),
      changes: { members: { kaya: { absences: [away('2026-11-23', '2026-11-27', wolf)] } } },
    },
    [...talk, ...own],
  ],
  [
    'the deputy, where the coach has left',
    { actor: staff(demir), one: told(kaya), changes: { members: { kaya: left } } },
    [...talk, ...own, ...knowing, ...phone, 'handOver'],
  ],
  ['the deputy, who has left', { actor: staff(demir), one: taken(demir), changes: { members: { demir: left } } }, talk],

  ['her lead, not told', { actor: staff(lang), one: told(kaya) }, [...talk, ...own, ...knowing, ...phone, ...deciding]],
  [
    'her lead, told',
    { actor: staff(lang), one: told(kaya, demir, lang) },
    [...talk, ...own, ...offering, ...knowing, ...phone, ...deciding],
  ],
  [
    'her lead, who has taken it',
    { actor: staff(lang), one: taken(lang) },
    [...talk, ...own, ...offering, ...working, ...knowing, ...phone, ...deciding],
  ],
  ['another lead', { actor: staff(brandt), one: told(kaya) }, [...talk, ...own]],
  [
    'another lead, where her own has left',
    { actor: staff(brandt), one: told(kaya), changes: { members: { lang: left } } },
    [...talk, ...own, ...knowing, ...phone, ...deciding],
  ],
  ['her lead, who has left', { actor: staff(lang), one: taken(lang), changes: { members: { lang: left } } }, talk],

  ['on-call, not told', { actor: staff(nacht), one: told(kaya) }, [...talk, 'openCases', 'changeStaff']],
  [
    'on-call, told',
    { actor: staff(nacht), one: told(kaya, nacht) },
    [...talk, 'openCases', 'changeStaff', ...offering],
  ],
  [
    'on-call, who has taken it',
    { actor: staff(nacht), one: taken(nacht) },
    [...talk, 'openCases', 'changeStaff', ...offering, ...working],
  ],

  ['a foreign coach', { actor: staff(wolf), one: told(kaya) }, [...talk, ...own]],
  [
    'a foreign coach, told when nobody else was left',
    { actor: staff(wolf), one: told(wolf) },
    [...talk, ...own, ...offering],
  ],

  [
    'the coach, while a complaint about her is open',
    { actor: staff(kaya), one: { told: [kaya, lang], avoid: [kaya, demir] } },
    [...talk, ...own, 'openAnswers', ...knowing, ...phone, ...deciding],
  ],
  [
    'the coach, while the employee is still asked about a complaint',
    { actor: staff(kaya), one: { avoid: [kaya, demir], state: { at: 'held', asked: 1 } } },
    [...talk, ...own, 'openAnswers', ...knowing, ...phone, ...deciding],
  ],
  [
    'the deputy, while a complaint about them is open',
    { actor: staff(demir), one: { told: [demir, lang], avoid: [kaya, demir] }, changes: absent },
    [...talk, ...own, 'openAnswers', ...knowing, ...phone],
  ],
  [
    'the coach, while violence by her is open',
    { actor: staff(kaya), one: { told: [lang], avoid: [kaya, demir], reasons: violence } },
    [...talk, ...own, ...knowing, ...phone, ...deciding],
  ],
  [
    'the deputy standing in, while violence by them is open',
    { actor: staff(demir), one: { told: [lang], avoid: [kaya, demir], reasons: violence }, changes: absent },
    [...talk, ...own, ...knowing, ...phone],
  ],
  [
    'the lead, while a complaint about the coach is open',
    { actor: staff(lang), one: { told: [lang], avoid: [kaya, demir] } },
    [...talk, ...own, ...offering, ...knowing, ...phone, ...deciding],
  ],
  [
    'the coach, once the complaint about her is closed',
    { actor: staff(kaya), one: { told: [lang], avoid: [kaya], state: { at: 'done', by: lang, on: at(monday) } } },
    [...talk, ...own, 'openAnswers', ...knowing, ...phone, ...deciding],
  ],
];

describe('who may do what', () => {
  test.each(table)('%s', (_name, situation, expected) => {
    expect(allowed(situation)).toEqual(actions.filter(action => expected.includes(action)));
  });
});

describe('what is missing is denied', () => {
  const everybody = [
    { role: 'employee', id: ada },
    { role: 'employer', id: person('firma') },
    { role: 'stranger' },
    ...[kaya, demir, lang, brandt, nacht, wolf].map(staff),
  ] as const;
  const scene = sceneAt(monday, withOnCall);

  test('without anybody whom it is about only what is one’s own', () => {
    const others = actions.filter(action => action !== 'talk' && !ownActions.includes(action));
    for (const actor of everybody) for (const action of others) expect(may(actor, { action }, scene)).toBe(false);
  });

  test('what is one’s own is about nobody', () => {
    const about = followed({ actor: staff(kaya) });
    for (const actor of everybody)
      for (const action of ownActions) expect(may(actor, { action, about }, scene)).toBe(false);
  });

  test('without a case nothing about cases', () => {
    const about = followed({ actor: staff(kaya), one: taken(kaya) });
    for (const action of [...offering, ...working]) expect(may(staff(kaya), { action, about }, scene)).toBe(false);
  });

  test('one case opens no other', () => {
    const second: Case = { ...base, id: caseId(2), told: [lang] };
    const about = { ...followed({ actor: staff(demir) }), cases: [{ ...base, ...taken(demir) }, second] };
    expect(may(staff(demir), { action: 'finish', about, case: base.id }, scene)).toBe(true);
    for (const action of [...offering, ...working])
      expect(may(staff(demir), { action, about, case: second.id }, scene)).toBe(false);
  });

  test('nobody else’s data is one’s own', () => {
    const about = followed({ actor: staff(kaya) });
    for (const actor of everybody.slice(1)) expect(may(actor, { action: 'ownData', about }, scene)).toBe(false);
  });
});
