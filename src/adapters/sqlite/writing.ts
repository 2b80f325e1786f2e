import { randomBytes } from 'node:crypto';
import type { Committed, Partition, Write } from '../../bots/ports.ts';
import type { Instant } from '../../placement/ids.ts';
import { jsonOf, plainJson, refuseTooHeavy, refuseUnfit } from '../batch.ts';
import { frozenCopy } from '../copy.ts';
import type { Sealing } from '../sealing.ts';
import type { Part } from './groups.ts';
import type { Lately } from './lately.ts';
import { documentOf, plainOf } from './rows.ts';
import type { Statements } from './statements.ts';

interface Writing {
  readonly statements: Statements;
  readonly sealing: Sealing;
  readonly lately: Lately;
  readonly now: () => Instant;
}

/** Makes parts of batches: refused and sealed when they come, written when their turn has come. */
export const partsOn = (writing: Writing) => {
  const { lately, now } = writing;
  const newEtag = etags();
  return (partition: Partition, batch: readonly Write[]): Part => {
    refuseUnfit(partition, batch);
    const plain = batch.map(write => (write.do === 'delete' ? nothing : plainBodyOf(write.document.body)));
    refuseTooHeavy(plain.map(({ json }) => Buffer.byteLength(json)));
    const steps = batch.map((write, at) => {
      const { body, json } = plain[at] ?? nothing;
      return stepOf(writing, write, { partition, etag: newEtag(), body, json });
    });
    return {
      writes: batch.length,
      apply: () => {
        for (const { id } of steps) lately.forget(partition, id);
        return applied(steps, now());
      },
      committed: () => {
        for (const { remember } of steps) remember?.();
      },
    };
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
  readonly remember?: () => void;
}

interface Target extends PlainBody {
  readonly partition: Partition;
  readonly etag: string;
}

const stepOf = ({ statements, sealing, lately }: Writing, write: Write, target: Target): Step => {
  const { partition, etag, body, json } = target;
  if (write.do === 'delete') {
    const { id, ifMatch } = write;
    return { id, run: now => statements.delete.run({ partition, id, ifMatch, now }).changes === 1 };
  }
  const { id, kind } = write.document;
  const row = { ...plainOf(write.document), partition, etag };
  const sealed = sealing.seal(json, { partition, id, kind });
  const run: Step['run'] =
    write.do === 'create'
      ? now => statements.create.run({ ...row, body: sealed, now }).changes === 1
      : now => statements.replace.run({ ...row, body: sealed, now, ifMatch: write.ifMatch }).changes === 1;
  return { id, etag, run, remember: () => lately.remember(documentOf(row, body), sealed) };
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
