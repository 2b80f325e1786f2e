// What is said about people is looked up when it is laid out: a coach's own talk holds their ids and nothing of them.
import { aboutIn } from '../dialogs/acts.ts';
import { absentLabel, pickLabel, pickQuestion, readPick, type Seen } from '../dialogs/orders/picks.ts';
import type { Employee, Person } from '../dialogs/person.ts';
import type { Button, Reply, Spoken } from '../dialogs/reply.ts';
import type { TalkScene } from '../dialogs/scene.ts';
import type { PersonId } from '../placement/ids.ts';
import { asKnownTo } from './nearTo.ts';
import { loadEmployee } from './people.ts';
import type { Store } from './ports.ts';
import type { Tools } from './tools.ts';
import { viewOf } from './views.ts';

interface Laying {
  readonly reply: Reply;
  readonly listener: Person;
  readonly scene: TalkScene;
}

/** Nothing where there is nothing to say to her. */
export async function withPeople(tools: Tools, spoken: Spoken, laying: Laying): Promise<Spoken | undefined> {
  const { reply, listener } = laying;
  if (reply.kind === 'show') return viewOf(tools, reply, laying);
  if (listener.role !== 'coach') return spoken;
  const { id: viewer } = listener;
  if (reply.kind === 'fill') return withName(tools, spoken, { about: reply.about, viewer, scene: laying.scene });
  if (reply.kind !== 'ask' || reply.question !== pickQuestion) return spoken;
  const buttons = await Promise.all(
    reply.options.map(option => buttonFor(tools, option, { viewer, scene: laying.scene })),
  );
  return { ...spoken, buttons: buttons.flatMap(button => (button ? [[button]] : [])) };
}

/** A form says whom it is about. */
async function withName(
  { store }: Tools,
  spoken: Spoken,
  { about, ...seen }: Seen & { readonly about: string | undefined },
): Promise<Spoken> {
  const employee = aboutIn(about ?? '')?.employee;
  const person = employee === undefined || employee === 'new' ? undefined : await knownEmployee(store, employee, seen);
  return person === undefined ? spoken : { ...spoken, title: `${person.shortName}: ${spoken.title ?? ''}` };
}

async function buttonFor({ store }: Tools, option: string, { viewer, scene }: Seen): Promise<Button | undefined> {
  const pick = readPick(option);
  if (pick === undefined) return undefined;
  if ('member' in pick) return { id: option, label: absentLabel(pick, scene) };
  const employee = await knownEmployee(store, pick.employee, { viewer, scene });
  return employee && { id: option, label: pickLabel(pick, employee, { viewer, scene }) };
}

async function knownEmployee(store: Store, id: PersonId, seen: Seen): Promise<Employee | undefined> {
  const employee = await loadEmployee(store, id);
  const [known] = employee ? await asKnownTo(store, seen, [employee]) : [];
  return known;
}
