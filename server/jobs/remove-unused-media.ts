import 'server-only';
import { gt, inArray } from 'drizzle-orm';
import { inBatches } from '@/db/batches';
import { media } from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { fateOfMedium, mediaNamedIn, type MediumFate } from '@/domain/training/unused-media';
import { recordAudit } from '@/server/audit';
import { createPace } from '@/server/pace';
import { isNamed, textsThatName } from '@/server/training/media/naming';
import { ARRIVING, forgetGivenUp, forgetMedium } from '@/server/training/media/pieces';

/** Media taken away in one transaction, with the line in the log that counts them: a film has up to 200 pieces. */
const MEDIA_AT_ONCE = 5;

/**
 * Takes away pictures and films that no text has named for seven days: neither a draft, nor a version that was ever
 * published, nor what colleagues said about the policy. Answers with how many.
 */
export async function removeUnusedMedia(viewer: Viewer, now = new Date()): Promise<number> {
  authorize(viewer, 'system.remove-unused-media');
  await store().write((tx) => forgetGivenUp(tx, now));
  const kept = await store()
    .read.select({ id: media.id, unusedSince: media.unusedSince })
    .from(media)
    .where(gt(media.byteLength, ARRIVING));
  if (kept.length === 0) return 0;
  const named = await namedAmong(new Set(kept.map(({ id }) => id)));
  const withFate = (fate: MediumFate) =>
    kept.filter((one) => fateOfMedium({ ...one, isNamed: named.has(one.id) }, now) === fate).map(({ id }) => id);
  await mark(withFate('mark'), now);
  await mark(withFate('unmark'), null);
  return remove(viewer, withFate('remove'), now);
}

async function namedAmong(known: ReadonlySet<string>): Promise<Set<string>> {
  const named = new Set<string>();
  const pace = createPace();
  for await (const texts of textsThatName()) {
    for (const text of texts) {
      for (const id of mediaNamedIn(text, (word) => known.has(word))) named.add(id);
      if (pace.isDue()) await pace.rest();
    }
  }
  return named;
}

async function mark(ids: readonly string[], unusedSince: Date | null): Promise<void> {
  for (const batch of inBatches(ids)) {
    await store().write((tx) => tx.update(media).set({ unusedSince }).where(inArray(media.id, batch)));
  }
}

async function remove(viewer: Viewer, ids: readonly string[], now: Date): Promise<number> {
  let removed = 0;
  const pace = createPace();
  for (const batch of inBatches(ids, MEDIA_AT_ONCE)) {
    removed += await store().write(async (tx) => {
      let count = 0;
      for (const id of batch) {
        // A text may have come to name it since they were all read.
        if (await isNamed(tx, id)) continue;
        await forgetMedium(tx, id);
        count += 1;
      }
      if (count > 0) await recordAudit(tx, viewer, `media.remove-unused.${count}`, 'media', now);
      return count;
    });
    await pace.rest();
  }
  return removed;
}
