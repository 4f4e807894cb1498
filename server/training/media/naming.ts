import 'server-only';
import { and, asc, gt, type SQL, sql } from 'drizzle-orm';
import {
  draftParts,
  moduleVersions,
  policyComments,
  policyImports,
  policyParagraphs,
  policyVersions,
} from '@/db/schema';
import { type Reader, store } from '@/db/store';

/** Texts read at once: a version of a module is some 60 kB. */
const TEXTS_AT_ONCE = 20;

/**
 * Everything in which a picture or film can be named, as text: drafts and every published version of modules and of the
 * policy, documents that are being looked at, and what colleagues said or proposed. `key` is unique in its table.
 * A new place for pictures belongs here before it is opened, or the daily job takes away what it shows.
 */
const places = [
  { table: moduleVersions, key: sql`${moduleVersions.id}`, text: sql`${moduleVersions.content}` },
  {
    table: draftParts,
    key: sql`${draftParts.draftId} || ' ' || ${draftParts.partId}`,
    text: sql`${draftParts.content}`,
  },
  { table: policyVersions, key: sql`${policyVersions.id}`, text: sql`${policyVersions.content}` },
  {
    table: policyParagraphs,
    key: sql`${policyParagraphs.versionId} || ' ' || ${policyParagraphs.paragraphId}`,
    text: sql`${policyParagraphs.nl} || ' ' || ${policyParagraphs.en}`,
  },
  {
    table: policyImports,
    key: sql`${policyImports.versionId} || ' ' || ${policyImports.employeeId}`,
    text: sql`${policyImports.content}`,
  },
  {
    table: policyComments,
    key: sql`${policyComments.id}`,
    text: sql`${policyComments.text} || ' ' || coalesce(${policyComments.proposal}, '') || ' ' || ${policyComments.about}`,
  },
] as const;

const asText = (text: SQL) => sql<string>`coalesce(cast(${text} as text), '')`;

/** All of those texts, some at a time. */
export async function* textsThatName(): AsyncGenerator<string[]> {
  for (const { table, key, text } of places) {
    for (let after = ''; ;) {
      const rows = await store()
        .read.select({ key: sql<string>`${key}`, text: asText(text) })
        .from(table)
        .where(gt(key, after))
        .orderBy(asc(key))
        .limit(TEXTS_AT_ONCE);
      const last = rows.at(-1);
      if (!last) break;
      yield rows.map((row) => row.text);
      after = last.key;
    }
  }
}

/** Whether any of them names this medium now. */
export async function isNamed(read: Reader, mediaId: string): Promise<boolean> {
  for (const { table, text } of places) {
    const found = await read
      .select({ one: sql<number>`1` })
      .from(table)
      .where(and(sql`${asText(text)} like ${`%${mediaId}%`}`))
      .limit(1);
    if (found.length > 0) return true;
  }
  return false;
}
