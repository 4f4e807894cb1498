import { roleGrants } from '@/db/schema';
import { store } from '@/db/store';
import type { GoalDetails } from '@/domain/goals/model';
import type { Viewer } from '@/domain/access/viewer';
import { addViewer, foundOrganisation } from '@/server/people/people.factory';

export const day = (text: string) => new Date(`${text}T09:00:00Z`);
export const monday = day('2026-06-01');
export const verdictDay = day('2026-09-09');

/** From 10 on 1 June to 20 on 9 September: 100 days. Owned by the champion of `foundGoals`. */
export const talks: GoalDetails = {
  ...{ kind: 'human', title: 'Faces', why: 'People trust people', ownerId: 'champion', metric: 'own', moduleId: null },
  ...{ unit: 'stories', direction: 'more', baseline: 10, target: 20, startsOn: '2026-06-01', dueOn: '2026-09-09' },
  ...{ platforms: ['LinkedIn'], frequency: { times: 2, per: 'week' }, follows: null },
};

/** A number of one's own. */
export const count = (on: string, value: number) => ({ day: on, value, source: 'our list', note: '' });

/** An organisation in a fresh store with a champion and somebody of HR, who can own goals. */
export async function foundGoals(): Promise<{ champion: Viewer; hr: Viewer }> {
  await foundOrganisation();
  const champion = await addViewer('champion', 'champion');
  const hr = await addViewer('hr', 'hr');
  await store().write((tx) =>
    tx.insert(roleGrants).values([
      { id: 'g1', employeeId: 'champion', role: 'champion', grantedAt: monday },
      { id: 'g2', employeeId: 'hr', role: 'hr', grantedAt: monday },
    ]),
  );
  return { champion, hr };
}
