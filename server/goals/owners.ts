import 'server-only';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import { employees, roleGrants } from '@/db/schema';
import type { Reader } from '@/db/store';

/** Who may be the owner of a goal: a colleague who works here and manages goals. */
export function ownersIn(read: Reader) {
  return read
    .selectDistinct({
      id: employees.id,
      firstName: employees.firstName,
      namePrefix: employees.namePrefix,
      lastName: employees.lastName,
    })
    .from(employees)
    .innerJoin(roleGrants, eq(roleGrants.employeeId, employees.id))
    .where(and(inArray(roleGrants.role, ['champion', 'hr']), isNull(employees.leftOn)));
}
