import 'server-only';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { eraseLinks } from '@/server/support/linking/erasing';

/**
 * Erases the pseudonyms of rounds that closed a year ago or more, and those that nothing is compared with any more.
 * Answers with the number of rounds.
 */
export async function eraseOldLinks(viewer: Viewer, now = new Date()): Promise<number> {
  authorize(viewer, 'system.erase-old-links');
  return eraseLinks(viewer, now);
}
