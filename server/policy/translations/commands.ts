import 'server-only';
import { and, eq } from 'drizzle-orm';
import { policyParagraphs, policyVersions } from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { Refused } from '@/domain/errors';
import type { Bilingual } from '@/domain/training/content';
import type { ParagraphPlace } from '../drafting/commands';
import { at, seenParagraph, takePolicyDraft } from '../drafting/draft';

/**
 * Says that the translation of a paragraph is still right, though the other language was changed after it. The text
 * stays as it is, so that nobody who has it open is in the way.
 * @throws Refused 'conflict' with reason 'policy-text-changed' when it does not read as it was seen
 */
export async function confirmTranslation(viewer: Viewer, place: ParagraphPlace & { revision: number }): Promise<void> {
  authorize(viewer, 'policy.write');
  await store().write(async (tx) => {
    await takePolicyDraft(tx, place.draftId);
    await seenParagraph(tx, place);
    await tx.update(policyParagraphs).set({ translation: null }).where(at(place.draftId, place.paragraphId));
  });
}

/** The same for the title. @throws Refused 'conflict' with reason 'policy-text-changed' when it is not the one seen */
export async function confirmTitleTranslation(viewer: Viewer, draftId: string, seen: Bilingual): Promise<void> {
  authorize(viewer, 'policy.write');
  await store().write(async (tx) => {
    await takePolicyDraft(tx, draftId);
    const isSeen = and(
      eq(policyVersions.id, draftId),
      eq(policyVersions.titleNl, seen.nl),
      eq(policyVersions.titleEn, seen.en),
    );
    const confirmed = await tx
      .update(policyVersions)
      .set({ titleState: null })
      .where(isSeen)
      .returning({ id: policyVersions.id });
    if (confirmed.length === 0) throw new Refused('conflict', `the title was changed since`, 'policy-text-changed');
  });
}
