// The line to the house: what is said goes out, what is told comes in and is acknowledged.

/** @import { WebMessage } from '../../adapters/web/message.ts' */
/** @import { Spoken } from '../../dialogs/reply.ts' */

/** @typedef {{ kind: 'arrived', say: readonly Spoken[] } | { kind: 'failed', say: readonly Spoken[] }} Sent */

/**
 * Says something for one device. Never tries again by itself: the person sees that it failed and decides.
 * @param {string} device @param {{ id: string, event: unknown, code?: string }} inbound @returns {Promise<Sent>}
 */
export async function send(device, inbound) {
  try {
    const answer = await post('/web/events', inbound, device);
    /** @type {{ say?: readonly Spoken[] }} */
    const { say = [] } = await answer.json();
    return { kind: answer.ok ? 'arrived' : 'failed', say };
  } catch {
    // no line to the house: the same for the person as any other failure
    return { kind: 'failed', say: [] };
  }
}

/** @param {string} path @param {unknown} body @param {string} [device] */
export const post = (path, body, device) =>
  fetch(path, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(device === undefined ? {} : { authorization: `Bearer ${device}` }),
    },
    body: JSON.stringify(body),
  });

/**
 * Listens for all these devices on one line, and takes the line up again when it breaks.
 * @param {readonly string[]} devices @param {(n: number, message: WebMessage, at: number) => void} show
 * @param {(open: boolean) => void} changed @returns {() => void} hangs up
 */
export function listen(devices, show, changed) {
  const hungUp = new AbortController();
  void keepListening();
  return () => hungUp.abort();

  async function keepListening() {
    while (!hungUp.signal.aborted) {
      try {
        await listenOnce();
      } catch {
        // broken or refused: both are answered by the next try
      }
      if (hungUp.signal.aborted) return;
      changed(false);
      const { promise, resolve } = Promise.withResolvers();
      setTimeout(resolve, 1_500);
      await promise;
    }
  }

  async function listenOnce() {
    const headers = { authorization: `Bearer ${devices.join(',')}` };
    const answer = await fetch('/web/messages', { headers, signal: hungUp.signal });
    if (!answer.ok || answer.body === null) return;
    changed(true);
    let rest = '';
    for await (const chunk of answer.body.pipeThrough(new TextDecoderStream())) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) take(JSON.parse(line));
    }
  }

  /** @param {{ for?: number, at?: number, message?: WebMessage }} line */
  function take({ for: n = -1, at = 0, message }) {
    const device = devices[n];
    if (device === undefined || message === undefined) return;
    show(n, message, at);
    // a lost acknowledgement is harmless: the message comes again and its id is known
    post('/web/acks', { ids: [message.id] }, device).catch(() => changed(false));
  }
}
