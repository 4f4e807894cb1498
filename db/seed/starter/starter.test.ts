import { describe, expect, it } from 'vitest';
import { type ChoiceQuestion, choiceQuestion, type Lesson, moduleContent } from '@/domain/training/content';
import { socialMediaBasics } from './social-media-basics';

const { lessons, topic } = socialMediaBasics;
/** All of them are single choices, which the parse proves. */
const questions = socialMediaBasics.questions.map((item) => choiceQuestion.parse(item));
const languages = ['nl', 'en'] as const;

/** Words as a reader counts them: runs of text that hold a letter or a digit, so list marks and # do not count. */
function words(markdown: string): number {
  return markdown.split(/\s+/).filter((token) => /[\p{L}\p{N}]/u.test(token)).length;
}

/** How often a Markdown structure occurs, so that both languages can be held to the same shape. */
function shape(markdown: string) {
  const lines = markdown.split('\n');
  const starting = (pattern: RegExp) => lines.filter((line) => pattern.test(line)).length;
  return { headings: starting(/^### /), bullets: starting(/^- /), steps: starting(/^\d+\. /), quotes: starting(/^> /) };
}

const positionOfRight = (question: ChoiceQuestion) => question.options.findIndex((option) => option.correct);
const ids = (items: { id: string }[]) => items.map((item) => item.id);
const eachBody = lessons.flatMap((lesson: Lesson) =>
  languages.map((language) => ({ id: lesson.id, language, body: lesson.body[language] })),
);

describe('the starter module', () => {
  it('parses as module content, and is stored exactly as written', () => {
    expect(moduleContent.parse(socialMediaBasics)).toEqual(socialMediaBasics);
  });

  it('has unique ids for lessons, questions and the options of a question', () => {
    for (const list of [lessons, questions, ...questions.map((question) => question.options)]) {
      expect(new Set(ids(list)).size).toBe(list.length);
    }
  });

  it('promises at least the minutes of its lessons plus half a minute a question', () => {
    const reading = lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
    expect(socialMediaBasics.minutes).toBeGreaterThanOrEqual(reading + questions.length / 2);
  });
});

describe('the five lessons', () => {
  it('are five', () => {
    expect(lessons).toHaveLength(5);
  });

  it.each(eachBody)('$id ($language) has 150 to 300 words', ({ body }) => {
    expect(words(body)).toBeGreaterThanOrEqual(150);
    expect(words(body)).toBeLessThanOrEqual(300);
  });

  it.each(eachBody)('$id ($language) starts headings at ###, has no raw HTML and no exclamation mark', ({ body }) => {
    expect(body).not.toMatch(/^#{1,2} /m);
    expect(body).not.toMatch(/<[a-z/]/i);
    expect(body).not.toContain('!');
  });

  it.each(lessons)('$id has the same headings, lists and examples in both languages', ({ body }) => {
    expect(shape(body.nl)).toEqual(shape(body.en));
    expect(shape(body.nl).headings).toBeGreaterThan(1);
  });

  it('name only official sources', () => {
    const official = [
      'wetten.overheid.nl',
      'www.autoriteitpersoonsgegevens.nl',
      'www.reclamecode.nl',
      'eur-lex.europa.eu',
    ];
    for (const { url } of lessons.flatMap((lesson) => lesson.sources)) {
      expect(official).toContain(new URL(url).hostname);
    }
  });
});

describe('the sixteen questions', () => {
  it('are four to recall, eight situations and four to judge, all on the topic of the module', () => {
    const counts = (['recall', 'scenario', 'evaluate'] as const).map(
      (kind) => questions.filter((question) => question.kind === kind).length,
    );
    expect(counts).toEqual([4, 8, 4]);
    expect(questions.every((question) => question.topic === topic.id)).toBe(true);
  });

  it('have three or four options, exactly one of them right', () => {
    for (const question of questions) {
      expect([3, 4]).toContain(question.options.length);
      expect(question.options.filter((option) => option.correct)).toHaveLength(1);
    }
  });

  it('put the right option in each place, and in none of them more than a third of the time', () => {
    const counts = [0, 1, 2, 3].map((place) => questions.filter((item) => positionOfRight(item) === place).length);
    expect(Math.min(...counts)).toBeGreaterThan(0);
    expect(Math.max(...counts)).toBeLessThanOrEqual(questions.length / 3);
  });

  it.each(languages)('do not give the right option away by its length (%s)', (language) => {
    const longest = questions.filter((question) => {
      const lengths = question.options.map((option) => option.text[language].length);
      return lengths[positionOfRight(question)] === Math.max(...lengths);
    });
    expect(longest.length).toBeLessThanOrEqual(questions.length / 3);
  });
});
