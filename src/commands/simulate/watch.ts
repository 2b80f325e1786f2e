// Watches every commit and every delivery of a run; nothing of it is known to the hall.
import { inboundTurn, chanceOf } from '../../bots/names.ts';
import type { Inbound, Partition, Receipt, Write } from '../../bots/ports.ts';
import type { PersonId, TurnId } from '../../placement/ids.ts';
import { instant, TurnId as Turn } from '../../placement/ids.ts';
import type { Staff } from '../../placement/staff.ts';
import { checkCases, noCases, type CaseCounts } from './caseRules.ts';
import { createdIn, outsIn, type Commit, type Report } from './commit.ts';
import { newDeliveries, type Deliveries } from './deliveries.ts';
import { newLedger, type Ledger } from './ledger.ts';
import type { Meaning, Sent } from './sent.ts';
import { newShadow, outIn, type Shadow } from './shadow.ts';
import { checkTellings } from './tellRules.ts';

export interface Violation {
  readonly invariant: string;
  readonly at: number;
  readonly ids: readonly string[];
}

export interface Watch {
  readonly shadow: Shadow;
  readonly deliveries: Deliveries;
  readonly ledger: Ledger;
  readonly cases: CaseCounts;
  readonly violations: readonly Violation[];
  /** What is about to come in, before anybody hears it. */
  sending(inbound: Inbound, by: { role: Sent['role']; person?: PersonId | undefined; meaning: Meaning }): void;
  committed(partition: Partition, batch: readonly Write[]): void;
  acknowledged(inbound: Inbound, receipt: Receipt): void;
  /** A step threw on purpose, in the turn of this chance. */
  threw(chance: number): void;
  /** Nothing that could be sent waits longer than this. */
  sweep(longest: number): void;
  readonly turns: () => number;
  readonly report: Report;
}

interface Around {
  readonly now: () => number;
  readonly staff: () => Staff;
  readonly storeOutSince: () => number;
}

export function newWatch({ now, staff, storeOutSince }: Around): Watch {
  const violations: Violation[] = [];
  const report: Report = (invariant, ...ids) => void violations.push({ invariant, at: now(), ids });
  const shadow = newShadow();
  const deliveries = newDeliveries({ shadow, now, storeOutSince, report });
  const ledger = newLedger(report);
  const cases = noCases();
  const underWay = new Map<TurnId, Sent>();
  const byPerson = new Map<PersonId, number>();
  const committedTurns = newRemembered(now);
  const thrown = new Set<number>();
  let turns = 0;
  const move = (person: PersonId | undefined, by: number): void => {
    if (person !== undefined) byPerson.set(person, Math.max(0, (byPerson.get(person) ?? 0) + by));
  };
  return {
    shadow,
    deliveries,
    ledger,
    cases,
    violations,
    report,
    turns: () => turns,
    threw: chance => void thrown.add(chance),
    sending: (inbound, { role, person, meaning }) => {
      const isCalm = person !== undefined && (byPerson.get(person) ?? 0) === 0 && shadow.waitingFor(person) === 0;
      const after = person === undefined ? 0 : shadow.commits(person);
      underWay.set(inboundTurn(inbound), { inbound, role, person, meaning, isCalm, after });
      move(person, 1);
    },
    committed: (partition, batch) => {
      const isTurn = batch.some(
        write => write.do !== 'delete' && (write.document.kind === 'person' || write.document.kind === 'address'),
      );
      if (isTurn) turns += 1;
      const turn = turnIn(batch);
      const outs = outsIn(batch);
      const sent = turn === undefined ? undefined : underWay.get(turn);
      if (turn !== undefined) {
        if (committedTurns.has(`${partition} ${turn}`)) report('turn-twice', partition, turn);
        committedTurns.add(`${partition} ${turn}`);
        committedTurns.add(turn);
      }
      if (turn !== undefined && outs.some(({ content }) => content.what === 'reply'))
        committedTurns.add(`answered ${turn}`);
      const kept = batch.flatMap(write =>
        write.do === 'create' && write.document.kind === 'kept' ? [write.document.id] : [],
      );
      const isFault = kept.some(id => thrown.has(chanceOf(Turn.parse(id.slice('kept:'.length)))));
      if (kept.length > 0 && !isFault) report('step-threw', partition, ...kept);
      const before = shadow.employee(partition);
      shadow.apply(partition, batch, instant(now()));
      const isPerson = batch.some(write => write.do !== 'delete' && write.document.kind === 'person');
      const after = isPerson ? shadow.employee(partition) : undefined;
      const commit: Commit = {
        partition,
        batch,
        now: instant(now()),
        shadow,
        staff: staff(),
        sent,
        before,
        after,
        created: outs,
      };
      if (after?.talk.at === 'ended' && turn !== undefined) committedTurns.add(`answered ${turn}`);
      if (sent?.meaning.kind === 'died' && after?.talk.at === 'ended') deliveries.died(after.id);
      if (!isFault) ledger.check(commit);
      checkCases(commit, cases, report);
      checkTellings(commit, deliveries, report);
    },
    acknowledged: (inbound, receipt) => {
      if (receipt.kind === 'unavailable') return;
      const turn = inboundTurn(inbound);
      if (!committedTurns.has(turn)) report('acknowledged-but-not-committed', turn);
      const sent = underWay.get(turn);
      // Invariant 10: whoever writes or taps gets an answer, but for a chat that is silent after a death.
      const waits = sent !== undefined && sent.role !== 'staff' && inbound.event.kind !== 'left';
      if (waits && receipt.kind !== 'kept' && !committedTurns.has(`answered ${turn}`))
        report('no-answer', sent.person ?? '', inbound.event.kind);
      move(sent?.person, -1);
      underWay.delete(turn);
    },
    sweep: longest => {
      for (const { draft, partition, since } of shadow.all()) {
        const isStuck = draft.lane === 'self' ? now() - (draft.due ?? 0) > longest : now() - since > longest;
        if (isStuck) report('stuck', partition, draft.id, outIn(draft)?.content.what ?? 'self');
      }
    },
  };
}

/** By its mark, or by the names of what it said. */
const turnIn = (batch: readonly Write[]): TurnId | undefined => {
  const drafts = createdIn(batch);
  const seen = drafts.find(({ kind }) => kind === 'seen')?.id.slice('seen:'.length);
  const named = seen ?? drafts.find(({ kind, lane }) => kind === 'out' && lane !== 'self')?.id.split(':')[0];
  return named === undefined ? undefined : Turn.parse(named);
};

/** Remembers for some days; whoever repeats later is not asked. */
const newRemembered = (now: () => number) => {
  let young = new Set<string>();
  let old = new Set<string>();
  let since = now();
  return {
    has: (name: string): boolean => young.has(name) || old.has(name),
    add: (name: string): void => {
      if (now() - since > 5 * 86_400_000) {
        old = young;
        young = new Set();
        since = now();
      }
      young.add(name);
    },
  };
};
