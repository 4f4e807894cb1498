import 'server-only';
import { and, desc, eq, sql } from 'drizzle-orm';
import { prepared } from '@/db/prepared';
import { modules, moduleVersions } from '@/db/schema';
import type { Tx } from '@/db/store';
import { Refused } from '@/domain/errors';
import type { ModuleContent } from '@/domain/training/content';

export type PublishedModule = { moduleId: string; topicId: string; versionId: string; contentHash: string; content: ModuleContent };

const latest = prepared((read) =>
  read
    .select({
      moduleId: modules.id,
      topicId: modules.topicId,
      versionId: moduleVersions.id,
      contentHash: moduleVersions.contentHash,
      content: moduleVersions.content,
    })
    .from(moduleVersions)
    .innerJoin(modules, eq(modules.id, moduleVersions.moduleId))
    .where(eq(modules.id, sql.placeholder('moduleId')))
    .orderBy(desc(moduleVersions.version))
    .limit(1)
    .prepare('latest_version'),
);

/** The newest published version of a module. What it says is public inside the organisation. @throws Refused 'not-found' */
export async function publishedModule(moduleId: string): Promise<PublishedModule> {
  const [row] = await latest().execute({ moduleId });
  if (!row) throw new Refused('not-found', `no published module ${moduleId}`);
  return row;
}

/** The newest version of a module by its address, inside a write. */
export async function versionBySlug(tx: Tx, slug: string): Promise<{ moduleId: string; version: number; contentHash: string } | undefined> {
  const [row] = await tx
    .select({ moduleId: modules.id, version: moduleVersions.version, contentHash: moduleVersions.contentHash })
    .from(modules)
    .innerJoin(moduleVersions, eq(moduleVersions.moduleId, modules.id))
    .where(and(eq(modules.slug, slug)))
    .orderBy(desc(moduleVersions.version))
    .limit(1);
  return row;
}
