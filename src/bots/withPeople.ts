// What is said about people is looked up when it is laid out: a coach's own talk holds their ids and nothing of them.
import { aboutIn } from '../dialogs/acts.ts';
import { absentLabel, pickLabel, pickQuestion, readPick, type Seen } from '../dialogs/orders/picks.ts';
import type { Employee, Person } from '../dialogs/person.ts';
import type { Reply, Spoken } from '../dialogs/reply.ts';
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
  return { ...spoken, buttons: await buttonsFor(tools, reply.options, { viewer, scene: laying.scene }) };
}

/** A form says whom it is about. */
async function withName(
  { store }: Tools,
  spoken: Spoken,
  { about, ...seen }: Seen & { readonly about: string | undefined },
): Promise<Spoken> {
  const employee = aboutIn(about ?? '')?.employee;
  const person = employee === undefined || employee === 'new' ? undefined : (await known(store, [employee], seen))[0];
  return person === undefined ? spoken : { ...spoken, title: `${person.shortName}: ${spoken.title ?? ''}` };
}

/** Whom she knows is looked up once for all of them. */
async function buttonsFor({ store }: Tools, options: readonly string[], seen: Seen): Promise<Buttons> {
  const picks = options.flatMap(id => {
    const pick = readPick(id);
    return pick === undefined ? [] : [{ id, pick }];
  });
  const people = await known(
    store,
    picks.flatMap(({ pick }) => ('member' in pick ? [] : [pick.employee])),
    seen,
  );
  return picks.flatMap(({ id, pick }) => {
    if ('member' in pick) return [[{ id, label: absentLabel(pick, seen.scene) }]];
    const employee = people.find(one => one.id === pick.employee);
    return employee ? [[{ id, label: pickLabel(pick, employee, seen) }]] : [];
  });
}

type Buttons = NonNullable<Spoken['buttons']>;

async function known(store: Store, ids: readonly PersonId[], seen: Seen): Promise<readonly Employee[]> {
  const found = await Promise.all([...new Set(ids)].map(id => loadEmployee(store, id)));
  return asKnownTo(
    store,
    seen,
    found.flatMap(employee => employee ?? []),
  );
}
