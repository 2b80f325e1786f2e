import { counted, exact, german, place, plain, rough, type Place } from '../place.ts';

const [hours, weeks, months, years] = [
  counted('Stunden'),
  counted('Wochen'),
  counted('Monate'),
  counted('Jahre'),
] as const;
const inYears = (time: { readonly bis_monate: number }): string => `bis zu ${years(time.bis_monate / 12)}`;
const percent = (share: number): string => `${String(share)} Prozent`;
const euro = (amount: number): string => `${german(amount)} Euro`;

export const bfa = {
  /** Out of 100 Euro; the sentence around it says so. */
  bfa_lkz_max_pct: place('bfa_lkz_max_pct', {
    leicht: share => `bis zu ${String(share)} Euro`,
    einfach: share => `bis zu ${String(share)} von 100 Euro`,
    standard: share => `bis zu ${percent(share)}`,
  }),
  mindestlohn: place('mindestlohn', {
    leicht: wage => `${rough(wage)} Euro`,
    standard: euro,
  }),
  /** Where the amount itself is the right, and "fast 14" would hide a wage that is too low. */
  mindestlohn_genau: place('mindestlohn', {
    leicht: exact,
    standard: euro,
  }),
  minijobgrenze: plain('minijobgrenze', euro),
  bfa_pflichtplaetze: plain('mehrfachanrechnung_bfa_wfbm', places => `${String(places)} Pflichtplätze`),
  /** What one office does, no law: the sentence around it says so. */
  bfa_bewilligung_lwl: plain('bfa_bewilligung_lwl', time => `bis zu ${years(time)}`),
  gesamtplan_ueberpruefung: plain('gesamtplan_ueberpruefung', counted('Jahren')),

  antrag_weiterleitung: plain('fristen_14', time => weeks(time.weiterleitung_wochen)),
  entscheidung_mehrere_traeger: plain('fristen_14', time => weeks(time.mehrere_traeger_wochen)),
  entscheidung_teilhabeplan: plain('fristen_14', time => months(time.teilhabeplankonferenz_monate)),
  integrationsamt_stunden: plain('integrationsamt_min_stunden', time => hours(time.allgemein)),
  integrationsamt_stunden_betrieb: plain('integrationsamt_min_stunden', time => hours(time.inklusionsbetrieb)),

  rente_werkstatt_pct: plain('wfbm_rv_mindestbemessung_pct', percent),
  rente_werkstatt_euro: plain('wfbm_rv_mindestbemessung_eur_2026', euro),
  em_rente_jahre: plain('em_rente_wartezeit_20', counted('Jahren')),
  em_erprobung: plain('em_arbeitserprobung', months),
  hinzuverdienst_grenze: plain('hinzuverdienst_volle_em_2026', euro),
  hinzuverdienst_abzug: plain('hinzuverdienst_abzug_pct', percent),
  grundrente_jahre: plain('grundrente_jahre', counted('Jahren')),

  ub_dauer: place('unterstuetzte_beschaeftigung_dauer', {
    leicht: inYears,
    einfach: inYears,
    standard: time => `bis zu ${months(time.bis_monate)}`,
  }),
  ub_verlaengerung: plain(
    'unterstuetzte_beschaeftigung_dauer',
    time => `bis zu ${months(time.verlaengerung_bis_monate)}`,
  ),
  ub_mit_bbb: plain('unterstuetzte_beschaeftigung_mit_bbb', months),
  berufsbegleitung_fiktion: plain('genehmigungsfiktion_integrationsamt', weeks),
  ub_rente_pct: plain('unterstuetzte_beschaeftigung_rv_pct', percent),

  /** Out of 100 people; the sentence around it says so. */
  inklusionsbetrieb_mindestens: place('inklusionsbetrieb_quote', {
    leicht: share => `mindestens ${String(share.min_pct)}`,
    einfach: share => `mindestens ${String(share.min_pct)}`,
    standard: share => `mindestens ${percent(share.min_pct)}`,
  }),
  inklusionsbetrieb_hoechstens: place('inklusionsbetrieb_quote', {
    leicht: share => `mehr als ${String(share.soll_max_pct)}`,
    einfach: share => `mehr als ${String(share.soll_max_pct)}`,
    standard: share => `mehr als ${percent(share.soll_max_pct)}`,
  }),
} as const satisfies Readonly<Record<string, Place>>;
