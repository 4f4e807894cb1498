import { z } from 'zod';
import { isFromHere } from '@/app/from-here';
import { withQuery } from '@/components/ui/links';
import { can } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { Invalid } from '@/domain/errors';
import {
  IMAGE_MAX_BYTES,
  mediaKinds,
  type UploadComplaint,
  uploadComplaints,
  VIDEO_MAX_BYTES,
} from '@/domain/training/media';
import { currentViewer } from '@/server/auth/session';
import { storeFilm, storePicture } from '@/server/training/media/commands';

/** What a form adds to its file. */
const FORM_BYTES = 10_000;
const ALT_MAX = 300;

const address = z.object({ kind: z.enum(mediaKinds).catch('image'), name: z.string().max(300).catch('') });
/** Only back to where lessons are written. */
const form = z.object({
  back: z.string().regex(/^\/programme\/training\/modules\/[\w-]+\/lessons\/[\w-]+$/),
  nl: z.string().trim().max(ALT_MAX),
  en: z.string().trim().max(ALT_MAX),
});

/**
 * Takes a picture or a film for a lesson: the bytes alone from a page with scripts, which gets JSON back; a picture in a
 * form from one without, which is led back. Before a byte is read it is known who asks, from where, and how much it is.
 */
export async function POST(request: Request): Promise<Response> {
  const viewer = await currentViewer();
  if (!viewer || !can(viewer, 'training.author')) return new Response(null, { status: 404 });
  const isForm = /^multipart\/form-data/.test(request.headers.get('content-type') ?? '');
  if (!isFromHere(request)) return isForm ? new Response(null, { status: 403 }) : told({ problem: 'origin' });
  return isForm ? fromForm(viewer, request) : fromBytes(viewer, request);
}

async function fromBytes(viewer: Viewer, request: Request): Promise<Response> {
  const { kind, name } = address.parse(Object.fromEntries(new URL(request.url).searchParams));
  if (!fits(request, kind === 'image' ? IMAGE_MAX_BYTES : VIDEO_MAX_BYTES)) return told({ problem: 'large' });
  if (!request.body) return told({ problem: 'missing' });
  try {
    const stream = chunksOf(request.body);
    const mediaId =
      kind === 'video'
        ? await storeFilm(viewer, { fileName: name || 'film', stream })
        : await storePicture(viewer, { fileName: name || 'picture', bytes: await allOf(stream) });
    return told({ mediaId });
  } catch (error) {
    return told({ problem: problemIn(error) });
  }
}

async function fromForm(viewer: Viewer, request: Request): Promise<Response> {
  if (!fits(request, IMAGE_MAX_BYTES + FORM_BYTES)) return new Response(null, { status: 413 });
  const sent = await request.formData();
  const read = form.safeParse({ back: sent.get('back'), nl: sent.get('alt.nl'), en: sent.get('alt.en') });
  if (!read.success) return new Response(null, { status: 400 });
  const { back, nl, en } = read.data;
  const file = sent.get('file');
  if (!(file instanceof File) || file.size === 0) return seeOther(withQuery(back, { problem: 'missing' }));
  if (!nl || !en) return seeOther(withQuery(back, { problem: 'alt' }));
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const mediaId = await storePicture(viewer, { fileName: file.name || 'picture', bytes });
    return seeOther(withQuery(back, { picture: mediaId, nl, en }));
  } catch (error) {
    return seeOther(withQuery(back, { problem: problemIn(error) }));
  }
}

/** Whether as much is announced as may come. What is not announced is measured while it comes. */
function fits(request: Request, max: number): boolean {
  return Number(request.headers.get('content-length') ?? 0) <= max;
}

async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    // Whoever stops reading lets go of the rest as well.
    await reader.cancel().catch(() => undefined);
  }
}

/** A picture as a whole. @throws Invalid when more comes than may */
async function allOf(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > IMAGE_MAX_BYTES) throw new Invalid({ file: 'large' });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function problemIn(error: unknown): UploadComplaint {
  const named = error instanceof Invalid ? uploadComplaints.find((one) => one === error.fields.file) : undefined;
  if (!named) throw error;
  return named;
}

/** An expected "no" is an answer like any other, as it is for the actions of forms. */
function told(answer: { mediaId: string } | { problem: UploadComplaint }): Response {
  return Response.json(answer, { headers: { 'cache-control': 'no-store' } });
}

function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } });
}
