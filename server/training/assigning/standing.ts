import 'server-only';
import { and, eq, exists, gt, isNotNull, type SQL, sql } from 'drizzle-orm';
import { accounts, assignments, completions, employees, moduleVersions } from '@/db/schema';
import { store } from '@/db/store';
import type { AssignmentTarget } from '@/domain/training/model';
import type { SkipReason } from '@/domain/training/report';
import { isAway } from '../reports/standing';

export type Standing = SkipReason | 'gets';

/**
 * Where a person stands with a module on the day `today`. Whoever finished it needs no assignment, unless one asks for a
 * later version than they finished. One person chosen by name gets it also before they have an account.
 */
export function standing(moduleId: string, to: AssignmentTarget, today: string): SQL<Standing> {
  const { read } = store();
  const mine = and(eq(assignments.employeeId, employees.id), eq(assignments.moduleId, moduleId));
  const assignment = (more?: SQL) =>
    exists(read.select({ id: assignments.id }).from(assignments).where(and(mine, more)));
  const done = exists(
    read
      .select({ id: completions.id })
      .from(completions)
      .innerJoin(moduleVersions, eq(moduleVersions.id, completions.versionId))
      .where(
        and(
          eq(completions.employeeId, employees.id),
          eq(completions.moduleId, moduleId),
          sql`not ${assignment(gt(assignments.fromVersion, moduleVersions.version))}`,
        ),
      ),
  );
  const hasAccount = exists(
    read.select({ id: accounts.employeeId }).from(accounts).where(eq(accounts.employeeId, employees.id)),
  );
  const lacksAccount = 'person' in to ? sql`1 = 0` : sql`not ${hasAccount}`;
  return sql`case when ${employees.leftOn} is not null then 'left' when ${done} then 'completed' when ${assignment(isNotNull(assignments.waivedAt))} then 'waived' when ${assignment()} then 'assigned' when ${isAway(employees.id, today)} then 'on-leave' when ${lacksAccount} then 'no-account' else 'gets' end`;
}
