import { randomBytes } from 'node:crypto';
import type { Committed, Draft, Partition, Write } from '../../bots/ports.ts';
import type { Instant } from '../../placement/ids.ts';
import { idOf, jsonOf, plainJson, refuseTooHeavy, refuseUnfit } from '../batch.ts';
import { frozenCopy } from '../copy.ts';
import type { Bodies } from './bodies.ts';
import type { Part } from './groups.ts';
import { plainOf } from './rows.ts';
import type { Statements } from './statements.ts';

/** Makes parts of batches: refused and sealed when they come, written when their turn has come. */
export const partsOn = (statements: Statements, bodies: Bodies, now: () => Instant) => {
  const newEtag = etags();
  const stepOf = (partition: Partition, write: Write, { body, json }: PlainBody): Step => {
    const etag = newEtag();
    const sealed = ({ id, kind }: Draft) => bodies.seal(body, json, { partition, id, kind });
    return {
      id: idOf(write),
      ...(write.do !== 'delete' && { etag }),
      run: runOf(statements, write, { partition, etag, sealed, gone: () => bodies.forget(partition, idOf(write)) }),
    };
  };
  return (partition: Partition, batch: readonly Write[]): Part => {
    refuseUnfit(partition, batch);
    const plain = batch.map(write => (write.do === 'delete' ? nothing : plainBodyOf(write.document.body)));
    refuseTooHeavy(plain.map(({ json }) => Buffer.byteLength(json)));
    const steps = batch.map((write, at) => stepOf(partition, write, plain[at] ?? nothing));
    return { writes: batch.length, apply: () => applied(steps, now()) };
  };
};

interface PlainBody {
  readonly body: unknown;
  readonly json: string;
}

const nothing: PlainBody = { body: null, json: '' };

const plainBodyOf = (given: unknown): PlainBody => {
  const body = plainJson(() => frozenCopy(given).value);
  return { body, json: jsonOf(body) };
};

interface Step {
  readonly id: string;
  readonly etag?: string;
  /** Whether the document was as the write says. */
  readonly run: (now: Instant) => boolean;
}

interface Target {
  readonly partition: Partition;
  readonly etag: string;
  readonly sealed: (draft: Draft) => Uint8Array;
  readonly gone: () => void;
}

const runOf = (statements: Statements, write: Write, { partition, etag, sealed, gone }: Target): Step['run'] => {
  switch (write.do) {
    case 'create': {
      const values = { ...plainOf(write.document), partition, etag, body: sealed(write.document) };
      return now => statements.create.run({ ...values, now }).changes === 1;
    }
    case 'replace': {
      const values = {
        ...plainOf(write.document),
        partition,
        etag,
        body: sealed(write.document),
        ifMatch: write.ifMatch,
      };
      return now => statements.replace.run({ ...values, now }).changes === 1;
    }
    case 'delete':
      gone();
      return now => statements.delete.run({ partition, id: write.id, ifMatch: write.ifMatch, now }).changes === 1;
    default:
      return write satisfies never;
  }
};

const applied = (steps: readonly Step[], now: Instant): Committed => {
  const etags = new Map<string, string>();
  for (const { id, etag, run } of steps) {
    if (!run(now)) return { kind: 'conflict', id };
    if (etag !== undefined) etags.set(id, etag);
  }
  return { kind: 'committed', etags };
};

/** Never the same again, also not after a restart or in another process. */
const etags = (): (() => string) => {
  const start = randomBytes(9).toString('base64url');
  let count = 0;
  return () => `${start}.${(count += 1).toString(36)}`;
};
