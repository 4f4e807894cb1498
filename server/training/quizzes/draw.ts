import 'server-only';
import { randomInt } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { itemSnapshots } from '@/db/schema';
import type { Reader } from '@/db/store';
import { sureness } from '@/domain/training/item-flags';
import type { Sitting } from './sitting';

/** How far, in questions, the result of a sitting can be off; null while too few people sat the quiz to tell firmly. */
export async function errorOf(
  read: Reader,
  { moduleId, versionId, questionIds }: Pick<Sitting, 'moduleId' | 'versionId' | 'questionIds'>,
): Promise<number | null> {
  const [row] = await read
    .select({ versionId: itemSnapshots.versionId, snapshot: itemSnapshots.snapshot })
    .from(itemSnapshots)
    .where(eq(itemSnapshots.moduleId, moduleId));
  if (!row || row.versionId !== versionId || sureness(row.snapshot.people) !== 'firm') return null;
  const { length, sem } = row.snapshot.figures;
  return length === questionIds.length ? sem : null;
}

/** Every order equally likely: each item draws a lot, with the system's own randomness. */
export function shuffled<T>(items: T[]): T[] {
  const lots = items.map((item) => ({ item, lot: randomInt(2 ** 47) }));
  return lots.sort((a, b) => a.lot - b.lot).map(({ item }) => item);
}
