import { counted, german, place, plain, type Place } from '../place.ts';

const [minutes, hours, days, weeks] = [counted('Minuten'), counted('Stunden'), counted('Tage'), counted('Wochen')];
const euro = (amount: number): string => `${german(amount)} Euro`;

export const rights = {
  zusatzurlaub: place('zusatzurlaub', {
    leicht: days,
    einfach: days,
    standard: count => `${String(count)} bezahlte Tage im Jahr`,
  }),
  urlaub_fuenf_tage: plain('urlaub_min', leave => days(leave['5_tage_woche'])),
  urlaub_sechs_tage: plain('urlaub_min', leave => days(leave['6_tage_woche'])),

  urlaub_voll_nach: plain('urlaub_voll_nach', counted('Monaten')),

  kuendigungsschutz_wartezeit: plain('kuendigungsschutz_wartezeit', counted('Monaten')),
  /** "länger als". */
  kuendigungsschutz_dauer: plain('kuendigungsschutz_wartezeit', counted('Monate')),
  kuendigungsfrist_min: plain('kuendigungsfrist_min', weeks),
  antrag_vor_kuendigung: plain('antrag_vor_kuendigung', weeks),
  zustimmung_ordentlich: plain('integrationsamt_entscheidung', time => `${String(time.ordentlich_soll_monate)} Monat`),
  zustimmung_ausserordentlich: plain('integrationsamt_entscheidung', time => weeks(time.ausserordentlich_wochen)),
  kuendigung_nach_zustimmung: plain('kuendigung_nach_zustimmung', counted('Monat')),
  klagefrist_kuendigung: plain('klagefrist_kschg', weeks),
  klagefrist_befristung: plain('klagefrist_tzbfg', weeks),
  kschg_beschaeftigte: plain('kschg_schwelle', least => String(least.beschaeftigte)),
  kschg_monate: plain('kschg_schwelle', least => `${String(least.monate)} Monaten`),
  probezeit_laengstens: plain('probezeit', time => `${String(time.monate)} Monaten`),
  probezeit_frist: plain('probezeit', time => weeks(time.frist_wochen)),
  suchend_melden_vor_ende: plain('arbeitsuchendmeldung', time => `${String(time.monate_vor_ende)} Monate`),
  suchend_melden_tagen: plain('arbeitsuchendmeldung', time => `${String(time.sonst_tage_nach_kenntnis)} Tagen`),
  suchend_melden: plain('arbeitsuchendmeldung', time => days(time.sonst_tage_nach_kenntnis)),

  pause_ab: plain('pausen', pause => hours(pause.max_ohne_pause_h)),
  pause_kurz: plain('pausen', pause => minutes(pause.ueber_6h_min)),
  pause_lang_ab: plain('pausen', pause => hours(pause.lange_schicht_h)),
  pause_lang: plain('pausen', pause => minutes(pause.ueber_9h_min)),
  pause_stueck: plain('pausen', pause => minutes(pause.stueckelung_min)),
  ruhezeit: plain('ruhezeit', hours),
  arbeitszeit_regel: plain('arbeitszeit', time => hours(time.regel)),
  arbeitszeit_laengstens: plain('arbeitszeit', time => hours(time.max)),

  /** "länger als": from the next day on it has to be certified. */
  krank_bis: plain('entgeltfortzahlung', pay => days(pay.au_ab_tag - 1)),
  lohn_bei_krankheit: plain('entgeltfortzahlung', pay => weeks(pay.wochen)),
  lohn_bei_krankheit_nach: plain('entgeltfortzahlung', pay => weeks(pay.wartezeit_wochen)),
  /** Out of 100 Euro wage; the sentence around it says so. */
  krankengeld: place('krankengeld', {
    leicht: ({ pct_brutto }) => `${String(pct_brutto)} Euro`,
    einfach: ({ pct_brutto }) => `${String(pct_brutto)} Euro`,
    standard: ({ pct_brutto, max_pct_netto }) =>
      `${String(pct_brutto)} Prozent des Bruttolohns, höchstens ${String(max_pct_netto)} Prozent des Nettolohns`,
  }),

  werkstatt_grundbetrag: plain('ausbildungsgeld_wfbm', euro),
  werkstatt_foerdergeld: plain('arbeitsfoerderungsgeld', money => euro(money.betrag)),
  agg_frist_von: plain('agg_frist', counted('Monaten')),
  agg_frist: plain('agg_frist', counted('Monate')),
  notruf: plain('notruf_112', String),
  notruf_polizei: plain('notruf_110', String),
  sbv_ab: plain('sbv_ab', String),
} as const satisfies Readonly<Record<string, Place>>;
