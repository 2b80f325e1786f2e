import type { Land } from '../../language/lands.ts';
import type { Rule } from './grant.ts';
import { bfa } from './grants/bfa.ts';
import { egz } from './grants/egz.ts';
import { sgb2_16e, sgb2_16i } from './grants/jobcenter.ts';
import { programmesOf } from './grants/programme.ts';
import { arbeitsassistenz, arbeitshilfen, jobcoaching, schwbav15, schwbav27 } from './grants/support.ts';
import { ausbildungszuschuss, budgetAusbildung } from './grants/training.ts';
import { probebeschaeftigung } from './grants/trial.ts';

/** Every rule there is for a firm in this Land, the most usual first. */
export const rulesFor = (land: Land): readonly Rule[] => [
  bfa,
  egz,
  budgetAusbildung,
  ausbildungszuschuss,
  probebeschaeftigung,
  sgb2_16e,
  sgb2_16i,
  ...programmesOf(land),
  arbeitshilfen,
  schwbav15,
  schwbav27,
  jobcoaching,
  arbeitsassistenz,
];
