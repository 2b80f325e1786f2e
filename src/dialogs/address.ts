import { z } from 'zod';
import { AddressKey } from '../placement/ids.ts';
import { channels } from './channels.ts';

/** Where somebody is reached by one door. */
export const addressSchema = z.object({
  key: AddressKey,
  channel: z.enum(channels),
  tenant: z.string(),
  id: z.string(),
  /** "Handy weg": gets and gives nothing any more but `locked` (`care-rules` 20). */
  locked: z.boolean(),
});
