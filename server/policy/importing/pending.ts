import 'server-only';
import { and, eq, lt, type SQL } from 'drizzle-orm';
import { media, policyImports } from '@/db/schema';
import type { Tx } from '@/db/store';
import { IMPORT_KEPT_HOURS } from '@/domain/policy/imported';
import type { Picture } from '@/server/training/media/picture';
import { forgetMedium, insertPieces } from '@/server/training/media/pieces';

const HOUR_MS = 60 * 60 * 1000;

/** The document that one editor looks at. */
export const pendingOf = (draftId: string, employeeId: string) =>
  and(eq(policyImports.versionId, draftId), eq(policyImports.employeeId, employeeId));

/** Takes away documents that nobody took over, and their pictures: those of a draft, or one, and all that are too old. */
export async function forgetImports(
  tx: Tx,
  which: { draftId: string; employeeId?: string } | { olderThan: Date },
): Promise<void> {
  const condition = conditionFor(which);
  const rows = await tx.select({ content: policyImports.content }).from(policyImports).where(condition);
  await tx.delete(policyImports).where(condition);
  for (const mediaId of rows.flatMap(({ content }) => content.mediaIds)) await forgetMedium(tx, mediaId);
}

function conditionFor(which: { draftId: string; employeeId?: string } | { olderThan: Date }): SQL | undefined {
  if ('olderThan' in which) {
    return lt(policyImports.createdAt, new Date(which.olderThan.getTime() - IMPORT_KEPT_HOURS * HOUR_MS));
  }
  const ofDraft = eq(policyImports.versionId, which.draftId);
  return which.employeeId === undefined ? ofDraft : and(ofDraft, eq(policyImports.employeeId, which.employeeId));
}

/** Keeps the pictures of a document, as they were made anew. */
export async function keepPictures(
  tx: Tx,
  pictures: ReadonlyMap<string, Picture>,
  { fileName, uploadedBy, now }: { fileName: string; uploadedBy: string; now: Date },
): Promise<void> {
  for (const [id, picture] of pictures) {
    await tx.insert(media).values({
      ...{ id, kind: 'image', mimeType: 'image/webp', byteLength: picture.bytes.length },
      ...{ width: picture.width, height: picture.height },
      ...{ fileName, uploadedBy, uploadedAt: now },
    });
    await insertPieces(tx, id, picture.bytes);
  }
}
