// Watches every commit and every delivery of a run; nothing of it is known to the hall.
import { chanceOf } from '../../bots/names.ts';
import type { DocumentKind, Inbound, Partition, Receipt, Write } from '../../bots/ports.ts';
import { instant, TurnId } from '../../placement/ids.ts';
import type { Staff } from '../../placement/staff.ts';
import { checkCases, noCases, type CaseCounts } from './caseRules.ts';
import { newClosingRules, type HouseRules } from './closingRules.ts';
import { createdIn, outsIn, type Commit, type Report } from './commit.ts';
import { newDeliveries, type Deliveries } from './deliveries.ts';
import { checkEnds } from './endRules.ts';
import { newLedger, type Ledger } from './ledger.ts';
import type { Sending } from './sent.ts';
import { newShadow, outIn, type Shadow } from './shadow.ts';
import { newTalks } from './talks.ts';
import { checkTellings } from './tellRules.ts';
import { newWeekRules } from './weekRules.ts';

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
  sending(inbound: Inbound, by: Sending): void;
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
  const talks = newTalks({ now, shadow, report });
  const ofHouse: readonly HouseRules[] = [newWeekRules(shadow, report), newClosingRules(shadow, report)];
  const thrown = new Set<number>();
  let turns = 0;
  const seen = (partition: Partition, batch: readonly Write[]): Commit => {
    for (const write of batch) {
      const item = write.do === 'delete' ? shadow.items(partition).get(write.id) : undefined;
      if (item !== undefined) deliveries.takenAway(item);
    }
    const before = shadow.employee(partition);
    const turnsBefore = shadow.turns(partition) ?? 0;
    shadow.apply(partition, batch, instant(now()));
    const after = writes(batch, 'person') ? shadow.employee(partition) : undefined;
    // Over what was read and nothing else: one more than the turn before.
    if (before !== undefined && after !== undefined && shadow.turns(partition) !== turnsBefore + 1)
      report('lost-update', partition);
    const created = outsIn(batch);
    return { partition, batch, now: instant(now()), shadow, staff: staff(), before, after, created };
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
    sending: (inbound, by) => talks.sending(inbound, by),
    acknowledged: (inbound, receipt) => talks.acknowledged(inbound, receipt),
    committed: (partition, batch) => {
      if (writes(batch, 'person') || writes(batch, 'address')) turns += 1;
      const kept = keptIn(batch);
      const isFault = kept.some(turn => thrown.has(chanceOf(turn)));
      if (kept.length > 0 && !isFault) report('step-threw', partition, ...kept);
      const commit = talks.joined(seen(partition, batch), turnIn(batch));
      const { sent, after } = commit;
      if (sent?.meaning.kind === 'died' && after?.talk.at === 'ended') deliveries.died(after.id);
      if (!isFault) ledger.check(commit);
      checkCases(commit, cases, report);
      checkEnds(commit, report);
      checkTellings(commit, deliveries, report);
      for (const rules of ofHouse) rules.check(commit);
    },
    sweep: longest => {
      deliveries.sweep();
      for (const rules of ofHouse) rules.sweep(now(), staff());
      for (const { draft, partition, since } of shadow.all()) {
        const isStuck = draft.lane === 'self' ? now() - (draft.due ?? 0) > longest : now() - since > longest;
        if (isStuck) report('stuck', partition, draft.id, outIn(draft)?.content.what ?? 'self');
      }
    },
  };
}

const writes = (batch: readonly Write[], kind: DocumentKind): boolean =>
  batch.some(write => write.do !== 'delete' && write.document.kind === kind);

/** Turns whose event was kept sealed. */
const keptIn = (batch: readonly Write[]): readonly TurnId[] =>
  createdIn(batch).flatMap(({ id, kind }) => (kind === 'kept' ? [TurnId.parse(id.slice('kept:'.length))] : []));

/** By its mark, or by the names of what it said. */
const turnIn = (batch: readonly Write[]): TurnId | undefined => {
  const drafts = createdIn(batch);
  const seen = drafts.find(({ kind }) => kind === 'seen')?.id.slice('seen:'.length);
  const named = seen ?? drafts.find(({ kind, lane }) => kind === 'out' && lane !== 'self')?.id.split(':')[0];
  return named === undefined ? undefined : TurnId.parse(named);
};
