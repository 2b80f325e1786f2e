import { describe, expect, it } from 'vitest';
import { case1 } from '../talk.ts';
import { ayla, decided, jo, keyOf, picksOf } from './meant.ts';

describe('a contact that was not had', () => {
  it.each([
    'Ayla nicht erreicht',
    'Ayla nich erreicht',
    'Ayla nciht erreicht',
    'habe ayla nicht erreicht',
    'Ayla geht nicht ans Telefon, nicht erreicht',
    'noch kein kontakt zu ayla',
    'hatte keinen Kontakt zu Ayla',
    'Ayla noch nicht gesprochen',
    'habe Ayla nur die Mailbox erreicht',
    'Ayla auf AB gesprochen',
    'muss noch mit Ayla gesprochen haben',
    'sobald ich Ayla erreicht habe',
    'Herr Demir hat mit Ayla gesprochen',
    'Demir hatte Kontakt mit Ayla',
    'ihr Chef hat mit Ayla gesprochen',
    'niemanden erreicht',
    'keiner geht ran',
    'hab angerufen, geht keiner ran',
    'Ayla geht nicht ran',
    'Ayla nimmt nicht ab',
    'Ayla Mailbox',
    'nicht rangegangen',
  ])('is not noted, and says what can be done: "%s"', text => {
    const decision = decided(text);
    expect(keyOf(decision)).toBe('staff.noContact');
    expect(picksOf(decision)).toMatchObject(
      ['take', 'cannot', 'contact'].map(action => ({ employee: ayla.id, case: case1, order: { do: action } })),
    );
  });

  it('says so where nothing is open', () => {
    expect(keyOf(decided('Jo nicht erreicht'))).toBe('staff.noContactAtAll');
  });

  it.each([
    'Mutter von Ayla erreicht',
    'mit der Firma von Ayla gesprochen',
    'mit Aylas Betreuer telefoniert',
    'Aylas Chefin erreicht',
    'Polizei erreicht, fahren zu Ayla',
    'suche Kontakt zu Ayla',
    'Kontakt zu Ayla aufnehmen',
    'nix erreicht bei Ayla',
    'mit Ayla und ihrer Mutter gesprochen',
    'Ayla gestern gesprochen',
  ])('with somebody else, or still to come, is asked for once more: "%s"', text => {
    expect(keyOf(decided(text))).toBe('staff.isThatRight');
  });

  it.each(['Ayla telefoniert, aber es geht ihr nicht gut', 'habe mit Ayla und Herrn Demir gesprochen'])(
    'needs one more tap where it is not certain: "%s"',
    text => {
      expect(keyOf(decided(text))).toBe('staff.isThatRight');
    },
  );

  it.each(['mit Ayla telefoniert', 'Ayla hat mit mir gesprochen', 'Ayla erreicht, muss morgen noch einmal hin'])(
    'is not read where it was had: "%s"',
    text => {
      expect(decided(text)).toMatchObject({ kind: 'act', act: { do: 'contact' } });
    },
  );
});

describe('a question of how it stands', () => {
  it.each([
    'hat schon jemand mit ayla gesprochen?',
    'hat jemand ayla erreicht',
    'wer hat ayla erreicht?',
    'Ayla schon erreicht?',
    'wann kann ich mit ayla gesprochen haben',
    'ist Ayla erledigt?',
    'wer hat Ayla übernommen',
  ])('is answered with the state and offers nothing: "%s"', text => {
    const decision = decided(text);
    expect(keyOf(decision)).toBe('staff.stand');
    expect(decision).toMatchObject({ reply: { kind: 'say', phrase: { params: { state: 'bald, offen' } } } });
  });

  it('about somebody for whom nothing is open says that', () => {
    expect(decided('hat jemand mit Jo gesprochen?', { people: [jo] })).toMatchObject({
      reply: { phrase: { key: 'staff.nothingThere' } },
    });
  });
});

describe('a next date beside a contact', () => {
  it.each([
    ['Ayla gesprochen, nächster Termin Freitag', '2026-11-27'],
    ['mit Ayla telefoniert, nächstes Treffen am 2.12.', '2026-12-02'],
    ['Kontakt gehabt mit Ayla. Nächster Besuch nächste Woche', '2026-11-30'],
  ])('is noted with it: "%s"', (text, next) => {
    expect(decided(text)).toMatchObject({ kind: 'act', act: { do: 'contact', next } });
  });

  it('is none where a day is said of something else', () => {
    const decision = decided('Ayla gesprochen, am Freitag hat sie frei');
    expect(decision).toMatchObject({ kind: 'act', act: { do: 'contact' } });
    expect(JSON.stringify(decision)).not.toContain('next');
  });

  it('alone is said to be noted nowhere', () => {
    expect(keyOf(decided('nächster Termin mit Ayla am 2.12.'))).toBe('staff.dateWithContact');
  });
});
