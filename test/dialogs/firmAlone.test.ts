import { describe, expect, it } from 'vitest';
import { contactCard } from '../../src/dialogs/firm/contact.ts';
import { somebodyIn } from '../../src/dialogs/firm/somebody.ts';
import { lands } from '../../src/language/lands.ts';
import { aGuest, happens, says, scene, taps } from './firmTalk.ts';
import { aFirm, awayFrom, kaya, sceneAt, at } from './house.ts';

describe('a firm that no code has linked', () => {
  it('is greeted in Sie, and told where a code goes', () => {
    const heard = happens(aGuest, { kind: 'arrived' });
    expect(heard.said[0]).toContain('Wenn Sie einen Code von Ihrem Fachdienst haben');
    expect(heard.buttons).toEqual(['Förderung prüfen', 'Frage stellen', 'Ansprechpartner']);
  });

  it('asks, and reads the answer of the law', () => {
    expect(happens(aGuest, says('Was ist das Budget für Arbeit?')).said[0]).toContain('§ 61 SGB IX');
  });

  it('reckons, one question after the other', () => {
    const begun = happens(aGuest, { kind: 'chose', question: 'check:first', option: 'check:asTalk' }, says('45'));
    expect(begun.person.check?.typed).toEqual({ workplaces: '45' });
  });

  it.each(['Wie geht es Jana?', 'wie gehts ihm'])('that asks "%s" gets the same words as a linked one', text => {
    expect(happens(aGuest, says(text)).said).toEqual(happens(aFirm, says(text)).said);
  });

  it('in danger gets the numbers and the truth, and nobody is written to', () => {
    const heard = happens(aGuest, says('Unsere Mitarbeiterin will sich umbringen'));
    expect(heard.said[0]).toContain('112');
    expect(heard.said[0]).toContain('Ich kann hier keinem Menschen Bescheid sagen.');
    expect(heard.effects).toEqual([]);
  });

  it('writes to nobody with a yes to what was asked while it was linked', () => {
    const heard = happens({ ...aGuest, talk: { at: 'sure' } }, taps('yes'));
    expect(heard.said[0]).toContain('mit keinem Fachdienst verbunden');
    expect(heard.letters).toEqual([]);
    expect(heard.person.requests).toEqual([]);
  });

  it('that needs support is asked for its Land, and told who advises there', () => {
    const asked = happens(aGuest, says('Wir brauchen Unterstützung'));
    expect(asked.said).toEqual([
      'Ihre Firma ist hier mit keinem Fachdienst verbunden. Ich kann keinem Menschen Bescheid sagen.',
      'In welchem Land liegt Ihr Betrieb?',
    ]);
    expect(asked.buttons).toHaveLength(16);
    const told = happens(asked.person, says('in Hessen'));
    expect(told.said[0]).toContain('In Hessen beraten die Einheitliche Ansprechstelle für Arbeitgeber');
    expect(told.said[0]).toContain('Landeswohlfahrtsverband Hessen');
    expect(happens(told.person, says('Ansprechpartner')).said).toEqual(told.said);
  });

  it.each([
    'Ich will mit einem Menschen sprechen',
    'Mensch',
    'Ich möchte mit einem echten Menschen reden',
    'Gibt es hier auch echte Menschen?',
    'Mit wem kann ich reden?',
    'Kann ich mit jemandem vom Fachdienst sprechen?',
    'Rufen Sie mich bitte an',
    'mit nem Menschn sprechen',
  ])('that says "%s" gets what the button for a human brings, linked or not', text => {
    for (const firm of [aGuest, aFirm])
      expect(happens(firm, says(text)).said).toEqual(happens(firm, taps('firm:support')).said);
  });

  it.each(['Ansprechpartner', 'Kontakt', 'Telefonnummer bitte'])('that says "%s" gets the contact', text => {
    for (const firm of [aGuest, aFirm])
      expect(happens(firm, says(text)).said).toEqual(happens(firm, taps('firm:contact')).said);
  });

  it.each(['Der Mensch passt nicht zu uns', 'Wie viele Menschen mit Behinderung muss ich beschäftigen?'])(
    'that says "%s" asks for nobody',
    text => expect(somebodyIn(text)).toBeUndefined(),
  );

  it('asks for a human in the middle of the check', () => {
    const begun = happens(aGuest, { kind: 'chose', question: 'check:first', option: 'check:asTalk' });
    const asked = happens(begun.person, says('Ich will mit einem Menschen sprechen'));
    expect(asked.said[0]).toContain('mit keinem Fachdienst verbunden');
    expect(asked.person.check?.typed).toEqual({});
  });

  it('names the Land in the same sentence, or taps it', () => {
    expect(happens(aGuest, says('Ansprechpartner NRW')).said[0]).toContain('Landschaftsverband Rheinland');
    expect(happens(aGuest, says('Ansprechpartner für Sachsen-Anhalt bitte')).said[0]).toContain('In Sachsen-Anhalt');
    expect(happens(aGuest, says('Wer ist unser Ansprechpartner?'), taps('land:BW')).said[0]).toContain('KVJS');
  });

  it('is told no number that nobody has checked', () => {
    for (const land of lands) expect(happens(aGuest, taps(`land:${land}`)).said[0]).not.toMatch(/\d{4,}/);
  });
});

describe('the contact of a linked firm', () => {
  it('is looked up when it is read, and not asked for a Land', () => {
    expect(happens(aFirm, says('Wer ist unser Ansprechpartner?')).said).toEqual([
      'Ihre Ansprechstelle ist Fachdienst am See.',
    ]);
  });

  it('is the coach of the placement, with the telephone where there is one', () => {
    expect(contactCard({ coach: kaya }, scene).text).toContain('Frau Kaya (Fachdienst am See)');
  });

  it('is the deputy while the coach is away', () => {
    const away = sceneAt(at('2026-11-23T09:00'), awayFrom('2026-11-20', '2026-11-30'));
    expect(contactCard({ coach: kaya }, away).text).toContain('Herr Demir vertritt Frau Kaya.');
  });

  it('is the service where nobody is assigned any more', () => {
    expect(contactCard({ coach: undefined }, scene).text).toBe('Ihre Ansprechstelle ist Fachdienst am See.');
  });
});

describe('an article for a firm', () => {
  it('ends with what is often asked next', () => {
    let heard = happens(aFirm, says('Was ist das Budget für Arbeit?'));
    while (heard.buttons.includes('Weiter')) heard = happens(heard.person, taps('next'));
    const after = happens(heard.person, taps('articleDone'));
    expect(after.said).toEqual(['Was möchten Sie noch wissen?']);
    expect(after.buttons.length).toBeGreaterThan(1);
    expect(after.buttons.at(-1)).toBe('Fertig');
    expect(happens(after.person, taps('articleDone')).said).toEqual(['Was möchten Sie tun?']);
  });
});
