import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

describe('the check of the Node version', () => {
  it.each(['18.20.4', '20.20.2', '22.23.3', '24.6.9'])('refuses Node %s in one line that says what to do', version => {
    const { status, stdout, stderr } = startOn(version);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toContain('24.7');
    expect(stderr).toContain(`this is Node ${version}`);
    expect(stderr).toContain('npm start');
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });

  it.each(['24.7.0', '24.21.0', '25.0.0', '26.10.0'])('lets Node %s start without a word', version => {
    expect(startOn(version)).toMatchObject({ status: 0, stdout: 'started', stderr: '' });
  });
});

/** A child of this Node that believes it is another one. */
function startOn(version: string): { status: number | null; stdout: string; stderr: string } {
  const pretend = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`;
  const imports = [`data:text/javascript,${encodeURIComponent(pretend)}`, './needs-node-24.mjs'];
  const root = new URL('..', import.meta.url);
  return spawnSync(
    process.execPath,
    [...imports.flatMap(one => ['--import', one]), '--eval', "process.stdout.write('started')"],
    { cwd: root, encoding: 'utf8', env: { PATH: process.env['PATH'] } },
  );
}
