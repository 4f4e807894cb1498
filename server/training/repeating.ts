import 'server-only';
import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import { prepared } from '@/db/prepared';
import { assignments, completions, moduleVersions } from '@/db/schema';
import { store } from '@/db/store';
import { lessonChanges, type Repeat } from '@/domain/training/lesson-changes';
import { contentOf } from './contents';
import type { PublishedModule } from './library';

/** The newest version that a person finished, with what is asked of them; no row for who never finished. */
const finishedAndAsked = prepared((read) =>
  read
    .select({ from: assignments.fromVersion, finished: moduleVersions.version, versionId: moduleVersions.id })
    .from(completions)
    .innerJoin(moduleVersions, eq(moduleVersions.id, completions.versionId))
    .leftJoin(
      assignments,
      and(
        eq(assignments.employeeId, completions.employeeId),
        eq(assignments.moduleId, completions.moduleId),
        isNull(assignments.waivedAt),
      ),
    )
    .where(
      and(
        eq(completions.employeeId, sql.placeholder('employeeId')),
        eq(completions.moduleId, sql.placeholder('moduleId')),
      ),
    )
    .orderBy(desc(moduleVersions.version))
    .limit(1)
    .prepare('finished_and_asked'),
);

/** Whether somebody has finished what counts now; `repeat` says what changed where they have to do it again. */
export type Finishing = { readonly isFinished: boolean; readonly repeat: Repeat | null };

/** How somebody's finishing of a module stands with what is asked of them. */
export async function finishingOf(
  employeeId: string,
  { moduleId, content }: Pick<PublishedModule, 'moduleId' | 'content'>,
): Promise<Finishing> {
  const [row] = await finishedAndAsked().execute({ employeeId, moduleId });
  if (!row) return { isFinished: false, repeat: null };
  const from = row.from ?? 1;
  if (row.finished >= from) return { isFinished: true, repeat: null };
  const finished = await contentOf(store().read, row.versionId);
  return { isFinished: false, repeat: { from, changes: lessonChanges(finished.lessons, content.lessons) } };
}
