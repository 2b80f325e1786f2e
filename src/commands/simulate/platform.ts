// Telegram and Teams: they bring what people send, repeat it where they get no 200, and mix it up now and then.
import type { Inbound, Receipt } from '../../bots/ports.ts';
import type { Agenda } from './agenda.ts';
import type { Chance } from './chance.ts';
import type { Faults } from './faults.ts';
import type { Process } from './process.ts';
import type { Sending } from './sent.ts';
import type { Watch } from './watch.ts';

export interface Platform {
  /** From somebody's device; comes in until it was acknowledged. */
  send(inbound: Inbound, by: Sending): void;
}

interface Around {
  readonly agenda: Agenda;
  readonly now: () => number;
  readonly chance: Chance;
  readonly faults: Faults;
  readonly watch: Watch;
  readonly process: () => Process | undefined;
}

export function openPlatform(around: Around): Platform {
  const { agenda, now, chance, faults, watch } = around;
  const bring = (inbound: Inbound, attempt: number): void => {
    let isHeard = false;
    const hear = (receipt: Receipt): void => {
      isHeard = true;
      watch.acknowledged(inbound, receipt);
      if (receipt.kind === 'unavailable') agenda.add(now() + pause(attempt), () => bring(inbound, attempt + 1));
    };
    const process = around.process();
    if (process !== undefined) void process.hall.receive(inbound).then(hear);
    // A process that died answers nobody.
    agenda.add(now() + pause(attempt), () => {
      if (!isHeard) bring(inbound, attempt + 1);
    });
  };
  return {
    send: (inbound, by) => {
      watch.sending(inbound, by);
      if (faults.strikes('reorder', 0.02)) agenda.add(now() + chance.between(1, 600_000), () => bring(inbound, 0));
      else bring(inbound, 0);
      if (faults.strikes('duplicate', 0.02))
        agenda.add(now() + chance.between(0, 3 * 86_400_000), () => bring(inbound, 0));
    },
  };
}

const pause = (attempt: number): number => Math.min(600_000, 1000 * 2 ** attempt);
