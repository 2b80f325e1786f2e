import type { AboutEmployee } from '../acts.ts';
import type { ActAbout } from '../event.ts';
import type { Reply } from '../reply.ts';
import type { Absent, Back } from './order.ts';

/** What becomes of what a coach has typed or picked. */
export type Decision =
  /** It belongs to her own talk. */
  | { readonly kind: 'own' }
  | { readonly kind: 'answer'; readonly reply: Reply }
  /** An absence, or its early end. */
  | { readonly kind: 'staff'; readonly change: Absent | Back }
  /** An act like a tap on a card. */
  | { readonly kind: 'act'; readonly about: AboutEmployee; readonly act: ActAbout };
