import 'server-only';
import { randomUUID } from 'node:crypto';
import { and, asc, eq } from 'drizzle-orm';
import { draftParts, moduleDrafts, moduleVersions } from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { Refused } from '@/domain/errors';
import type { AnswerForm } from '@/domain/training/content';
import { type DraftText, HEAD, type KindOfPart } from '@/domain/training/draft';
import { PartChanged } from '@/domain/training/draft-conflict';
import { draftOf } from '@/domain/training/draft-content';
import { moved } from '@/domain/training/draft-edits';
import { textsOf } from '@/domain/training/draft-texts';
import { type Stale, staleTexts, statesAfter } from '@/domain/training/draft-stale';
import { newHead, newLesson, newQuestion, slugFrom } from '@/domain/training/draft-new';
import { recordAudit } from '@/server/audit';
import { publishedModule } from '../library';
import { forgetDraft, insertParts, newPartId, nextPosition, renumber, takeDraft, takenSlugs } from './draft';
import { checked, storedPart, withSettledTopic } from './parts';

/** Begins a module that is not there yet. Answers with its id, which the module keeps when it is published. */
export async function startModule(
  viewer: Viewer,
  { title, topic }: { title: DraftText; topic: { id: string; name: DraftText } },
  now = new Date(),
): Promise<string> {
  authorize(viewer, 'training.author');
  const draftId = randomUUID();
  await store().write(async (tx) => {
    const slug = slugFrom(title.en || title.nl, await takenSlugs(tx));
    const part = checked({ kind: 'head', content: newHead(title, { ...topic, id: topic.id }) });
    if (part.kind !== 'head') return;
    const head = await withSettledTopic(tx, part.content, topic);
    await tx
      .insert(moduleDrafts)
      .values({ id: draftId, slug, createdBy: viewer.employeeId, createdAt: now, updatedAt: now });
    await insertParts(tx, draftId, { slug, head, lessons: [], questions: [] }, { by: viewer.employeeId, now });
    await recordAudit(tx, viewer, 'module.draft', draftId, now);
  });
  return draftId;
}

/**
 * Begins the next version of a published module; what was published with a translation to look over still has to be.
 * The draft that there is already is gone on with.
 */
export async function startDraft(viewer: Viewer, moduleId: string, now = new Date()): Promise<void> {
  authorize(viewer, 'training.author');
  const { versionId, content } = await publishedModule(moduleId);
  await store().write(async (tx) => {
    // A draft has the id of its module, so that both have one address.
    const draft = { id: moduleId, moduleId, slug: content.slug, createdBy: viewer.employeeId };
    const added = await tx
      .insert(moduleDrafts)
      .values({ ...draft, createdAt: now, updatedAt: now })
      .onConflictDoNothing()
      .returning({ id: moduleDrafts.id });
    if (added.length === 0) return;
    const [version] = await tx
      .select({ translations: moduleVersions.translations })
      .from(moduleVersions)
      .where(eq(moduleVersions.id, versionId));
    const toCheck = version?.translations;
    await insertParts(tx, moduleId, draftOf(content), { by: viewer.employeeId, now, translations: toCheck });
    await recordAudit(tx, viewer, 'module.draft', moduleId, now);
  });
}

type PartEdit = { readonly revision: number; readonly part: KindOfPart; readonly confirmed?: readonly string[] };
export type PartPlace = { readonly draftId: string; readonly partId: string };

type PartSaved = {
  readonly revision: number;
  /** The texts of which one language has to be looked over now. */
  readonly stale: readonly { readonly field: string; readonly stale: Stale }[];
};

/**
 * Saves the head, a lesson or a question as it was typed. `revision` is the one that its author saw; `confirmed` are the
 * fields of which they say that the translation is still right.
 * @throws PartChanged when somebody else saved it since; nothing is written then
 * @throws Invalid for texts that are too long and numbers that are none
 */
