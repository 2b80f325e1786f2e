// The demo as somebody opens it: the program in a process of its own, the page in a real Chromium.
import type { Browser, Locator, Page } from 'playwright-core';
import { openChromium } from '../../chromium.ts';
import { aFolder, start } from '../../run.ts';

export type Pane = 'phone' | 'staff' | 'firm';
export type Goal = 'next' | 'checkIn' | 'deadline' | 'workday' | 'monday' | 'night' | '15' | '60';
export type Label = string | RegExp;

export interface Desk {
  readonly url: string;
  readonly browser: Browser;
  readonly page: Page;
  /** What the page complained about: nothing, where all is well. */
  readonly errors: readonly string[];
  /** The newest message there that says this, once it is there. */
  readonly told: (pane: Pane, text: Label) => Promise<Locator>;
  readonly press: (pane: Pane, label: Label) => Promise<void>;
  /** Answers the question on the phone, and waits until its keyboard is gone: only then the next tap is for the next one. */
  readonly answer: (question: Label, label: Label) => Promise<void>;
  /** Sits down before the screen of somebody of the staff. */
  readonly sitAt: (name: string) => Promise<void>;
  readonly write: (pane: Pane, text: string) => Promise<void>;
  /** Puts the clock forward; answers what it says about it. */
  readonly wind: (to: Goal) => Promise<string>;
  readonly close: () => Promise<void>;
}

const names: { readonly [P in Pane]: string } = {
  phone: 'Nachricht: Handy von Jana M.',
  staff: 'Nachricht: Teams der Fachkräfte',
  firm: 'Nachricht: Teams der Firma',
};

/** A voice only where it is what is looked at: it asks a question more, and not every machine has one. */
export async function openDesk(voice = 'off'): Promise<Desk> {
  const folder = aFolder();
  const anker = start('src/main.ts', [], { ANKER_DATA: folder.path, ANKER_PORT: '0', ANKER_VOICE: voice });
  const url = (await anker.firstLine).slice('Anker runs: '.length);
  const browser = await openChromium();
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    locale: 'de-DE',
    // or every press waits until what it presses has come to rest
    reducedMotion: 'reduce',
  });
  page.setDefaultTimeout(15_000);
  const errors = complaintsOf(page);
  await page.goto(url);
  const told: Desk['told'] = async (pane, text) => {
    const message = page.locator(`#${pane} .told`, { hasText: text }).last();
    await message.waitFor();
    return message;
  };
  return {
    url,
    browser,
    page,
    errors,
    told,
    press: (pane, label) => done(page, () => key(page.locator(`#${pane} .told`), label).click()),
    answer: async (question, label) => {
      const asked = page.locator('#phone .told:has(.answers)', { hasText: question }).last();
      await asked.waitFor();
      const id = await asked.getAttribute('data-id');
      await done(page, () => key(asked, label).click());
      await page.locator(`#phone [data-id="${id ?? ''}"] .answers`).waitFor({ state: 'detached' });
    },
    sitAt: name => page.getByRole('tab', { name }).click(),
    write: async (pane, text) => {
      await page.getByRole('textbox', { name: names[pane] }).fill(text);
      await done(page, () => page.keyboard.press('Enter'));
      await page.locator(`#${pane} .mine.sent`, { hasText: text }).last().waitFor();
    },
    wind: async to => {
      const button = page.locator(`[data-wind="${to}"]`);
      await button.click();
      await page.locator('#state', { hasText: /^Jetzt ist/ }).waitFor();
      await page.locator(`[data-wind="${to}"]:enabled`).waitFor();
      return page.locator('#state').innerText();
    },
    close: async () => {
      await browser.close();
      anker.signal('SIGTERM');
      await anker.ended;
      folder.remove();
    },
  };
}

/** Presses "Weiter" in the show wherever it stands; answers what ends that. */
export const hurrying = `setInterval(() => {
  for (const one of document.querySelectorAll('#stage button')) if (one.textContent === 'Weiter') one.click();
}, 50)`;

/** Until the trail says that it was committed, and that all that was told because of it has arrived. */
export async function done(page: Page, act: () => Promise<void>): Promise<void> {
  const trail = page.locator('#trail > li');
  const before = (await trail.count()) === 0 ? 'none' : await trail.first().getAttribute('data-n');
  await act();
  const settled = page.locator(`#trail:not(:has(.waits)) > li:first-child:not([data-n="${before ?? ''}"])`);
  await settled.waitFor({ state: 'attached' });
}

const key = (within: Locator, label: Label): Locator =>
  within.getByRole('button', { name: label, exact: typeof label === 'string' }).last();

export function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('pageerror', error => complaints.push(error.message));
  page.on('console', message => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return complaints;
}

/** The shortest way in for Jana, with yes to everything: by what stands on the buttons, until the first question is planned. */
export async function enrol(desk: Desk, look?: (question: string) => Promise<void> | undefined): Promise<void> {
  const { page, press, told, answer } = desk;
  await page.getByRole('button', { name: 'Code scannen' }).first().click();
  await told('staff', 'Bitte bestätigen');
  await press('staff', /^Ja\b/);
  const way: readonly (readonly [Label, Label])[] = [
    [/Du oder Sie/, 'Du'],
    [/kein Notruf/, 'Weiter'],
    [/antworte immer sofort/, 'Weiter'],
    [/Darf ich dich fragen/, 'Ja'],
    [/Was mache ich dann/, /^Fragen/],
    [/Darf Frau Kaya deine Antworten sehen/, 'Ja'],
    [/Wer sieht dann die Antworten/, 'Frau Kaya'],
    [/Was ist dir lieber/, 'Gleich sagen'],
    [/nicht ausschalten/, 'Weiter'],
    [/Wem sage ich das immer/, 'Frau Kaya'],
    [/Wie soll Frau Kaya sich melden/, 'Anrufen'],
    [/Chat aufräumen/, 'Nein'],
  ];
  for (const [question, label] of way) {
    const asked = await told('phone', question);
    await look?.(await asked.innerText());
    await answer(question, label);
  }
}

/** Until nothing more is asked that has such an answer, or until this is asked. */
export async function answerAll({ page }: Desk, label: RegExp, until?: Label): Promise<void> {
  const last = page.locator('#phone .told:last-child:has(.answers)');
  for (let taps = 0; taps < 40; taps += 1) {
    if (until !== undefined && (await last.filter({ hasText: until }).count()) > 0) return;
    const [asked] = await last.all();
    const id = (await asked?.getAttribute('data-id')) ?? '';
    // something may come below it meanwhile: the question is meant that stood there
    const key = page.locator(`#phone [data-id="${id}"]`).getByRole('button', { name: label }).last();
    if ((await key.count()) === 0) return;
    await done(page, () => key.click());
  }
}
