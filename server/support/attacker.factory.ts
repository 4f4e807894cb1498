import { createHash, createHmac } from 'node:crypto';
import { store } from '@/db/store';

// What somebody can try who has a copy of the database, all of it, and nothing else.

export type Row = Record<string, unknown>;
export type Dump = ReadonlyMap<string, readonly Row[]>;

/** Every table with every row, columns and places as the engine shows them to whoever asks for everything. */
export async function everything(): Promise<Dump> {
  const tables = await store().raw(
    store().engine === 'sqlite'
      ? `select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name`
      : `select table_name as name from information_schema.tables where table_schema = 'public' order by 1`,
  );
  const rows = new Map<string, Row[]>();
  for (const { name } of tables) rows.set(String(name), await store().raw(`select * from "${String(name)}"`));
  return rows;
}

/** Every different text in the database: names, ids, hashes, days, codes. */
export function textsIn(dump: Dump): string[] {
  const texts = [...dump.values()].flatMap((rows) => rows.flatMap((row) => Object.values(row).map(asText)));
  return [...new Set(texts)].filter((text) => text.length > 3);
}

export function asText(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const ALGORITHMS = ['sha256', 'sha1', 'md5', 'sha512'] as const;
const SEPARATORS = ['', ' ', ':', '|', '-', '/'];
/** Namespaces for names that RFC 9562 gives: DNS, URL, OID, X.500; and the empty one. */
const NAMESPACES = ['10', '11', '12', '14']
  .map((part) => `6ba7b8${part}-9dad-11d1-80b4-00c04fd430c8`)
  .concat('00000000-0000-0000-0000-000000000000');

/**
 * What a secret of a person could be hidden as: itself and its hashes, alone or mixed with a text that stands beside
 * it (a round, an organisation), and the UUIDs that are made of names. In the form of `bare`.
 */
export function disguises(secret: string, beside: readonly string[]): string[] {
  const mixed = beside.flatMap((text) => SEPARATORS.flatMap((sign) => [text + sign + secret, secret + sign + text]));
  const plain = [secret, secret.toLowerCase(), secret.replaceAll('-', ''), ...mixed];
  const hashed = plain.flatMap((text) =>
    ALGORITHMS.flatMap((name) => {
      const digest = createHash(name).update(text).digest();
      return [digest.toString('hex'), digest.toString('base64'), digest.toString('base64url')];
    }),
  );
  return [...plain, ...hashed, ...namedUuids(secret, beside), ...keyed(secret, beside)].map(bare);
}

function namedUuids(secret: string, beside: readonly string[]): string[] {
  const namespaces = [...NAMESPACES, ...beside.filter((text) => /^[0-9a-f-]{36}$/.test(text))];
  return namespaces.flatMap((namespace) => {
    const bytes = Buffer.from(namespace.replaceAll('-', ''), 'hex');
    return ['sha1', 'md5'].map((name) => createHash(name).update(bytes).update(secret).digest('hex'));
  });
}

/** Keyed hashes with a key that lies in the open. */
export function keyed(message: string, keys: readonly string[]): string[] {
  return keys.map((key) => createHmac('sha256', key).update(message).digest('hex'));
}

/** The first 32 signs without dashes and without the two places at which a UUID says what kind it is. */
export function bare(text: string): string {
  const signs = text.toLowerCase().replaceAll('-', '');
  return /^[0-9a-f]{32,}$/.test(signs)
    ? `${signs.slice(0, 12)}.${signs.slice(13, 16)}.${signs.slice(17, 32)}`
    : text.toLowerCase();
}

/** What PostgreSQL keeps beside the columns: which write a row is from, and, as their order, where rows lie. */
export type Marks = Record<'answers' | 'tags' | 'comments', readonly (Row & { xmin: string })[]>;

/** Empty on SQLite, which keeps no marks and, without row numbers, no places to ask for. */
export async function marks(): Promise<Marks> {
  const of = async (table: string) => {
    if (store().engine === 'sqlite') return [];
    const rows = await store().raw(`select xmin::text as xmin, * from ${table} order by ctid`);
    return rows.map((row) => ({ ...row, xmin: String(row.xmin) }));
  };
  return { answers: await of('pulse_answers'), tags: await of('pulse_tags'), comments: await of('pulse_comments') };
}

export function countByMark(rows: Marks['answers']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { xmin } of rows) counts.set(xmin, (counts.get(xmin) ?? 0) + 1);
  return counts;
}

/**
 * How far an order is from chance, in standard deviations: the larger of two scores. Spearman's rank correlation sees
 * rows that come early or late; the distance between neighbours also sees runs that lie in pieces or interleaved.
 *
 * @param places ranks 0…n−1 in one order, listed in the other
 */
export function orderScore(places: readonly number[]): number {
  const n = places.length;
  const ranks = places.toSorted((a, b) => a - b);
  const squares = places.reduce((sum, place, index) => sum + (ranks.indexOf(place) - index) ** 2, 0);
  const correlation = (1 - (6 * squares) / (n * (n * n - 1))) * Math.sqrt(n - 1);

  const steps = places
    .slice(1)
    .map((place, index) => Math.abs(ranks.indexOf(place) - ranks.indexOf(places[index] ?? 0)));
  const mean = steps.reduce((sum, step) => sum + step, 0) / steps.length;
  // Two ranks taken at random differ by (n+1)/3 on average, with a standard deviation of about n/√18.
  const neighbours = (mean - (n + 1) / 3) / (n / Math.sqrt(18 * (n - 1)));
  return Math.max(Math.abs(correlation), Math.abs(neighbours));
}

export function byColumn(rows: readonly Row[], column: string): Row[] {
  return rows.toSorted((a, b) => (String(a[column]) < String(b[column]) ? -1 : 1));
}

export function sameRows(before: readonly Row[], after: readonly Row[]): boolean {
  const texts = (rows: readonly Row[]) => rows.map((row) => JSON.stringify(row)).sort();
  return JSON.stringify(texts(before)) === JSON.stringify(texts(after));
}
