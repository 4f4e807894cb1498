import 'server-only';
import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { media, policyImports, policyParagraphs, policyVersions } from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Locale, Viewer } from '@/domain/access/viewer';
import { Refused } from '@/domain/errors';
import { presentableFileName } from '@/domain/people/import-file';
import { outcomeOf } from '@/domain/policy/import-plan';
import { stateAfter } from '@/domain/training/draft-stale';
import { recordAudit } from '@/server/audit';
import {
  at,
  fingerprintOf,
  insertParagraphs,
  paragraphsOf,
  takePolicyDraft,
  translationAfter,
} from '../drafting/draft';
import { forgetImports, keepPictures, pendingOf } from './pending';
import { plannedImport } from './plan';
import { readDocument } from './read';

/**
 * Reads a document for the draft in one language and keeps it to look at; the draft stays as it is. A document that the
 * same editor looked at before goes away.
 * @throws Invalid for field `file`, with a DocumentComplaint; nothing is kept then
 */
export async function uploadDocument(
  viewer: Viewer,
  { draftId, locale, fileName, bytes }: { draftId: string; locale: Locale; fileName: string; bytes: Uint8Array },
  now = new Date(),
): Promise<void> {
  authorize(viewer, 'policy.write');
  const employeeId = editorOf(viewer);
  const kept = await store().read.select({ id: media.id }).from(media).where(eq(media.kind, 'image'));
  const known = new Set(kept.map(({ id }) => id));
  const { text, pictures } = await readDocument(bytes, locale, (mediaId) => known.has(mediaId));
  const shownName = presentableFileName(fileName);
  await store().write(async (tx) => {
    await takePolicyDraft(tx, draftId);
    await forgetImports(tx, { olderThan: now });
    await forgetImports(tx, { draftId, employeeId });
    await keepPictures(tx, pictures, { fileName: shownName, uploadedBy: employeeId, now });
    const content = { ...text, mediaIds: [...pictures.keys()] };
    await tx
      .insert(policyImports)
      .values({ versionId: draftId, employeeId, locale, fileName: shownName, content, createdAt: now });
  });
}

/**
 * Replaces the text of the draft in one language by the document that the viewer looked at.
 * @param seen the fingerprint of the draft as it stood beside the document
 * @throws Refused 'conflict' with reason 'policy-draft-changed' when it was changed since
 */
export async function applyImport(
  viewer: Viewer,
  { draftId, seen }: { draftId: string; seen: string },
  now = new Date(),
): Promise<void> {
  authorize(viewer, 'policy.write');
  const employeeId = editorOf(viewer);
  const changed = () => new Refused('conflict', `draft ${draftId} was changed since`, 'policy-draft-changed');
  const planned = await plannedImport(draftId, employeeId);
  if (!planned) throw new Refused('not-found', `${employeeId} has no document for ${draftId}`);
  if (planned.fingerprint !== seen) throw changed();
  const { title } = planned.plan;
  const outcome = outcomeOf(planned.plan).map((one, position) => ({ ...one, position }));

  await store().write(async (tx) => {
    await takePolicyDraft(tx, draftId);
    const before = await paragraphsOf(tx, draftId);
    const [row] = await tx
      .select({ nl: policyVersions.titleNl, en: policyVersions.titleEn, state: policyVersions.titleState })
      .from(policyVersions)
      .where(eq(policyVersions.id, draftId));
    if (!row || fingerprintOf(row, before) !== seen) throw changed();
    // The pictures stay: the text that comes in shows them.
    const taken = await tx
      .delete(policyImports)
      .where(pendingOf(draftId, employeeId))
      .returning({ draftId: policyImports.versionId });
    if (taken.length === 0) throw changed();

    const stays = new Map(outcome.map((one) => [one.id, one]));
    for (const paragraph of before) {
      const { id, revision } = paragraph;
      const after = stays.get(id);
      if (!after) await tx.delete(policyParagraphs).where(at(draftId, id));
      else {
        const translation = translationAfter(paragraph, after.text, now);
        const edit = { ...after.text, translation, revision: revision + 1, updatedBy: employeeId, updatedAt: now };
        await tx
          .update(policyParagraphs)
          .set({ position: after.position, ...(after.isChanged && edit) })
          .where(at(draftId, id));
      }
    }
    const added = outcome.filter(({ id }) => id === null).map((one) => ({ ...one, id: randomUUID() }));
    await insertParagraphs(tx, draftId, added, { by: employeeId, now });
    await tx
      .update(policyVersions)
      .set({
        ...{ titleNl: title.nl, titleEn: title.en },
        titleState: stateAfter(row.state, { before: { nl: row.nl, en: row.en }, after: title, now: now.getTime() }),
      })
      .where(eq(policyVersions.id, draftId));
    await recordAudit(tx, viewer, 'policy.import', draftId, now);
  });
}

/** Puts the document away that the viewer looked at; the draft stays as it is. */
export async function dropDocument(viewer: Viewer, draftId: string): Promise<void> {
  authorize(viewer, 'policy.write');
  const employeeId = editorOf(viewer);
  await store().write((tx) => forgetImports(tx, { draftId, employeeId }));
}

function editorOf(viewer: Viewer): string {
  if (viewer.employeeId === null) throw new Refused('forbidden', 'the system edits no policy');
  return viewer.employeeId;
}
