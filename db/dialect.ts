import { env } from '@/env';

/** Which engine this process talks to: decided once, at start, by DATABASE_URL. */
export const engine: 'sqlite' | 'postgresql' = env.databaseUrl ? 'postgresql' : 'sqlite';
export const isPostgres = engine === 'postgresql';

/**
 * The one place where a SQLite builder passes for its PostgreSQL twin. Safe because every builder handed out by
 * db/columns.ts takes the same arguments on both engines and answers with the same JavaScript values; the server
 * tests run on both to prove it (docs/decisions/0001).
 */
export function eitherEngine<Builder>(postgres: Builder, sqlite: unknown): Builder {
  return isPostgres ? postgres : (sqlite as Builder);
}
