import { z } from 'zod';
import type { Answer, Route } from '../adapters/web/server.ts';
import { later, minutes, type Instant } from '../placement/ids.ts';
import { invited, type DemoHouse } from './demo.ts';
import { nextWorkday, windTo, type Winding } from './wind.ts';

/** The demo house as it is open now; after "Von vorn" it is another one. */
export interface OpenDemo extends Winding {
  readonly demo: DemoHouse;
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
        return { status: 400, json: { error: 'Say {"minutes": 1 to 10080}, or {"to": "next" | "workday"}.' } };
      const open = current();
      const target = await targetOf(wish.data, open);
      if (target !== undefined) await windTo(target, open);
      open.wound();
      return ok(await clockOf(open));
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
  z.object({ to: z.enum(['next', 'workday']) }),
]);

async function targetOf(
  wish: z.infer<typeof windSchema>,
  { clock, nextDue, demo }: OpenDemo,
): Promise<Instant | undefined> {
  if ('minutes' in wish) return later(clock.now(), minutes(wish.minutes));
  return wish.to === 'next' ? nextDue() : nextWorkday(clock.now(), demo.staff.timeZone);
}

const clockOf = async ({ demo, clock, nextDue }: OpenDemo) => ({
  house: demo.id,
  now: clock.now(),
  nextDue: (await nextDue()) ?? null,
});

const houseOf = async (open: OpenDemo) => ({
  clock: await clockOf(open),
  people: [
    ...open.demo.members.map(({ name, device }) => ({ name, device, pane: 'staff' })),
    {
      name: `${open.demo.employer.name}, ${open.demo.employer.firm}`,
      device: open.demo.employer.device,
      pane: 'employer',
    },
  ],
  invited,
});

const ok = (json: unknown): Answer => ({ status: 200, json });
