import { type AnyColumn, sql } from 'drizzle-orm';
import * as pg from 'drizzle-orm/pg-core';
import * as lite from 'drizzle-orm/sqlite-core';
import { eitherEngine } from './dialect';

// Tables import their builders from here and nowhere else: one schema source, two engines.

export const table = eitherEngine(pg.pgTable, lite.sqliteTable);
export const text = eitherEngine(pg.text, lite.text);
export const int = eitherEngine(pg.integer, lite.integer);
/** A number with a fraction, in double precision. */
export const real = eitherEngine(pg.doublePrecision, lite.real);

export const index = eitherEngine(pg.index, lite.index);
export const uniqueIndex = eitherEngine(pg.uniqueIndex, lite.uniqueIndex);
export const primaryKey = eitherEngine(pg.primaryKey, lite.primaryKey);
export const check = eitherEngine(pg.check, lite.check);

export type Column = pg.AnyPgColumn;

export const bool = eitherEngine(
  (name: string) => pg.boolean(name),
  (name: string) => lite.integer(name, { mode: 'boolean' }),
);

/** An instant, UTC, to the millisecond. */
export const timestamp = eitherEngine(
  (name: string) => pg.timestamp(name, { withTimezone: true, precision: 3, mode: 'date' }),
  (name: string) => lite.integer(name, { mode: 'timestamp_ms' }),
);

/** A calendar day, 'YYYY-MM-DD': no clock, no zone. */
export const day = (name: string) => text(name);

const pgJson = (name: string) => pg.jsonb(name);
/** A document that is read and written whole. Parse it with zod where it comes from outside. */
export const json = eitherEngine(pgJson, (name: string) => lite.text(name, { mode: 'json' }));

const pgBytes = pg.customType<{ data: Buffer }>({ dataType: () => 'bytea' });
/** Bytes: a picture, a piece of a film. Kept in pieces of about a megabyte at most. */
export const bytes = eitherEngine(
  (name: string) => pgBytes(name),
  (name: string) => lite.blob(name, { mode: 'buffer' }),
);

/** A random key made by the caller; says nothing of order or time. */
export const id = () => text('id').primaryKey();

/** CHECK for an enum: `text({ enum })` alone is only a promise to TypeScript. */
export function isOneOf(column: AnyColumn, values: readonly string[]) {
  return sql`${column} in (${sql.raw(values.map((value) => `'${value}'`).join(', '))})`;
}

/** CHECK for a whole number within limits, both included. */
export function isBetween(column: AnyColumn, lowest: number, highest: number) {
  return sql`${column} between ${sql.raw(String(lowest))} and ${sql.raw(String(highest))}`;
}
