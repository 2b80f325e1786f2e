import { describe } from 'vitest';
import { installedTools, type Tools } from '../src/adapters/voice/tools.ts';

const install = 'apt-get update && apt-get install -y --no-install-recommends libttspico-utils opus-tools';

/** Skipped by name where there is no voice, and a failure where there must be one. */
export const withInstalledVoice = (name: string, tests: (tools: () => Tools) => void): void => {
  const found = installedTools('/usr/local/bin:/usr/bin');
  const isRequired = process.env['ANKER_VOICE_REQUIRED'] === '1';
  const skipped = found === undefined && !isRequired;
  // the reporter names a skipped file, and not why
  if (skipped) console.warn(`Skipped: ${name}. There is no voice here: ${install}`);
  describe.skipIf(skipped)(`${name}${skipped ? ` (no voice here: ${install})` : ''}`, () => {
    tests(() => {
      if (found === undefined) throw new Error(`There is no voice here: ${install}`);
      return found;
    });
  });
};
