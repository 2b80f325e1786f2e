import { isDeviceKey } from '../../adapters/web/door.ts';
import type { Answer, Asked, Route } from '../../adapters/web/server.ts';
import { changesIn } from './changes.ts';
import { gestureGiven } from './gesture.ts';
import type { PaneLine } from './message.ts';
import type { Seat } from './seat.ts';
import type { Trail } from '../trail/trail.ts';

/** The page's way to the stand-ins: what a hand does goes in, what stands on the screens comes out. */
export interface Screens {
  /** The seat of this key; one that nobody knows is another phone. */
  seat(device: string): Seat;
  /** Something on somebody's screen has changed. Answers how to stop listening. */
  watch(listener: () => void): () => void;
  readonly trail: Pick<Trail, 'entries' | 'watch'>;
}

export const paneRoutes = (current: () => Screens): readonly Route[] => [
  {
    method: 'post',
    path: '/panes/gestures',
    answer: async asked => {
      const [device, ...others] = devicesOf(asked);
      if (device === undefined || others.length > 0) return strange;
      const given = gestureGiven.safeParse(asked.body);
      if (!given.success) return { status: 400, json: { error: 'There is no such gesture.' } };
      const { gesture, id } = given.data;
      const { isDone, says } = await current().seat(device).act(gesture, id);
      return { status: isDone ? 200 : 409, json: says === undefined ? {} : { says } };
    },
  },
  {
    method: 'get',
    path: '/panes/sign-in',
    answer: asked => {
      const [device, ...others] = devicesOf(asked);
      const token = device === undefined || others.length > 0 ? undefined : current().seat(device).signIn?.();
      return token === undefined ? strange : { status: 200, json: { token } };
    },
  },
  {
    method: 'get',
    path: '/panes/messages',
    answer: asked => {
      const devices = devicesOf(asked);
      return devices.length === 0 ? strange : { open: line => show(current(), devices, line) };
    },
  },
];

const mostDevices = 8;

function devicesOf({ authorization }: Asked): readonly string[] {
  const keys = /^Bearer +(\S+)$/i.exec(authorization)?.[1]?.split(',') ?? [];
  return keys.length <= mostDevices && keys.every(isDeviceKey) ? keys : [];
}

function show(screens: Screens, devices: readonly string[], line: (value: PaneLine) => void): () => void {
  const seats = devices.map((device, n) => {
    const seat = screens.seat(device);
    line({ for: n, chat: seat.messages() });
    return changesIn(() => seat.messages());
  });
  for (const entry of screens.trail.entries()) line({ trail: entry });
  const stops = [
    screens.trail.watch(entry => line({ trail: entry })),
    screens.watch(() => {
      for (const [n, changes] of seats.entries()) for (const change of changes()) line({ for: n, ...change });
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

const strange: Answer = { status: 401, json: { error: 'Send the key of this device: Authorization: Bearer.' } };
