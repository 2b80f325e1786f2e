import { hash } from 'node:crypto';
import { TurnId } from '../placement/ids.ts';
import type { Address, Inbound } from './ports.ts';

/** Short, the same for the same parts, and fit to be an id in every store. */
export const fingerprint = (...parts: readonly string[]): string =>
  hash('sha256', JSON.stringify(parts), 'base64url').slice(0, 22);

export const turnNamed = (...parts: readonly string[]): TurnId => TurnId.parse(fingerprint(...parts));

/** The platform's own id makes the turn: what it repeats is the same turn. */
export const inboundTurn = ({ id, from }: Inbound): TurnId => turnNamed('in', ...addressParts(from), id);

const addressParts = ({ channel, tenant, id }: Address): readonly string[] => [channel, tenant, id];

/** Between 0 and 1, the same for a repeat of the same turn. */
export const chanceOf = (turn: TurnId): number => hash('sha256', turn, 'buffer').readUIntBE(0, 6) / 2 ** 48;

export const seenId = (turn: TurnId): string => `seen:${turn}`;
export const keptId = (turn: TurnId): string => `kept:${turn}`;
export const recordId = (turn: TurnId, n: number): string => `rec:${turn}:${n}`;
export const itemId = (turn: TurnId, n: number): string => `${turn}:${n}`;
/** What is scheduled is called after what it is. */
export const selfId = (name: string): string => `self:${name}`;
