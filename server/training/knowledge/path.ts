import 'server-only';
import type { Reader } from '@/db/store';
import type { QuestionKind } from '@/domain/training/content';
import type { NextLevel } from '@/domain/training/levels';
import { type OpenQuestions, rightAnswersToNext } from '@/domain/training/reach';
import { questionBank } from '../library';
import { questionHistory } from '../quizzes/history';

/** What it takes to reach the next level with the questions that are published. */
export type PathToNext = {
  /** Null when the questions there are do not suffice; 0 where no answers are asked for. */
  rightAnswers: number | null;
  /** Whether some of them are questions that went wrong before. */
  corrects: boolean;
};

export async function pathToNext(
  read: Reader,
  { employeeId, topicId, next }: { employeeId: string; topicId: string; next: NextLevel | null },
  now: Date,
): Promise<PathToNext> {
  if (!next || next.kind === null) return { rightAnswers: 0, corrects: false };
  const open = await openQuestions(read, { employeeId, topicId, kind: next.kind });
  const rightAnswers = rightAnswersToNext(next, open, now);
  const isWrong = open.wrong.some((id) => !next.spent.has(id));
  return { rightAnswers, corrects: isWrong && rightAnswers !== null && rightAnswers > open.fresh.length };
}

async function openQuestions(
  read: Reader,
  { employeeId, topicId, kind }: { employeeId: string; topicId: string; kind: QuestionKind },
): Promise<OpenQuestions> {
  const history = await questionHistory(read, employeeId, [topicId]);
  const bank = (await questionBank(read, topicId)).filter((question) => question.kind === kind).map(({ id }) => id);
  const longAgoFirst = (a: string, b: string) => askedAt(a) - askedAt(b);
  const askedAt = (id: string) => history.get(id)?.lastAskedAt.getTime() ?? 0;
  return {
    fresh: bank.filter((id) => !history.has(id)),
    wrong: bank.filter((id) => history.get(id)?.lastRight === false).sort(longAgoFirst),
    right: bank.filter((id) => history.get(id)?.lastRight === true).sort(longAgoFirst),
  };
}
