import { describe, expect, test } from 'vitest';
import type { PolicyContent } from './model';
import { nextQuestionId, paragraphsWithBlanks, policyQuestionForm, publishingProblems } from './publishing';

const policy = (
  texts: Record<string, [nl: string, en: string]>,
  title = { nl: 'Beleid', en: 'Policy' },
): PolicyContent => ({
  title,
  paragraphs: Object.entries(texts).map(([id, [nl, en]]) => ({ id, text: { nl, en } })),
});
const complete = policy({ a: ['Wij luisteren.', 'We listen.'] });
const alone = { before: null, openComments: 0 };

describe('what keeps a draft from being published', () => {
  test('nothing, when both languages are there and every comment has an answer', () => {
    expect(publishingProblems(complete, alone)).toEqual([]);
  });

  test('that there is no text', () => {
    expect(publishingProblems(policy({}), alone)).toEqual([{ kind: 'empty' }]);
  });

  test('each text that is missing in a language, and comments without an answer', () => {
    const half = policy({ a: ['Wij luisteren.', ' '], b: ['', 'We reply.'] }, { nl: 'Beleid', en: '' });
    expect(publishingProblems(half, { before: null, openComments: 2 })).toEqual([
      { kind: 'title', missing: ['en'] },
      { kind: 'paragraph', paragraphId: 'a', missing: ['en'] },
      { kind: 'paragraph', paragraphId: 'b', missing: ['nl'] },
      { kind: 'comments', count: 2 },
    ]);
  });

  test('that it says what is in force already, however it is divided', () => {
    const divided = policy({ x: ['Wij luisteren.  ', 'We listen.'] });
    expect(publishingProblems(divided, { before: complete, openComments: 0 })).toEqual([{ kind: 'unchanged' }]);
    const other = policy({ a: ['Wij luisteren.', 'We hear.'] });
    expect(publishingProblems(other, { before: complete, openComments: 0 })).toEqual([]);
  });

  test('not what seems to wait to be filled in: that is only pointed at', () => {
    const blank = policy({ a: ['Vraag [de naam].', 'Ask [the name].'] });
    expect(paragraphsWithBlanks(blank)).toEqual(['a']);
    expect(publishingProblems(blank, alone)).toEqual([]);
  });
});

describe('the form of a question', () => {
  const option = (place: number) => ({
    ...{ [`option-${place}-nl`]: `keus ${place}`, [`option-${place}-en`]: `choice ${place}` },
    ...{ [`why-${place}-nl`]: `want ${place}`, [`why-${place}-en`]: `because ${place}` },
  });
  const blank = (place: number) => Object.fromEntries(Object.keys(option(place)).map((name) => [name, '']));
  const fields = { 'prompt-nl': 'Wat?', 'prompt-en': 'What?', right: '2', seen: '' };
  const complaints = (given: unknown) => {
    const read = policyQuestionForm.safeParse(given);
    return read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  };

  test('makes a single choice with one right option; what is left empty is no option', () => {
    const given = { ...fields, ...option(1), ...option(2), ...blank(3), ...blank(4) };
    const { question } = policyQuestionForm.parse(given);
    expect(question.prompt).toEqual({ nl: 'Wat?', en: 'What?' });
    expect(question.options.map(({ id, correct }) => [id, correct])).toEqual([
      ['option-1', false],
      ['option-2', true],
    ]);
    expect(question.options[0]).toMatchObject({ explanation: { nl: 'want 1', en: 'because 1' } });
  });

  test('wants two options, and whatever is begun to be finished', () => {
    const half = { ...blank(3), 'option-3-nl': 'keus 3' };
    expect(complaints({ ...fields, ...option(1), ...option(2), ...half, ...blank(4) })).toEqual([
      'option-3-en: required',
      'why-3-nl: required',
      'why-3-en: required',
    ]);
    expect(complaints({ ...fields, ...option(1), ...blank(2), ...blank(3), ...blank(4) })).toContain(
      'option-2-nl: required',
    );
  });

  test('wants the right option to be one of those', () => {
    const given = { ...fields, right: '4', ...option(1), ...option(2), ...blank(3), ...blank(4) };
    expect(complaints(given)).toEqual(['right: pick']);
    expect(complaints({ ...given, right: undefined })).toEqual(['right: pick']);
  });

  test('there are three at most', () => {
    const text = { nl: 'x', en: 'x' };
    const question = (id: string) => ({ id, topic: 'policy', kind: 'recall' as const, prompt: text, options: [] });
    expect(nextQuestionId([])).toBe('question-1');
    expect(nextQuestionId([question('question-1'), question('question-3')])).toBe('question-2');
    expect(nextQuestionId(['question-1', 'question-2', 'question-3'].map(question))).toBeNull();
  });
});
