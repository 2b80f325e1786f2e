// From what somebody sent to the commit that answers it, and to what the platform was told.
import { inboundTurn } from '../../bots/names.ts';
import type { Inbound, Receipt } from '../../bots/ports.ts';
import type { PersonId, TurnId } from '../../placement/ids.ts';
import type { Commit, Report } from './commit.ts';
import { newRemembered } from './remembered.ts';
import type { Sending, Sent } from './sent.ts';
import type { Shadow } from './shadow.ts';

export interface Talks {
  /** Before anybody hears it. */
  sending(inbound: Inbound, by: Sending): void;
  /** The commit with what it answers. */
  joined(commit: Commit, turn: TurnId | undefined): Commit;
  acknowledged(inbound: Inbound, receipt: Receipt): void;
}

interface Around {
  readonly now: () => number;
  readonly shadow: Shadow;
  readonly report: Report;
}

export function newTalks({ now, shadow, report }: Around): Talks {
  const underWay = new Map<TurnId, Sent>();
  const byPerson = new Map<PersonId, number>();
  const turns = new WeakMap<Inbound, TurnId>();
  const turnOf = (inbound: Inbound): TurnId => {
    const turn = turns.get(inbound) ?? inboundTurn(inbound);
    turns.set(inbound, turn);
    return turn;
  };
  const committed = newRemembered<true>(now, 5 * 86_400_000);
  const move = (person: PersonId | undefined, by: number): void => {
    if (person !== undefined) byPerson.set(person, Math.max(0, (byPerson.get(person) ?? 0) + by));
  };
  return {
    sending: (inbound, { role, person, meaning }) => {
      const isCalm = person !== undefined && (byPerson.get(person) ?? 0) === 0 && shadow.waitingFor(person) === 0;
      const after = person === undefined ? 0 : shadow.commits(person);
      underWay.set(turnOf(inbound), { inbound, role, person, meaning, isCalm, after });
      move(person, 1);
    },
    joined: (commit, turn) => {
      if (turn === undefined) return commit;
      const name = `${commit.partition} ${turn}`;
      if (committed.get(name)) report('turn-twice', commit.partition, turn);
      committed.set(name, true);
      committed.set(turn, true);
      const isAnswered = commit.created.some(({ content }) => content.what === 'reply');
      if (isAnswered || commit.after?.talk.at === 'ended') committed.set(`answered ${turn}`, true);
      return { ...commit, sent: underWay.get(turn) };
    },
    acknowledged: (inbound, receipt) => {
      if (receipt.kind === 'unavailable') return;
      const turn = turnOf(inbound);
      if (!committed.get(turn)) report('acknowledged-but-not-committed', turn);
      const sent = underWay.get(turn);
      // Whoever writes or taps gets an answer, but for a chat that is silent after a death.
      const waits = sent !== undefined && sent.role !== 'staff' && inbound.event.kind !== 'left';
      if (waits && receipt.kind !== 'kept' && !committed.get(`answered ${turn}`))
        report('no-answer', sent.person ?? '', inbound.event.kind);
      move(sent?.person, -1);
      underWay.delete(turn);
    },
  };
}
