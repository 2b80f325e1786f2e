// The line to the house: what a hand does goes out, what stands on the screens comes in.

/** @import { Gesture } from '../panes/gesture.ts' */
/** @import { PaneLine } from '../panes/message.ts' */

/** @typedef {{ readonly isDone: boolean, readonly says?: string }} Sent */

/**
 * Does something at one screen. Never tries again by itself: the person sees that it failed and decides.
 * @param {string} device @param {{ id: string, gesture: Gesture }} given @returns {Promise<Sent>}
 */
export async function send(device, given) {
  try {
    const answer = await post('/panes/gestures', given, device);
    /** @type {{ says?: string }} */
    const { says } = await answer.json();
    return { isDone: answer.ok, ...(says === undefined ? {} : { says }) };
  } catch {
    // no line to the house: the same for the person as any other failure
    return { isDone: false };
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
 * Looks at all these screens on one line, and takes the line up again when it breaks.
 * @param {readonly string[]} devices @param {(line: PaneLine) => void} take
 * @param {(open: boolean) => void} changed @returns {() => void} hangs up
 */
export function listen(devices, take, changed) {
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
    const answer = await fetch('/panes/messages', { headers, signal: hungUp.signal });
    if (!answer.ok || answer.body === null) return;
    changed(true);
    let rest = '';
    for await (const chunk of answer.body.pipeThrough(new TextDecoderStream())) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      // an empty one only says that the line is there
      for (const line of lines.map(text => JSON.parse(text))) if ('for' in line || 'trail' in line) take(line);
    }
  }
}
