import { type AnyColumn, type SQL, sql } from 'drizzle-orm';
import { QUARTER_HOUR_MS } from '@/domain/calendar/quarter-hour';
import { isPostgres } from './dialect';

/** Rows whose folded text holds `term` anywhere; `%` and `_` in the term mean themselves. */
export function contains(column: AnyColumn, term: string): SQL {
  return sql`${column} like ${pattern(term)} escape '\\'`;
}

/** The same for text as it was typed. Only A–Z are matched in either case on both engines. */
export function containsAnyCase(column: AnyColumn, term: string): SQL {
  return sql`lower(${column}) like ${pattern(term.toLowerCase())} escape '\\'`;
}

function pattern(term: string): string {
  return `%${term.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}

/** How many rows of the group satisfy `condition`; portable where `count(*) filter` is not. */
export function countIf(condition: SQL): SQL<number> {
  return sql`coalesce(sum(case when ${condition} then 1 else 0 end), 0)`.mapWith(Number);
}

/** The value that an upsert was about to insert, for `onConflictDoUpdate`. */
export function excluded(column: AnyColumn): SQL {
  return sql`excluded.${sql.identifier(column.name)}`;
}

/** Whether the store refused a row because its unique key is taken, on either engine. */
export function isUniqueViolation(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = 'code' in cause ? cause.code : undefined;
    if (code === '23505' || code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY') return true;
  }
  return false;
}

/**
 * The quarter of an hour that an instant is in, as a whole number counted from 1970 (UTC). SQLite knows no time zones:
 * group by this, and let the domain put quarters on days (domain/calendar/quarter-hour.ts).
 */
export function quarterHourOf(column: AnyColumn): SQL<number> {
  const length = sql.raw(String(QUARTER_HOUR_MS));
  const quarter = isPostgres
    ? sql`cast(floor(extract(epoch from ${column}) * 1000 / ${length}) as integer)`
    : sql`${column} / ${length}`;
  return quarter.mapWith(Number);
}
