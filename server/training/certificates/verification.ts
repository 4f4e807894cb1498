import 'server-only';
import { and, eq } from 'drizzle-orm';
import { certificates, completions, employees, moduleVersions } from '@/db/schema';
import { store } from '@/db/store';
import { dayIn } from '@/domain/calendar/day';
import { fullName } from '@/domain/people/model';
import type { Certificate } from '@/domain/training/certificate';
import { countTry, forgetTries } from '@/server/auth/tries';
import { organisationName, timeZone } from '@/server/organisation/current';

/**
 * What a certificate says, for whoever was given its link; nobody has to sign in. Null for a link that does not work,
 * whether it never did or was switched off. Somebody who has left keeps what they finished, so their link goes on
 * working until it is switched off.
 *
 * @param address where the request comes from: guessing at links is limited
 * @throws Refused 'too-many-tries'
 */
export async function verifiedCertificate(
  token: string,
  address: string,
  now = new Date(),
): Promise<Certificate | null> {
  const trier = { door: 'verify', account: `${address} ${token}`, address } as const;
  await countTry(trier, now);
  const [row] = await store()
    .read.select({
      firstName: employees.firstName,
      namePrefix: employees.namePrefix,
      lastName: employees.lastName,
      titleNl: moduleVersions.titleNl,
      titleEn: moduleVersions.titleEn,
      version: moduleVersions.version,
      how: completions.how,
      completedAt: completions.completedAt,
    })
    .from(certificates)
    .innerJoin(completions, eq(completions.id, certificates.completionId))
    .innerJoin(employees, eq(employees.id, completions.employeeId))
    .innerJoin(moduleVersions, eq(moduleVersions.id, completions.versionId))
    .where(and(eq(certificates.id, token), eq(certificates.isShared, true)));
  if (!row) return null;
  // A link that works was not guessed at: it may be opened as often as people like.
  await forgetTries(trier);
  return {
    name: fullName(row),
    organisation: await organisationName(),
    title: { nl: row.titleNl, en: row.titleEn },
    version: row.version,
    completedOn: dayIn(row.completedAt, await timeZone()),
    how: row.how,
  };
}
