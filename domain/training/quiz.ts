import type { Question, QuestionKind } from './content';
import { isNearPass } from './item-flags';
import { PASS_MARK, QUIZ_LENGTH } from './model';

/** How often and how well a person answered a question before; absent when never asked. */
export type History = ReadonlyMap<string, Asked>;
type Asked = { readonly asked: number; readonly lastRight: boolean; readonly lastAskedAt: Date };

/** What a draw has to go by. */
export type Past = {
  readonly history: History;
  /** The form of the sitting before, in its order; empty at the first. */
  readonly previous?: readonly string[];
  /** Questions that come last of all: after a near miss, other ones say more. */
  readonly rested?: ReadonlySet<string>;
};

/**
 * Chooses the questions of one sitting: half recall, half applied (scenario, evaluate) as far as the bank has
 * them, so that one sitting can show mastery of either: four right of four do. Within a kind: never asked first, then last answered wrongly, then longest ago.
 *
 * Never the same form twice in a row. Where the bank is larger than a form, at least one question is another one. Where
 * it is not, every question is asked again, in another order: with fewer, passing would become a matter of which one is
 * left out.
 *
 * @param shuffle puts equals in an order of its own; tests pass identity, the server a random one
 * @returns ids, recall and applied by turns, at most QUIZ_LENGTH
 */
export function drawForm(
  questions: readonly Question[],
  { history, previous = [], rested = new Set() }: Past,
  shuffle: (ids: Question[]) => Question[],
): string[] {
  const rankOf = ({ id }: Question) => rank(history.get(id), rested.has(id));
  const ranked = shuffle([...questions]).sort((a, b) => rankOf(a) - rankOf(b));
  const chosen = withAnother(previous, halves(ranked), ranked);
  const form = alternate(
    chosen.filter(({ kind }) => isRecall(kind)),
    chosen.filter(({ kind }) => !isRecall(kind)),
  );
  return inAnotherOrder(
    previous,
    form.map(({ id }) => id),
  );
}

/** As many recall as applied questions; a bank with few of one kind fills up with the other. */
function halves(ranked: readonly Question[]): Question[] {
  const recall = ranked.filter(({ kind }) => isRecall(kind));
  const applied = ranked.filter(({ kind }) => !isRecall(kind));
  const recallCount = Math.min(recall.length, Math.max(QUIZ_LENGTH / 2, QUIZ_LENGTH - applied.length));
  return [...recall.slice(0, recallCount), ...applied.slice(0, QUIZ_LENGTH - recallCount)];
}

/** Where all would be the same as before and there are others, the best of the others takes the last one's place. */
function withAnother(previous: readonly string[], chosen: Question[], ranked: readonly Question[]): Question[] {
  const other = ranked.find((question) => !chosen.includes(question));
  if (!other || !chosen.every(({ id }) => previous.includes(id))) return chosen;
  const given = chosen.findLast(({ kind }) => isRecall(kind) === isRecall(other.kind)) ?? chosen.at(-1);
  return chosen.map((question) => (question === given ? other : question));
}

/** The same ids, from the second on where they would stand exactly as before. */
export function inAnotherOrder(previous: readonly string[], form: string[]): string[] {
  const isTheSame = form.length === previous.length && form.every((id, at) => id === previous[at]);
  return isTheSame ? [...form.slice(1), ...form.slice(0, 1)] : form;
}

/** How many questions a sitting has, out of a bank of `bank`. */
export function quizLength(bank: number): number {
  return Math.min(QUIZ_LENGTH, bank);
}

const LONG_AGO = 1e15;

/** The lower, the sooner a question is asked. */
function rank(before: Asked | undefined, isRested: boolean): number {
  if (!before) return -LONG_AGO * 2;
  if (isRested) return LONG_AGO + before.lastAskedAt.getTime();
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

/**
 * Whether a result is so near the pass mark that chance decided: within one standard error of measurement of it
 * (measurement 6). Other questions then say more.
 *
 * @param sem in questions; null while it is not known firmly, and then no result is called close
 */
export function isCloseCall({ right, asked }: QuizResult, sem: number | null): boolean {
  return sem !== null && isNearPass({ total: right, pass: PASS_MARK * asked, sem });
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
