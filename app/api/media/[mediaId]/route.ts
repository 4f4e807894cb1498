import { Refused } from '@/domain/errors';
import { byteRange } from '@/domain/training/byte-range';
import { currentViewer } from '@/server/auth/session';
import { mediumBytes, mediumFacts } from '@/server/training/media/queries';

const nothing = (status: number, headers = {}) => new Response(null, { status, headers });

/** A picture or film of a lesson, for whoever is signed in; a film also from the middle. What an id names never changes. */
export async function GET(request: Request, { params }: RouteContext<'/api/media/[mediaId]'>): Promise<Response> {
  const viewer = await currentViewer();
  if (!viewer) return nothing(404);
  const { mediaId } = await params;
  const facts = await mediumFacts(viewer, mediaId).catch((error: unknown) => {
    if (error instanceof Refused) return null;
    throw error;
  });
  if (!facts) return nothing(404);

  const { byteLength, mimeType } = facts;
  const range = byteRange(request.headers.get('range'), byteLength);
  if (range === 'outside') return nothing(416, { 'content-range': `bytes */${byteLength}` });
  const { from, to } = range ?? { from: 0, to: byteLength - 1 };
  const pieces = await mediumBytes(viewer, mediaId, { from, to });
  return new Response(asStream(pieces), {
    status: range ? 206 : 200,
    headers: {
      'content-type': mimeType,
      'accept-ranges': 'bytes',
      // How long it is stands here; the framework itself sends answers in chunks.
      ...(range && { 'content-range': `bytes ${from}-${to}/${byteLength}` }),
      'cache-control': 'private, max-age=31536000, immutable',
      // Opened as a page of its own it is still nothing but a picture or a film.
      'content-security-policy': "default-src 'none'; media-src 'self'; img-src 'self'; sandbox",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'content-disposition': 'inline',
    },
  });
}

/** Reads a piece when the browser has room for it, and stops when it goes away. */
function asStream(pieces: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}
