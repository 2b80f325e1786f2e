import { StoreError } from '../bots/ports.ts';

/** Nothing for a record that no key opens; whoever asks counts it, or says what it means. */
export const readable = <T>(open: () => T): T | undefined => {
  try {
    return open();
  } catch (error) {
    if (error instanceof StoreError && error.code === 'unreadable') return undefined;
    throw error;
  }
};
