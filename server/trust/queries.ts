import 'server-only';
import { asc, count, desc, eq, type SQL } from 'drizzle-orm';
import { auditEntries, employees, switchDecisions } from '@/db/schema';
import { containsAnyCase } from '@/db/sql';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { fullName } from '@/domain/people/model';
import { AUDIT_PER_PAGE, type AuditFilter, type AuditRow } from '@/domain/trust/audit';
import type { SwitchName } from '@/domain/trust/model';

/** One page of the log of who did what, newest first unless asked otherwise. */
export async function auditPage(viewer: Viewer, filter: AuditFilter): Promise<{ rows: AuditRow[]; total: number }> {
  authorize(viewer, 'admin.audit');
  const found: SQL | undefined = filter.action ? containsAnyCase(auditEntries.action, filter.action) : undefined;
  const direction = filter.dir === 'asc' ? asc : desc;
  const [{ total } = { total: 0 }] = await store().read.select({ total: count() }).from(auditEntries).where(found);
  const rows = await store()
    .read.select({
      id: auditEntries.id,
      at: auditEntries.at,
      action: auditEntries.action,
      subject: auditEntries.subject,
      firstName: employees.firstName,
      namePrefix: employees.namePrefix,
      lastName: employees.lastName,
    })
    .from(auditEntries)
    .leftJoin(employees, eq(employees.id, auditEntries.actorId))
    .where(found)
    .orderBy(direction(auditEntries.at), direction(auditEntries.id))
    .limit(AUDIT_PER_PAGE)
    .offset((filter.page - 1) * AUDIT_PER_PAGE);
  return {
    total,
    rows: rows.map(({ firstName, namePrefix, lastName, ...row }) => ({
      ...row,
      actor:
        firstName !== null && namePrefix !== null && lastName !== null
          ? fullName({ firstName, namePrefix, lastName })
          : null,
    })),
  };
}

export type SwitchHistoryItem = { isOn: boolean; agreedOn: string; reason: string; decidedAt: Date };

/** Every decision about a switch, newest first; the first one is in force. */
export async function switchHistory(viewer: Viewer, name: SwitchName): Promise<SwitchHistoryItem[]> {
  authorize(viewer, 'admin.switches');
  return store()
    .read.select({
      isOn: switchDecisions.isOn,
      agreedOn: switchDecisions.agreedOn,
      reason: switchDecisions.reason,
      decidedAt: switchDecisions.decidedAt,
    })
    .from(switchDecisions)
    .where(eq(switchDecisions.name, name))
    .orderBy(desc(switchDecisions.decidedAt));
}
