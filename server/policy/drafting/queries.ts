import 'server-only';
import { asc, desc, eq, sql } from 'drizzle-orm';
import { employees, policyComments, policyParagraphs, policyVersions } from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { Refused } from '@/domain/errors';
import { fullName } from '@/domain/people/model';
import type { DraftParagraph } from '@/domain/policy/draft';
import type { Bilingual } from '@/domain/training/content';
import { type Stale, staleOf } from '@/domain/training/draft-stale';

export type EditedParagraph = DraftParagraph & {
  readonly changedAt: Date;
  /** Null: neither language was changed after the other. */
  readonly stale: Stale | null;
  /** Who changed it last; null: the system. */
  readonly changedBy: string | null;
  /** How much was said about it, and how much of that waits for an answer. */
  readonly comments: number;
  readonly unanswered: number;
};

export type PolicyDraft = {
  readonly id: string;
  readonly number: number;
  readonly title: Bilingual;
  readonly titleStale: Stale | null;
  readonly commentsUntil: string | null;
  readonly paragraphs: readonly EditedParagraph[];
};

/** The draft as its editors see it; null when none is being written. */
export async function policyDraft(viewer: Viewer): Promise<PolicyDraft | null> {
  authorize(viewer, 'policy.write');
  const { read } = store();
  const [draft] = await read
    .select({
      id: policyVersions.id,
      number: policyVersions.number,
      nl: policyVersions.titleNl,
      en: policyVersions.titleEn,
      commentsUntil: policyVersions.commentsUntil,
      titleState: policyVersions.titleState,
    })
    .from(policyVersions)
    .where(eq(policyVersions.status, 'draft'));
  if (!draft) return null;
  const { nl, en, titleState, ...facts } = draft;
  const title = { nl, en };
  const said = await saidAbout(draft.id);
  const rows = await read
    .select({
      id: policyParagraphs.paragraphId,
      nl: policyParagraphs.nl,
      en: policyParagraphs.en,
      revision: policyParagraphs.revision,
      translation: policyParagraphs.translation,
      changedAt: policyParagraphs.updatedAt,
      editor: employees.id,
      firstName: employees.firstName,
      namePrefix: employees.namePrefix,
      lastName: employees.lastName,
    })
    .from(policyParagraphs)
    .leftJoin(employees, eq(employees.id, policyParagraphs.updatedBy))
    .where(eq(policyParagraphs.versionId, draft.id))
    .orderBy(asc(policyParagraphs.position), asc(policyParagraphs.paragraphId));
  const paragraphs = rows.map(({ id, revision, changedAt, editor, translation, ...row }) => ({
    ...{ id, revision, changedAt },
    text: { nl: row.nl, en: row.en },
    stale: staleOf(translation, row),
    changedBy: editor === null ? null : fullName(nameIn(row)),
    ...(said.get(id) ?? { comments: 0, unanswered: 0 }),
  }));
  return { ...facts, title, titleStale: staleOf(titleState, title), paragraphs };
}

type NameColumns = { firstName: string | null; namePrefix: string | null; lastName: string | null };

/** A joined row has all of a name or nothing of it. */
const nameIn = ({ firstName, namePrefix, lastName }: NameColumns) => ({
  firstName: firstName ?? '',
  namePrefix: namePrefix ?? '',
  lastName: lastName ?? '',
});

async function saidAbout(draftId: string): Promise<Map<string, { comments: number; unanswered: number }>> {
  const rows = await store()
    .read.select({
      paragraphId: policyComments.paragraphId,
      comments: sql`count(*)`.mapWith(Number),
      unanswered: sql`sum(case when ${policyComments.outcome} is null then 1 else 0 end)`.mapWith(Number),
    })
    .from(policyComments)
    .where(eq(policyComments.versionId, draftId))
    .groupBy(policyComments.paragraphId);
  return new Map(rows.map(({ paragraphId, ...counts }) => [paragraphId, counts]));
}

export type ParagraphToEdit = {
  readonly draftId: string;
  readonly paragraph: EditedParagraph;
  /** The one that follows, to join it with. */
  readonly next: EditedParagraph | null;
};

/** One paragraph of the draft to edit. @throws Refused 'not-found' */
export async function paragraphToEdit(viewer: Viewer, paragraphId: string): Promise<ParagraphToEdit> {
  authorize(viewer, 'policy.write');
  const draft = await policyDraft(viewer);
  const at = draft?.paragraphs.findIndex(({ id }) => id === paragraphId) ?? -1;
  const paragraph = draft?.paragraphs[at];
  if (!draft || !paragraph) throw new Refused('not-found', `no paragraph ${paragraphId} in a draft`);
  return { draftId: draft.id, paragraph, next: draft.paragraphs[at + 1] ?? null };
}

/** The number of the policy in force; null when none was ever published. */
export async function numberInForce(viewer: Viewer): Promise<number | null> {
  authorize(viewer, 'policy.read');
  const [row] = await store()
    .read.select({ number: policyVersions.number })
    .from(policyVersions)
    .where(eq(policyVersions.status, 'published'))
    .orderBy(desc(policyVersions.number))
    .limit(1);
  return row?.number ?? null;
}
