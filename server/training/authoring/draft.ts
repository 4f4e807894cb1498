import 'server-only';
import { randomUUID } from 'node:crypto';
import { and, asc, eq, sql } from 'drizzle-orm';
import { draftParts, moduleDrafts, modules, topics } from '@/db/schema';
import type { Reader, Tx } from '@/db/store';
import { Refused } from '@/domain/errors';
import type { Topic } from '@/domain/training/content';
import {
  type Draft,
  type DraftHead,
  type DraftLesson,
  type DraftPart,
  type DraftPartKind,
  type DraftQuestion,
  HEAD,
} from '@/domain/training/draft';
import type { StatesByPart, TranslationStates } from '@/domain/training/draft-stale';

/** An id that is new in its part, and short enough to stand in the names of fields. */
export const newPartId = (): string => randomUUID().slice(0, 8);

export type DraftRow = { moduleId: string | null; slug: string };

/**
 * Takes the draft for this write: whoever else writes in it waits until this is over. It is also noted as changed.
 * @param seen when it was last changed, where that has to be what its author saw
 * @throws Refused 'not-found' when it was published or thrown away in the meantime
 * @throws Refused 'conflict' with reason 'draft-changed' when it was changed since it was seen
 */
export async function takeDraft(tx: Tx, draftId: string, now: Date, seen?: Date): Promise<DraftRow> {
  const isThis = eq(moduleDrafts.id, draftId);
  const [draft] = await tx
    .update(moduleDrafts)
    .set({ updatedAt: now })
    .where(seen ? and(isThis, eq(moduleDrafts.updatedAt, seen)) : isThis)
    .returning({ moduleId: moduleDrafts.moduleId, slug: moduleDrafts.slug });
  if (draft) return draft;
  if ((await tx.$count(moduleDrafts, isThis)) === 0) throw new Refused('not-found', `no draft ${draftId}`);
  throw new Refused('conflict', `draft ${draftId} was changed since`, 'draft-changed');
}

export type PartRow = {
  partId: string;
  kind: DraftPartKind;
  position: number;
  content: DraftPart;
  translations: TranslationStates | null;
};

/** The parts of a draft: head, lessons, questions, each in their order. */
export async function partRows(read: Reader, draftId: string): Promise<PartRow[]> {
  return read
    .select({
      partId: draftParts.partId,
      kind: draftParts.kind,
      position: draftParts.position,
      content: draftParts.content,
      translations: draftParts.translations,
    })
    .from(draftParts)
    .where(eq(draftParts.draftId, draftId))
    .orderBy(asc(draftParts.kind), asc(draftParts.position));
}

/** By part, what is known of how its two languages belong together. */
export function translationsIn(rows: readonly PartRow[]): Map<string, TranslationStates> {
  return new Map(rows.map(({ partId, translations }) => [partId, translations ?? {}]));
}

/** What the column `kind` says a part is; every write puts the two in together. */
const asHead = (part: DraftPart) => part as DraftHead;
const asLesson = (part: DraftPart) => part as DraftLesson;
const asQuestion = (part: DraftPart) => part as DraftQuestion;

/** The rows of a draft as one document. @throws Refused 'not-found' when there is no head, so no draft */
export function draftFrom(slug: string, rows: readonly PartRow[]): Draft {
  const head = rows.find(({ kind }) => kind === 'head');
  if (!head) throw new Refused('not-found', `a draft ${slug} without a head`);
  const of = (wanted: DraftPartKind) => rows.filter(({ kind }) => kind === wanted);
  return {
    slug,
    head: asHead(head.content),
    lessons: of('lesson').map(({ partId, content }) => ({ ...asLesson(content), id: partId })),
    questions: of('question').map(({ partId, content }) => ({ ...asQuestion(content), id: partId })),
  };
}

type Beginning = { readonly by: string | null; readonly now: Date; readonly translations?: StatesByPart | null };

/** Writes every part of a draft that has none yet; `translations`: what has to be looked over from the beginning. */
export async function insertParts(
  tx: Tx,
  draftId: string,
  draft: Draft,
  { by, now, translations = null }: Beginning,
): Promise<void> {
  const row = (kind: DraftPartKind, position: number, partId: string, content: DraftPart) => ({
    ...{ draftId, partId, kind, position, content, translations: translations?.[partId] ?? null },
    ...{ revision: 1, updatedBy: by, updatedAt: now },
  });
  await tx
    .insert(draftParts)
    .values([
      row('head', 0, HEAD, draft.head),
      ...draft.lessons.map(({ id, ...lesson }, at) => row('lesson', at, id, lesson)),
      ...draft.questions.map(({ id, ...question }, at) => row('question', at, id, question)),
    ]);
}

/** Takes a draft and its parts away: it is published, or nobody wants it any more. */
export async function forgetDraft(tx: Tx, draftId: string): Promise<void> {
  await tx.delete(draftParts).where(eq(draftParts.draftId, draftId));
  await tx.delete(moduleDrafts).where(eq(moduleDrafts.id, draftId));
}

/** Numbers the parts of one kind anew, from 0, in the order of their ids. */
export async function renumber(tx: Tx, draftId: string, ids: readonly string[]): Promise<void> {
  for (const [position, partId] of ids.entries()) {
    await tx
      .update(draftParts)
      .set({ position })
      .where(and(eq(draftParts.draftId, draftId), eq(draftParts.partId, partId)));
  }
}

/** Every topic of the library, by its English name. */
export async function libraryTopics(read: Reader): Promise<Topic[]> {
  const rows = await read.select().from(topics).orderBy(topics.nameEn);
  return rows.map(({ id, nameNl, nameEn }) => ({ id, name: { nl: nameNl, en: nameEn } }));
}

/** Whether a module or a draft is called this already. */
export async function takenSlugs(read: Reader): Promise<(slug: string) => boolean> {
  const published = await read.select({ slug: modules.slug }).from(modules);
  const drafted = await read.select({ slug: moduleDrafts.slug }).from(moduleDrafts);
  const taken = new Set([...published, ...drafted].map(({ slug }) => slug));
  return (slug) => taken.has(slug);
}

/** One more than the last place of a kind. */
export function nextPosition(draftId: string, kind: DraftPartKind) {
  return sql<number>`(select coalesce(max(p.position) + 1, 0) from draft_parts p where p.draft_id = ${draftId} and p.kind = ${kind})`;
}
