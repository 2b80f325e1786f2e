import { counted, german, place, plain, type Place } from '../place.ts';

const euro = (amount: number): string => `${german(amount)} Euro`;
// An easy text has no dot in a number: "2840 Euro".
const easyEuro = (amount: number): string => `${String(amount)} Euro`;
/** "30 oder 40": the GdB is found in tens. */
const belowCard = ({ min }: { readonly min: number }): string => `${String(min)} oder ${String(min + 10)}`;

export const sba = {
  gdb_schwerbehindert: plain('gdb_schwerbehindert', String),
  gdb_gleichstellung: place('gdb_gleichstellung', {
    leicht: belowCard,
    einfach: belowCard,
    standard: gdb => `wenigstens ${String(gdb.min)}, aber weniger als ${String(gdb.max_excl)}`,
  }),
  gdb_feststellung_ab: plain('gdb_feststellung_ab', String),
  ausweis_gueltigkeit: plain('ausweis_gueltigkeit', counted('Jahre')),
  ausweis_foto_ab: plain('ausweis_foto_ab', counted('Jahren')),
  merkzeichen_ag_ab: plain('merkzeichen_ab', gdb => String(gdb.aG_bewegung)),
  merkzeichen_tbl_hoeren: plain('merkzeichen_ab', gdb => String(gdb.TBl_hoeren)),
  merkzeichen_tbl_sehen: plain('merkzeichen_ab', gdb => String(gdb.TBl_sehen)),

  widerspruch_frist: plain('widerspruch_frist', counted('Monat')),
  widerspruch_ohne_belehrung: plain('widerspruch_frist_ohne_belehrung', counted('Jahr')),
  klagefrist_sozialgericht: plain('klagefrist_sgg', counted('Monat')),
  bekanntgabe_post: plain('bekanntgabe_post', day => `${String(day)}. Tag`),
  untaetig_antrag: plain('untaetigkeitsklage', months => `${String(months.antrag_monate)} Monaten`),
  untaetig_widerspruch: plain('untaetigkeitsklage', months => `${String(months.widerspruch_monate)} Monaten`),
  entscheidung_ohne_gutachten: plain('fristen_14', time => `${String(time.entscheidung_ohne_gutachten_wochen)} Wochen`),
  entscheidung_nach_gutachten: plain('fristen_14', time => `${String(time.nach_gutachten_wochen)} Wochen`),

  wertmarke_jahr: plain('wertmarke_2025', price => `${String(price.jahr)} Euro`),
  wertmarke_halbjahr: plain('wertmarke_2025', price => `${String(price.halbjahr)} Euro`),

  pauschbetrag_kleinster: plain('pauschbetrag_33b', by => easyEuro(by['20'])),
  pauschbetrag_ab_schwerbehindert: place('pauschbetrag_33b', {
    leicht: by => easyEuro(by['50']),
    standard: by => euro(by['50']),
  }),
  pauschbetrag_groesster: place('pauschbetrag_33b', {
    leicht: by => easyEuro(by['100']),
    standard: by => euro(by['100']),
  }),
  pauschbetrag_merkzeichen: place('pauschbetrag_33b', {
    leicht: by => easyEuro(by.H_Bl_TBl),
    standard: by => euro(by.H_Bl_TBl),
  }),
  /** The whole list, from 20 to 100. */
  pauschbetrag_liste: plain('pauschbetrag_33b', by =>
    Object.entries(by)
      .filter(([gdb]) => gdb !== 'H_Bl_TBl')
      .map(([gdb, amount]) => `GdB ${gdb}: ${euro(amount)}`)
      .join(', '),
  ),
  fahrtkosten_ab: plain('fahrtkostenpauschale_ab', gdb => String(gdb.gdb)),
  fahrtkosten_ab_mit_g: plain('fahrtkostenpauschale_ab', gdb => String(gdb.mit_G)),
  fahrtkosten_klein: plain('fahrtkostenpauschale_33_2a', by => euro(by.gdb80_oder_70G)),
  fahrtkosten_gross: place('fahrtkostenpauschale_33_2a', {
    leicht: by => easyEuro(by.aG_Bl_TBl_H),
    standard: by => euro(by.aG_Bl_TBl_H),
  }),
} as const satisfies Readonly<Record<string, Place>>;
