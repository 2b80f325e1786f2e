/** One amount, share or time limit of the law, for as long as it is in force. Both days belong to it. */
export interface Figure {
  /** Several rows may have one id, each for its own time. */
  readonly id: string;
  readonly label: string;
  readonly value: unknown;
  readonly unit: string;
  /** `2026-01-01`; missing where the law was always like this, as far as we read it. */
  readonly validFrom?: string;
  /** Missing where no end is known. */
  readonly validTo?: string;
  readonly citation: string;
  readonly source: string;
  readonly confidence: Confidence;
  /** For editors: what is often mistaken, what contradicts. */
  readonly note?: string;
}

/** How sure we are. What is a draft, a projection or only remembered is kept for editors and never told. */
export type Confidence =
  | 'verified_text'
  | 'verified_secondary'
  | 'calculated_from_verified_text'
  | 'draft_not_in_force'
  | 'projection_not_announced'
  | 'memory_only';

/** What is in force for some time, and how sure that is. */
export type Dated = Pick<Figure, 'validFrom' | 'validTo' | 'confidence'>;

/** Why a figure is not told on a day, for whoever asks for it; nothing where it is told. */
export const withheldBecause = (figure: Dated, day: string): string | undefined => {
  if (!isSure(figure)) return unsure[figure.confidence];
  if (figure.validFrom !== undefined && day < figure.validFrom) return `Gilt erst ab ${figure.validFrom}.`;
  if (figure.validTo !== undefined && day > figure.validTo)
    return `Galt bis ${figure.validTo}; was danach gilt, ist uns nicht bekannt.`;
  return undefined;
};

const isSure = ({ confidence }: Dated): boolean => unsure[confidence] === undefined;

const unsure: { readonly [C in Confidence]: string | undefined } = {
  verified_text: undefined,
  verified_secondary: undefined,
  calculated_from_verified_text: undefined,
  draft_not_in_force: 'Nur ein Entwurf, nicht in Kraft.',
  projection_not_announced: 'Nur gerechnet, noch nicht bekannt gemacht.',
  memory_only: 'Nur aus dem Gedächtnis, nicht geprüft.',
};
