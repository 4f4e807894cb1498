import { describe, expect, test } from 'vitest';
import { socialMediaBasics } from '@/db/seed/starter/social-media-basics';
import { type ChoiceQuestion, choiceQuestion, type StepsQuestion, stepsQuestion } from './content';
import { wordingOf } from './wording';

const [first] = socialMediaBasics.questions;
const asked: ChoiceQuestion = choiceQuestion.parse(first);
const changed = (changes: Partial<ChoiceQuestion>) => wordingOf({ ...asked, ...changes });
const [head, ...rest] = asked.options;

describe('a question is the same question', () => {
  test.each([
    ['with another tag', changed({ kind: 'evaluate', topic: 'elsewhere' })],
    ['when it says that it is a single choice', changed({ form: 'single' })],
    [
      'with another explanation',
      changed({ options: asked.options.map((one) => ({ ...one, explanation: text('x') })) }),
    ],
  ])('%s', (_, wording) => expect(wording).toBe(wordingOf(asked)));

  test('in whatever order the store gives its fields back', () => {
    const { prompt, ...others } = asked;
    expect(wordingOf({ prompt: { en: prompt.en, nl: prompt.nl }, ...others })).toBe(wordingOf(asked));
  });
});

describe('it is another question', () => {
  test.each([
    ['in other words in Dutch', changed({ prompt: { ...asked.prompt, nl: 'Anders' } })],
    ['with an option less', changed({ options: rest })],
    ['with another text for an option', changed({ options: [{ ...option(), text: text('x') }, ...rest] })],
    ['when something else is right', changed({ options: [{ ...option(), correct: !option().correct }, ...rest] })],
    ['with its options in another order', changed({ options: asked.options.toReversed() })],
    ['in another form', changed({ form: 'multiple' })],
  ])('%s', (_, wording) => expect(wording).not.toBe(wordingOf(asked)));

  test('when a step of the situation says something else', () => {
    const steps: StepsQuestion = stepsQuestion.parse({
      ...{ id: 'situation', topic: 'subject', kind: 'scenario', form: 'steps', prompt: text('begin') },
      steps: ['one', 'two'].map((id) => ({ id, prompt: text(id), options: asked.options })),
    });
    const [one, two] = steps.steps;
    if (!one || !two) throw new Error('two steps went in');
    expect(wordingOf({ ...steps, steps: [one, { ...two, prompt: text('other') }] })).not.toBe(wordingOf(steps));
  });
});

function text(words: string) {
  return { nl: words, en: words };
}

function option() {
  if (!head) throw new Error('a question with options');
  return head;
}
