import type { ChoiceQuestion, OrderQuestion, Question, StepsQuestion } from './content';

/**
 * What somebody answered: ids. Of a single choice or true/false the one option; of a multiple choice the options, in
 * any order; of an ordering the items in the order given; of a scenario in steps one option for each step.
 */
export type Given = readonly string[];

export type Grade = {
  /** Credit, 0–1, for item statistics. */
  readonly mark: number;
  /** Full credit. Only this counts as evidence of knowledge. */
  readonly isRight: boolean;
};

/**
 * What an answer is worth.
 *
 * Single choice, true/false: 1 or 0. Multiple: (right ones chosen − wrong ones chosen) / right ones there are, never
 * under 0, so choosing everything earns nothing extra. Ordering: the share of pairs that are in the right order
 * (0 when reversed). Steps: the share of steps that are right.
 *
 * @throws RangeError for an answer that the question cannot have: an unknown id, one twice, too many or too few
 */
export function grade(question: Question, given: Given): Grade {
  const mark = markOf(question, given);
  return { mark, isRight: mark === 1 };
}

function markOf(question: Question, given: Given): number {
  switch (question.form) {
    case 'order':
      return orderMark(question, given);
    case 'steps':
      return stepsMark(question, given);
    default:
      return choiceMark(question, given);
  }
}

function choiceMark({ id, form, options }: ChoiceQuestion, given: Given): number {
  const chosen = options.filter((option) => given.includes(option.id));
  const fits = chosen.length === given.length && given.length > 0 && (form === 'multiple' || given.length === 1);
  if (!fits) throw new RangeError(`${given.join(' ')} does not answer ${id}`);
  const right = options.filter(({ correct }) => correct).length;
  const hits = chosen.filter(({ correct }) => correct).length;
  return Math.max(0, (hits - (chosen.length - hits)) / right);
}

function orderMark({ id, items }: OrderQuestion, given: Given): number {
  const places = items.map((item) => given.indexOf(item.id));
  if (given.length !== items.length || places.includes(-1))
    throw new RangeError(`${given.join(' ')} is no order of ${id}`);
  const pairs = places.flatMap((place, at) => places.slice(at + 1).map((later) => place < later));
  return pairs.filter(Boolean).length / pairs.length;
}

function stepsMark({ id, steps }: StepsQuestion, given: Given): number {
  const chosen = steps.map(({ options }, at) => options.find((option) => option.id === given[at]));
  if (given.length !== steps.length || chosen.includes(undefined)) {
    throw new RangeError(`${given.join(' ')} does not answer the steps of ${id}`);
  }
  return chosen.filter((option) => option?.correct).length / steps.length;
}

/** The answer that earns full credit. */
export function rightAnswer(question: Question): Given {
  const right = (options: ChoiceQuestion['options']) => options.filter(({ correct }) => correct).map(({ id }) => id);
  switch (question.form) {
    case 'order':
      return question.items.map(({ id }) => id);
    case 'steps':
      return question.steps.flatMap(({ options }) => right(options));
    default:
      return right(question.options);
  }
}

/** An answer without full credit: the first wrong option, the order reversed, every step wrong. */
export function wrongAnswer(question: Question): Given {
  const wrong = (options: ChoiceQuestion['options']) => options.filter(({ correct }) => !correct).slice(0, 1);
  switch (question.form) {
    case 'order':
      return question.items.map(({ id }) => id).reverse();
    case 'steps':
      return question.steps.flatMap(({ options }) => wrong(options)).map(({ id }) => id);
    default:
      return wrong(question.options).map(({ id }) => id);
  }
}
