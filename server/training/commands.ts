import 'server-only';
import { lessonsRead } from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { Refused } from '@/domain/errors';
import { type ModuleContent, moduleContent } from '@/domain/training/content';
import { recordAudit } from '@/server/audit';
import { hashOf, insertVersion } from './authoring/versions';
import { publishedModule, versionBySlug } from './library';

/** What a new text means for whoever finished an earlier one. A first version is neither. */
type Publication = { readonly change?: 'editorial' | 'material'; readonly note?: string };

/** Publishes a module, or a new version when its text has changed. The same text twice is published once. */
export async function publishModule(
  viewer: Viewer,
  draft: ModuleContent,
  now = new Date(),
  { change = 'editorial', note }: Publication = {},
): Promise<void> {
  authorize(viewer, 'training.publish');
  const content = moduleContent.parse(draft);
  const contentHash = hashOf(content);
  await store().write(async (tx) => {
    const before = (await versionBySlug(tx, content.slug)) ?? null;
    if (before?.contentHash === contentHash) return;
    const { moduleId } = await insertVersion(tx, {
      ...{ content, before, change: before ? change : 'first', note: note ?? null },
      ...{ publishedBy: viewer.employeeId, publishedAt: now },
    });
    await recordAudit(tx, viewer, 'module.publish', moduleId, now);
  });
}

/** Notes that the viewer has read a lesson. Reading it again changes nothing. @throws Refused 'not-found' */
export async function readLesson(
  viewer: Viewer,
  { employeeId, moduleId, lessonId }: { employeeId: string; moduleId: string; lessonId: string },
  now = new Date(),
): Promise<void> {
  authorize(viewer, 'training.take', { employeeId });
  const { versionId, content } = await publishedModule(moduleId);
  if (!content.lessons.some(({ id }) => id === lessonId))
    throw new Refused('not-found', `no lesson ${lessonId} in ${moduleId}`);
  await store().write(async (tx) => {
    await tx.insert(lessonsRead).values({ employeeId, versionId, lessonId, readAt: now }).onConflictDoNothing();
  });
}
