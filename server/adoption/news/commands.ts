import 'server-only';
import { eq } from 'drizzle-orm';
import { overviewVisits } from '@/db/schema';
import { store } from '@/db/store';
import { lookAt } from '@/domain/adoption/visit';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';

/**
 * Notes that the viewer looks at the overview, and answers with since when things are new to them: their last look of
 * the visit before. Null: this is their first visit. Not a line in the log: nobody else is told.
 */
export async function noteVisit(viewer: Viewer, employeeId: string, now = new Date()): Promise<Date | null> {
  authorize(viewer, 'me.change', { employeeId });
  const [known] = await store()
    .read.select({ newsSince: overviewVisits.newsSince, seenAt: overviewVisits.seenAt })
    .from(overviewVisits)
    .where(eq(overviewVisits.employeeId, employeeId));
  const { visit, isNoted } = lookAt(known ?? null, now);
  if (isNoted) {
    await store().write((tx) =>
      tx
        .insert(overviewVisits)
        .values({ employeeId, ...visit })
        .onConflictDoUpdate({ target: overviewVisits.employeeId, set: visit }),
    );
  }
  return visit.newsSince;
}
