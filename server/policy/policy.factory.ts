import { eq } from 'drizzle-orm';
import { policyVersions } from '@/db/schema';
import { store } from '@/db/store';
import type { Viewer } from '@/domain/access/viewer';
import type { Bilingual } from '@/domain/training/content';
import { addParagraphs, startPolicyDraft } from './drafting/commands';
import { paragraphsOf } from './drafting/draft';

/** A draft that holds these paragraphs, made through the commands. Answers with its id. */
export async function draftWith(viewer: Viewer, paragraphs: readonly Bilingual[], now: Date): Promise<string> {
  const draftId = await startPolicyDraft(viewer, 'empty', now);
  let after: string | null = null;
  for (const text of paragraphs) after = (await addParagraphs(viewer, { draftId, after }, text, now)).at(-1) ?? after;
  return draftId;
}

/** The texts of a draft in its order, with ids and revisions. */
export function textsOf(draftId: string) {
  return paragraphsOf(store().read, draftId);
}

/** Makes the draft a published version, as publishing leaves it behind. */
export async function markPublished(draftId: string, now: Date): Promise<void> {
  const rows = await textsOf(draftId);
  const content = { title: { nl: 'Beleid', en: 'Policy' }, paragraphs: rows.map(({ id, text }) => ({ id, text })) };
  await store().write(async (tx) => {
    await tx
      .update(policyVersions)
      .set({ status: 'published', publishedAt: now, change: 'first', content, hashNl: 'nl', hashEn: 'en' })
      .where(eq(policyVersions.id, draftId));
  });
}
