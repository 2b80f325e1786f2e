import { createHmac, type KeyObject } from 'node:crypto';
import { StoreError } from '../bots/ports.ts';
import type { Keyring } from './secrets.ts';

/**
 * What a store keeps sealed to know its keyring by. With other sealing keys nothing would open; with another address
 * or derive key everything would open, and everybody would be a stranger.
 */
export const fingerprintsOf = ({ address, derive }: Keyring): string =>
  JSON.stringify([fingerprint(address), fingerprint(derive)]);

const fingerprint = (key: KeyObject): string => createHmac('sha256', key).update('fingerprint').digest('base64url');

export const foreignKeys = (elsewhere: string): StoreError =>
  new StoreError('refused', `This database was made with another keyring. Put that keyring back, or ${elsewhere}.`);
