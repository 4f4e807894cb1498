import 'server-only';
import { and, asc, eq, gt, sql } from 'drizzle-orm';
import { inBatches } from '@/db/batches';
import { policyParagraphs, policyVersions } from '@/db/schema';
import type { Reader, Tx } from '@/db/store';
import { Refused } from '@/domain/errors';
import { type DraftParagraph, partsOf } from '@/domain/policy/draft';
import type { Bilingual } from '@/domain/training/content';
import { stateAfter, type TranslationState } from '@/domain/training/draft-stale';
import { sha256 } from '@/server/auth/tokens';

export type Editor = { by: string | null; now: Date };

/**
 * Takes the draft for this write: whoever else writes in it, or publishes it, waits until this is over.
 * @throws Refused 'conflict' when it was published or thrown away in the meantime
 */
export async function takePolicyDraft(tx: Tx, draftId: string): Promise<void> {
  const taken = await tx
    .update(policyVersions)
    .set({ status: 'draft' })
    .where(and(eq(policyVersions.id, draftId), eq(policyVersions.status, 'draft')))
    .returning({ id: policyVersions.id });
  if (taken.length === 0) throw new Refused('conflict', `${draftId} is no draft any more`, 'policy-no-draft');
}

/** Whether the title of the draft in one language was changed after the other. */
export async function titleStateOf(read: Reader, draftId: string): Promise<TranslationState | null> {
  const [row] = await read
    .select({ state: policyVersions.titleState })
    .from(policyVersions)
    .where(and(eq(policyVersions.id, draftId), eq(policyVersions.status, 'draft')));
  return row?.state ?? null;
}

export type StoredParagraph = DraftParagraph & {
  readonly position: number;
  readonly translation: TranslationState | null;
};

/** The paragraphs of a draft in their order. */
export async function paragraphsOf(read: Reader, draftId: string): Promise<StoredParagraph[]> {
  const rows = await read
    .select({
      id: policyParagraphs.paragraphId,
      position: policyParagraphs.position,
      nl: policyParagraphs.nl,
      en: policyParagraphs.en,
      revision: policyParagraphs.revision,
      translation: policyParagraphs.translation,
    })
    .from(policyParagraphs)
    .where(eq(policyParagraphs.versionId, draftId))
    .orderBy(asc(policyParagraphs.position), asc(policyParagraphs.paragraphId));
  return rows.map(({ nl, en, ...row }) => ({ ...row, text: { nl, en } }));
}

/**
 * A paragraph as its editor saw it.
 * @throws Refused 'not-found' when it was removed
 * @throws Refused 'conflict' with reason 'policy-text-changed' when it was changed since
 */
export async function seenParagraph(
  tx: Tx,
  { draftId, paragraphId, revision }: { draftId: string; paragraphId: string; revision: number },
): Promise<StoredParagraph> {
  const found = (await paragraphsOf(tx, draftId)).find(({ id }) => id === paragraphId);
  if (!found) throw new Refused('not-found', `no paragraph ${paragraphId} in ${draftId}`, 'policy-paragraph-gone');
  if (found.revision !== revision) {
    throw new Refused('conflict', `${paragraphId} is at revision ${found.revision} by now`, 'policy-text-changed');
  }
  return found;
}

/** Writes an edited text over a paragraph; where blank lines divide it, the parts around it become new paragraphs. */
export async function overwrite(
  tx: Tx,
  { draftId, paragraph, edited }: { draftId: string; paragraph: StoredParagraph; edited: Bilingual },
  editor: Editor,
  newId: () => string,
): Promise<void> {
  const { parts, keeps } = partsOf(paragraph.text, edited);
  const kept = parts[keeps];
  if (!kept) return;
  const { position } = paragraph;
  await makeRoom(tx, draftId, position, parts.length - 1);
  const isChanged = kept.nl !== paragraph.text.nl || kept.en !== paragraph.text.en;
  const translation = translationAfter(paragraph, kept, editor.now);
  await tx
    .update(policyParagraphs)
    .set({
      position: position + keeps,
      ...(isChanged && {
        ...{ ...kept, translation, revision: paragraph.revision + 1 },
        ...{ updatedBy: editor.by, updatedAt: editor.now },
      }),
    })
    .where(at(draftId, paragraph.id));
  const added = parts.map((text, place) => ({ id: newId(), text, position: position + place }));
  await insertParagraphs(tx, draftId, added.toSpliced(keeps, 1), editor);
}

/** Whether one language of a paragraph has to be looked over once it reads otherwise. */
export function translationAfter(
  { text, translation }: Pick<StoredParagraph, 'text' | 'translation'>,
  after: Bilingual,
  now: Date,
): TranslationState | null {
  return stateAfter(translation, { before: text, after, now: now.getTime() });
}

/** Moves everything after a place down by `count`. */
export async function makeRoom(tx: Tx, draftId: string, after: number, count: number): Promise<void> {
  if (count === 0) return;
  await tx
    .update(policyParagraphs)
    .set({ position: sql`${policyParagraphs.position} + ${count}` })
    .where(and(eq(policyParagraphs.versionId, draftId), gt(policyParagraphs.position, after)));
}

export async function insertParagraphs(
  tx: Tx,
  draftId: string,
  paragraphs: readonly { id: string; text: Bilingual; position: number; translation?: TranslationState | null }[],
  { by, now }: Editor,
): Promise<void> {
  const rows = paragraphs.map(({ id, text, position, translation = null }) => ({
    ...{ versionId: draftId, paragraphId: id, position, nl: text.nl, en: text.en, translation },
    ...{ revision: 1, updatedBy: by, updatedAt: now },
  }));
  for (const batch of inBatches(rows)) await tx.insert(policyParagraphs).values(batch);
}

export const at = (draftId: string, paragraphId: string) =>
  and(eq(policyParagraphs.versionId, draftId), eq(policyParagraphs.paragraphId, paragraphId));

/** Tells whether a draft is still the one that was looked at: its title, its paragraphs, their order and revisions. */
export function fingerprintOf(title: Bilingual, paragraphs: readonly DraftParagraph[]): string {
  return sha256(JSON.stringify([title.nl, title.en, paragraphs.map(({ id, revision }) => [id, revision])]));
}
