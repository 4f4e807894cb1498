import 'server-only';
import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { media, mediaPieces } from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { presentableFileName } from '@/domain/people/import-file';
import { filmTypeOf, type FilmWatch, watchFilm } from '@/domain/training/media-content';
import { pictureId, VIDEO_MAX_BYTES } from '@/domain/training/media';
import { recordAudit } from '@/server/audit';
import { complaint, madeAnew } from './picture';
import { ARRIVING, forgetGivenUp, forgetMedium, inPieces, insertPieces } from './pieces';

/**
 * Keeps a picture for lessons, made anew from what was uploaded. Answers with its id.
 * @throws Invalid for field `file`, with an UploadComplaint; nothing is kept then
 */
export async function storePicture(
  viewer: Viewer,
  { fileName, bytes }: { fileName: string; bytes: Uint8Array },
  now = new Date(),
): Promise<string> {
  authorize(viewer, 'training.author');
  const picture = await madeAnew(bytes);
  const mediaId = pictureId(randomUUID(), picture);
  await store().write(async (tx) => {
    await tx.insert(media).values({
      id: mediaId,
      kind: 'image',
      mimeType: 'image/webp',
      byteLength: picture.bytes.length,
      width: picture.width,
      height: picture.height,
      fileName: presentableFileName(fileName),
      uploadedBy: viewer.employeeId,
      uploadedAt: now,
    });
    await insertPieces(tx, mediaId, picture.bytes);
    await recordAudit(tx, viewer, 'media.upload', mediaId, now);
  });
  return mediaId;
}

/**
 * Keeps a film for lessons, piece by piece as it comes in, so that it is never in memory as a whole. Answers with its id.
 * @throws Invalid for field `file`, with an UploadComplaint; nothing is kept then, nor when the stream breaks off
 */
export async function storeFilm(
  viewer: Viewer,
  { fileName, stream }: { fileName: string; stream: AsyncIterable<Uint8Array> },
  now = new Date(),
): Promise<string> {
  authorize(viewer, 'training.author');
  const mediaId = randomUUID();
  const film = { mediaId, fileName: presentableFileName(fileName), uploadedBy: viewer.employeeId, uploadedAt: now };
  try {
    const byteLength = await storePieces(film, stream);
    await store().write(async (tx) => {
      await tx.update(media).set({ byteLength }).where(eq(media.id, mediaId));
      await recordAudit(tx, viewer, 'media.upload', mediaId, now);
    });
    return mediaId;
  } catch (error) {
    await store().write((tx) => forgetMedium(tx, mediaId));
    throw error;
  }
}

type Film = { mediaId: string; fileName: string; uploadedBy: string | null; uploadedAt: Date };

/** Stores what comes, and answers with its length in bytes when it is a film and whole. */
async function storePieces({ mediaId, ...facts }: Film, stream: AsyncIterable<Uint8Array>): Promise<number> {
  let watch: FilmWatch | undefined;
  let position = 0;
  let byteLength = 0;
  for await (const content of inPieces(stream)) {
    byteLength += content.length;
    if (byteLength > VIDEO_MAX_BYTES) throw complaint('large');
    const mimeType = watch ? null : filmTypeOf(content);
    if (mimeType) {
      watch = watchFilm(mimeType);
      await store().write(async (tx) => {
        await forgetGivenUp(tx, facts.uploadedAt);
        await tx.insert(media).values({ id: mediaId, kind: 'video', mimeType, byteLength: ARRIVING, ...facts });
      });
    }
    if (!watch) throw complaint('type');
    watch.feed(content);
    await store().write(async (tx) => void (await tx.insert(mediaPieces).values({ mediaId, position, content })));
    position += 1;
  }
  if (!watch) throw complaint('missing');
  if (!watch.isWhole()) throw complaint('broken');
  return byteLength;
}
