import 'server-only';
import { randomUUID } from 'node:crypto';
import { and, desc, eq, max } from 'drizzle-orm';
import {
  policyCommentDepartments,
  policyCommentLetters,
  policyComments,
  policyParagraphs,
  policyVersions,
} from '@/db/schema';
import { store, type Tx } from '@/db/store';
import { starterPolicy } from '@/db/seed/starter/policy';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { Refused } from '@/domain/errors';
import { type DraftOrigin, joined, partsOf } from '@/domain/policy/draft';
import type { PolicyContent } from '@/domain/policy/model';
import type { Bilingual } from '@/domain/training/content';
import { joinedState, staleOf, stateAfter } from '@/domain/training/draft-stale';
import { recordAudit } from '@/server/audit';
import { organisationName } from '@/server/organisation/current';
import { forgetImports } from '../importing/pending';
import {
  at,
  insertParagraphs,
  makeRoom,
  overwrite,
  paragraphsOf,
  seenParagraph,
  takePolicyDraft,
  titleStateOf,
} from './draft';

/**
 * Begins the next version of the policy, with the questions after reading of the one in force: what is asked seldom
 * changes with the text. Answers with its id.
 * @throws Refused 'conflict' with reason 'policy-draft-there' when one is being written already
 * @throws Refused 'not-found' when the policy in force is asked for and there is none
 */
export async function startPolicyDraft(viewer: Viewer, from: DraftOrigin, now = new Date()): Promise<string> {
  authorize(viewer, 'policy.write');
  const organisation = await organisationName();
  const draftId = randomUUID();
  const by = viewer.employeeId;
  await store().write(async (tx) => {
    const current = await inForce(tx);
    const { title, paragraphs } = contentFrom(current?.content ?? null, from, organisation);
    // What was published with a translation to look over still has to be.
    const toCheck = from === 'current' ? current : undefined;
    const [{ number } = { number: null }] = await tx
      .select({ number: max(policyVersions.number) })
      .from(policyVersions);
    const begun = await tx
      .insert(policyVersions)
      .values({
        ...{ id: draftId, number: (number ?? 0) + 1, status: 'draft' },
        ...{ titleNl: title.nl, titleEn: title.en, questions: current?.questions ?? [] },
        titleState: toCheck && staleOf(toCheck.titleState, title),
        ...{ createdBy: by, createdAt: now },
      })
      .onConflictDoNothing()
      .returning({ id: policyVersions.id });
    if (begun.length === 0) throw new Refused('conflict', 'a draft is being written', 'policy-draft-there');
    const stateOf = (id: string) => toCheck?.translations?.[id];
    const rows = paragraphs.map(({ id, text }, position) => ({ id, text, position, translation: stateOf(id) }));
    await insertParagraphs(tx, draftId, rows, { by, now });
    await recordAudit(tx, viewer, 'policy.draft', draftId, now);
  });
  return draftId;
}

function contentFrom(current: PolicyContent | null, from: DraftOrigin, organisation: string): PolicyContent {
  if (from === 'empty') return { title: { nl: '', en: '' }, paragraphs: [] };
  if (from === 'starter') {
    const { title, paragraphs } = starterPolicy(organisation);
    return { title, paragraphs: paragraphs.map((text) => ({ id: randomUUID(), text })) };
  }
  if (!current) throw new Refused('not-found', 'no policy is in force');
  return current;
}

async function inForce(tx: Tx) {
  const [current] = await tx
    .select({
      content: policyVersions.content,
      questions: policyVersions.questions,
      titleState: policyVersions.titleState,
      translations: policyVersions.translations,
    })
    .from(policyVersions)
    .where(eq(policyVersions.status, 'published'))
    .orderBy(desc(policyVersions.number))
    .limit(1);
  return current;
}

/**
 * Throws the draft away; what is published stays as it is.
 * @throws Refused 'conflict' with reason 'policy-has-comments': what colleagues said is never thrown away
 */
export async function discardPolicyDraft(viewer: Viewer, draftId: string, now = new Date()): Promise<void> {
  authorize(viewer, 'policy.write');
  await store().write(async (tx) => {
    await takePolicyDraft(tx, draftId);
    if ((await tx.$count(policyComments, eq(policyComments.versionId, draftId))) > 0) {
      throw new Refused('conflict', `${draftId} has comments`, 'policy-has-comments');
    }
    await forgetImports(tx, { draftId });
    await tx.delete(policyCommentDepartments).where(eq(policyCommentDepartments.versionId, draftId));
    await tx.delete(policyCommentLetters).where(eq(policyCommentLetters.versionId, draftId));
    await tx.delete(policyParagraphs).where(eq(policyParagraphs.versionId, draftId));
    await tx.delete(policyVersions).where(eq(policyVersions.id, draftId));
    await recordAudit(tx, viewer, 'policy.discard', draftId, now);
  });
}

