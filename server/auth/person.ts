import 'server-only';
import { eq } from 'drizzle-orm';
import { employees, roleGrants } from '@/db/schema';
import { store } from '@/db/store';
import { provenViewer, type Viewer } from '@/domain/access/viewer';
import { Refused } from '@/domain/errors';
import { fullName } from '@/domain/people/model';

/** A colleague as a viewer, without a session: only the demo acts in people's names, through the commands they would use. */
export async function viewerOf(employeeId: string): Promise<Viewer> {
  const [person] = await store()
    .read.select({
      departmentId: employees.departmentId,
      locale: employees.locale,
      firstName: employees.firstName,
      namePrefix: employees.namePrefix,
      lastName: employees.lastName,
    })
    .from(employees)
    .where(eq(employees.id, employeeId));
  if (!person) throw new Refused('not-found', `no employee ${employeeId}`);
  const roles = await store()
    .read.select({ role: roleGrants.role })
    .from(roleGrants)
    .where(eq(roleGrants.employeeId, employeeId));
  return provenViewer({
    employeeId,
    departmentId: person.departmentId,
    roles: roles.map(({ role }) => role),
    isManager: false,
    isSystem: false,
    sessionId: null,
    locale: person.locale,
    theme: 'system',
    name: fullName(person),
  });
}
