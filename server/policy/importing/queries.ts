import 'server-only';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { type PlannedImport, plannedImport } from './plan';

/** The document that the viewer has uploaded for this draft, beside the draft; null when there is none. */
export async function waitingDocument(viewer: Viewer, draftId: string): Promise<PlannedImport | null> {
  authorize(viewer, 'policy.write');
  return viewer.employeeId === null ? null : plannedImport(draftId, viewer.employeeId);
}
