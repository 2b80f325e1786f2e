import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { describe } from 'vitest';

const install = 'apt-get update && apt-get install -y --no-install-recommends chromium';
const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];
const executable = places.find(place => existsSync(place));

/** Skipped by name where there is no Chromium, and a failure where there must be one. */
export const inChromium = (name: string, tests: () => void): void => {
  const isRequired = process.env['ANKER_CHROMIUM_REQUIRED'] === '1';
  const skipped = executable === undefined && !isRequired;
  // the reporter names a skipped file, and not why
  if (skipped) console.warn(`Skipped: ${name}. There is no Chromium here: ${install}`);
  describe.skipIf(skipped)(`${name}${skipped ? ` (no Chromium here: ${install})` : ''}`, () => {
    tests();
  });
};

export function openChromium(): Promise<Browser> {
  if (executable === undefined) throw new Error(`There is no Chromium here: ${install}`);
  return chromium.launch({
    executablePath: executable,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
