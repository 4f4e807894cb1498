import { formOf, type Option, type Question } from './content';

/**
 * What decides how a question is answered: its form, what is read before the answer, and what is right. Answers in two
 * versions of a module are answers to the same question when this is the same; another tag or explanation, which is
 * read afterwards, changes nothing about them.
 *
 * @returns a text that is equal for equal questions, whatever order the store gave their fields
 */
export function wordingOf(question: Question): string {
  const { nl, en } = question.prompt;
  return JSON.stringify([formOf(question), nl, en, askedIn(question)]);
}

function askedIn(question: Question): unknown {
  switch (question.form) {
    case 'order':
      return question.items.map(({ id, text }) => [id, text.nl, text.en]);
    case 'steps':
      return question.steps.map(({ id, prompt, options }) => [id, prompt.nl, prompt.en, options.map(asRead)]);
    default:
      return question.options.map(asRead);
  }
}

const asRead = ({ id, text, correct }: Option) => [id, text.nl, text.en, correct];
