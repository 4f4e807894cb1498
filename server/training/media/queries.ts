import 'server-only';
import { and, eq, gt, sql } from 'drizzle-orm';
import { prepared } from '@/db/prepared';
import { media, mediaPieces } from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { Refused } from '@/domain/errors';
import type { ByteRange } from '@/domain/training/byte-range';
import { type MediaKind, PIECE_BYTES } from '@/domain/training/media';
import { ARRIVING } from './pieces';

export type MediumFacts = { kind: MediaKind; mimeType: string; byteLength: number; fileName: string };

const facts = prepared((read) =>
  read
    .select({ kind: media.kind, mimeType: media.mimeType, byteLength: media.byteLength, fileName: media.fileName })
    .from(media)
    .where(and(eq(media.id, sql.placeholder('mediaId')), gt(media.byteLength, ARRIVING)))
    .prepare('medium_facts'),
);

const piece = prepared((read) =>
  read
    .select({ content: mediaPieces.content })
    .from(mediaPieces)
    .where(
      and(eq(mediaPieces.mediaId, sql.placeholder('mediaId')), eq(mediaPieces.position, sql.placeholder('position'))),
    )
    .prepare('medium_piece'),
);

/** What a medium is. Whoever works here may see it, as they may see every module. @throws Refused 'not-found' */
export async function mediumFacts(viewer: Viewer, mediaId: string): Promise<MediumFacts> {
  authorize(viewer, 'training.browse');
  const [row] = await facts().execute({ mediaId });
  if (!row) throw new Refused('not-found', `no medium ${mediaId}`);
  return row;
}

/** The bytes of a medium from one place to another, a stored piece at a time. */
export async function mediumBytes(
  viewer: Viewer,
  mediaId: string,
  { from, to }: ByteRange,
): Promise<AsyncGenerator<Uint8Array>> {
  authorize(viewer, 'training.browse');
  return piecesOf(mediaId, { from, to });
}

async function* piecesOf(mediaId: string, { from, to }: ByteRange): AsyncGenerator<Uint8Array> {
  for (let position = Math.floor(from / PIECE_BYTES); position * PIECE_BYTES <= to; position += 1) {
    const [row] = await piece().execute({ mediaId, position });
    if (!row) return;
    const start = position * PIECE_BYTES;
    yield row.content.subarray(Math.max(0, from - start), Math.min(PIECE_BYTES, to - start + 1));
  }
}

/** The ids of every medium that came whole, to see whether a draft names one that is not there. */
export async function knownMediaIds(viewer: Viewer): Promise<Set<string>> {
  authorize(viewer, 'training.author');
  const rows = await store().read.select({ id: media.id }).from(media).where(gt(media.byteLength, ARRIVING));
  return new Set(rows.map(({ id }) => id));
}
