// "Zeig es mir": the main job, played by real taps through the real wires. It finds its way by what stands there, not by a list of texts.
import { say as sayState } from './clock.js';
import { openStage, ShowEnded } from './stage.js';

/** @import { Clock } from './clock.js' */
/** @import { View } from './views.js' */

/** @typedef {{ readonly clock: Clock, readonly go: (view: View) => void, readonly coach: () => void, readonly scan: () => void, readonly ended: () => void }} Around */

/** @param {Around} around */
export function openShow({ clock, go, coach, scan, ended }) {
  const stage = openStage();
  /** How often Jana was asked for a light: how she is, then how work is. */
  let lights = 0;
  return { play, invite: stage.invite, dismiss: () => stage.close() };

  /** @returns {Promise<void>} */
  async function play() {
    stage.open();
    document.body.classList.add('showing');
    try {
      await theMainJob();
      sayState('Das war das Wichtigste. Jetzt sind Sie dran.');
    } catch (cause) {
      if (!(cause instanceof ShowEnded)) sayState('Die Vorführung kam nicht weiter. „Von vorn“ beginnt neu.');
    }
    lookAt(undefined);
    stage.close();
    document.body.classList.remove('showing');
    ended();
  }

  async function theMainJob() {
    lights = 0;
    coach();
    const code = await stage.appears(() => find('#staff .told:has(img) .bubble'));
    await scene({
      view: 'staff',
      at: code,
      words: 'Frau Kaya lädt Jana ein. Die Einladung ist ein Code.',
      part: 4,
      ms: 2_600,
    });
    await scene({
      view: 'phone',
      at: find('#phone .frame'),
      words: 'Jana scannt den Code mit dem Handy.',
      part: 10,
      ms: 1_600,
    });
    scan();
    const yes = await stage.appears(() => button('#staff .told:last-of-type', /^Ja\b/));
    await scene({
      view: 'staff',
      at: bubble(yes),
      words: 'Frau Kaya bestätigt: Das ist wirklich Jana.',
      part: 16,
      ms: 1_600,
    });
    await tap(yes);
    await scene({
      view: 'phone',
      at: find('#phone .frame'),
      words: 'Jana bestimmt selbst: Wer darf was sehen?',
      part: 22,
      ms: 900,
    });
    await answerUntil(() => clock.goal('checkIn') !== null);
    await scene({
      view: 'phone',
      at: find('.winding') ?? find('#phone'),
      words: 'Die Uhr springt vor: Anker fragt von sich aus nach.',
      part: 46,
      ms: 1_800,
    });
    await clock.wind({ to: 'checkIn' });
    await scene({
      view: 'phone',
      at: find('#phone .frame'),
      words: 'Ein Tipp ist eine Antwort. Bei der Arbeit geht es nicht gut.',
      part: 54,
      ms: 900,
    });
    await answerUntil(() => button('#staff .told', /^Ich übernehme/) !== undefined);
    await answerLast();
    const take = await stage.appears(() => button('#staff .told', /^Ich übernehme/));
    await scene({
      view: 'staff',
      at: bubble(take),
      words: 'Sofort weiß es Frau Kaya: ein Anlass, kein Wort von Jana.',
      part: 68,
      ms: 3_600,
    });
    await scene({
      view: 'firm',
      at: find('#firm .frame'),
      words: 'Die Firma erfährt nichts davon.',
      part: 76,
      ms: 2_400,
    });
    await scene({
      view: 'staff',
      at: bubble(take),
      words: 'Frau Kaya übernimmt, mit einer Uhrzeit.',
      part: 82,
      ms: 1_600,
    });
    await tap(take);
    await scene({
      view: 'phone',
      at: find('#phone .frame'),
      words: 'Jana liest, wer sich meldet und bis wann.',
      part: 90,
      ms: 900,
    });
    const knock = await stage.appears(() => lastKeyboard());
    await tap(answerTo(knock));
    await stage.beat(3_000);
    await scene({
      view: 'time',
      at: find('.trail'),
      words: 'Und hier steht, was gerade geschah.',
      part: 98,
      ms: 3_000,
    });
  }

  /** @param {{ view: View, at: Element | null | undefined, words: string, part: number, ms: number }} given */
  async function scene({ view, at, words, part, ms }) {
    go(view);
    lookAt(at);
    stage.say(words, part);
    await stage.beat(ms);
  }

  /** Answers what the phone asks, until there is nothing more to find out. @param {() => boolean} isThere */
  async function answerUntil(isThere) {
    for (let taps = 0; taps < 30; taps += 1) {
      const asked = await stage.appears(() => (isThere() ? 'there' : lastKeyboard()));
      if (asked === 'there') return;
      await tap(answerTo(asked));
      await clock.refresh();
    }
  }

  /** One question more, where one stands there. */
  async function answerLast() {
    await stage.beat(500);
    const asked = lastKeyboard();
    if (asked !== undefined) await tap(answerTo(asked));
  }

  /** @param {HTMLElement} keyboard */
  function answerTo(keyboard) {
    if (labelled(keyboard, hard) !== undefined) lights += 1;
    return chosen(keyboard, lights === 2);
  }

  /** @param {HTMLElement} pressed */
  async function tap(pressed) {
    pressed.classList.add('pressed');
    pressed.scrollIntoView({ block: 'nearest' });
    await stage.beat(600);
    pressed.click();
    await stage.appears(() => (pressed.isConnected ? undefined : 'gone'));
  }
}

/** @param {Element | null | undefined} at */
function lookAt(at) {
  for (const lit of document.querySelectorAll('.lit')) lit.classList.remove('lit');
  at?.classList.add('lit');
  at?.scrollIntoView({ block: 'nearest' });
}

/** @param {string} selector */
const find = selector => document.querySelector(selector) ?? undefined;

/** @param {HTMLElement} key */
const bubble = key => key.closest('.bubble');

/** @param {string} within @param {RegExp} label @returns {HTMLElement | undefined} the last one */
const button = (within, label) =>
  [...document.querySelectorAll(`${within} button`)].findLast(
    /** @returns {one is HTMLElement} */
    one => one instanceof HTMLElement && label.test(one.textContent.trim()),
  );

/** @returns {HTMLElement | undefined} */
const lastKeyboard = () => {
  const last = [...document.querySelectorAll('#phone .told')].at(-1)?.querySelector('.answers');
  return last instanceof HTMLElement ? last : undefined;
};

const liked = [/^Du$/, /^Gleich/, /^Fragen/, /^Frau /, /^Weiter$/, /^Anrufen$/, /^Ja\b/, /Gut$/, /^Arbeit$/];

const hard = /Nicht gut$/;

/** @param {HTMLElement} keyboard @param {RegExp} label */
const labelled = (keyboard, label) =>
  [...keyboard.querySelectorAll('button')].find(key => label.test(key.textContent.trim()));

/** What Jana says in the show: yes where she is asked for something, and that work is hard. @param {HTMLElement} keyboard @param {boolean} isWork */
function chosen(keyboard, isWork) {
  const question = keyboard.closest('article')?.textContent ?? '';
  const said = [...(/aufräumen|vorlesen\?/.test(question) ? [/^Nein/] : []), ...(isWork ? [hard] : []), ...liked];
  const key =
    said.map(label => labelled(keyboard, label)).find(found => found !== undefined) ?? keyboard.querySelector('button');
  if (key === null) throw new Error('There is nothing to press.');
  return key;
}
