import { setImmediate } from 'node:timers/promises';
import { afterEach } from 'vitest';
import { z } from 'zod';
import {
  openTelegramStandIn,
  type StandInGiven,
  type TelegramStandIn,
} from '../../../src/playground/telegram/standIn.ts';

export const token = '123456789:AAmade-up-token-for-tests-only_0000';

const open: TelegramStandIn[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map(one => one.close()));
});

/** A clock that the test moves, no pauses, and a stand-in that is closed after the test. */
export async function aStandIn(more: Partial<StandInGiven> = {}) {
  let now = Date.UTC(2026, 10, 23, 9);
  const standIn = await openTelegramStandIn({ token, now: () => now, wait: () => setImmediate(), ...more });
  open.push(standIn);
  return { standIn, now: () => now, wind: (ms: number) => void (now += ms), call: callsTo(standIn.url) };
}

const answerSchema = z.object({
  ok: z.boolean(),
  result: z.unknown().optional(),
  error_code: z.number().optional(),
  description: z.string().optional(),
  parameters: z.object({ retry_after: z.number() }).optional(),
});
export type ApiAnswer = z.infer<typeof answerSchema> & { readonly status: number };

export type Call = (method: string, fields?: Readonly<Record<string, unknown>>, by?: string) => Promise<ApiAnswer>;

const callsTo =
  (url: string): Call =>
  async (method, fields = {}, by = token) => {
    const response = await fetch(`${url}/bot${by}/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(fields),
    });
    return { ...answerSchema.parse(await response.json()), status: response.status };
  };
