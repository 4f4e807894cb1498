import { can } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { invitableEverywhere } from '@/server/people/queries';

export type OpenSteps = {
  /** People who work here, have no account and were never invited. */
  toInvite: number;
  mayArrange: boolean;
  /** Putting the departments in their places is what to do now: people are invited one department at a time. */
  isArranging: boolean;
};

/** What is left to do after an import, for this viewer, as it is today and not as it was on the day of the import. */
export async function openSteps(viewer: Viewer): Promise<OpenSteps> {
  const toInvite = can(viewer, 'people.invite') ? await invitableEverywhere(viewer) : 0;
  const mayArrange = can(viewer, 'people.arrange');
  return { toInvite, mayArrange, isArranging: mayArrange && toInvite > 0 };
}
