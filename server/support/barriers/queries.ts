import 'server-only';
import { eq } from 'drizzle-orm';
import { pulseBarriers, roundDepartments } from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import type { BarriersFigure } from '@/domain/support/barriers';

/** What held people back in a closed round; null when too few answered, or it has not been worked out. */
export async function barriersIn(viewer: Viewer, roundId: string): Promise<BarriersFigure | null> {
  authorize(viewer, 'support.report');
  const [row] = await store()
    .read.select({ figure: pulseBarriers.figure })
    .from(pulseBarriers)
    .where(eq(pulseBarriers.roundId, roundId));
  return row?.figure ?? null;
}

/** The departments whose name an answer of the round could carry; null where that was not noted. */
export async function namedDepartments(viewer: Viewer, roundId: string): Promise<ReadonlySet<string> | null> {
  authorize(viewer, 'support.report');
  const rows = await store()
    .read.select({ id: roundDepartments.departmentId, isNamed: roundDepartments.isNamed })
    .from(roundDepartments)
    .where(eq(roundDepartments.roundId, roundId));
  if (rows.some(({ isNamed }) => isNamed === null)) return null;
  return new Set(rows.flatMap(({ id, isNamed }) => (isNamed ? [id] : [])));
}
