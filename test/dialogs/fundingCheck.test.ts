import { describe, expect, it } from 'vitest';
import type { Effect } from '../../src/dialogs/effect.ts';
import type { Event } from '../../src/dialogs/event.ts';
import { answerIn } from '../../src/dialogs/firm/answers.ts';
import { readPerson, type Employer } from '../../src/dialogs/person.ts';
import type { Spoken } from '../../src/dialogs/reply.ts';
import { speakReply } from '../../src/dialogs/speak.ts';
import { step } from '../../src/dialogs/step.ts';
import { hireFields } from '../../src/knowledge/funding/fields.ts';
import { hours, later } from '../../src/placement/ids.ts';
import { aFirm, at, sceneAt } from './house.ts';

const morning = at('2026-11-23T09:00');

/** A firm at its Teams: what it does, and what it gets to read. */
function openFirm() {
  let person: Employer = aFirm;
  let now = morning;
  let effects: readonly Effect[] = [];
  let read: readonly Spoken[] = [];
  const happens = (event: Event): readonly Spoken[] => {
    const scene = sceneAt(now);
    const done = step(person, event, scene);
    const after = readPerson(JSON.parse(JSON.stringify(done.person)));
    if (after.role !== 'employer') throw new Error('an employer stays one');
    person = after;
    effects = done.effects;
    read = done.replies.map(reply => speakReply(reply, after, scene));
    return read;
  };
  const taps = (label: string): readonly Spoken[] => {
    const card = read.findLast(one => one.buttons?.flat().some(button => button.label === label));
    const option = card?.buttons?.flat().find(button => button.label === label)?.id;
    if (card?.question === undefined || option === undefined) throw new Error(`there is no button ${label}`);
    return happens({ kind: 'chose', question: card.question, option });
  };
  return {
    happens,
    taps,
    says: (text: string) => happens({ kind: 'said', text }),
    fills: (form: string, fields: Readonly<Record<string, string>>) => happens({ kind: 'filled', form, fields }),
    wait: (n: number) => (now = later(now, hours(n))),
    get person() {
      return person;
    },
    get effects() {
      return effects;
    },
  };
}

const four = { workplaces: '30', severelyDisabled: '0', grossMonthly: '2.200', land: 'BE' };
const textOf = (spoken: readonly Spoken[]): string =>
  spoken.flatMap(({ title = '', text }) => [title, text]).join('\n');
const labels = (spoken: readonly Spoken[]): readonly string[] =>
  (spoken.at(-1)?.buttons ?? []).flat().map(({ label }) => label);

/** A talk in which these were said, one after the other. */
function talking(...texts: readonly string[]) {
  const firm = openFirm();
  firm.says('Förderung prüfen');
  let heard = firm.taps('Lieber Frage für Frage');
  for (const text of texts) heard = firm.says(text);
  return { firm, heard };
}

