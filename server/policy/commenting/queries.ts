import 'server-only';
import { and, asc, desc, eq, inArray, isNotNull, isNull, sql, type SQL } from 'drizzle-orm';
import { departments, employees, policyComments, policyParagraphs, policyVersions } from '@/db/schema';
import { store } from '@/db/store';
import { authorize, can } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { fullName } from '@/domain/people/model';
import {
  COMMENTS_PER_PAGE,
  type CommentsFilter,
  type CommentToAnswer,
  isOpenForComments,
  type OwnComment,
  type ReadComment,
} from '@/domain/policy/commenting';
import type { DraftParagraph } from '@/domain/policy/draft';
import type { Bilingual } from '@/domain/training/content';
import { paragraphsOf } from '../drafting/draft';
import { chosenDepartments, hasSaid, isPersonAsked, isUnreadBy } from './asked';

export type DraftToRead = {
  readonly draftId: string;
  readonly number: number;
  readonly title: Bilingual;
  /** The last day for comments; null while nobody was asked. */
  readonly until: string | null;
  readonly paragraphs: readonly DraftParagraph[];
  readonly comments: readonly ReadComment[];
};

const commentFields = {
  id: policyComments.id,
  paragraphId: policyComments.paragraphId,
  kind: policyComments.kind,
  text: policyComments.text,
  proposal: policyComments.proposal,
  locale: policyComments.locale,
  about: policyComments.about,
  createdAt: policyComments.createdAt,
  outcome: policyComments.outcome,
  reason: policyComments.reason,
  mayName: policyComments.mayName,
};
const nameFields = {
  firstName: employees.firstName,
  namePrefix: employees.namePrefix,
  lastName: employees.lastName,
};

const isTheDraft = eq(policyVersions.status, 'draft');

/**
 * The draft with what colleagues said about it, for who is asked: without names, but of those who said that theirs may
 * be known. Null when there is none, or when the viewer is not asked; who writes it reads it anyhow.
 */
export async function draftToComment(viewer: Viewer): Promise<DraftToRead | null> {
  authorize(viewer, 'policy.read');
  const { read } = store();
  const [draft] = await read
    .select({
      draftId: policyVersions.id,
      number: policyVersions.number,
      nl: policyVersions.titleNl,
      en: policyVersions.titleEn,
      until: policyVersions.commentsUntil,
    })
    .from(policyVersions)
    .where(isTheDraft);
  if (!draft) return null;
  const { nl, en, ...facts } = draft;
  const isAsked = draft.until !== null && (await isPersonAsked(read, draft.draftId, viewer.employeeId ?? ''));
  if (!isAsked && !can(viewer, 'policy.write')) return null;

  const rows = await read
    .select({ ...commentFields, ...nameFields, employeeId: policyComments.employeeId })
    .from(policyComments)
    .innerJoin(employees, eq(employees.id, policyComments.employeeId))
    .where(eq(policyComments.versionId, draft.draftId))
    .orderBy(asc(policyComments.createdAt), asc(policyComments.id));
  const comments = rows.map(({ employeeId, firstName, namePrefix, lastName, mayName, ...row }) => ({
    ...row,
    isOwn: employeeId === viewer.employeeId,
    name: mayName ? fullName({ firstName, namePrefix, lastName }) : null,
  }));
  return { ...facts, title: { nl, en }, paragraphs: await paragraphsOf(read, draft.draftId), comments };
}

/** The last day on which this person is asked for comments on the draft; null when not, or when they gave one or have none. */
export async function commentsWanted(viewer: Viewer, employeeId: string, today: string): Promise<string | null> {
  authorize(viewer, 'policy.comment', { employeeId });
  const { read } = store();
  const [draft] = await read
    .select({ id: policyVersions.id, until: policyVersions.commentsUntil })
    .from(policyVersions)
    .where(isTheDraft);
  if (!draft || !isOpenForComments(draft.until, today) || !(await isPersonAsked(read, draft.id, employeeId)))
    return null;
  return (await hasSaid(read, draft.id, employeeId)) ? null : draft.until;
}

const OWN_AT_MOST = 200;

