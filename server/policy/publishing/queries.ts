import 'server-only';
import { and, eq, exists, isNull, notExists } from 'drizzle-orm';
import { accounts, employees, policyAcknowledgements, policyVersions } from '@/db/schema';
import { type Reader, store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { Refused } from '@/domain/errors';
import type { PolicyContent } from '@/domain/policy/model';
import {
  type Asked,
  paragraphsWithBlanks,
  type PublishingProblem,
  publishingProblems,
} from '@/domain/policy/publishing';
import type { StaleText } from '@/domain/policy/stale';
import type { ChoiceQuestion } from '@/domain/training/content';
import { draftText, textInForce } from './draft-text';
import { questionHash } from './question-hash';

/** A question with what tells whether it still reads as it was shown. */
export type SeenQuestion = { readonly question: ChoiceQuestion; readonly seen: string };

export type PublishingPreview = {
  readonly draftId: string;
  readonly number: number;
  readonly content: PolicyContent;
  /** The text in force; null for the first version. */
  readonly before: PolicyContent | null;
  readonly seen: string;
  readonly problems: readonly PublishingProblem[];
  readonly blanks: readonly string[];
  readonly stale: readonly StaleText[];
  readonly questions: readonly SeenQuestion[];
  readonly moduleId: string | null;
  readonly asked: Asked;
};

/** What publishing the draft would do, before it is done; null when none is being written. */
export async function publishingPreview(viewer: Viewer): Promise<PublishingPreview | null> {
  authorize(viewer, 'policy.write');
  const { read } = store();
  const draftId = await draftIdIn(read);
  if (draftId === null) return null;
  const draft = await draftText(read, draftId);
  const before = (await textInForce(read))?.content ?? null;
  const { id, number, content, openComments, questions, moduleId, seen, stale } = draft;
  return {
    ...{ draftId: id, number, content, before, seen, moduleId, stale },
    problems: publishingProblems(content, { before, openComments }),
    blanks: paragraphsWithBlanks(content),
    questions: questions.map((question) => ({ question, seen: questionHash(question) })),
    asked: await askedNow(read),
  };
}

/** The questions of the draft, to be edited. @throws Refused 'not-found' when there is no draft */
export async function draftQuestions(viewer: Viewer): Promise<{ draftId: string; questions: SeenQuestion[] }> {
  authorize(viewer, 'policy.write');
  const { read } = store();
  const draftId = await draftIdIn(read);
  if (draftId === null) throw new Refused('not-found', 'no draft of the policy');
  const { questions } = await draftText(read, draftId);
  return { draftId, questions: questions.map((question) => ({ question, seen: questionHash(question) })) };
}

async function draftIdIn(read: Reader): Promise<string | null> {
  const isDraft = eq(policyVersions.status, 'draft');
  const [draft] = await read.select({ id: policyVersions.id }).from(policyVersions).where(isDraft);
  return draft?.id ?? null;
}

async function askedNow(read: Reader): Promise<Asked> {
  const account = read.select({ id: accounts.employeeId }).from(accounts).where(eq(accounts.employeeId, employees.id));
  const earlier = read
    .select({ id: policyAcknowledgements.id })
    .from(policyAcknowledgements)
    .where(eq(policyAcknowledgements.employeeId, employees.id));
  const isHere = isNull(employees.leftOn);
  return {
    people: await read.$count(employees, and(isHere, exists(account))),
    again: await read.$count(employees, and(isHere, exists(account), exists(earlier))),
    later: await read.$count(employees, and(isHere, notExists(account))),
  };
}
