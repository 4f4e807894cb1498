import 'server-only';
import { and, desc, eq, sql } from 'drizzle-orm';
import { prepared } from '@/db/prepared';
import { modules, moduleVersions } from '@/db/schema';
import type { Reader, Tx } from '@/db/store';
import { Refused } from '@/domain/errors';
import type { ModuleContent, Question } from '@/domain/training/content';

export type PublishedModule = {
  moduleId: string;
  topicId: string;
  versionId: string;
  contentHash: string;
  content: ModuleContent;
};

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

/** Every question in the newest versions of the modules on a topic. */
export async function questionBank(read: Reader, topicId: string): Promise<Question[]> {
  const newest = sql`(select max(v.version) from module_versions v where v.module_id = ${modules.id})`;
  const rows = await read
    .select({ content: moduleVersions.content })
    .from(moduleVersions)
    .innerJoin(modules, eq(modules.id, moduleVersions.moduleId))
    .where(and(eq(modules.topicId, topicId), eq(moduleVersions.version, newest)));
  return rows.flatMap(({ content }) => content.questions);
}

/** The newest version of a module by its address, inside a write. */
export async function versionBySlug(
  tx: Tx,
  slug: string,
): Promise<{ moduleId: string; version: number; contentHash: string } | undefined> {
  const [row] = await tx
    .select({ moduleId: modules.id, version: moduleVersions.version, contentHash: moduleVersions.contentHash })
    .from(modules)
    .innerJoin(moduleVersions, eq(moduleVersions.moduleId, modules.id))
    .where(eq(modules.slug, slug))
    .orderBy(desc(moduleVersions.version))
    .limit(1);
  return row;
}
