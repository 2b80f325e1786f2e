/** What an article of ours has to be understood in; `einfach` reads `leicht` where it has no text of its own. */
export type Level = 'leicht' | 'einfach' | 'standard';

/** An amount as it stands in a text, for as long as it is in force. Both days belong to it. */
export interface Figure {
  readonly id: string;
  readonly leicht: string;
  readonly standard: string;
  /** Missing where the law was always like this, as far as we read it. */
  readonly validFrom?: string;
  /** Missing where no end is known. */
  readonly validTo?: string;
  readonly citation: string;
  readonly source: string;
  /** Drafts, projections and what is only remembered are no figures. */
  readonly confidence: 'verified_text' | 'verified_secondary' | 'calculated_from_verified_text';
}

/** The figure as it is in force on a day, `2026-11-23`; nothing before and after. */
export const figureOn = (id: string, day: string, table: readonly Figure[] = figures): Figure | undefined =>
  table.find(figure => figure.id === id && (figure.validFrom ?? day) <= day && (figure.validTo ?? day) >= day);

export const isFigure = (id: string): boolean => figures.some(figure => figure.id === id);

const s9 = 'SGB IX, Text vom 19.8.2026';
const text = 'verified_text';

export const figures = [
  {
    id: 'bfa_lkz_max_pct',
    leicht: 'bis zu 75 Euro',
    standard: 'bis zu 75 Prozent',
    validFrom: '2018-01-01',
    citation: '§ 61 Abs. 2 Satz 2 SGB IX',
    source: s9,
    confidence: text,
  },
  {
    id: 'mindestlohn',
    leicht: 'fast 14 Euro',
    standard: '13,90 Euro',
    validFrom: '2026-01-01',
    validTo: '2026-12-31',
    citation: '§ 1 MiLoV5',
    source: 'MiLoV5 vom 5.11.2025, BGBl. 2025 I Nr. 268',
    confidence: text,
  },
  {
    id: 'mindestlohn',
    leicht: 'mehr als 14 Euro',
    standard: '14,60 Euro',
    validFrom: '2027-01-01',
    // No later amount is known: then it is withheld rather than carried on.
    validTo: '2027-12-31',
    citation: '§ 1 MiLoV5',
    source: 'MiLoV5 vom 5.11.2025, BGBl. 2025 I Nr. 268',
    confidence: text,
  },
  {
    id: 'gdb_schwerbehindert',
    leicht: '50',
    standard: '50',
    citation: '§ 2 Abs. 2 SGB IX',
    source: s9,
    confidence: text,
  },
  {
    id: 'ausweis_gueltigkeit',
    leicht: '5 Jahre',
    standard: '5 Jahre',
    citation: '§ 6 Abs. 2 SchwbAwV',
    source: 'SchwbAwV, Text vom 19.8.2026',
    confidence: text,
  },
  {
    id: 'zusatzurlaub',
    leicht: '5 Tage',
    standard: '5 bezahlte Tage im Jahr',
    citation: '§ 208 Abs. 1 SGB IX',
    source: s9,
    confidence: text,
  },
  {
    id: 'kuendigungsschutz_wartezeit',
    leicht: '6 Monaten',
    standard: '6 Monaten',
    citation: '§ 173 Abs. 1 Nr. 1 SGB IX',
    source: s9,
    confidence: text,
  },
] as const satisfies readonly Figure[];
