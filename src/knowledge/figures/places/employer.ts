import { counted, german, place, plain, type Place } from '../place.ts';
import type { ValueOf } from '../table.ts';

const percent = (share: number): string => `${share.toLocaleString('de-DE')} Prozent`;

const shareOf = (step: ValueOf<'ausgleichsabgabe_standard_2025'>[number]): string => {
  if ('quote_exact_pct' in step) return percent(step.quote_exact_pct);
  const from =
    'quote_from_pct_incl' in step ? String(step.quote_from_pct_incl) : `mehr als ${String(step.quote_from_pct_excl)}`;
  return `${from} bis unter ${percent(step.quote_to_pct_excl)}`;
};

export const employer = {
  egz_pct: plain('egz_standard', grant => percent(grant.max_pct)),
  egz_monate: plain('egz_standard', grant => counted('Monate')(grant.max_monate)),
  egz_55_monate: plain('egz_55plus', grant => counted('Monate')(grant.max_monate)),
  egz_55_bis: plain('egz_55plus', grant => grant.beginn_bis.split('-').toReversed().join('.')),
  /** Out of 100 Euro; the sentence around it says so. */
  egz_behindert_pct: place('egz_behindert', {
    leicht: grant => `bis zu ${String(grant.max_pct)} Euro`,
    einfach: grant => `${String(grant.max_pct)} von 100 Euro Lohn`,
    standard: grant => percent(grant.max_pct),
  }),
  egz_behindert_monate: plain('egz_behindert', grant => counted('Monate')(grant.max_monate)),
  egz_betroffen_monate: plain('egz_besonders_betroffen', grant => counted('Monate')(grant.max_monate)),
  egz_betroffen_55_monate: plain('egz_besonders_betroffen', grant => counted('Monate')(grant.max_monate_ab_55)),
  egz_weniger_pro_jahr: plain('egz_degression', by => `${String(by.minus_prozentpunkte_pro_jahr)} Prozentpunkte`),
  egz_mindestens: plain('egz_degression', by => percent(by.minimum_pct)),
  egz_weniger_ab: plain('egz_degression', by => counted('Monaten')(by.nach_monaten)),
  egz_betroffen_weniger_ab: plain('egz_degression', by => counted('Monaten')(by.bes_betroffene_nach_monaten)),
  egz_rueckzahlung_bis: plain('egz_rueckzahlung', back => back.kappung),
  egz_sperre_jahre: plain('egz_sperre_vorbeschaeftigung', lock => counted('Jahren')(lock.jahre)),
  egz_sperre_monate: plain('egz_sperre_vorbeschaeftigung', lock => counted('Monate')(lock.monate)),

  pflicht_ab: plain('beschaeftigungspflicht_mindestgroesse', String),
  pflicht_quote: place('beschaeftigungspflicht_quote', {
    leicht: share => `${String(share)} von 100`,
    einfach: share => `${String(share)} von 100`,
    standard: percent,
  }),
  abgabe_faellig: plain('ausgleichsabgabe_faelligkeit', () => '31. März'),
  abgabe_ab_60: plain('ausgleichsabgabe_standard_2025', steps =>
    steps.map(step => `${german(step.eur)} Euro bei ${shareOf(step)}`).join(', '),
  ),
  abgabe_unter_40: plain('ausgleichsabgabe_unter40_2025', steps => steps.map(({ eur }) => german(eur)).join(' oder ')),
  abgabe_unter_60: plain('ausgleichsabgabe_unter60_2025', steps => steps.map(({ eur }) => german(eur)).join(', ')),
  anrechnung_doppelt: plain('mehrfachanrechnung_bfa_wfbm', String),
  anrechnung_hoechstens: plain('mehrfachanrechnung_hoechstens', String),
  anrechnung_dauer: plain('mehrfachanrechnung_bfa_dauer', counted('Jahren')),
  anrechnung_azubi: plain('mehrfachanrechnung_ausbildung', String),
  abgabe_werkstatt_auftrag: place('wfbm_auftraege_anrechnung', {
    leicht: share => `${String(share)} von 100 Euro`,
    einfach: share => `${String(share)} von 100 Euro`,
    standard: percent,
  }),
  abgabe_saeumnis: plain('ausgleichsabgabe_saeumnis', percent),
  abgabe_bescheid_ab: plain('ausgleichsabgabe_feststellungsbescheid_stichtag', () => '30. Juni'),
  bussgeld: plain('bussgeld_238', fine => `${german(fine)} Euro`),
  stelle_mindestens: plain('arbeitsplatz_min_stunden', counted('Stunden')),
  stelle_laenger_als: plain('arbeitsplatz_min_wochen', counted('Wochen')),

  probebeschaeftigung_monate: plain('probebeschaeftigung', counted('Monate')),
  assistenz_dauer: plain('arbeitsassistenz_lta_dauer', counted('Jahre')),

  mag_wochen: plain('mag_dauer', time => counted('Wochen')(time.wochen)),
  mag_langzeit: plain('mag_dauer', time => counted('Wochen')(time.langzeitarbeitslose_wochen)),

  bem_ab: plain('bem_schwelle', counted('Wochen')),
  em_rente_zeit: plain('em_rente_wartezeit_20', counted('Jahre')),
  altersrente_alter: plain('altersrente_sbm', age => counted('Jahren')(age.abschlagsfrei)),
  altersrente_frueh: plain('altersrente_sbm', age => counted('Jahren')(age.frueh)),
  altersrente_jahre: plain('altersrente_sbm', time => counted('Jahre')(time.wartezeit_jahre)),
  altersrente_abschlag: plain('altersrente_sbm', less => percent(less.abschlag_pct_pro_monat)),
  altersrente_abschlag_max: plain('altersrente_sbm', less => percent(less.max_abschlag_pct)),
} as const satisfies Readonly<Record<string, Place>>;
