import 'server-only';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { clearTraces } from '@/server/support/clearing';

/**
 * Clears the files of the database of what closed rounds left in them, where that could not be done at once. False when
 * others were in the way again: the next turn of the job tries once more.
 */
export async function clearClosedRounds(viewer: Viewer, now = new Date()): Promise<boolean> {
  authorize(viewer, 'system.clear-closed-rounds');
  return clearTraces(now);
}
