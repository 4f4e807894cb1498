import 'server-only';
import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { departments, employees, policyComments, policyVersions } from '@/db/schema';
import type { Reader } from '@/db/store';
import { Refused } from '@/domain/errors';
import type { PolicyCredit, TakenOver } from '@/domain/policy/credits';
import type { PolicyContent } from '@/domain/policy/model';
import { type StaleText, statesToKeep, staleTexts } from '@/domain/policy/stale';
import type { ChoiceQuestion } from '@/domain/training/content';
import type { TranslationStates } from '@/domain/training/draft-stale';
import { sha256 } from '@/server/auth/tokens';
import { fingerprintOf, paragraphsOf } from '../drafting/draft';
import { questionHash } from './question-hash';

export type DraftText = {
  readonly id: string;
  readonly number: number;
  readonly content: PolicyContent;
  readonly questions: readonly ChoiceQuestion[];
  readonly moduleId: string | null;
  readonly openComments: number;
  readonly stale: readonly StaleText[];
  /** By paragraph, what has to be looked over; null: nothing. */
  readonly translations: TranslationStates | null;
  /** Tells whether the draft still reads as it was looked at: title, paragraphs, order and questions. */
  readonly seen: string;
};

/** The draft as it would be published. @throws Refused 'not-found' */
export async function draftText(read: Reader, draftId: string): Promise<DraftText> {
  const [draft] = await read
    .select({
      number: policyVersions.number,
      nl: policyVersions.titleNl,
      en: policyVersions.titleEn,
      questions: policyVersions.questions,
      moduleId: policyVersions.moduleId,
      titleState: policyVersions.titleState,
    })
    .from(policyVersions)
    .where(and(eq(policyVersions.id, draftId), eq(policyVersions.status, 'draft')));
  if (!draft) throw new Refused('not-found', `no draft ${draftId}`);
  const { number, nl, en, questions, moduleId, titleState } = draft;
  const title = { nl, en };
  const paragraphs = await paragraphsOf(read, draftId);
  const isOpen = and(eq(policyComments.versionId, draftId), isNull(policyComments.outcome));
  return {
    ...{ id: draftId, number, questions, moduleId },
    content: { title, paragraphs: paragraphs.map(({ id, text }) => ({ id, text })) },
    stale: staleTexts({ text: title, translation: titleState }, paragraphs),
    translations: statesToKeep(paragraphs),
    openComments: await read.$count(policyComments, isOpen),
    seen: sha256([fingerprintOf(title, paragraphs), ...questions.map(questionHash)].join(' ')),
  };
}

/** The text in force with its thanks; null while nothing was published. */
export async function textInForce(
  read: Reader,
): Promise<{ content: PolicyContent; credits: readonly PolicyCredit[] } | null> {
  const [row] = await read
    .select({ content: policyVersions.content, credits: policyVersions.credits })
    .from(policyVersions)
    .where(eq(policyVersions.status, 'published'))
    .orderBy(desc(policyVersions.number))
    .limit(1);
  return row?.content ? { content: row.content, credits: row.credits ?? [] } : null;
}

/** The comments on a draft of which something was taken over, with where their writers work. */
export async function takenOver(read: Reader, draftId: string): Promise<TakenOver[]> {
  const people = sql`(select count(*) from employees e where e.department_id = ${departments.id} and e.left_on is null)`;
  return read
    .select({
      paragraphId: policyComments.paragraphId,
      employeeId: policyComments.employeeId,
      mayName: policyComments.mayName,
      department: departments.name,
      people: people.mapWith(Number),
    })
    .from(policyComments)
    .innerJoin(employees, eq(employees.id, policyComments.employeeId))
    .innerJoin(departments, eq(departments.id, employees.departmentId))
    .where(and(eq(policyComments.versionId, draftId), inArray(policyComments.outcome, ['taken-over', 'partly'])))
    .orderBy(policyComments.createdAt, policyComments.id);
}
