import { describe, expect, it } from 'vitest';
import { formFor } from '../../../src/dialogs/forms.ts';
import { demir, kaya, lang } from '../house.ts';
import { decided, keyOf, picksOf, scene } from './meant.ts';

const absent = (member: string, [from, to]: readonly [string, string], deputy?: string) => ({
  do: 'absent',
  member,
  absence: { from, to, ...(deputy !== undefined && { deputy }) },
});

/** A month that is said once counts for both days. */
describe('an absence', () => {
  it.each([
    'Urlaub vom 7. bis 11.12.',
    'Urlaub 7.-11.12.',
    'Urlaub 7-11.12.',
    'nehme 7.-11.12. Urlaub',
    'nehme mir vom 7. bis 11.12. frei',
    'urlaub vom 7. bis zum 11. Dezember',
    'Urlaub 7. – 11. Dezember 2026',
    'Urlaub 7.12.-11.12.',
  ])('"%s" is both days', text => {
    expect(picksOf(decided(text))).toEqual([absent(kaya, ['2026-12-07', '2026-12-11'])]);
  });

  it.each(['war von 19.11. bis 20.11. krank', 'krank vom 19. bis 20.11.'])(
    'that is over is not one of next year: "%s"',
    text => {
      expect(decided(text)).toEqual({ kind: 'own' });
    },
  );

  it('that has begun goes on from today', () => {
    expect(picksOf(decided('krank vom 20.11. bis 24.11.'))).toEqual([absent(kaya, ['2026-11-23', '2026-11-24'])]);
  });

  it.each(['bin ab Mittwoch krank', 'ab Mittwoch Urlaub, Vertretung Frau Lang'])(
    'without an end is never one day: "%s"',
    text => {
      const decision = decided(text);
      const reply = decision.kind === 'answer' && decision.reply.kind === 'fill' ? decision.reply : undefined;
      const form = reply && formFor(reply, scene);
      expect(form?.form?.id).toBe(`absence:${kaya}`);
      expect(form?.text).toContain('Bis wann?');
      expect(form?.form?.fields.map(({ value }) => value).slice(0, 2)).toEqual(['2026-11-25', undefined]);
    },
  );

  it.each(['Frau Kaya ist krank', 'frau kaya ist nicht da', 'Frau Kaya hat Urlaub', 'frau kaya ist heute krank'])(
    'of a colleague is hers, also without a day, and never the reporter’s: "%s"',
    text => {
      const decision = decided(text, { by: lang });
      expect(JSON.stringify(decision)).toContain(kaya);
      expect(JSON.stringify(decision)).not.toContain(lang);
    },
  );

  it.each([
    'bin krank',
    'kind krank',
    'krankgeschrieben',
    'bin seit Freitag krank',
    'ich bin krank, frag Frau Kaya',
    'bin heute krank, bitte Frau Kaya fragen',
    'bin heute krank, Frau Kaya weiß Bescheid',
    'heute krank, habe Frau Kaya informiert',
  ])('of her own is for today, whoever else is mentioned: "%s"', text => {
    const decision = decided(text, { by: lang });
    expect(['staff.enter', 'staff.enterToday']).toContain(keyOf(decision));
    expect(picksOf(decision)).toEqual([absent(lang, ['2026-11-23', '2026-11-23'])]);
  });

  it.each(['krankgeschrieben bis 4.12.', 'AU bis 4.12.', 'krankenschein bis 4.12.'])(
    'is one in the words of a doctor, too: "%s"',
    text => {
      expect(picksOf(decided(text))).toEqual([absent(kaya, ['2026-11-23', '2026-12-04'])]);
    },
  );

  it.each(['bin bis 15 Uhr nicht da', 'die ganze Woche krank', 'bin drei Tage krank', 'nehme mir um 15 Uhr frei'])(
    'for other than this day is no guess: "%s"',
    text => {
      expect(picksOf(decided(text))).toEqual([]);
    },
  );

  it.each(['war bis Freitag krank', 'Herr Demir war krank'])('that is over is none: "%s"', text => {
    expect(picksOf(decided(text))).toEqual([]);
  });

  it.each([
    ['morgen nicht da, Demir macht Vertretung', demir],
    ['bin morgen auf Fortbildung, Herr Demir übernimmt', demir],
    ['mit Frau Lang abgesprochen: morgen Urlaub', undefined],
  ])('names who stands in, and not who is away: "%s"', (text, deputy) => {
    expect(picksOf(decided(text))).toEqual([absent(kaya, ['2026-11-24', '2026-11-24'], deputy)]);
  });

  it('of two is asked back', () => {
    const decision = decided('Frau Kaya und Herr Demir sind bis Freitag krank', { by: lang });
    expect(keyOf(decision)).toBe('staff.whom');
    expect(picksOf(decision)).toEqual([kaya, demir].map(member => absent(member, ['2026-11-23', '2026-11-27'])));
    expect(picksOf(decided('Ich und Herr Demir sind morgen krank'))).toHaveLength(2);
  });

  it.each([
    'Herr Demir vertritt mich bis Freitag',
    'mich vertritt Herr Demir bis Freitag',
    'bin krank bis Freitag, Herr Demir vertritt mich',
    'Urlaub bis Freitag, Herr Demir vertritt',
  ])('with somebody who stands in is the speaker’s: "%s"', text => {
    expect(picksOf(decided(text))).toEqual([absent(kaya, ['2026-11-23', '2026-11-27'], demir)]);
  });

  it.each(['Herr Demir vertritt Frau Kaya bis Freitag', 'Frau Kaya ist bis Freitag krank, Herr Demir vertritt sie'])(
    'with somebody who stands in for another is the other’s: "%s"',
    text => {
      expect(picksOf(decided(text, { by: lang }))).toEqual([absent(kaya, ['2026-11-23', '2026-11-27'], demir)]);
    },
  );
});
