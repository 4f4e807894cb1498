import 'server-only';
import { randomUUID } from 'node:crypto';
import { and, desc, eq, isNotNull, type Placeholder, sql } from 'drizzle-orm';
import { prepared } from '@/db/prepared';
import { gradedAnswers, moduleVersions, quizAttempts } from '@/db/schema';
import { type Reader, store, type Tx } from '@/db/store';
import type { Viewer } from '@/domain/access/viewer';
import type { ModuleContent, Question } from '@/domain/training/content';
import type { Given } from '@/domain/training/grading';
import type { SittingKind } from '@/domain/training/model';
import type { FinishedSitting } from '@/domain/training/test-out';
import { recordAudit } from '@/server/audit';
import { contentOf } from '../contents';

/** One sitting, with the text of the module as it was when the sitting began. */
export type Sitting = {
  id: string;
  kind: SittingKind;
  moduleId: string;
  versionId: string;
  version: number;
  contentHash: string;
  content: ModuleContent;
  /** The form: fixed at the start, in the order of asking. */
  questionIds: string[];
  startedAt: Date;
  finishedAt: Date | null;
};

const { placeholder } = sql;

const columns = {
  id: quizAttempts.id,
  kind: quizAttempts.kind,
  moduleId: moduleVersions.moduleId,
  versionId: moduleVersions.id,
  version: moduleVersions.version,
  contentHash: moduleVersions.contentHash,
  questionIds: quizAttempts.questionIds,
  startedAt: quizAttempts.startedAt,
  finishedAt: quizAttempts.finishedAt,
};

type OwnSittings = { employeeId: string; moduleId: string; kind: SittingKind };
/** Of whom and of what: known now, or filled in each time a prepared statement runs. */
type Of = { [Name in keyof OwnSittings]: OwnSittings[Name] | Placeholder };

const newestOf = (read: Reader, { employeeId, moduleId, kind }: Of) =>
  read
    .select(columns)
    .from(quizAttempts)
    .innerJoin(moduleVersions, eq(moduleVersions.id, quizAttempts.versionId))
    .where(
      and(eq(quizAttempts.employeeId, employeeId), eq(quizAttempts.kind, kind), eq(moduleVersions.moduleId, moduleId)),
    )
    .orderBy(desc(quizAttempts.startedAt))
    .limit(1);

const preparedNewest = prepared((read) => {
  const of = { employeeId: placeholder('employeeId'), moduleId: placeholder('moduleId'), kind: placeholder('kind') };
  return newestOf(read, of).prepare('newest_sitting');
});

/**
 * A person's newest sitting of a kind for a module. It keeps its own version: a text published in the meantime takes
 * nobody's questions away.
 */
export async function newestSitting(read: Reader, own: OwnSittings): Promise<Sitting | undefined> {
  const isRead = read === store().read;
  const [row] = isRead ? await preparedNewest().execute(own) : await newestOf(read, own);
  return row && { ...row, content: await contentOf(read, row.versionId) };
}

/** A sitting of this person; undefined where it is not theirs. */
export async function ownSitting(
  read: Reader,
  { employeeId, sittingId }: { employeeId: string; sittingId: string },
): Promise<Sitting | undefined> {
  const [row] = await read
    .select(columns)
    .from(quizAttempts)
    .innerJoin(moduleVersions, eq(moduleVersions.id, quizAttempts.versionId))
    .where(and(eq(quizAttempts.id, sittingId), eq(quizAttempts.employeeId, employeeId)));
  return row && { ...row, content: await contentOf(read, row.versionId) };
}

type NewSitting = Pick<Sitting, 'kind' | 'moduleId' | 'versionId' | 'questionIds'> & { employeeId: string };

/** Begins a sitting with these questions, unless another press of the same button was a moment earlier. Answers its id. */
export async function beginSitting(
  tx: Tx,
  viewer: Viewer,
  { moduleId, ...facts }: NewSitting,
  now: Date,
): Promise<string> {
  const form = { id: randomUUID(), ...facts, startedAt: now };
  const begun = await tx.insert(quizAttempts).values(form).onConflictDoNothing().returning({ id: quizAttempts.id });
  if (begun.length === 0) {
    const { employeeId, kind } = facts;
    return (await newestSitting(tx, { employeeId, moduleId, kind }))?.id ?? form.id;
  }
  await recordAudit(tx, viewer, 'quiz.start', form.id, now);
  return form.id;
}

/** The finished sittings of the quiz of a module, in whichever version, with what was answered about which topic. */
export async function finishedSittings(
  read: Reader,
  { employeeId, moduleId }: { employeeId: string; moduleId: string },
): Promise<(FinishedSitting & { version: number })[]> {
  const rows = await read
    .select({
      sittingId: quizAttempts.id,
      version: moduleVersions.version,
      finishedAt: quizAttempts.finishedAt,
      questionId: gradedAnswers.questionId,
      topicId: gradedAnswers.topicId,
      right: gradedAnswers.isRight,
      at: gradedAnswers.answeredAt,
    })
    .from(quizAttempts)
    .innerJoin(moduleVersions, eq(moduleVersions.id, quizAttempts.versionId))
    .innerJoin(gradedAnswers, eq(gradedAnswers.attemptId, quizAttempts.id))
    .where(
      and(
        eq(quizAttempts.employeeId, employeeId),
        eq(quizAttempts.kind, 'quiz'),
        isNotNull(quizAttempts.finishedAt),
        eq(moduleVersions.moduleId, moduleId),
      ),
    );
  type Answers = FinishedSitting['answers'][number][];
  const sittings = new Map<string, { finishedAt: Date; version: number; answers: Answers }>();
  for (const { sittingId, version, finishedAt, ...answer } of rows) {
    if (!finishedAt) continue;
    const sitting = sittings.get(sittingId) ?? { finishedAt, version, answers: [] };
    sitting.answers.push(answer);
    sittings.set(sittingId, sitting);
  }
  return [...sittings.values()];
}

/**
 * Makes whoever else writes in this sitting wait until the transaction is over, so that of two answers sent at the
 * same moment one is the first and one closes the sitting. PostgreSQL locks the row that is written; SQLite has one
 * writer anyway.
 */
export async function holdSitting(tx: Tx, { id, startedAt }: Sitting): Promise<void> {
  await tx.update(quizAttempts).set({ startedAt }).where(eq(quizAttempts.id, id));
}

export type AnsweredQuestion = { question: Question; given: Given; isRight: boolean };

const answersOf = (read: Reader, attemptId: string | Placeholder) =>
  read
    .select({ questionId: gradedAnswers.questionId, given: gradedAnswers.given, isRight: gradedAnswers.isRight })
    .from(gradedAnswers)
    .where(eq(gradedAnswers.attemptId, attemptId));

const preparedAnswers = prepared((read) => answersOf(read, placeholder('attemptId')).prepare('answers_in_sitting'));

/** The answers given in a sitting so far, in the order of the form. */
export async function answersIn(read: Reader, { id, questionIds, content }: Sitting): Promise<AnsweredQuestion[]> {
  const isRead = read === store().read;
  const rows = isRead ? await preparedAnswers().execute({ attemptId: id }) : await answersOf(read, id);
  const given = new Map(rows.map((row) => [row.questionId, row]));
  const questions = new Map(content.questions.map((question) => [question.id, question]));
  return questionIds.flatMap((questionId) => {
    const [answer, question] = [given.get(questionId), questions.get(questionId)];
    return answer && question ? [{ question, given: answer.given.split(' '), isRight: answer.isRight }] : [];
  });
}