describe('the funding check as a form', () => {
  it.each([
    'Förderung prüfen',
    'Was bringt das?',
    'was bringt uns das',
    'Förder-Check',
    'zuschus berechnen',
    'Können Sie mir die Förderung ausrechnen?',
  ])('is there for "%s"', text => {
    const [card] = openFirm().says(text);
    expect(card?.form?.fields.map(({ id }) => id)).toEqual(Object.keys(four));
  });

  it('is not there for whoever has to reckon with something else', () => {
    const heard = openFirm().says('Womit muss ich rechnen, wenn ich jemandem kündige?');
    expect(heard.some(({ form }) => form !== undefined)).toBe(false);
  });

  it('is on the menu of a firm', () => {
    const firm = openFirm();
    firm.happens({ kind: 'arrived' });
    expect(firm.taps('Förderung prüfen')[0]?.form?.send).toBe('Berechnen');
  });

  it('tells a sum with its range, who decides, by when, the § and the date of the law', () => {
    const [card] = openFirm().fills('check:first', four);
    expect(card?.title).toMatch(/^Im ersten Jahr: .* bis höchstens .* Euro$/);
    const parts = JSON.stringify(card?.parts);
    for (const part of ['Kann bewilligt werden', 'Entscheidet', 'Beantragen', '§ 61 Abs. 2', 'Rechtsstand'])
      expect(parts).toContain(part);
  });

  it('is narrowed by more fields, in which the first four still stand', () => {
    const firm = openFirm();
    firm.fills('check:first', four);
    const [form] = firm.taps('Genauer');
    const values = Object.fromEntries((form?.form?.fields ?? []).map(({ id, value }) => [id, value]));
    expect(values).toMatchObject(four);
    const [card] = firm.fills('check:all', { ...four, status: 'none', gdb: '20', fromWorkshop: 'no' });
    expect(card?.title).toMatch(/^Im ersten Jahr/);
    expect(firm.person.check).toBeUndefined();
  });

  it('ends with a human', () => {
    const firm = openFirm();
    firm.fills('check:all', four);
    expect(textOf(firm.taps('Unterstützung'))).toContain('Soll ich Fachdienst am See sagen');
  });

  it.each([
    ['severelyDisabled', '31', 'nicht mehr schwerbehinderte Menschen'],
    ['workplaces', '-3', 'nicht kleiner als 0'],
    ['workplaces', 'viele', 'Bitte eine Zahl eintragen.'],
    ['land', 'XX', 'Dieses Land gibt es nicht'],
    ['land', '', 'Bitte ein Bundesland wählen.'],
    ['hoursPerWeek', '200', 'lässt das Arbeitszeitgesetz'],
    ['start', '2020-01-01', 'liegt in der Vergangenheit'],
  ])('with %s = %s comes back with what was typed, and a sentence at the field', (id, value, sentence) => {
    const firm = openFirm();
    const [form] = firm.fills('check:all', { ...four, [id]: value });
    const field = form?.form?.fields.find(one => one.id === id);
    expect(field?.error).toContain(sentence);
    expect(form?.form?.fields.find(one => one.id === 'grossMonthly')?.value).toBe('2.200');
    expect(form?.title).toBe('Förder-Check');
    expect(firm.person.check).toBeUndefined();
  });

  it('takes of a forged form only what is asked, and little of that', () => {
    const firm = openFirm();
    const [form] = firm.fills('check:first', { name: 'Jana', __proto__: 'x', workplaces: '9'.repeat(5000) });
    expect(JSON.stringify(form)).not.toContain('Jana');
    expect(JSON.stringify(form).length).toBeLessThan(3000);
  });

  it('sent twice tells the same twice', () => {
    const firm = openFirm();
    expect(firm.fills('check:all', four)).toEqual(firm.fills('check:all', four));
  });
});

