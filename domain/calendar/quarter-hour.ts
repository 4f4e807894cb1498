/**
 * A quarter of an hour in milliseconds. Every time zone in use differs from UTC by whole quarters, and clocks change on
 * one, so that all instants of a quarter (counted from 1970, UTC) fall on the same day wherever one is. Instants can be
 * counted by quarter where no time zones are known, in the store, and be put on days afterwards.
 */
export const QUARTER_HOUR_MS = 15 * 60 * 1000;

/** How many things happened in a quarter of an hour, counted from 1970 (UTC). */
export type QuarterCount = { readonly quarter: number; readonly count: number };
