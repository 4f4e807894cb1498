import 'server-only';
import { setImmediate } from 'node:timers/promises';
import { and, desc, eq, gte, inArray } from 'drizzle-orm';
import { inBatches } from '@/db/batches';
import { gradedAnswers, moduleVersions, quizAttempts } from '@/db/schema';
import { store } from '@/db/store';
import type { CountedAnswer, CountedSitting } from '@/domain/training/item-count';
import { wordingOf } from '@/domain/training/wording';
import { sha256 } from '@/server/auth/tokens';

/** Sittings looked at, the newest ones: their figures are as sure as those of all of a city, and do not take as long. */
const MOST_SITTINGS = 10_000;

/** What each question of a version says, as a short text; equal for questions that are asked in the same words. */
export function wordingsOf(questions: Parameters<typeof wordingOf>[0][]): Map<string, string> {
  return new Map(questions.map((question) => [question.id, sha256(wordingOf(question))]));
}

/**
 * The finished sittings of a module's quiz since `since`, oldest first, of all its versions. Of each, the answers to
 * questions that are asked in the same words now, and only the first that a person gave to each: who meets a question
 * again has read its explanation, and meets it mostly because the first answer was wrong.
 */
export async function countedSittings(
  moduleId: string,
  { wordings, since }: { wordings: ReadonlyMap<string, string>; since: Date },
): Promise<CountedSitting[]> {
  const { read } = store();
  const versions = await read
    .select({ id: moduleVersions.id, content: moduleVersions.content })
    .from(moduleVersions)
    .where(eq(moduleVersions.moduleId, moduleId));
  const sameIn = new Map(
    versions.map(({ id, content }) => [id, inTheSameWords(wordingsOf(content.questions), wordings)]),
  );
  const newestFirst = await read
    .select({
      id: quizAttempts.id,
      person: quizAttempts.employeeId,
      versionId: quizAttempts.versionId,
      finishedAt: quizAttempts.finishedAt,
      kind: quizAttempts.kind,
    })
    .from(quizAttempts)
    .where(and(inArray(quizAttempts.versionId, [...sameIn.keys()]), gte(quizAttempts.finishedAt, since)))
    .orderBy(desc(quizAttempts.finishedAt), desc(quizAttempts.id))
    .limit(MOST_SITTINGS);

  const seen = new Set<string>();
  const counted: CountedSitting[] = [];
  // Between two readings of their answers others get their turn.
  for (const some of inBatches(newestFirst.toReversed())) {
    const answers = await answersOf(some.map(({ id }) => id));
    for (const { id, person, versionId, finishedAt, kind } of some) {
      const isFirst = ({ questionId }: CountedAnswer) => {
        const key = `${person} ${questionId}`;
        return sameIn.get(versionId)?.has(questionId) && !seen.has(key) && seen.add(key);
      };
      const firsts = (answers.get(id) ?? []).filter(isFirst);
      // A refresh asks a few questions of people who have shown what they know, another group than sits the quiz: what
      // they met in it is known to them from then on, but not counted.
      if (finishedAt && kind === 'quiz' && firsts.length > 0) counted.push({ person, finishedAt, answers: firsts });
    }
    await setImmediate();
  }
  return counted;
}

function inTheSameWords(then: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): Set<string> {
  return new Set([...then].filter(([id, wording]) => now.get(id) === wording).map(([id]) => id));
}

async function answersOf(attemptIds: readonly string[]): Promise<Map<string, CountedAnswer[]>> {
  const rows = await store()
    .read.select({
      attemptId: gradedAnswers.attemptId,
      questionId: gradedAnswers.questionId,
      given: gradedAnswers.given,
      mark: gradedAnswers.mark,
    })
    .from(gradedAnswers)
    .where(inArray(gradedAnswers.attemptId, [...attemptIds]));
  const answers = new Map<string, CountedAnswer[]>();
  for (const { attemptId, questionId, given, mark } of rows) {
    const theirs = answers.get(attemptId) ?? [];
    if (theirs.length === 0) answers.set(attemptId, theirs);
    theirs.push({ questionId, given: given.split(' '), mark });
  }
  return answers;
}
