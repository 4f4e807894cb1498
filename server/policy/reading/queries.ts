import 'server-only';
import { and, desc, eq, gt, inArray, isNotNull, sql } from 'drizzle-orm';
import {
  employees,
  modules,
  moduleVersions,
  policyAcknowledgements,
  policyInvitations,
  policyVersions,
} from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Locale, Viewer } from '@/domain/access/viewer';
import { Refused } from '@/domain/errors';
import { fullName } from '@/domain/people/model';
import { type Standing, standingOf } from '@/domain/policy/acknowledgement';
import { isOpenForComments } from '@/domain/policy/commenting';
import { type PolicyCredit, type Thanks, thanksByParagraph } from '@/domain/policy/credits';
import { differenceBetween, type PolicyDifference } from '@/domain/policy/difference';
import type { PolicyContent } from '@/domain/policy/model';
import type { Bilingual, ChoiceQuestion } from '@/domain/training/content';
import { isPersonAsked } from '../commenting/asked';
import { type PublishedVersion, publishedVersions, versionsInForce } from '../published';

export type PolicyLesson = { readonly moduleId: string; readonly title: Bilingual; readonly minutes: number };

export type PublishedPolicy = PublishedVersion & {
  readonly content: PolicyContent;
  /** By paragraph; null: what is no longer in the text. */
  readonly thanks: ReadonlyMap<string | null, Thanks>;
  readonly questions: readonly ChoiceQuestion[];
  readonly lesson: PolicyLesson | null;
  readonly isInForce: boolean;
};

/** The policy in force; null while nothing was published. */
export async function policyInForce(viewer: Viewer): Promise<PublishedPolicy | null> {
  authorize(viewer, 'policy.read');
  const [current] = await publishedVersions(store().read);
  return current ? withText(current, true) : null;
}

/** A published version by its number. @throws Refused 'not-found' */
export async function policyVersion(viewer: Viewer, number: number): Promise<PublishedPolicy> {
  authorize(viewer, 'policy.read');
  const all = await publishedVersions(store().read);
  const found = all.find((one) => one.number === number);
  if (!found) throw new Refused('not-found', `no version ${number} of the policy`);
  return withText(found, found === all[0]);
}

/** The published versions, newest first, for who looks something up. */
export async function policyVersionList(viewer: Viewer): Promise<PublishedVersion[]> {
  authorize(viewer, 'policy.read');
  return publishedVersions(store().read);
}

async function withText(version: PublishedVersion, isInForce: boolean): Promise<PublishedPolicy> {
  const [row] = await store()
    .read.select({
      content: policyVersions.content,
      credits: policyVersions.credits,
      questions: policyVersions.questions,
      moduleId: policyVersions.moduleId,
    })
    .from(policyVersions)
    .where(eq(policyVersions.id, version.id));
  if (!row?.content) throw new Refused('not-found', `version ${version.number} of the policy has no text`);
  const credits = row.credits ?? [];
  return {
    ...version,
    ...{ content: row.content, questions: row.questions, isInForce },
    thanks: thanksByParagraph(credits, await namesIn(credits)),
    lesson: row.moduleId === null ? null : await lessonOf(row.moduleId),
  };
}

async function namesIn(credits: readonly PolicyCredit[]): Promise<Map<string, string>> {
  const ids = [...new Set(credits.flatMap((one) => (one.from === 'person' ? one.employeeId : [])))];
  if (ids.length === 0) return new Map();
  const rows = await store()
    .read.select({
      id: employees.id,
      firstName: employees.firstName,
      namePrefix: employees.namePrefix,
      lastName: employees.lastName,
    })
    .from(employees)
    .where(inArray(employees.id, ids));
  return new Map(rows.map(({ id, ...name }) => [id, fullName(name)]));
}

async function lessonOf(moduleId: string): Promise<PolicyLesson | null> {
  const newest = sql`(select max(v.version) from module_versions v where v.module_id = ${modules.id})`;
  const [row] = await store()
    .read.select({ nl: moduleVersions.titleNl, en: moduleVersions.titleEn, minutes: moduleVersions.minutes })
    .from(modules)
    .innerJoin(moduleVersions, and(eq(moduleVersions.moduleId, modules.id), eq(moduleVersions.version, newest)))
    .where(eq(modules.id, moduleId));
  return row ? { moduleId, title: { nl: row.nl, en: row.en }, minutes: row.minutes } : null;
}

