import { z } from 'zod';

/** 16 random bytes as base64url: 22 characters, so that person id and secret fit one Telegram deep link. */
export const PersonId = z
  .string()
  .regex(/^[A-Za-z0-9_-]{22}$/)
  .brand<'PersonId'>();
export type PersonId = z.infer<typeof PersonId>;

/** Names one event for ever: the same event arriving twice has the same TurnId. */
export const TurnId = z.string().min(1).max(120).brand<'TurnId'>();
export type TurnId = z.infer<typeof TurnId>;

/** `case1`, `case2`, … counted within one person. */
export const CaseId = z
  .string()
  .regex(/^case\d+$/)
  .brand<'CaseId'>();
export type CaseId = z.infer<typeof CaseId>;

/** The HMAC of channel, tenant and id: says nothing about whose address it is. */
export const AddressKey = z.string().min(16).brand<'AddressKey'>();
export type AddressKey = z.infer<typeof AddressKey>;

/** Milliseconds since 1970 in UTC, by the store's clock. */
export const Instant = z.number().int().brand<'Instant'>();
export type Instant = z.infer<typeof Instant>;

/** A day that there is, in the calendar of the house: `2026-11-23`, and never 31 February. */
export const LocalDate = z.iso.date().brand<'LocalDate'>();
export type LocalDate = z.infer<typeof LocalDate>;

export const Minutes = z.number().brand<'Minutes'>();
export type Minutes = z.infer<typeof Minutes>;

/** The name of the `n`th case of a person. */
export const caseId = (n: number): CaseId => `case${String(n)}` as CaseId;
export const instant = (ms: number): Instant => ms as Instant;
export const minutes = (n: number): Minutes => n as Minutes;
export const hours = (n: number): Minutes => minutes(n * 60);
export const days = (n: number): Minutes => hours(n * 24);
export const later = (from: Instant, by: Minutes): Instant => instant(from + by * 60_000);
export const earliest = (first: Instant, ...rest: readonly Instant[]): Instant => instant(Math.min(first, ...rest));
export const latest = (first: Instant, ...rest: readonly Instant[]): Instant => instant(Math.max(first, ...rest));

/** What zod infers, all the way down not to be changed in place. */
export type Frozen<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Frozen<Item>[]
    : { readonly [K in keyof T]: Frozen<T[K]> };
