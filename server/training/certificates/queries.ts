import 'server-only';
import { and, desc, eq, type SQL } from 'drizzle-orm';
import { certificates, completions, employees, moduleVersions } from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { dayIn } from '@/domain/calendar/day';
import { Refused } from '@/domain/errors';
import { fullName } from '@/domain/people/model';
import type { Certificate } from '@/domain/training/certificate';
import { organisationName, timeZone } from '@/server/organisation/current';

export type OwnCertificate = Certificate & {
  completionId: string;
  moduleId: string;
  /** The address under which others can check it now; null while its owner shares it with nobody. */
  token: string | null;
};

/** The certificate for something that the viewer finished. @throws Refused 'not-found' for what is not theirs */
export async function ownCertificate(
  viewer: Viewer,
  { employeeId, completionId }: { employeeId: string; completionId: string },
): Promise<OwnCertificate> {
  authorize(viewer, 'training.take', { employeeId });
  const [found] = await certificatesWhere(
    and(eq(completions.id, completionId), eq(completions.employeeId, employeeId)),
  );
  if (!found) throw new Refused('not-found', `no completion ${completionId} of ${employeeId}`);
  return found;
}

/** The certificates of the viewer for a module, the newest first: one for each version they finished. */
export async function certificatesOf(
  viewer: Viewer,
  { employeeId, moduleId }: { employeeId: string; moduleId: string },
): Promise<OwnCertificate[]> {
  authorize(viewer, 'training.take', { employeeId });
  return certificatesWhere(and(eq(completions.moduleId, moduleId), eq(completions.employeeId, employeeId)));
}

async function certificatesWhere(condition: SQL | undefined): Promise<OwnCertificate[]> {
  const rows = await store()
    .read.select({
      completionId: completions.id,
      moduleId: completions.moduleId,
      firstName: employees.firstName,
      namePrefix: employees.namePrefix,
      lastName: employees.lastName,
      titleNl: moduleVersions.titleNl,
      titleEn: moduleVersions.titleEn,
      version: moduleVersions.version,
      how: completions.how,
      completedAt: completions.completedAt,
      certificateId: certificates.id,
      isShared: certificates.isShared,
    })
    .from(completions)
    .innerJoin(employees, eq(employees.id, completions.employeeId))
    .innerJoin(moduleVersions, eq(moduleVersions.id, completions.versionId))
    .leftJoin(certificates, eq(certificates.completionId, completions.id))
    .where(condition)
    .orderBy(desc(completions.completedAt));
  const [organisation, zone] = [await organisationName(), await timeZone()];
  return rows.map(({ completionId, moduleId, version, how, ...row }) => ({
    ...{ completionId, moduleId, version, how, organisation },
    name: fullName(row),
    title: { nl: row.titleNl, en: row.titleEn },
    completedOn: dayIn(row.completedAt, zone),
    token: row.isShared ? row.certificateId : null,
  }));
}