export type OwnAcknowledgement = {
  readonly versionId: string;
  readonly number: number;
  readonly at: Date;
  readonly locale: Locale;
};

export type OwnStanding = {
  readonly current: number;
  readonly standing: Standing;
  /** Whether the person was asked; who joined a moment ago was not yet. */
  readonly isAsked: boolean;
  /** What they acknowledged, newest first. */
  readonly acknowledged: readonly OwnAcknowledgement[];
};

/** Where a person stands with the policy in force; null while nothing was published. */
export async function ownStanding(viewer: Viewer, employeeId: string): Promise<OwnStanding | null> {
  authorize(viewer, 'me.read', { employeeId });
  const { read } = store();
  const inForce = await versionsInForce(read);
  if (!inForce) return null;
  const { current, asking } = inForce;
  const acknowledged = await acknowledgedBy(employeeId);
  const asked = and(eq(policyInvitations.versionId, asking.id), eq(policyInvitations.employeeId, employeeId));
  return {
    current: current.number,
    standing: standingOf(acknowledged[0]?.number ?? null, asking.number),
    isAsked: (await read.$count(policyInvitations, asked)) > 0,
    acknowledged,
  };
}

async function acknowledgedBy(employeeId: string): Promise<OwnAcknowledgement[]> {
  return store()
    .read.select({
      versionId: policyVersions.id,
      number: policyVersions.number,
      at: policyAcknowledgements.acknowledgedAt,
      locale: policyAcknowledgements.locale,
    })
    .from(policyAcknowledgements)
    .innerJoin(policyVersions, eq(policyVersions.id, policyAcknowledgements.versionId))
    .where(eq(policyAcknowledgements.employeeId, employeeId))
    .orderBy(desc(policyVersions.number));
}

export type OwnChanges = {
  readonly from: OwnAcknowledgement;
  readonly to: PublishedPolicy;
  /** The short modules that go with the versions in between and with the last, each once, the newest first. */
  readonly lessons: readonly PolicyLesson[];
  readonly difference: PolicyDifference;
};

/**
 * What changed for a person since the version that they last acknowledged, in their language; null when they never
 * acknowledged one.
 */
export async function ownChanges(viewer: Viewer, employeeId: string, locale: Locale): Promise<OwnChanges | null> {
  authorize(viewer, 'me.read', { employeeId });
  const [from] = await acknowledgedBy(employeeId);
  const to = await policyInForce(viewer);
  if (!from || !to) return null;
  const before = await policyVersion(viewer, from.number);
  const lessons = await lessonsAfter(from.number);
  return { from, to, lessons, difference: differenceBetween(before.content, to.content, locale) };
}

/** Whoever skipped a version has missed its lesson too. */
async function lessonsAfter(number: number): Promise<PolicyLesson[]> {
  const rows = await store()
    .read.select({ moduleId: policyVersions.moduleId })
    .from(policyVersions)
    .where(
      and(
        eq(policyVersions.status, 'published'),
        gt(policyVersions.number, number),
        isNotNull(policyVersions.moduleId),
      ),
    )
    .orderBy(desc(policyVersions.number));
  const ids = [...new Set(rows.flatMap(({ moduleId }) => moduleId ?? []))];
  const lessons = await Promise.all(ids.map(lessonOf));
  return lessons.filter((one) => one !== null);
}

/** The draft that a person is asked to comment on, and until when; null when there is none. */
export async function draftToCommentOn(
  viewer: Viewer,
  { employeeId, today }: { employeeId: string; today: string },
): Promise<{ number: number; until: string } | null> {
  authorize(viewer, 'policy.comment', { employeeId });
  const { read } = store();
  const [draft] = await read
    .select({ id: policyVersions.id, number: policyVersions.number, until: policyVersions.commentsUntil })
    .from(policyVersions)
    .where(eq(policyVersions.status, 'draft'));
  if (!draft || draft.until === null || !isOpenForComments(draft.until, today)) return null;
  return (await isPersonAsked(read, draft.id, employeeId)) ? { number: draft.number, until: draft.until } : null;
}
