// Where the talks begin from which everything is said: just invited, asked and told how it is wanted, in a check-in, long known.
import type { Employee } from '../../dialogs/person.ts';
import type { TalkScene } from '../../dialogs/scene.ts';
import { step } from '../../dialogs/step.ts';
import { caseId, instant, LocalDate } from '../../placement/ids.ts';
import { dimensions, type Dimension } from '../../placement/light.ts';
import type { Planned, Start } from './place.ts';
import { newcomer, team } from './world.ts';

/** Employees at the places of their talk from which everything else is near. */
export const employees = (scene: TalkScene): readonly Start[] => {
  const told = enrolled(scene, 'tellAtOnce');
  const asks = enrolled(scene, 'askEachTime');
  return [
    { person: newcomer, agenda: [] },
    told,
    asks,
    inCheckIn(told, ['general', 'work', 'tasks']),
    inCheckIn(asks, ['work', 'general']),
    inCheckIn(knowing(longThere(told)), ['general']),
    { ...told, person: { ...told.person, level: 'einfach' } },
    { ...told, person: { ...told.person, land: 'BY' } },
  ];
};

/** Asked, told who sees it, and agreed. */
export const followed = (scene: TalkScene): Employee => enrolled(scene, 'tellAtOnce').person;

/** One for each question of a check-in. */
export const everyQuestion = (scene: TalkScene): readonly Employee[] => {
  const told = enrolled(scene, 'tellAtOnce');
  return dimensions.map(dimension => inCheckIn(told, [dimension]).person);
};

interface Followed extends Start {
  readonly person: Employee;
}

const inCheckIn = ({ person, agenda }: Followed, asked: readonly Dimension[]): Followed => ({
  agenda,
  person: {
    ...person,
    talk: { at: 'checkIn' },
    checkIn: { slot: '2026-W48', dimensions: asked, answers: [], begun: true, over: false },
  },
});

/** Asked every two weeks, and about changes long ago. */
const longThere = ({ person, agenda }: Followed): Followed => ({
  agenda,
  person: {
    ...person,
    placements: person.placements.map(one => ({ ...one, start: LocalDate.parse('2025-08-04') })),
    changeAsked: instant(0),
  },
});

/** A red light is agreed on. */
const knowing = ({ person, agenda }: Followed): Followed => ({
  agenda,
  person: {
    ...person,
    agreed: [{ case: caseId(1), dimension: 'general', until: LocalDate.parse('2026-12-18'), by: person.coach }],
  },
});

/** The way of somebody who understands everything and agrees to it. */
const right: readonly string[] = ['du', 'next', 'yes', 'checkAsking', 'coachSees', 'call'];

function enrolled(scene: TalkScene, choice: string): Followed {
  const [by] = team;
  const waiting = step(newcomer, { kind: 'enrolled' }, scene).person;
  let { person, replies, effects } = step(waiting, { kind: 'acted', by, act: { do: 'confirm', yes: true } }, scene);
  const agenda: Planned[] = [];
  for (;;) {
    agenda.push(...effects.filter(effect => effect.do === 'schedule'));
    const open = replies.findLast(reply => reply.kind === 'ask');
    const option = open?.options.find(one => one === choice || right.includes(one));
    if (person.role !== 'employee') throw new Error('An employee stays one.');
    if (open === undefined || option === undefined || person.talk.at !== 'enrolment') return { person, agenda };
    ({ person, replies, effects } = step(person, { kind: 'chose', question: open.question, option }, scene));
  }
}
