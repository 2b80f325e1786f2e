import type { Known } from '../dialogs/person.ts';
import type { Effect } from '../dialogs/effect.ts';
import type { Reply } from '../dialogs/reply.ts';
import type { Step } from '../dialogs/step.ts';
import { phrase } from '../knowledge/book.ts';
import type { PersonId } from '../placement/ids.ts';
import type { TalkScene } from '../dialogs/scene.ts';
import { aStranger } from '../dialogs/person.ts';
import { judged, readCode, tried, type Code, type Verdict } from './codes.ts';
import { linkFirm } from './linking.ts';
import { addressPartition, loadKnown, loadSubject, subjectWrite } from './people.ts';
import { ownTurn, sayTo, type Arrival } from './talk.ts';
import type { Tools } from './tools.ts';
import { takeTurn, type Taken } from './turn.ts';
import type { Who } from './who.ts';

/** A code was scanned or typed in. Nothing is searched: the code names its person. */
export async function redeem(tools: Tools, arrival: Arrival, who: Readable): Promise<Taken> {
  if (who.kind === 'known' && who.person.role === 'employer' && !who.at.locked)
    return linkFirm(tools, arrival, who.person);
  const code = readCode(arrival.inbound.code ?? '');
  if (who.kind === 'known' && !who.at.locked) {
    // Without a word about whose phone it is, and without looking at the code.
    if (code?.person !== who.person.id) return sayTo(tools, arrival, [twoOnOnePhone]);
    return ownTurn(tools, { ...arrival, inbound: { ...arrival.inbound, event: { kind: 'arrived' } } }, who.person.id);
  }
  const person = code && (await loadKnown(tools.store, code.person));
  if (code === undefined || person === undefined) return sayTo(tools, arrival, [expired]);
  return redeemed(tools, arrival, { code, verdict: judged(person.code, code.secret, tools.store.now()) });
}

type Readable = Exclude<Who, { kind: 'unreadable' }>;

interface Judged {
  readonly code: Code;
  readonly verdict: Verdict;
}

async function redeemed(tools: Tools, arrival: Arrival, { code, verdict }: Judged): Promise<Taken> {
  if (verdict === 'right') {
    if (!(await point(tools, arrival, code.person))) return 'busy';
    const taken = await personTurn(tools, arrival, code);
    return taken === 'denied' ? sayTo(tools, arrival, [expired]) : taken;
  }
  if (verdict !== 'over') {
    const noted = await personTurn(tools, arrival, code);
    if (noted === 'busy') return noted;
  }
  return sayTo(tools, arrival, [expired]);
}

const expired: Reply = { kind: 'say', phrase: phrase('expired') };
const twoOnOnePhone: Reply = { kind: 'say', phrase: phrase('twophone') };

/** Before the person: a crash in between leaves a stranger. */
async function point({ store }: Tools, { key, inbound }: Arrival, to: PersonId): Promise<boolean> {
  const found = await loadSubject(store, addressPartition(key));
  const now = store.now();
  const subject = { ...found, address: inbound.from, points: { to, since: now } };
  const { kind } = await store.commit(subject.partition, [subjectWrite(subject, found.person ?? aStranger, now)]);
  return kind === 'committed';
}

/** The code is judged again on the person as she is in this very commit. */
const personTurn = (tools: Tools, arrival: Arrival, { person, secret }: Code): Promise<Taken> =>
  takeTurn(tools, {
    id: arrival.turn,
    partition: person,
    event: { kind: 'enrolled' },
    change: (known, scene) => {
      if (known.role === 'stranger' || known.code === undefined) return 'denied';
      const verdict = judged(known.code, secret, scene.now);
      if (verdict === 'over') return 'denied';
      const after: Known = { ...known, code: tried(known.code, verdict) };
      if (verdict === 'right') return enrolled(tools, { known: after, arrival, scene });
      return { person: after, replies: [], effects: verdict === 'expired' ? askForNewCode(after) : [] };
    },
  });

interface Enrolling {
  readonly known: Known;
  readonly arrival: Arrival;
  readonly scene: TalkScene;
}

/** The new address is the active one, and the one before it stops by itself. */
function enrolled(tools: Tools, { known, arrival, scene }: Enrolling): Step {
  const { key, inbound } = arrival;
  const kept = known.addresses.filter(one => one.key !== known.active && one.key !== key);
  const person: Known = { ...known, addresses: [...kept, { key, ...inbound.from, locked: false }], active: key };
  return tools.step(person, { kind: 'enrolled' }, scene);
}

/** `care-rules` 42: a real invitation that came too late is put before the coach once. */
const askForNewCode = (person: Known): readonly Effect[] =>
  person.role === 'employee' ? [{ do: 'notify', to: person.coach, notice: 'newCode', passOn: true }] : [];
