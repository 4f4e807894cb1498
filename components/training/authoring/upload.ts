import { type MediaKind, type UploadComplaint, uploadComplaints } from '@/domain/training/media';

export const UPLOAD = '/api/media';

export type UploadAnswer = { ok: true; mediaId: string } | { ok: false; problem: UploadComplaint | 'unreachable' };

/** Sends a file as it is, so that the server can look at it while it comes in. */
export async function upload(kind: MediaKind, file: File): Promise<UploadAnswer> {
  const address = `${UPLOAD}?${new URLSearchParams({ kind, name: file.name }).toString()}`;
  try {
    const answer = await fetch(address, {
      method: 'POST',
      body: file,
      headers: { 'content-type': 'application/octet-stream' },
    });
    return read(await answer.json());
  } catch {
    // No connection, or a server that closed it before all was sent.
    return { ok: false, problem: 'unreachable' };
  }
}

function read(answer: unknown): UploadAnswer {
  if (typeof answer !== 'object' || answer === null) return { ok: false, problem: 'unreachable' };
  if ('mediaId' in answer && typeof answer.mediaId === 'string') return { ok: true, mediaId: answer.mediaId };
  const problem = 'problem' in answer ? uploadComplaints.find((one) => one === answer.problem) : undefined;
  return { ok: false, problem: problem ?? 'unreachable' };
}
