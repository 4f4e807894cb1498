import 'server-only';
import { eq } from 'drizzle-orm';
import { departments } from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { Invalid, Refused } from '@/domain/errors';
import { wouldCircle } from '@/domain/people/department-tree';
import { recordAudit } from '@/server/audit';
import { takeTurn } from '@/server/organisation/turn';

/** Puts a department under another one, or at the top. Closed pulse rounds keep the tree they were opened with. */
export async function placeDepartment(
  viewer: Viewer,
  departmentId: string,
  parentId: string | null,
  now = new Date(),
): Promise<void> {
  authorize(viewer, 'people.arrange');
  await store().write(async (tx) => {
    await takeTurn(tx);
    const all = await tx
      .select({ id: departments.id, parentId: departments.parentId, name: departments.name })
      .from(departments);
    if (!all.some(({ id }) => id === departmentId)) throw new Refused('not-found', `no department ${departmentId}`);
    if (parentId !== null && !all.some(({ id }) => id === parentId))
      throw new Invalid({ parentId: 'unknown-department' });
    if (wouldCircle(all, departmentId, parentId)) throw new Invalid({ parentId: 'department-circle' });
    await tx.update(departments).set({ parentId }).where(eq(departments.id, departmentId));
    await recordAudit(tx, viewer, 'department.place', departmentId, now);
  });
}
