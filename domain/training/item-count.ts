import type { Question } from './content';
import type { OptionUse } from './item-flags';
import { itemStatistics, restShare } from './item-statistics';

/** A finished sitting as it counts: the answers that were this person's first to that question. */
export type CountedSitting = {
  readonly person: string;
  readonly finishedAt: Date;
  readonly answers: readonly CountedAnswer[];
};
export type CountedAnswer = { readonly questionId: string; readonly given: readonly string[]; readonly mark: number };

/** A place in a question where one or more options are chosen: the question itself, or one of its steps. */
export type Choice = { readonly stepId: string | null; readonly options: readonly OptionUse[] };

export type ItemCount = {
  readonly questionId: string;
  /** People: nobody counts twice for a question. */
  readonly answers: number;
  /** Mean mark, 0–1. */
  readonly facility: number | null;
  /** Item–rest correlation, −1…1. */
  readonly discrimination: number | null;
  /** Empty for a question without options: putting in order. */
  readonly choices: readonly Choice[];
};

export type QuizCount = {
  readonly people: number;
  readonly sittings: number;
  /** Of one sitting; see `ofOneSitting`. */
  readonly figures: SittingFigures;
  readonly items: readonly ItemCount[];
};

export type SittingFigures = {
  /** Questions in a sitting. */
  readonly length: number;
  /** Mean share of right answers, 0–1. */
  readonly mean: number | null;
  /** Cronbach's α; may be negative. */
  readonly alpha: number | null;
  /** Standard error of measurement, in questions. */
  readonly sem: number | null;
};

/**
 * The figures of a quiz and of each question in it.
 *
 * @param questions as they are asked now; answers to other questions do not count
 * @param length how many of them one sitting asks
 */
export function countQuiz(
  questions: readonly Question[],
  sittings: readonly CountedSitting[],
  length: number,
): QuizCount {
  const places = new Map(questions.map(({ id }, place) => [id, place]));
  const marks = sittings.map(({ answers }) => rowOf(answers, places));
  const max = questions.map(() => 1);
  const { asked, facility, discrimination, alpha, mean, sem } = itemStatistics(marks, max);
  return {
    people: new Set(sittings.map(({ person }) => person)).size,
    sittings: sittings.length,
    figures: ofOneSitting({ alpha, mean, sem, bank: questions.length, length }),
    items: questions.map((question, item) => ({
      questionId: question.id,
      answers: asked[item] ?? 0,
      facility: facility[item] ?? null,
      discrimination: discrimination[item] ?? null,
      choices: choicesOf(
        question,
        answersTo(question.id, sittings, (row) => restShare(marks[row] ?? [], max, item)),
      ),
    })),
  };
}

function rowOf(answers: readonly CountedAnswer[], places: ReadonlyMap<string, number>): (number | null)[] {
  const row: (number | null)[] = Array.from({ length: places.size }, () => null);
  for (const { questionId, mark } of answers) {
    const place = places.get(questionId);
    if (place !== undefined) row[place] = mark;
  }
  return row;
}

/**
 * What the figures of a whole bank say about one sitting, which asks `length` of its `bank` questions, each worth one
 * mark: the mean goes down in proportion, α by Spearman–Brown (α_L = rα / (1 + (r−1)α) with r = length/bank), and the
 * error, being that of r times as many questions, by √r. A sitting that asks the whole bank keeps them as they are.
 *
 * @see Lord & Novick (1968), Statistical Theories of Mental Test Scores, 5.10–5.11
 */
export function ofOneSitting(quiz: {
  alpha: number | null;
  mean: number | null;
  sem: number | null;
  bank: number;
  length: number;
}): SittingFigures {
  const { alpha, mean, sem, bank, length } = quiz;
  const ratio = length / bank;
  return {
    length,
    mean: mean === null ? null : mean / bank,
    alpha: alpha === null ? null : (ratio * alpha) / (1 + (ratio - 1) * alpha),
    sem: sem === null ? null : sem * Math.sqrt(ratio),
  };
}

type AnswerBeside = { readonly given: readonly string[]; readonly rest: number | null };

function answersTo(
  questionId: string,
  sittings: readonly CountedSitting[],
  restOf: (row: number) => number | null,
): AnswerBeside[] {
  return sittings.flatMap(({ answers }, row) => {
    const answer = answers.find((one) => one.questionId === questionId);
    return answer ? [{ given: answer.given, rest: restOf(row) }] : [];
  });
}

function choicesOf(question: Question, answers: readonly AnswerBeside[]): Choice[] {
  if (question.form === 'order') return [];
  if (question.form === 'steps') {
    return question.steps.map(({ id, options }, at) => ({
      stepId: id,
      options: options.map((option) => useOf(option, answers, ({ given }) => given[at] === option.id)),
    }));
  }
  const { options } = question;
  return [{ stepId: null, options: options.map((one) => useOf(one, answers, ({ given }) => given.includes(one.id))) }];
}

function useOf(
  { id, correct }: { id: string; correct: boolean },
  answers: readonly AnswerBeside[],
  isChosen: (answer: AnswerBeside) => boolean,
): OptionUse {
  const chosen = answers.filter(isChosen);
  const rests = chosen.flatMap(({ rest }) => rest ?? []);
  const restMean = rests.length === 0 ? null : rests.reduce((sum, rest) => sum + rest, 0) / rests.length;
  return { id, correct, chosen: chosen.length, restShare: restMean };
}
