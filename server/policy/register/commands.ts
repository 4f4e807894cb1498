import 'server-only';
import { and, asc, eq, gt } from 'drizzle-orm';
import { ROWS_IN_STATEMENT } from '@/db/batches';
import { departments, employees, policyAcknowledgements } from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { fullName } from '@/domain/people/model';
import type { RegisterFilter, RegisterLine } from '@/domain/policy/register';
import { recordAudit } from '@/server/audit';
import { type PublishedVersion, publishedVersions } from '../published';

/**
 * Notes that the viewer takes the register of acknowledgements out of the application, and gives it: every one of a
 * version (0: of all, the oldest first), also of people who have left, some hundreds at a time.
 */
export async function exportRegister(
  viewer: Viewer,
  { version }: RegisterFilter,
  now = new Date(),
): Promise<AsyncGenerator<RegisterLine[]>> {
  authorize(viewer, 'policy.export');
  await store().write((tx) => recordAudit(tx, viewer, 'policy.export', 'policy-register', now));
  const all = await publishedVersions(store().read);
  return linesOf(all.filter(({ number }) => version === 0 || number === version).toReversed());
}

async function* linesOf(versions: readonly PublishedVersion[]): AsyncGenerator<RegisterLine[]> {
  for (const version of versions) {
    for (let after = ''; ;) {
      const rows = await linesAfter(version, after);
      const last = rows.at(-1);
      if (!last) break;
      yield rows.map(({ employeeId: _, firstName, namePrefix, lastName, ...row }) => ({
        ...row,
        name: fullName({ firstName, namePrefix, lastName }),
        version: version.number,
      }));
      after = last.employeeId;
    }
  }
}

function linesAfter({ id }: PublishedVersion, after: string) {
  return store()
    .read.select({
      employeeId: policyAcknowledgements.employeeId,
      firstName: employees.firstName,
      namePrefix: employees.namePrefix,
      lastName: employees.lastName,
      employeeNo: employees.employeeNo,
      department: departments.name,
      locale: policyAcknowledgements.locale,
      textHash: policyAcknowledgements.textHash,
      acknowledgedAt: policyAcknowledgements.acknowledgedAt,
    })
    .from(policyAcknowledgements)
    .innerJoin(employees, eq(employees.id, policyAcknowledgements.employeeId))
    .innerJoin(departments, eq(departments.id, employees.departmentId))
    .where(and(eq(policyAcknowledgements.versionId, id), gt(policyAcknowledgements.employeeId, after)))
    .orderBy(asc(policyAcknowledgements.employeeId))
    .limit(ROWS_IN_STATEMENT);
}
