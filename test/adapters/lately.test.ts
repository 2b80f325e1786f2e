import { expect, test } from 'vitest';
import { latelyOf } from '../../src/adapters/sqlite/lately.ts';
import { sealingOf, type Sealing } from '../../src/adapters/sealing.ts';
import { newKeyring, parseKeyring } from '../../src/adapters/secrets.ts';
import type { Document } from '../../src/bots/ports.ts';

const sealing = sealingOf(parseKeyring(newKeyring()));
const place = { partition: 'ada', id: 'a', kind: 'record' } as const;
const documentWith = (body: unknown, id = 'a'): Document => ({ ...place, id, etag: 'e', body });

/** Says how often something had to be opened with the key. */
const counted = (): { readonly sealing: Sealing; readonly opened: () => number } => {
  let opened = 0;
  return {
    sealing: {
      seal: (...given) => sealing.seal(...given),
      open: (...given) => {
        opened += 1;
        return sealing.open(...given);
      },
    },
    opened: () => opened,
  };
};

test('what was written or read lately is there as it is, for as long as nobody else writes', () => {
  let others = 1;
  const lately = latelyOf(sealing, () => others);
  const document = documentWith({ n: 1 });
  lately.remember(document, sealing.seal('{"n":1}', place));
  expect(lately.find('ada', 'a')).toBe(document);
  others = 2;
  lately.look();
  expect(lately.find('ada', 'a')).toBeUndefined();
  lately.remember(document, sealing.seal('{"n":1}', place));
  expect(lately.find('ada', 'a')).toBe(document);
});

test('what others wrote before it was remembered, and nobody has asked about, is asked about', () => {
  let others = 1;
  const lately = latelyOf(sealing, () => others);
  others = 2;
  lately.remember(documentWith({ n: 1 }), sealing.seal('{"n":1}', place));
  lately.look();
  expect(lately.find('ada', 'a')).toBeUndefined();
});

test('what is being written is not there', () => {
  const lately = latelyOf(sealing, () => 1);
  lately.remember(documentWith({ n: 1 }), sealing.seal('{"n":1}', place));
  lately.forget('ada', 'a');
  expect(lately.find('ada', 'a')).toBeUndefined();
});

test('what was written or read lately is not opened again, and is the same object', () => {
  const { sealing: watched, opened } = counted();
  const lately = latelyOf(watched, () => 1);
  const body = Object.freeze({ n: 1 });
  const sealed = sealing.seal('{"n":1}', place);
  lately.remember(documentWith(body), sealed);
  expect(lately.bodyIn(sealed.slice(), place)).toBe(body);
  expect(opened()).toBe(0);
});

test('what is other on the disk is opened anew, and what was tampered with does not open', () => {
  const lately = latelyOf(sealing, () => 1);
  const sealed = sealing.seal('{"n":1}', place);
  lately.remember(documentWith({ n: 1 }), sealed);
  expect(lately.bodyIn(sealing.seal('{"n":2}', place), place)).toEqual({ n: 2 });
  const changed = Uint8Array.from(sealed, (byte, at) => (at === sealed.length - 1 ? byte ^ 1 : byte));
  expect(() => lately.bodyIn(changed, place)).toThrow('does not open');
});

test('the same bytes under another kind are no record', () => {
  const lately = latelyOf(sealing, () => 1);
  const sealed = sealing.seal('{"n":1}', place);
  lately.remember(documentWith({ n: 1 }), sealed);
  expect(() => lately.bodyIn(sealed, { ...place, kind: 'person' })).toThrow('does not open');
});

test('of much the oldest is let go', () => {
  const lately = latelyOf(sealing, () => 1, 200);
  const remember = (id: string): void =>
    lately.remember(documentWith('x', id), sealing.seal(JSON.stringify('x'.repeat(40)), { ...place, id }));
  const kept = () => ['a', 'b', 'c'].filter(id => lately.find('ada', id) !== undefined);
  for (const id of ['a', 'b', 'c']) remember(id);
  expect(kept()).toEqual(['b', 'c']);
  remember('a');
  expect(kept()).toEqual(['a', 'c']);
});
