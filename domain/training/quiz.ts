import { type Question, type QuestionKind } from './content';
import { PASS_MARK, QUIZ_LENGTH } from './model';

/** How often and how well a person answered a question before; absent when never asked. */
export type History = ReadonlyMap<
  string,
  { readonly asked: number; readonly lastRight: boolean; readonly lastAskedAt: Date }
>;

/**
 * Chooses the questions of one sitting: half recall, half applied (scenario, evaluate), so that five right of five
 * can show mastery of either. Within a kind: never asked first, then last answered wrongly, then longest ago.
 * A bank larger than the form therefore never gives the same form twice in a row.
 *
 * @param shuffle puts equals in an order of its own; tests pass identity, the server a random one
 * @returns ids, recall and applied by turns, at most QUIZ_LENGTH
 */
export function drawForm(
  questions: readonly Question[],
  history: History,
  shuffle: (ids: Question[]) => Question[],
): string[] {
  const ranked = shuffle([...questions]).sort((a, b) => rank(a, history) - rank(b, history));
  const recall = ranked.filter(({ kind }) => kind === 'recall');
  const applied = ranked.filter(({ kind }) => kind !== 'recall');
  const half = QUIZ_LENGTH / 2;
  // A bank with few of one kind fills up with the other.
  const recallCount = Math.min(recall.length, Math.max(half, QUIZ_LENGTH - applied.length));
  const appliedCount = Math.min(applied.length, QUIZ_LENGTH - recallCount);
  return alternate(recall.slice(0, recallCount), applied.slice(0, appliedCount)).map(({ id }) => id);
}

/** How many questions a sitting has, out of a bank of `bank`. */
export function quizLength(bank: number): number {
  return Math.min(QUIZ_LENGTH, bank);
}

const LONG_AGO = 1e15;

function rank({ id }: Question, history: History): number {
  const before = history.get(id);
  if (!before) return -LONG_AGO * 2;
  return (before.lastRight ? 0 : -LONG_AGO) + before.lastAskedAt.getTime();
}

function alternate<T>(first: readonly T[], second: readonly T[]): T[] {
  const longest = Math.max(first.length, second.length);
  return Array.from({ length: longest }, (_, at) => [...first.slice(at, at + 1), ...second.slice(at, at + 1)]).flat();
}

export type QuizResult = { readonly right: number; readonly asked: number; readonly passed: boolean };

/** The result of a finished sitting. Passed at PASS_MARK of the questions asked, both counted. */
export function quizResult(answers: readonly { readonly isRight: boolean }[]): QuizResult {
  const right = answers.filter(({ isRight }) => isRight).length;
  return { right, asked: answers.length, passed: answers.length > 0 && right / answers.length >= PASS_MARK };
}

/** How many right answers out of `asked` pass: the smallest number that `quizResult` calls passed. */
export function rightAnswersToPass(asked: number): number {
  const enough = Array.from({ length: asked }, (_, at) => at + 1).find((right) => right / asked >= PASS_MARK);
  return enough ?? asked;
}

/** The first question of the form that has no answer yet, with its place from 1; null when all are answered. */
export function nextQuestion(
  form: readonly string[],
  answered: ReadonlySet<string>,
): { id: string; place: number } | null {
  const at = form.findIndex((id) => !answered.has(id));
  const id = form[at];
  return id === undefined ? null : { id, place: at + 1 };
}

/** Whether a question of this kind shows knowing rather than applying. */
export const isRecall = (kind: QuestionKind): boolean => kind === 'recall';
