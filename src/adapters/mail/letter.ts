import { hash } from 'node:crypto';
import type { Outgoing } from '../../bots/ports.ts';

/** All that a mail ever says (`care-rules` 27): the same to everybody, whatever it is about. */
export const subject = 'Anker: bitte öffnen';
export const text = 'In Anker wartet eine Aufgabe auf Sie. Bitte öffnen Sie Anker.\n';

/** The same for every attempt, so that a mailbox which already has it knows the second one; says nothing of what it names. */
export const messageId = ({ id, to }: Pick<Outgoing, 'id' | 'to'>, domain: string): string => {
  const name = hash('sha256', JSON.stringify([id, to.channel, to.tenant, to.id]), 'base64url');
  return `<${name}@${domain}>`;
};
