import { describe, expect, it, test } from 'vitest';
import type { Employee } from '../../../src/dialogs/person.ts';
import { LocalDate } from '../../../src/placement/ids.ts';
import { ayla, decided, jo, keyOf } from './meant.ts';

/** What stands in the form that is shown. */
function formOf(text: string, among: readonly Employee[] = [ayla, jo]) {
  const decision = decided(text, { people: among });
  return decision.kind === 'answer' && decision.reply.kind === 'fill' ? decision.reply : undefined;
}

describe('when something of a placement ends', () => {
  test.each([
    ['Vertrag von Ayla endet am 31.3.2027', { contractEnd: '2027-03-31' }],
    ['Aylas Vertrag geht bis 31.3.27', { contractEnd: '2027-03-31' }],
    ['ayla ist befristet bis 30.6.2027', { contractEnd: '2027-06-30' }],
    ['Vertrag von Ayla verlängert bis 31. Dezember 2027', { contractEnd: '2027-12-31' }],
    ['neuer vertrag ayla bis 31.12.', { contractEnd: '2026-12-31' }],
    ['Zuschuss für Ayla bis 30.6.2027', { subsidyEnd: '2027-06-30' }],
    ['EGZ Ayla bis 30.6.2027', { subsidyEnd: '2027-06-30' }],
    ['Begleitauftrag Ayla bis 31.8.2027', { supportEnd: '2027-08-31' }],
    ['die Bewilligung für Ayla läuft bis 31.8.2027', { supportEnd: '2027-08-31' }],
  ])('stands in the form as it was said: "%s"', (text, filled) => {
    expect(formOf(text)).toMatchObject({ form: 'endDates', filled });
  });

  it('keeps beside it what is known', () => {
    const [placement] = ayla.placements;
    if (placement === undefined) throw new Error('Ayla has a placement.');
    const known = { ...ayla, placements: [{ ...placement, supportEnd: LocalDate.parse('2028-01-31') }] };
    expect(formOf('Aylas Vertrag endet am 31.3.2027', [known, jo])?.filled).toEqual({
      contractEnd: '2027-03-31',
      supportEnd: '2028-01-31',
    });
  });

  it.each(['Ayla ist jetzt unbefristet', 'Aylas Vertrag wurde entfristet', 'unbefristeter Vertrag für Ayla'])(
    'is no day where the contract goes on: "%s"',
    text => {
      const [placement] = ayla.placements;
      if (placement === undefined) throw new Error('Ayla has a placement.');
      const known = { ...ayla, placements: [{ ...placement, contractEnd: LocalDate.parse('2027-03-31') }] };
      expect(formOf(text, [known, jo])).toMatchObject({ form: 'endDates' });
      expect(formOf(text, [known, jo])?.filled).toBeUndefined();
    },
  );

  it.each(['Ayla hat Fragen zum Vertrag', 'ayla macht sich sorgen wegen dem vertrag'])(
    'is not entered where a contract is only spoken of: "%s"',
    text => {
      expect(formOf(text)).toBeUndefined();
    },
  );

  it('of two kinds are both in the form', () => {
    expect(formOf('Vertrag Ayla bis 31.3.2027, Zuschuss bis 30.6.2027')?.filled).toEqual({
      contractEnd: '2027-03-31',
      subsidyEnd: '2027-06-30',
    });
  });

  it('is the day behind "bis", not the one on which it begins', () => {
    expect(formOf('Vertrag Ayla vom 1.12.2026 bis 30.11.2027')?.filled).toEqual({ contractEnd: '2027-11-30' });
  });

  it.each([
    'Vertrag von Ayla wurde am 12.10. unterschrieben',
    'Ayla hat seit 1.10.2026 einen Vertrag',
    'Zuschuss für Ayla ab 1.1.2027 bewilligt',
    'Termin mit Ayla am Freitag wegen Vertrag',
    'Probezeit von Ayla verlängert bis 31.1.2027, Vertrag bleibt',
    'Ayla ist nicht unbefristet',
    'Ayla möchte unbefristet arbeiten',
    'Ausweis von Ayla unbefristet',
    'Ayla hat alle Termine abgesagt',
  ])('is not entered where something else is meant: "%s"', text => {
    expect(formOf(text)?.form).not.toBe('endDates');
  });

  it.each(['mein Urlaub ist verlängert bis 4.12.', 'Meine Krankmeldung ist verlängert bis 4.12.'])(
    'is nothing of the coach herself: "%s"',
    text => {
      expect(keyOf(decided(text))).toBe('staff.enter');
    },
  );

  it('is no next date of a contact', () => {
    expect(keyOf(decided('nächster Termin mit Ayla am 2.12.'))).toBe('staff.dateWithContact');
  });
});