/** What a person has said about the policy, in whatever version, and what became of it; newest first. */
export async function ownComments(viewer: Viewer, employeeId: string): Promise<OwnComment[]> {
  authorize(viewer, 'policy.comment', { employeeId });
  const rows = await store()
    .read.select({
      ...commentFields,
      version: policyVersions.number,
      answeredAt: policyComments.answeredAt,
      isUnread: sql<boolean>`case when ${isUnreadBy(employeeId)} then 1 else 0 end`.mapWith(Boolean),
    })
    .from(policyComments)
    .innerJoin(policyVersions, eq(policyVersions.id, policyComments.versionId))
    .where(eq(policyComments.employeeId, employeeId))
    .orderBy(desc(policyComments.createdAt), asc(policyComments.id))
    .limit(OWN_AT_MOST);
  return rows;
}

/** How many answers to their comments this person has not said to have read. */
export async function answersToRead(viewer: Viewer, employeeId: string): Promise<number> {
  authorize(viewer, 'policy.comment', { employeeId });
  return store().read.$count(policyComments, isUnreadBy(employeeId));
}

/** How many comments on a draft wait for an answer, have one, and from how many people they came. */
export type CommentCounts = { readonly open: number; readonly answered: number; readonly people: number };

export async function commentCounts(viewer: Viewer, draftId: string): Promise<CommentCounts> {
  authorize(viewer, 'policy.write');
  const [row] = await store()
    .read.select({
      open: sql`sum(case when ${policyComments.outcome} is null then 1 else 0 end)`.mapWith(Number),
      answered: sql`sum(case when ${policyComments.outcome} is null then 0 else 1 end)`.mapWith(Number),
      people: sql`count(distinct ${policyComments.employeeId})`.mapWith(Number),
    })
    .from(policyComments)
    .where(eq(policyComments.versionId, draftId));
  // The sum of nothing is no number.
  return { open: row?.open ?? 0, answered: row?.answered ?? 0, people: row?.people ?? 0 };
}

/** The departments whose comments are asked for; none: everyone's. */
export async function askedDepartments(viewer: Viewer, draftId: string): Promise<string[]> {
  authorize(viewer, 'policy.write');
  return chosenDepartments(store().read, draftId);
}

/** One page of the comments on a draft, in the order of its paragraphs; about removed ones last. */
export async function commentsPage(
  viewer: Viewer,
  draftId: string,
  { show, page }: CommentsFilter,
): Promise<{ rows: CommentToAnswer[]; total: number }> {
  authorize(viewer, 'policy.write');
  const { read } = store();
  const found = and(eq(policyComments.versionId, draftId), shown[show]);
  const total = await read.$count(policyComments, found);
  const rows = await read
    .select({
      ...commentFields,
      ...nameFields,
      department: departments.name,
      answeredAt: policyComments.answeredAt,
      answeredBy: policyComments.answeredBy,
      nl: policyParagraphs.nl,
      en: policyParagraphs.en,
      revision: policyParagraphs.revision,
    })
    .from(policyComments)
    .innerJoin(employees, eq(employees.id, policyComments.employeeId))
    .innerJoin(departments, eq(departments.id, employees.departmentId))
    .leftJoin(
      policyParagraphs,
      and(
        eq(policyParagraphs.versionId, policyComments.versionId),
        eq(policyParagraphs.paragraphId, policyComments.paragraphId),
      ),
    )
    .where(found)
    .orderBy(
      sql`case when ${policyParagraphs.position} is null then 1 else 0 end`,
      asc(policyParagraphs.position),
      asc(policyComments.createdAt),
      asc(policyComments.id),
    )
    .limit(COMMENTS_PER_PAGE)
    .offset((page - 1) * COMMENTS_PER_PAGE);
  const names = await namesOf(rows.flatMap(({ answeredBy }) => answeredBy ?? []));
  return {
    total,
    rows: rows.map(({ firstName, namePrefix, lastName, nl, en, revision, answeredBy, ...row }) => ({
      ...row,
      name: fullName({ firstName, namePrefix, lastName }),
      answeredBy: answeredBy === null ? null : (names.get(answeredBy) ?? null),
      now: revision === null ? null : { text: (row.locale === 'nl' ? nl : en) ?? '', revision },
    })),
  };
}

const shown: Record<CommentsFilter['show'], SQL | undefined> = {
  open: isNull(policyComments.outcome),
  answered: isNotNull(policyComments.outcome),
  all: undefined,
};

async function namesOf(ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await store()
    .read.select({ id: employees.id, ...nameFields })
    .from(employees)
    .where(inArray(employees.id, [...new Set(ids)]));
  return new Map(rows.map(({ id, ...name }) => [id, fullName(name)]));
}
