import 'server-only';
import { desc, eq, sql } from 'drizzle-orm';
import { prepared } from '@/db/prepared';
import { modules, moduleVersions } from '@/db/schema';
import { type Reader, store, type Tx } from '@/db/store';
import { Refused } from '@/domain/errors';
import type { ModuleContent, Question } from '@/domain/training/content';
import { contentOf } from './contents';

export type PublishedModule = {
  moduleId: string;
  topicId: string;
  versionId: string;
  contentHash: string;
  version: number;
  content: ModuleContent;
};

const latest = prepared((read) =>
  read
    .select({
      moduleId: modules.id,
      topicId: modules.topicId,
      versionId: moduleVersions.id,
      contentHash: moduleVersions.contentHash,
      version: moduleVersions.version,
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
  return { ...row, content: await contentOf(store().read, row.versionId) };
}

/** The newest version of every module, in no order. */
export async function newestVersions(read: Reader): Promise<{ moduleId: string; content: ModuleContent }[]> {
  const newest = sql`(select max(v.version) from module_versions v where v.module_id = ${moduleVersions.moduleId})`;
  const rows = await read
    .select({ moduleId: moduleVersions.moduleId, versionId: moduleVersions.id })
    .from(moduleVersions)
    .where(eq(moduleVersions.version, newest));
  const versions: { moduleId: string; content: ModuleContent }[] = [];
  for (const { moduleId, versionId } of rows) versions.push({ moduleId, content: await contentOf(read, versionId) });
  return versions;
}

/** Every question on a topic in the newest versions of all modules. */
export async function questionBank(read: Reader, topicId: string): Promise<Question[]> {
  const versions = await newestVersions(read);
  return versions.flatMap(({ content }) => content.questions.filter(({ topic }) => topic === topicId));
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
