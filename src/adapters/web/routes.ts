import { z } from 'zod';
import type { Address, Inbound, Receipt } from '../../bots/ports.ts';
import { bySelfSchema } from '../../dialogs/event.ts';
import type { Instant } from '../../placement/ids.ts';
import { isDeviceKey, webAddress, type WebDoor } from './door.ts';
import type { Answer, Asked, Route } from './server.ts';

/** What a browser may do: say what happened, listen, and say what it has shown. */
export const webRoutes = ({ door, receive, opened, now }: WebRoutesGiven): readonly Route[] => [
  {
    method: 'post',
    path: '/web/events',
    answer: asked => withDevice(asked, async device => accepted(await receiveFrom(device, asked.body, receive))),
  },
  {
    method: 'get',
    path: '/web/messages',
    answer: asked => {
      const devices = devicesOf(asked);
      if (devices.length === 0) return strange;
      return { open: line => listenAll({ door, devices, line, opened, now }) };
    },
  },
  {
    method: 'post',
    path: '/web/acks',
    answer: asked =>
      withDevice(asked, device => {
        const acks = acksSchema.safeParse(asked.body);
        if (!acks.success) return wrong(acks.error);
        door.acknowledge(device, acks.data.ids);
        return { status: 200, json: {} };
      }),
  },
];

interface WebRoutesGiven {
  readonly door: WebDoor;
  readonly receive: (inbound: Inbound) => Promise<Receipt>;
  /** A page was opened: what waits for this address can go out now. */
  readonly opened: (address: Address) => void;
  /** The store's clock, which is not always the browser's. */
  readonly now: () => Instant;
}

/** Browsers that hold several keys (a shared tablet, the playground) listen to all of them on one line: a browser has few lines to one host. */
const mostDevices = 8;

function devicesOf({ authorization }: Asked): readonly string[] {
  const keys =
    /^Bearer +(.+)$/i
      .exec(authorization)?.[1]
      ?.split(',')
      .map(key => key.trim()) ?? [];
  return keys.length <= mostDevices && keys.every(isDeviceKey) ? keys : [];
}

function withDevice(asked: Asked, then: (device: string) => Answer | Promise<Answer>): Answer | Promise<Answer> {
  const [device, ...others] = devicesOf(asked);
  return device === undefined || others.length > 0 ? strange : then(device);
}

/** That a chat was blocked is something only a platform can tell; a browser that is gone is silent. */
const eventSchema = z.object({
  id: z.uuid(),
  event: bySelfSchema.refine(event => event.kind !== 'left', 'a browser cannot tell that it left'),
  code: z.string().max(200).optional(),
});
const acksSchema = z.object({ ids: z.array(z.string().max(200)).max(100) });

async function receiveFrom(
  device: string,
  body: unknown,
  receive: WebRoutesGiven['receive'],
): Promise<Receipt | z.ZodError> {
  const given = eventSchema.safeParse(body);
  if (!given.success) return given.error;
  const { id, event, code } = given.data;
  return receive({ id, from: webAddress(device), event, ...(code === undefined ? {} : { code }) });
}

const accepted = (receipt: Receipt | z.ZodError): Answer =>
  receipt instanceof z.ZodError
    ? wrong(receipt)
    : { status: receipt.kind === 'unavailable' ? 503 : 200, json: receipt };

function listenAll({ door, devices, line, opened, now }: ListenGiven): () => void {
  const stops = devices.map((device, n) => door.listen(device, message => line({ for: n, at: now(), message })));
  for (const device of devices) opened(webAddress(device));
  return () => {
    for (const stop of stops) stop();
  };
}

interface ListenGiven extends Pick<WebRoutesGiven, 'door' | 'opened' | 'now'> {
  readonly devices: readonly string[];
  readonly line: (value: unknown) => void;
}

const strange: Answer = {
  status: 401,
  json: { error: 'Send the key of this device: Authorization: Bearer, 22 characters of base64url.' },
};

/** Names the fields, never what stood in them. */
const wrong = (error: z.ZodError): Answer => ({
  status: 400,
  json: { error: 'Not understood.', fields: error.issues.map(({ path, code }) => `${path.join('.')}: ${code}`) },
});
