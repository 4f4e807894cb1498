import 'server-only';
import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { modules, moduleVersions, topics } from '@/db/schema';
import type { Tx } from '@/db/store';
import { type ModuleContent, topicsOf } from '@/domain/training/content';
import type { StatesByPart } from '@/domain/training/draft-stale';
import type { VersionChange } from '@/domain/training/model';
import { sha256 } from '@/server/auth/tokens';

/** The fingerprint of a text by which a completion names it: SHA-256, hexadecimal. */
export function hashOf(content: ModuleContent): string {
  return sha256(JSON.stringify(content));
}

type NewVersion = {
  content: ModuleContent;
  /** Null: the module is published for the first time. */
  before: { moduleId: string; version: number } | null;
  /** The id of a new module. */
  moduleId?: string;
  change: VersionChange;
  note: string | null;
  /** What it is published with that has still to be looked over; null: nothing. */
  translations?: StatesByPart | null;
  publishedBy: string | null;
  publishedAt: Date;
};

/** Writes a version of a module, and the module and its topics where they are new. */
export async function insertVersion(
  tx: Tx,
  { content, before, moduleId: wanted = randomUUID(), ...facts }: NewVersion,
): Promise<{ moduleId: string; versionId: string; version: number }> {
  for (const { id, name } of topicsOf(content)) {
    const names = { nameNl: name.nl, nameEn: name.en };
    await tx
      .insert(topics)
      .values({ id, ...names })
      .onConflictDoUpdate({ target: topics.id, set: names });
  }
  const topicId = content.topic.id;
  const moduleId = before?.moduleId ?? wanted;
  if (before) await tx.update(modules).set({ topicId }).where(eq(modules.id, moduleId));
  else await tx.insert(modules).values({ id: moduleId, slug: content.slug, topicId, createdAt: facts.publishedAt });

  const versionId = randomUUID();
  const version = (before?.version ?? 0) + 1;
  await tx.insert(moduleVersions).values({
    id: versionId,
    moduleId,
    version,
    titleNl: content.title.nl,
    titleEn: content.title.en,
    minutes: content.minutes,
    content,
    contentHash: hashOf(content),
    publishedAt: facts.publishedAt,
    publishedBy: facts.publishedBy,
    change: facts.change,
    changeNote: facts.note,
    translations: facts.translations ?? null,
  });
  return { moduleId, versionId, version };
}
