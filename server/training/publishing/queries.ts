import 'server-only';
import { eq } from 'drizzle-orm';
import { moduleDrafts, moduleVersions } from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { Refused } from '@/domain/errors';
import type { DraftText } from '@/domain/training/draft';
import { contentOf, type DraftProblem } from '@/domain/training/draft-content';
import { changesBetween, isUnchanged, type Reach, type VersionDifference } from '@/domain/training/publishing';
import { draftFrom, libraryTopics, partRows } from '../authoring/draft';
import { publishedModule } from '../library';
import { knownMediaIds } from '../media/queries';
import { reachOf } from './reach';

export type PublishPreview = {
  title: DraftText;
  /** When the draft was last changed, in milliseconds: what is published is what was seen here. */
  seen: number;
  problems: readonly DraftProblem[];
  /** Null: the first version, or a draft that is not complete. */
  changes: VersionDifference | null;
  isUnchanged: boolean;
  isFirst: boolean;
  /** The number that it would get. */
  version: number;
  /** Whom a material change touches. */
  reach: Reach;
};

/** What publishing a draft would do, before it is done. @throws Refused 'not-found' */
export async function publishPreview(viewer: Viewer, draftId: string): Promise<PublishPreview> {
  authorize(viewer, 'training.publish');
  const { read } = store();
  const [row] = await read.select().from(moduleDrafts).where(eq(moduleDrafts.id, draftId));
  if (!row) throw new Refused('not-found', `no draft ${draftId}`);
  const draft = draftFrom(row.slug, await partRows(read, draftId));
  const library = { topics: await libraryTopics(read), mediaIds: await knownMediaIds(viewer) };
  const complete = contentOf(draft, library);
  const before = row.moduleId ? (await publishedModule(row.moduleId)).content : null;
  const changes = before && complete.ok ? changesBetween(before, complete.content) : null;
  return {
    title: draft.head.title,
    seen: row.updatedAt.getTime(),
    problems: complete.ok ? [] : complete.problems,
    changes,
    isUnchanged: changes !== null && isUnchanged(changes),
    isFirst: before === null,
    version: 1 + (await read.$count(moduleVersions, eq(moduleVersions.moduleId, draftId))),
    reach: await reachOf(read, draftId),
  };
}
