import 'server-only';
import { and, asc, eq, gte, max, or, sql } from 'drizzle-orm';
import { completions, moduleVersions, quizAttempts, refreshInvitations } from '@/db/schema';
import type { Reader } from '@/db/store';
import { type Changes, changesSince } from '@/domain/training/refresh';
import { contentOf } from '../contents';
import type { PublishedModule } from '../library';

/** A version that a person was invited to look at, since they finished an earlier one. */
export type OpenInvitation = { moduleId: string; fromVersion: number; invitedAt: Date };

/**
 * The invitations that a person has not taken up: since the last one for a module they have neither finished the module
 * again nor a refresh of it.
 */
export async function openInvitations(
  read: Reader,
  { employeeId, moduleId }: { employeeId: string; moduleId?: string },
): Promise<OpenInvitation[]> {
  const finishedSince = sql`exists (select 1 from ${completions} where ${completions.employeeId} = ${employeeId}
    and ${completions.moduleId} = ${refreshInvitations.moduleId}
    and ${completions.completedAt} > ${refreshInvitations.invitedAt})`;
  const refreshedSince = sql`exists (select 1 from ${quizAttempts} join ${moduleVersions}
    on ${moduleVersions.id} = ${quizAttempts.versionId} where ${quizAttempts.employeeId} = ${employeeId}
    and ${moduleVersions.moduleId} = ${refreshInvitations.moduleId} and ${quizAttempts.kind} = 'refresh'
    and ${quizAttempts.finishedAt} > ${refreshInvitations.invitedAt})`;
  const rows = await read
    .select({
      moduleId: refreshInvitations.moduleId,
      fromVersion: sql<number>`min(${refreshInvitations.fromVersion})`.mapWith(Number),
      invitedAt: max(refreshInvitations.invitedAt),
    })
    .from(refreshInvitations)
    .where(
      and(
        eq(refreshInvitations.employeeId, employeeId),
        moduleId === undefined ? undefined : eq(refreshInvitations.moduleId, moduleId),
        sql`not ${or(finishedSince, refreshedSince)}`,
      ),
    )
    .groupBy(refreshInvitations.moduleId);
  return rows.flatMap(({ invitedAt, ...row }) => (invitedAt ? [{ ...row, invitedAt }] : []));
}

/** What changed since somebody finished, in the words of the authors and part by part. */
export type ChangesFor = Changes & { readonly notes: readonly string[] };

/** What changed in a module since a person finished it; null where they were not invited to see it. */
export async function changesFor(
  read: Reader,
  employeeId: string,
  { moduleId, content }: PublishedModule,
): Promise<ChangesFor | null> {
  const [invitation] = await openInvitations(read, { employeeId, moduleId });
  if (!invitation) return null;
  const versions = await read
    .select({ id: moduleVersions.id, version: moduleVersions.version, note: moduleVersions.changeNote })
    .from(moduleVersions)
    .where(and(eq(moduleVersions.moduleId, moduleId), gte(moduleVersions.version, invitation.fromVersion)))
    .orderBy(asc(moduleVersions.version));
  const [finished, ...later] = versions;
  if (!finished) return null;
  const changes = changesSince(await contentOf(read, finished.id), content);
  return { ...changes, notes: later.flatMap(({ note }) => note ?? []) };
}
