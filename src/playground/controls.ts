import { z } from 'zod';
import type { Answer, Route } from '../adapters/web/server.ts';
import { later, minutes, type Instant } from '../placement/ids.ts';
import { invited, type DemoHouse } from './demo.ts';
import type { TelegramStandIn } from './telegram/standIn.ts';
import type { Trail } from './trail/trail.ts';
import { goals } from './goal.ts';
import { goalOf, windTo, type Winding } from './wind.ts';

/** The demo house as it is open now; after "Von vorn" it is another one. */
export interface OpenDemo extends Winding {
  readonly demo: DemoHouse;
  readonly trail: Pick<Trail, 'entries'>;
  /** How the bot has described itself to Telegram. */
  readonly bot: TelegramStandIn['looks'];
  /** The clock goes on from here after a restart. */
  readonly wound: () => void;
}

/** Only a demo has these routes; in any other house they do not exist. */
export const controls = ({ current, reset }: ControlsGiven): readonly Route[] => [
  { method: 'get', path: '/playground/house', answer: async () => ok(await houseOf(current())) },
  { method: 'get', path: '/playground/clock', answer: async () => ok(await clockOf(current())) },
  {
    method: 'post',
    path: '/playground/wind',
    answer: async ({ body }) => {
      const wish = windSchema.safeParse(body);
      if (!wish.success)
        return { status: 400, json: { error: `Say {"minutes": 1 to 10080}, or {"to": "${goals.join('" | "')}"}.` } };
      const open = current();
      const before = open.trail.entries().at(-1)?.n ?? 0;
      const target = await targetOf(wish.data, open);
      if (target !== undefined) await windTo(target, open);
      open.wound();
      const happened = open.trail.entries().filter(({ n }) => n > before);
      return ok({ ...(await clockOf(open)), happened });
    },
  },
  {
    method: 'post',
    path: '/playground/reset',
    answer: async () => {
      await reset();
      return ok({});
    },
  },
];

interface ControlsGiven {
  readonly current: () => OpenDemo;
  readonly reset: () => Promise<void>;
}

const windSchema = z.union([
  z.object({ minutes: z.number().int().min(1).max(10_080) }),
  z.object({ to: z.enum(goals) }),
]);

const targetOf = async (wish: z.infer<typeof windSchema>, open: OpenDemo): Promise<Instant | undefined> =>
  'minutes' in wish ? later(open.clock.now(), minutes(wish.minutes)) : goalOf(wish.to, open, open.demo.staff.timeZone);

/** The time, and where each of the clock's buttons leads from here. */
async function clockOf(open: OpenDemo) {
  const { demo, clock } = open;
  const leads = goals.map(async goal => [goal, (await goalOf(goal, open, demo.staff.timeZone)) ?? null] as const);
  return { house: demo.id, now: clock.now(), goals: Object.fromEntries(await Promise.all(leads)) };
}

const houseOf = async (open: OpenDemo) => ({
  clock: await clockOf(open),
  people: [
    ...open.demo.members.map(({ id, name, role, device }) => ({ id, name, role, device, pane: 'staff' })),
    {
      id: open.demo.employer.id,
      role: open.demo.employer.role,
      name: open.demo.employer.name,
      firm: open.demo.employer.firm,
      device: open.demo.employer.device,
      pane: 'employer',
    },
  ],
  invited,
  bot: open.bot(),
});

const ok = (json: unknown): Answer => ({ status: 200, json });
