import 'server-only';
import { eq } from 'drizzle-orm';
import { moduleVersions } from '@/db/schema';
import { type Reader, store, type Store } from '@/db/store';
import type { ModuleContent } from '@/domain/training/content';

/** Texts kept at hand, of about 100 kB each: more than a library has modules. */
const MOST_KEPT = 200;

const perStore = new WeakMap<Store, Map<string, ModuleContent>>();

/**
 * The text of a published version. It never changes, so one that was read is kept: reading and parsing it took most of
 * the time of a page on which somebody learns. It is frozen, since many requests share it.
 *
 * @param read inside a transaction the transaction: another connection is not to be waited for
 * @throws Error when there is no such version
 */
export async function contentOf(read: Reader, versionId: string): Promise<ModuleContent> {
  const kept = perStore.get(store()) ?? new Map<string, ModuleContent>();
  perStore.set(store(), kept);
  const known = kept.get(versionId);
  if (known) return known;

  const [row] = await read
    .select({ content: moduleVersions.content })
    .from(moduleVersions)
    .where(eq(moduleVersions.id, versionId));
  if (!row) throw new Error(`no version ${versionId}`);
  const [oldest] = kept.keys();
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(versionId, frozen(row.content));
  return row.content;
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) frozen(part);
    Object.freeze(value);
  }
  return value;
}
