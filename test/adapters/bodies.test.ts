import { expect, test } from 'vitest';
import { bodiesOf } from '../../src/adapters/sqlite/bodies.ts';
import { sealingOf, type Sealing } from '../../src/adapters/sealing.ts';
import { newKeyring, parseKeyring } from '../../src/adapters/secrets.ts';

const sealing = sealingOf(parseKeyring(newKeyring()));
const place = { partition: 'ada', id: 'a', kind: 'record' } as const;

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

test('what was written or opened lately is not opened again, and is the same object', () => {
  const { sealing: watched, opened } = counted();
  const bodies = bodiesOf(watched);
  const body = Object.freeze({ n: 1 });
  const sealed = bodies.seal(body, '{"n":1}', place);
  expect(bodies.open(sealed.slice(), place)).toBe(body);
  expect(opened()).toBe(0);
});

test('what is other on the disk is opened anew, and what was tampered with does not open', () => {
  const bodies = bodiesOf(sealing);
  const sealed = bodies.seal({ n: 1 }, '{"n":1}', place);
  expect(bodies.open(sealing.seal('{"n":2}', place), place)).toEqual({ n: 2 });
  bodies.open(sealed, place);
  const changed = Uint8Array.from(sealed, (byte, at) => (at === sealed.length - 1 ? byte ^ 1 : byte));
  expect(() => bodies.open(changed, place)).toThrow('does not open');
});

test('the same bytes under another kind are no record', () => {
  const bodies = bodiesOf(sealing);
  const sealed = bodies.seal({ n: 1 }, '{"n":1}', place);
  expect(() => bodies.open(sealed, { ...place, kind: 'person' })).toThrow('does not open');
});

test('what is deleted is forgotten, and of much the oldest is let go', () => {
  const { sealing: watched, opened } = counted();
  const bodies = bodiesOf(watched, 200);
  const [a, b, c] = ['a', 'b', 'c'].map(id => bodies.seal({}, JSON.stringify('x'.repeat(40)), { ...place, id }));
  const open = (sealed: Uint8Array | undefined, id: string): unknown => sealed && bodies.open(sealed, { ...place, id });
  open(b, 'b');
  open(c, 'c');
  expect(opened()).toBe(0);
  open(a, 'a');
  expect(opened()).toBe(1);
  bodies.forget('ada', 'a');
  open(a, 'a');
  expect(opened()).toBe(2);
});
