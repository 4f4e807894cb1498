import 'server-only';
import { and, eq, inArray, lt } from 'drizzle-orm';
import { media, mediaPieces } from '@/db/schema';
import type { Tx } from '@/db/store';
import { DAY_MS } from '@/domain/calendar/day';
import { PIECE_BYTES } from '@/domain/training/media';

/** A film whose bytes are still coming in has no length yet. Nobody is shown it. */
export const ARRIVING = 0;

/** An upload that has not ended after this time never will: the server stopped in the middle of it. */
const GIVEN_UP_AFTER_MS = DAY_MS;

/** Cuts a stream into stored pieces: all of PIECE_BYTES, but the last, which may be shorter. */
export async function* inPieces(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let waiting: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    waiting.push(chunk);
    length += chunk.length;
    if (length < PIECE_BYTES) continue;
    const all = Buffer.concat(waiting);
    let at = 0;
    for (; all.length - at >= PIECE_BYTES; at += PIECE_BYTES) yield all.subarray(at, at + PIECE_BYTES);
    waiting = [all.subarray(at)];
    length = all.length - at;
  }
  if (length > 0) yield Buffer.concat(waiting);
}

/** Stores all of a small medium at once. */
export async function insertPieces(tx: Tx, mediaId: string, bytes: Buffer): Promise<void> {
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
    const content = bytes.subarray(at, at + PIECE_BYTES);
    await tx.insert(mediaPieces).values({ mediaId, position: at / PIECE_BYTES, content });
  }
}

/** Takes away a medium that did not come whole. */
export async function forgetMedium(tx: Tx, mediaId: string): Promise<void> {
  await tx.delete(mediaPieces).where(eq(mediaPieces.mediaId, mediaId));
  await tx.delete(media).where(eq(media.id, mediaId));
}

/** Takes away what a stopped server left half-stored. */
export async function forgetGivenUp(tx: Tx, now: Date): Promise<void> {
  const since = new Date(now.getTime() - GIVEN_UP_AFTER_MS);
  const isGivenUp = and(eq(media.byteLength, ARRIVING), lt(media.uploadedAt, since));
  const old = tx.select({ id: media.id }).from(media).where(isGivenUp);
  await tx.delete(mediaPieces).where(inArray(mediaPieces.mediaId, old));
  await tx.delete(media).where(isGivenUp);
}