describe('the funding check as a talk', () => {
  it('asks one question at a time and tells a first sum after four', () => {
    const { firm, heard } = talking('etwa 30 Leute', 'keine', '2.200 €', 'Bayern');
    expect(textOf(heard)).toMatch(/^Im ersten Jahr: .* bis höchstens/);
    expect(labels(heard)).toEqual(['Genauer', 'Ergebnis und PDF', 'Zurück', 'Beenden']);
    expect(firm.person.check?.typed).toEqual({
      workplaces: '30',
      severelyDisabled: '0',
      grossMonthly: '2.200',
      land: 'BY',
    });
  });

  it('narrows the sum with every further answer, and lets everything about the person open', () => {
    const { firm } = talking('30', '0', '2200', 'Berlin');
    let heard = firm.taps('Genauer');
    const sums = new Set<string>();
    for (let n = 0; n < 20 && firm.person.check !== undefined; n++) {
      expect(heard).toHaveLength(1);
      sums.add(/Im ersten Jahr: (.*)/.exec(textOf(heard))?.[1] ?? '');
      heard = n === 0 ? firm.taps('keine') : firm.says(n === 2 ? 'nein' : 'weiß ich nicht');
    }
    expect(sums.size).toBeGreaterThan(1);
    expect(heard[0]?.parts?.at(-1)?.heading).toBe('Wer hilft');
    expect(firm.person.check).toBeUndefined();
    expect(firm.effects).toEqual([{ do: 'cancel', name: 'fundingCheck' }]);
  });

  it('begins anew where an earlier check was not ended', () => {
    const firm = openFirm();
    firm.fills('check:first', four);
    firm.says('Förderung prüfen');
    expect(textOf(firm.taps('Lieber Frage für Frage'))).toContain('Wie viele Arbeitsplätze');
    firm.fills('check:first', four);
    firm.happens({ kind: 'chose', question: 'firm', option: 'firm:check' });
    expect(firm.person.check).toBeUndefined();
  });

  it.each([
    { status: 'schwerbehindert', permanent: 'ja', workplaces: '45', unasked: ['gdb', 'months'] },
    { status: 'keine', permanent: 'nein', workplaces: '45', unasked: [] },
    { status: 'weiß nicht', permanent: 'weiß nicht', workplaces: '45', unasked: ['months'] },
    { status: 'keine', permanent: 'nein', workplaces: '10', unasked: ['trainees', 'shortJobs', 'workshopLabour'] },
  ])('does not ask what changes nothing: %j', ({ status, permanent, workplaces, unasked }) => {
    const { firm } = talking(workplaces, '0', '2200', 'Berlin', 'genauer');
    let heard = firm.says(status);
    const asked = new Set(['status']);
    for (let n = 0; n < 20 && firm.person.check !== undefined; n++) {
      const id = heard[0]?.question?.slice('check:'.length) ?? '';
      asked.add(id);
      heard = firm.says(id === 'permanent' ? permanent : 'weiß nicht');
    }
    const further = hireFields.filter(({ group }) => group !== 'first').map(({ id }) => id);
    expect(further.filter(id => !asked.has(id))).toEqual(unasked);
  });

  it('goes back, as often as one likes', () => {
    const { firm, heard } = talking('30', '0', 'zurück', 'zurück', 'zurück');
    expect(textOf(heard)).toContain('Wie viele Arbeitsplätze hat Ihre Firma?');
    expect(firm.person.check?.typed).toEqual({});
  });

  it('takes a 1 for the number that it is', () => {
    const { firm, heard } = talking('30', '1');
    expect(textOf(heard)).toContain('Bruttolohn');
    expect(firm.person.check?.typed['severelyDisabled']).toBe('1');
  });

  it('says why it cannot do without a number', () => {
    expect(textOf(talking('weiß ich nicht').heard)).toMatch(/Ohne diese Angabe.*\nWie viele Arbeitsplätze/s);
  });

  it.each([
    [['30', '31'], /nicht mehr schwerbehinderte.*Wie viele schwerbehinderte/s],
    [['30', '-1'], /nicht kleiner als 0.*Wie viele schwerbehinderte/s],
    [['30', 'minus fünf'], /nicht kleiner als 0.*Wie viele schwerbehinderte/s],
    [['-2'], /nicht kleiner als 0.*Wie viele Arbeitsplätze/s],
    [['zweitausend Leute'], /nicht verstanden.*Wie viele Arbeitsplätze/s],
  ])('says what is wrong with %j and asks again', (texts, sentence) => {
    expect(textOf(talking(...texts).heard)).toMatch(sentence);
  });

  it('asks again for the wage where the hours do not fit it', () => {
    const { firm } = talking('30', '0', '1000', 'Berlin', 'genauer');
    for (const _ of Array.from({ length: 20 })) {
      if (firm.person.check?.typed['longTermUnemployed'] !== undefined) break;
      firm.says('weiß nicht');
    }
    const heard = firm.says('40 Stunden');
    expect(textOf(heard)).toMatch(/Mindestlohn.*Wie hoch ist der Bruttolohn/s);
    expect(textOf(firm.says('2.600'))).not.toContain('Mindestlohn');
  });

  it('says of a day that there is none, and asks again', () => {
    const { firm } = talking('30', '0', '2200', 'Berlin', 'genauer');
    for (let n = 0; n < 20 && firm.person.check?.typed['hoursPerWeek'] === undefined; n++) firm.says('weiß nicht');
    for (const text of ['31.2.2027', '1.13.2026', '31. Februar 2027', '2027-02-31'])
      expect(textOf(firm.says(text))).toContain('Bitte ein Datum, das es gibt');
    firm.says('28.2.2027');
    expect(firm.person.check?.typed['start']).toBe('2027-02-28');
  });

  it('can be interrupted by a question, and waits', () => {
    const { firm, heard } = talking('30', 'Was ist das Budget für Arbeit?');
    expect(textOf(heard)).toContain('§ 61 SGB IX');
    expect(textOf(heard)).toContain('Ihr Förder-Check wartet noch.');
    expect(textOf(firm.says('ja'))).toContain('Wie viele schwerbehinderte Menschen');
    expect(textOf(firm.says('2'))).toContain('Bruttolohn');
  });

  it('is no way around the wall', () => {
    expect(textOf(talking('30', 'Wie geht es ihm?').heard)).toContain('Das erfahren Sie hier nicht.');
  });

  it('is over at once where there is danger', () => {
    const { heard } = talking('30', 'Unsere Mitarbeiterin will sich umbringen');
    expect(heard[0]?.text).toContain('112');
    expect(textOf(heard)).not.toContain('Förder-Check');
  });

  it.each(['Abbrechen', 'stopp', 'fertig'])('ends with "%s", and nothing of it is kept', text => {
    const { firm, heard } = talking('30', text);
    expect(textOf(heard)).toContain('gelöscht');
    expect(firm.person.check).toBeUndefined();
  });

  it('changes an answer by a button that stands further up', () => {
    const { firm } = talking('30', '0', '2200', 'Berlin', 'genauer', 'weiß nicht');
    firm.happens({ kind: 'chose', question: 'check:status', option: 'gleichgestellt' });
    expect(firm.person.check?.typed['status']).toBe('gleichgestellt');
  });

  it('is forgotten after a day, whether somebody comes back or not', () => {
    const { firm } = talking('30');
    expect(firm.effects).toMatchObject([{ do: 'schedule', at: later(morning, hours(24)) }]);
    firm.wait(23);
    firm.happens({ kind: 'due', due: { what: 'fundingCheck' } });
    expect(firm.person.check).toBeDefined();
    firm.wait(1);
    expect(textOf(firm.happens({ kind: 'chose', question: 'check:severelyDisabled', option: 'check:back' }))).toContain(
      'nichts mehr da',
    );
    firm.happens({ kind: 'due', due: { what: 'fundingCheck' } });
    expect(firm.person.check).toBeUndefined();
  });
});

