import 'server-only';
import type { Viewer } from '@/domain/access/viewer';
import { keyedHash } from '@/server/auth/secret';

/**
 * The code under which the viewer's browser keeps what they have chosen and not sent. It stands for the session, not for
 * the person, and leads to neither: whoever signs in next, on the same screen too, has another one.
 */
export function keptUnder(viewer: Viewer, roundId: string): string {
  return keyedHash('kept-answers', `${viewer.sessionId} ${roundId}`);
}
