// A made-up firm: asks for funding, asks for support, reports danger now and then. It has its own chance and nothing of the employee's.
import type { BySelf } from '../../dialogs/event.ts';
import { aStranger, newEmployer } from '../../dialogs/person.ts';
import { addressPartition, loadSubject, subjectWrite } from '../../bots/people.ts';
import type { Address, Outgoing, Secrets, Store } from '../../bots/ports.ts';
import { PersonId } from '../../placement/ids.ts';
import { weighted, type Chance } from './chance.ts';
import { day, gap, handOf, minute, type Hand, type Life } from './life.ts';
import { firmDangers, firmQuestions } from './sentences.ts';

export interface FirmNeeds {
  readonly name: string;
  readonly about: PersonId;
  readonly chance: Chance;
  readonly store: Store;
  readonly secrets: Secrets;
  /** The placement has ended, and the firm has no more to ask. */
  readonly isOver: () => boolean;
  /** Whatever arrives there is written down. */
  readonly heard: (name: string, outgoing: Outgoing) => void;
}

export async function newFirm(life: Life, needs: FirmNeeds): Promise<void> {
  const { name, chance, secrets, heard } = needs;
  const id = PersonId.parse(secrets.derive(`firm:${name}`));
  const address: Address = { channel: 'teams', tenant: 'firm', id: name };
  await link(needs, id, address);
  const show = (outgoing: Outgoing): void => {
    heard(name, outgoing);
    const event = answerTo(outgoing.spoken.question, chance);
    if (event !== undefined) hand.later(chance.between(minute, 30 * minute), () => hand.do(event));
  };
  const hand = handOf(life, address, { role: 'employer', person: () => id, state: () => 'open', show });
  const next = (): void =>
    hand.later(gap(chance, 270 * day), () => {
      if (needs.isOver()) return;
      ask(hand, chance);
      next();
    });
  next();
}

/** To what Anker asks back; nothing to a menu. */
function answerTo(question: string | undefined, chance: Chance): BySelf | undefined {
  if (question === 'firm:sure') return { kind: 'chose', question, option: 'yes' };
  if (question === 'firm:callback') return chance.is(0.5) ? { kind: 'said', text: '030 0000 11' } : undefined;
  if (question?.startsWith('firm:helped:') !== true) return undefined;
  return { kind: 'chose', question, option: chance.pick(['helped', 'helpedLittle', 'didNotHelp']) };
}

function ask(hand: Hand, chance: Chance): void {
  const what = weighted(
    chance,
    [
      ['support', 40],
      ['state', 20],
      ['question', 36],
      ['danger', 4],
    ] as const,
    'question',
  );
  if (what === 'danger') return hand.do({ kind: 'said', text: chance.pick(firmDangers) });
  if (what === 'question') return hand.do({ kind: 'said', text: chance.pick(firmQuestions) });
  return hand.do({ kind: 'chose', question: 'firm', option: `firm:${what}` });
}

/** As the hall writes it when a code is redeemed. When an employee says yes to her firm is part of her life: it is not played, because the firms would rightly notice. */
async function link({ store, secrets, about, name }: FirmNeeds, id: PersonId, address: Address): Promise<void> {
  const key = secrets.addressKey(address);
  const firm = {
    ...newEmployer({ id, organisation: 'haus', firm: name, about }),
    addresses: [{ key, ...address, locked: false }],
    active: key,
  };
  const pointer = { turns: 1, person: aStranger, address, points: { to: id, since: store.now() } };
  await store.commit(addressPartition(key), [
    { do: 'create', document: { id: 'address', kind: 'address', body: pointer } },
  ]);
  await store.commit(id, [
    { do: 'create', document: { id: 'person', kind: 'person', body: { turns: 1, person: firm } } },
  ]);
  while (!(await isKnown(store, about, id)));
}

/** So that it hears when it is over. Again where she was faster. */
async function isKnown(store: Store, about: PersonId, id: PersonId): Promise<boolean> {
  const subject = await loadSubject(store, about);
  if (subject.person?.role !== 'employee') return true;
  const person = { ...subject.person, firms: [{ id, confirmed: true }] };
  // no turn of hers: who watches counts them
  const write = subjectWrite({ ...subject, turns: subject.turns - 1 }, person, store.now());
  return (await store.commit(about, [write])).kind === 'committed';
}
