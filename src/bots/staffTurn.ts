// The house's own document: who works here, when, and who stands in for whom.
import type { Due } from '../dialogs/event.ts';
import type { Reply } from '../dialogs/reply.ts';
import { instant, latest, type Instant, type PersonId, type TurnId } from '../placement/ids.ts';
import { memberOf, type Staff } from '../placement/staff.ts';
import { untilTaken } from './attempts.ts';
import { creating, seenWrite, selfDraft } from './batch.ts';
import { committing } from './commit.ts';
import { itemsAnew } from './houseItems.ts';
import { isOver } from './over.ts';
import type { Draft, Write } from './ports.ts';
import { draftsOf } from './posting.ts';
import { loadStaff, nobodyYet, staffId, staffPartition, type StaffNow } from './scene.ts';
import type { Tools } from './tools.ts';

export interface StaffMade {
  readonly staff: Staff;
  /** The caseloads that are told, page by page, at once or when the day comes. */
  readonly rounds: readonly Round[];
  readonly tell: readonly { readonly to: PersonId; readonly reply: Reply }[];
}

export interface Round extends Omit<Due & { what: 'round' }, 'what' | 'after'> {
  readonly at?: Instant;
}

export type StaffTaken = 'committed' | 'repeated' | 'denied' | 'busy';

type Change = (staff: Staff) => StaffMade | 'denied';

export const commitStaff = (tools: Tools, turn: TurnId, change: Change): Promise<StaffTaken> =>
  untilTaken(tools.pulse, () => changed(tools, turn, change));

async function changed(tools: Tools, turn: TurnId, change: Change): Promise<StaffTaken | 'conflict'> {
  const found = await loadStaff(tools);
  const made = change(found?.staff ?? nobodyYet(tools));
  const over = { id: turn, partition: staffPartition };
  if (made === 'denied') return (await isOver(tools.store, over)) ? 'repeated' : 'denied';
  const items = await itemsAnew(tools.store, { by: turn, staff: made.staff });
  const { kind } = await committing(tools, staffPartition, [
    ...batchFor(tools.store.now(), { turn, found, made }),
    ...items,
  ]);
  if (kind === 'committed') return kind;
  return (await isOver(tools.store, over)) ? 'repeated' : 'conflict';
}

interface Changing {
  readonly turn: TurnId;
  readonly found: StaffNow | undefined;
  readonly made: StaffMade;
}

const batchFor = (now: Instant, { turn, found, made }: Changing): readonly Write[] => {
  const turns = (found?.turns ?? 0) + 1;
  return [
    staffWrite(found, { turns, staff: made.staff }),
    seenWrite(turn, now),
    ...made.rounds.map(round => creating(roundDraft(round, turn, now))),
    ...told(made, turn, { now, turns }).map(creating),
  ];
};

const staffWrite = (found: StaffNow | undefined, body: { turns: number; staff: Staff }): Write => {
  const document: Draft = { id: staffId, kind: 'staff', body };
  return found ? { do: 'replace', document, ifMatch: found.document.etag } : creating(document);
};

const roundDraft = ({ at = instant(0), ...round }: Round, turn: TurnId, now: Instant): Draft =>
  selfDraft(`round:${round.coach}:${turn}:${at}`, latest(at, now), { due: { what: 'round', ...round }, by: turn });

const told = ({ tell, staff }: StaffMade, turn: TurnId, place: { now: Instant; turns: number }): readonly Draft[] =>
  draftsOf(
    tell.map(({ to, reply }) => ({
      to: { kind: 'person', person: to },
      lane: memberOf(staff, to)?.door ?? 'teams',
      content: { what: 'reply', reply },
    })),
    turn,
    place,
  );
