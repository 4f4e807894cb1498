import 'server-only';
import { and, eq, exists, gte, inArray, notExists, or, type SQL, sql } from 'drizzle-orm';
import { departments, employees, interestStatements, knowledgeLevels, responsibilities, roleGrants } from '@/db/schema';
import { type Reader, store } from '@/db/store';
import { addDays } from '@/domain/calendar/day';
import { Refused } from '@/domain/errors';
import { branchOf } from '@/domain/people/department-tree';
import type { AssignmentTarget } from '@/domain/training/model';
import { type AssignmentRule, type Condition, conditionGroups, tellsLevels } from '@/domain/training/rule';
import { namedLevelsAgreed } from '@/server/trust/switches';

/** Stops a rule about levels while these may not be known by name. @throws Refused 'not-now' (measurement 8) */
export async function refuseUnagreedLevels(rule: AssignmentRule): Promise<void> {
  if (tellsLevels(rule) && !(await namedLevelsAgreed())) {
    throw new Refused('not-now', 'named levels are not agreed', 'levels-not-agreed');
  }
}

/** Which people are meant, as a condition on `employees`; also those who have left. */
export async function meantBy(to: AssignmentTarget, today: string): Promise<SQL | undefined> {
  if ('person' in to) return eq(employees.id, to.person);
  if ('department' in to) return eq(employees.departmentId, to.department);
  const groups = conditionGroups(to.rule);
  const wanted = await Promise.all(
    groups.map(async (group) => or(...(await Promise.all(group.map((one) => fits(one, today)))))),
  );
  return and(...wanted);
}

async function fits(one: Condition, today: string): Promise<SQL> {
  const { read } = store();
  switch (one.kind) {
    case 'person':
      return eq(employees.id, one.employeeId);
    case 'department':
      return inArray(employees.departmentId, await branch(read, one.departmentId));
    case 'location':
      return eq(employees.locationId, one.locationId);
    case 'role': {
      const granted = and(eq(roleGrants.employeeId, employees.id), eq(roleGrants.role, one.role));
      return exists(read.select({ id: roleGrants.id }).from(roleGrants).where(granted));
    }
    case 'knowledge-below': {
      const reached = and(
        eq(knowledgeLevels.employeeId, employees.id),
        eq(knowledgeLevels.topicId, one.topicId),
        gte(knowledgeLevels.level, one.level),
      );
      return notExists(read.select({ level: knowledgeLevels.level }).from(knowledgeLevels).where(reached));
    }
    case 'interest-from':
      return sql`(select ${interestStatements.level} from ${interestStatements} where ${interestStatements.employeeId} = ${employees.id} order by ${interestStatements.statedAt} desc limit 1) >= ${one.level}`;
    case 'responsibility': {
      const title = sql`(select r.title from responsibilities r where r.id = ${one.responsibilityId})`;
      const accepted = and(
        eq(responsibilities.employeeId, employees.id),
        eq(responsibilities.status, 'accepted'),
        eq(responsibilities.title, title),
      );
      return exists(read.select({ id: responsibilities.id }).from(responsibilities).where(accepted));
    }
    case 'joined-within':
      // "Fewer than 30 days ago": also who starts later. Who started on an unknown day is not new.
      return sql`${employees.startDate} > ${addDays(today, -one.days)}`;
  }
}

async function branch(read: Reader, departmentId: string): Promise<string[]> {
  const places = await read
    .select({ id: departments.id, parentId: departments.parentId, name: departments.name })
    .from(departments);
  return [...branchOf(places, departmentId)];
}