/** Gives the draft its title. @throws Refused 'conflict' with reason 'policy-text-changed' when it is not the one seen */
export async function saveTitle(
  viewer: Viewer,
  draftId: string,
  { title, seen }: { title: Bilingual; seen: Bilingual },
  now = new Date(),
): Promise<void> {
  authorize(viewer, 'policy.write');
  await store().write(async (tx) => {
    const titleState = stateAfter(await titleStateOf(tx, draftId), { before: seen, after: title, now: now.getTime() });
    const saved = await tx
      .update(policyVersions)
      .set({ titleNl: title.nl, titleEn: title.en, titleState })
      .where(
        and(
          eq(policyVersions.id, draftId),
          eq(policyVersions.status, 'draft'),
          eq(policyVersions.titleNl, seen.nl),
          eq(policyVersions.titleEn, seen.en),
        ),
      )
      .returning({ id: policyVersions.id });
    if (saved.length > 0) return;
    await takePolicyDraft(tx, draftId);
    throw new Refused('conflict', `the title of ${draftId} was changed since`, 'policy-text-changed');
  });
}

export type ParagraphPlace = { readonly draftId: string; readonly paragraphId: string };
type SeenPlace = ParagraphPlace & { readonly revision: number };

/**
 * Saves a paragraph in both languages. A blank line in it makes it several: the one that is most like it keeps its
 * identity.
 * @throws Refused 'conflict' with reason 'policy-text-changed' when somebody changed it since; nothing is written then
 */
export async function saveParagraph(
  viewer: Viewer,
  place: SeenPlace,
  edited: Bilingual,
  now = new Date(),
): Promise<void> {
  authorize(viewer, 'policy.write');
  const { draftId } = place;
  await store().write(async (tx) => {
    await takePolicyDraft(tx, draftId);
    const paragraph = await seenParagraph(tx, place);
    await overwrite(tx, { draftId, paragraph, edited }, { by: viewer.employeeId, now }, randomUUID);
  });
}

/** Adds one or more paragraphs after another one; at the beginning where `after` is null. Answers with their ids. */
export async function addParagraphs(
  viewer: Viewer,
  { draftId, after }: { draftId: string; after: string | null },
  text: Bilingual,
  now = new Date(),
): Promise<string[]> {
  authorize(viewer, 'policy.write');
  return store().write(async (tx) => {
    await takePolicyDraft(tx, draftId);
    const before = after === null ? null : (await paragraphsOf(tx, draftId)).find(({ id }) => id === after);
    if (before === undefined) throw new Refused('not-found', `no paragraph ${after}`, 'policy-paragraph-gone');
    const place = before?.position ?? -1;
    const added = partsOf({ nl: '', en: '' }, text).parts.map((part, at) => ({
      ...{ id: randomUUID(), text: part, position: place + 1 + at },
    }));
    await makeRoom(tx, draftId, place, added.length);
    await insertParagraphs(tx, draftId, added, { by: viewer.employeeId, now });
    return added.map(({ id }) => id);
  });
}

/** Removes a paragraph from the draft. What was said about it stays, to be answered. */
export async function removeParagraph(viewer: Viewer, place: SeenPlace, now = new Date()): Promise<void> {
  authorize(viewer, 'policy.write');
  await store().write(async (tx) => {
    await takePolicyDraft(tx, place.draftId);
    await seenParagraph(tx, place);
    await tx.delete(policyParagraphs).where(at(place.draftId, place.paragraphId));
    await recordAudit(tx, viewer, 'policy.remove-paragraph', place.draftId, now);
  });
}

/**
 * Puts the next paragraph behind this one, as one. What was said about either is about the one that stays.
 * @throws Refused 'conflict' when another paragraph follows by now, or when the two are no one thing
 */
export async function joinParagraphs(
  viewer: Viewer,
  { nextId, ...place }: SeenPlace & { nextId: string },
  now = new Date(),
): Promise<void> {
  authorize(viewer, 'policy.write');
  const { draftId, paragraphId } = place;
  await store().write(async (tx) => {
    await takePolicyDraft(tx, draftId);
    const first = await seenParagraph(tx, place);
    const all = await paragraphsOf(tx, draftId);
    const next = all[all.findIndex(({ id }) => id === paragraphId) + 1];
    const text = next?.id === nextId ? joined(first.text, next.text) : null;
    if (!next || !text) throw new Refused('conflict', `${nextId} cannot follow ${paragraphId}`, 'policy-text-changed');
    await tx
      .update(policyParagraphs)
      .set({
        ...{ ...text, translation: joinedState(first, next), revision: first.revision + 1 },
        ...{ updatedBy: viewer.employeeId, updatedAt: now },
      })
      .where(at(draftId, paragraphId));
    await tx.delete(policyParagraphs).where(at(draftId, nextId));
    const about = and(eq(policyComments.versionId, draftId), eq(policyComments.paragraphId, nextId));
    await tx.update(policyComments).set({ paragraphId }).where(about);
  });
}

/** Moves a paragraph one place up (-1) or down (1). At the end it stays where it is. */
export async function moveParagraph(
  viewer: Viewer,
  { draftId, paragraphId }: ParagraphPlace,
  by: number,
): Promise<void> {
  authorize(viewer, 'policy.write');
  await store().write(async (tx) => {
    await takePolicyDraft(tx, draftId);
    const all = await paragraphsOf(tx, draftId);
    const from = all.findIndex(({ id }) => id === paragraphId);
    const [here, there] = [all[from], all[from + Math.sign(by)]];
    if (!here) throw new Refused('not-found', `no paragraph ${paragraphId}`, 'policy-paragraph-gone');
    if (!there) return;
    await tx.update(policyParagraphs).set({ position: there.position }).where(at(draftId, here.id));
    await tx.update(policyParagraphs).set({ position: here.position }).where(at(draftId, there.id));
  });
}