export async function savePart(
  viewer: Viewer,
  { draftId, partId, revision, part, confirmed = [] }: PartPlace & PartEdit,
  now = new Date(),
): Promise<PartSaved> {
  authorize(viewer, 'training.author');
  const typed = checked(part);
  return store().write(async (tx) => {
    await takeDraft(tx, draftId, now);
    const stored = await storedPart(tx, { draftId, partId });
    if (stored.part.kind !== typed.kind) throw new Refused('not-found', `${partId} is no ${typed.kind}`);
    if (stored.revision !== revision) throw new PartChanged(stored);
    const content =
      typed.kind === 'head' && stored.part.kind === 'head'
        ? await withSettledTopic(tx, typed.content, stored.part.content.topic)
        : typed.content;
    const texts = textsOf(typed);
    const edit = { before: textsOf(stored.part), after: texts, confirmed, now: now.getTime() };
    const translations = statesAfter(stored.translations, edit);
    await tx
      .update(draftParts)
      .set({ content, translations, revision: revision + 1, updatedBy: viewer.employeeId, updatedAt: now })
      .where(at({ draftId, partId }));
    return { revision: revision + 1, stale: staleTexts(translations, texts) };
  });
}

/** Adds an empty lesson or question at the end. Answers with its id. */
export async function addPart(
  viewer: Viewer,
  { draftId, kind, form = 'single' }: { draftId: string; kind: 'lesson' | 'question'; form?: AnswerForm },
  now = new Date(),
): Promise<string> {
  authorize(viewer, 'training.author');
  const partId = newPartId();
  const content = kind === 'lesson' ? newLesson() : newQuestion(form, newPartId);
  await store().write(async (tx) => {
    await takeDraft(tx, draftId, now);
    await tx.insert(draftParts).values({
      ...{ draftId, partId, kind, content, revision: 1 },
      position: nextPosition(draftId, kind),
      updatedBy: viewer.employeeId,
      updatedAt: now,
    });
  });
  return partId;
}

/**
 * Removes a lesson or a question from a draft; what is published keeps it until the draft is published.
 * @throws PartChanged when somebody else saved it since it was seen
 */
export async function removePart(
  viewer: Viewer,
  { draftId, partId, revision }: PartPlace & { revision: number },
  now = new Date(),
): Promise<void> {
  authorize(viewer, 'training.author');
  if (partId === HEAD) throw new Refused('not-found', 'a module keeps its head');
  await store().write(async (tx) => {
    await takeDraft(tx, draftId, now);
    const stored = await storedPart(tx, { draftId, partId });
    if (stored.revision !== revision) throw new PartChanged(stored);
    await tx.delete(draftParts).where(at({ draftId, partId }));
  });
}

/** Puts a lesson or a question at another place among its kind, counted from 0. Beyond either end it stays where it is. */
export async function movePart(
  viewer: Viewer,
  { draftId, partId, to }: PartPlace & { to: number },
  now = new Date(),
): Promise<void> {
  authorize(viewer, 'training.author');
  await store().write(async (tx) => {
    await takeDraft(tx, draftId, now);
    const { part } = await storedPart(tx, { draftId, partId });
    const rows = await tx
      .select({ partId: draftParts.partId })
      .from(draftParts)
      .where(and(eq(draftParts.draftId, draftId), eq(draftParts.kind, part.kind)))
      .orderBy(asc(draftParts.position), asc(draftParts.partId));
    const ids = rows.map((row) => row.partId);
    await renumber(tx, draftId, moved(ids, ids.indexOf(partId), to));
  });
}

/** Throws a draft away. What is published stays as it is. */
export async function discardDraft(viewer: Viewer, draftId: string, now = new Date()): Promise<void> {
  authorize(viewer, 'training.author');
  await store().write(async (tx) => {
    await takeDraft(tx, draftId, now);
    await forgetDraft(tx, draftId);
    await recordAudit(tx, viewer, 'module.discard', draftId, now);
  });
}

const at = ({ draftId, partId }: PartPlace) => and(eq(draftParts.draftId, draftId), eq(draftParts.partId, partId));