const clock = { now: at('2026-11-26T09:00'), timeZone: 'Europe/Berlin' };

const field = (id: string) => {
  const found = hireFields.find(one => one.id === id);
  if (found === undefined) throw new Error(`no field ${id}`);
  return found;
};

describe('a typed answer', () => {
  it.each([
    ['workplaces', 'so um die 45 Leute', '45'],
    ['severelyDisabled', 'niemand', '0'],
    ['severelyDisabled', '0,5', '0,5'],
    ['workplaces', 'Was zählt als Arbeitsplatz?', undefined],
    ['workplaces', '20 oder 30?', undefined],
    ['workplaces', 'weiß ich leider nicht', ''],
    ['severelyDisabled', 'zwei', '2'],
    ['severelyDisabled', 'minus fünf', '-5'],
    ['severelyDisabled', 'minus 5', '-5'],
    ['severelyDisabled', '−5', '-5'],
    ['severelyDisabled', 'ein halber', '0,5'],
    ['severelyDisabled', 'ein paar', undefined],
    ['workplaces', 'fünfundvierzig', '45'],
    ['workplaces', 'Wir sind fünf und vierzig Leute', '45'],
    ['workplaces', 'zweiundzwanzigeinhalb', undefined],
    ['workplaces', 'zwölfeinhalb Stellen', '12,5'],
    ['workplaces', 'dreißig', '30'],
    ['workplaces', 'siebenundsiebzig', '77'],
    ['workplaces', 'hundert', '100'],
    ['workplaces', 'einhundertundeins', '101'],
    ['workplaces', 'zwei hundert', '200'],
    ['workplaces', 'dreihundertvierundsechzig', '364'],
    ['workplaces', 'zwanzig oder dreißig', undefined],
    ['workplaces', 'zwanzig Leute und zwei Azubis', undefined],
    ['workplaces', '2 hundert', undefined],
    ['workplaces', '2 tausend', undefined],
    ['workplaces', 'Wie viel gibt es ab 50', undefined],
    ['land', 'NRW', 'NW'],
    ['land', 'in Bayrn', 'BY'],
    ['land', 'Meck-Pomm', 'MV'],
    ['land', 'Hessen oder Bayern', undefined],
    ['land', 'Sachsen-Anhalt', 'ST'],
    ['land', 'sachsen', 'SN'],
    ['land', 'Österreich', undefined],
    ['status', 'gleichgestellt', 'gleichgestellt'],
    ['status', 'nein, keine', 'none'],
    ['permanent', 'nee, befristet', 'no'],
    ['permanent', 'unbefristet', 'yes'],
    ['start', '1.12.', '2026-12-01'],
    ['start', '3.1.', '2027-01-03'],
    ['start', 'am 15. März 2027', '2027-03-15'],
    ['start', '01.12.26', '2026-12-01'],
    ['start', 'am 15 Maerz 2027', '2027-03-15'],
    ['start', 'März 2027', '2027-03-01'],
    ['start', '2026-12-01', '2026-12-01'],
    ['start', 'bald', undefined],
    ['training', 'nein', ''],
  ])('to %s: "%s"', (id, text, answer) => {
    expect(answerIn(field(id), text, clock)).toBe(answer);
  });
});
