import { describe, expect, it } from 'vitest';
import { simulate } from '../../src/commands/simulate.ts';
import type { Broken } from '../../src/commands/simulate/process.ts';
import { step } from '../../src/dialogs/step.ts';

interface Ran {
  readonly code: number;
  readonly lines: readonly string[];
  readonly errors: readonly string[];
}

async function run(args: string, broken?: Broken): Promise<Ran> {
  const lines: string[] = [];
  const errors: string[] = [];
  const out = { out: (line: string) => void lines.push(line), err: (line: string) => void errors.push(line) };
  const code = await simulate(args.split(' '), out, broken);
  return { code, lines, errors };
}

/** How fast it was is another thing every time. */
const withoutTime = (lines: readonly string[]): string =>
  lines.join('').replace(/"seconds":[\d.]+,"placementYearsPerMinute":\d+,/, '');

describe('the simulation', () => {
  it('keeps every promise with all faults', async () => {
    const { code, lines, errors } = await run('--seed 7 --placements 12 --years 0.5 --faults all');
    expect(errors).toEqual([]);
    expect(code).toBe(0);
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ seed: 7, placements: 12, violations: 0 });
  }, 60_000);

  it('plays the same life for the same seed, and another for another', async () => {
    const one = await run('--seed 3 --placements 6 --years 0.3');
    const same = await run('--seed 3 --placements 6 --years 0.3');
    const other = await run('--seed 4 --placements 6 --years 0.3');
    expect(withoutTime(same.lines)).toEqual(withoutTime(one.lines));
    expect(withoutTime(same.lines)).not.toBe(same.lines.join(''));
    expect(withoutTime(other.lines).replace('"seed":4', '"seed":3')).not.toEqual(withoutTime(one.lines));
  }, 60_000);

  it('lets firms get the same, at the same times, whatever the employees answer', async () => {
    const { code, lines, errors } = await run('--seed 5 --placements 8 --years 0.6 --wall');
    expect(errors).toEqual([]);
    expect(code).toBe(0);
    const line: unknown = JSON.parse(lines[0] ?? '');
    expect(line).toMatchObject({ wall: 'same' });
    expect(line).not.toMatchObject({ firmMessages: 0 });
    expect(line).toMatchObject({ faults: ['clockJump'] });
  }, 60_000);

  it('says which faults cannot strike two lives alike', async () => {
    const { code, errors } = await run('--wall --faults crash');
    expect([code, errors.join()]).toEqual([2, expect.stringContaining('only clockJump strikes them alike')]);
  });

  it('notices a firm that hears at once that the employee has stopped', async () => {
    const broken: Broken = {
      step: (person, event, scene) => {
        const done = step(person, event, scene);
        if (person.role !== 'employee' || done.person.role !== 'employee' || person.stopped || !done.person.stopped)
          return done;
        const [firm] = person.firms;
        const letter = { kind: 'firmUnlinked', about: person.id } as const;
        return firm ? { ...done, effects: [...done.effects, { do: 'write', to: firm.id, letter }] } : done;
      },
    };
    const { errors } = await run('--seed 5 --placements 20 --years 1 --wall', broken);
    expect(errors.join('\n')).toContain('firm-notices-answers');
  }, 60_000);

  it('says which promise was broken, with the seed, where a red light becomes no case', async () => {
    const broken: Broken = {
      step: (person, event, scene) => {
        const stepped = step(person, event, scene);
        const isRed = event.kind === 'chose' && event.option === 'red' && event.question.startsWith('c:');
        return isRed && stepped.person.role === 'employee' && person.role === 'employee'
          ? { ...stepped, person: { ...stepped.person, cases: person.cases } }
          : stepped;
      },
    };
    const { code, errors } = await run('--seed 11 --placements 20 --years 0.6 --faults none', broken);
    expect(code).toBe(1);
    expect(errors.join('\n')).toContain('red-without-case · seed 11');
  }, 60_000);

  it('notices closing days of the house of which nobody hears', async () => {
    const broken: Broken = {
      step: (person, event, scene) =>
        event.kind === 'told' && event.letter.kind === 'closing'
          ? { person, replies: [], effects: [] }
          : step(person, event, scene),
    };
    const { errors } = await run('--seed 7 --placements 4 --years 1 --faults none', broken);
    expect(errors.join('\n')).toContain('closing-unsaid · seed 7');
  }, 60_000);

  it('notices a door that sends what was never committed', async () => {
    const broken: Broken = {
      door: door => ({
        ...door,
        deliver: outgoing => door.deliver({ ...outgoing, id: `${outgoing.id}x` }),
      }),
    };
    const { code, errors } = await run('--seed 2 --placements 2 --years 0.1 --faults none', broken);
    expect(code).toBe(1);
    expect(errors[0]).toContain('sent-before-commit · seed 2');
  }, 60_000);

  it.each(['--seed x', '--placements 0', '--years -1', '--faults fire', '--unknown 1', '--years 0.1 extra'])(
    'refuses %s in one sentence',
    async args => {
      const { code, lines, errors } = await run(args);
      expect(code).toBe(2);
      expect(lines).toEqual([]);
      expect(errors).toHaveLength(1);
    },
  );
});
