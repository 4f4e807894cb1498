import { describe, expect, it } from 'vitest';
import {
  type ChoiceQuestion,
  formOf,
  moduleContent,
  type ModuleContent,
  type Option,
  type Question,
  type StepsQuestion,
  topicsOf,
} from '@/domain/training/content';
import { starterCurriculum } from './curriculum';
import { socialMediaBasics } from './social-media-basics';

const languages = ['nl', 'en'] as const;
type Language = (typeof languages)[number];

/** Words as a reader counts them: runs of text that hold a letter or a digit, so list marks and # do not count. */
function words(text: string): number {
  return text.split(/\s+/).filter((token) => /[\p{L}\p{N}]/u.test(token)).length;
}

/** How often a Markdown structure occurs, so that both languages can be held to the same shape. */
function shape(markdown: string) {
  const lines = markdown.split('\n');
  const starting = (pattern: RegExp) => lines.filter((line) => pattern.test(line)).length;
  return { headings: starting(/^### /), bullets: starting(/^- /), steps: starting(/^\d+\. /), quotes: starting(/^>/) };
}

/** Sentences long enough to be somebody's own: seven words or more. */
function sentences(module: ModuleContent, language: Language): string[] {
  return module.lessons
    .flatMap(({ body }) => body[language].split(/(?<=[.?:])\s+|\n+/))
    .filter((sentence) => words(sentence) >= 7);
}

/** Every text in the language, at any depth. */
function texts(value: unknown, language: Language): string[] {
  if (Array.isArray(value)) return value.flatMap((part) => texts(part, language));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === language && typeof part === 'string' ? [part] : texts(part, language),
  );
}

const isSteps = (question: Question): question is StepsQuestion => question.form === 'steps';
const isChoice = (question: Question): question is ChoiceQuestion => 'options' in question;
const isSingle = (question: Question): question is ChoiceQuestion => formOf(question) === 'single';

/** The lists in which one option is right and the rest are not: single choices, and the steps of a situation. */
function singleLists({ questions }: ModuleContent): Option[][] {
  const ofSteps = questions.filter(isSteps).flatMap(({ steps }) => steps.map(({ options }) => options));
  return [...questions.filter(isSingle).map(({ options }) => options), ...ofSteps];
}

const placeOfRight = (options: Option[]) => options.findIndex(({ correct }) => correct);
const share = (questions: readonly Question[], kind: Question['kind']) =>
  questions.filter((question) => question.kind === kind).length;

/** Only where the text of the law or the body that keeps the rule publishes it itself. */
const official = [
  'autoriteitpersoonsgegevens.nl',
  'acm.nl',
  'cvdm.nl',
  'eur-lex.europa.eu',
  'ncsc.nl',
  'digitaltrustcenter.nl',
  'reclamecode.nl',
  'rijksoverheid.nl',
  'wetten.overheid.nl',
];

describe('the starter curriculum', () => {
  it('has modules with slugs and topics of their own', () => {
    const all = [socialMediaBasics, ...starterCurriculum];
    for (const names of [all.map(({ slug }) => slug), all.map(({ topic }) => topic.id)]) {
      expect(new Set(names).size).toBe(all.length);
    }
  });

  it.each(languages)('says nothing twice: no sentence of a lesson stands in another (%s)', (language) => {
    const all = [socialMediaBasics, ...starterCurriculum].flatMap((module) => sentences(module, language));
    expect(all.filter((sentence, at) => all.indexOf(sentence) !== at)).toEqual([]);
  });
});

describe.each(starterCurriculum.map((module) => ({ module, slug: module.slug })))('$slug', ({ module }) => {
  const { lessons, questions } = module;
  const lists = singleLists(module);
  const eachBody = lessons.flatMap(({ id, body }) =>
    languages.map((language) => ({ id, language, body: body[language] })),
  );

  it('parses as module content, and is stored exactly as written', () => {
    expect(moduleContent.parse(module)).toEqual(module);
  });

  it('takes the minutes it promises: 150 words a minute, half a minute a question', () => {
    for (const { id, minutes, body } of lessons) {
      const longest = Math.max(words(body.nl), words(body.en));
      expect(minutes, id).toBeGreaterThanOrEqual(Math.floor(longest / 150));
      expect(minutes, id).toBeLessThanOrEqual(Math.ceil(longest / 150) + 1);
    }
    const least = lessons.reduce((sum, { minutes }) => sum + minutes, 0) + questions.length / 2;
    expect(module.minutes).toBeGreaterThanOrEqual(least);
    expect(module.minutes).toBeLessThanOrEqual(least + 5);
  });

  it.each(languages)('is calm and well set: no exclamation marks, no straight quotes (%s)', (language) => {
    expect(texts(module, language).filter((text) => /[!"']/.test(text))).toEqual([]);
  });

  describe('its lessons', () => {
    it('are four to six', () => {
      expect(lessons.length).toBeGreaterThanOrEqual(4);
      expect(lessons.length).toBeLessThanOrEqual(6);
    });

    it.each(eachBody)('$id ($language) has 150 to 300 words', ({ body }) => {
      expect(words(body)).toBeGreaterThanOrEqual(150);
      expect(words(body)).toBeLessThanOrEqual(300);
    });

    it.each(eachBody)('$id ($language) starts headings at ### and has no raw HTML', ({ body }) => {
      expect(body).not.toMatch(/^#{1,2} /m);
      expect(body).not.toMatch(/<[a-z/]/i);
    });

    it.each(lessons)('$id has the same headings, lists and examples in both languages', ({ body }) => {
      expect(shape(body.nl)).toEqual(shape(body.en));
      expect(shape(body.nl).headings).toBeGreaterThan(1);
    });

    it('show an example dialogue or post', () => {
      expect(lessons.some(({ body }) => shape(body.nl).quotes > 0)).toBe(true);
    });

    it('name only official sources, with the day on which they were read', () => {
      for (const { url, checkedOn } of lessons.flatMap(({ sources }) => sources)) {
        expect(official).toContain(new URL(url).hostname.replace(/^www\./, ''));
        expect(checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }
    });
  });

  describe('its questions', () => {
    it('are twelve to sixteen, on topics of the module', () => {
      expect(questions.length).toBeGreaterThanOrEqual(12);
      expect(questions.length).toBeLessThanOrEqual(16);
      const topics = topicsOf(module).map(({ id }) => id);
      expect(questions.filter(({ topic }) => !topics.includes(topic))).toEqual([]);
    });

    it('are at least half situations, and of each kind as many as the levels take (levels.test.ts)', () => {
      expect(share(questions, 'scenario')).toBeGreaterThanOrEqual(questions.length / 2);
      expect(share(questions, 'recall')).toBeGreaterThanOrEqual(4);
      expect(share(questions, 'scenario')).toBeGreaterThanOrEqual(8);
      expect(share(questions, 'evaluate')).toBeGreaterThanOrEqual(4);
    });

    it('come in all five forms', () => {
      expect(new Set(questions.map(formOf))).toEqual(new Set(['single', 'multiple', 'true-false', 'order', 'steps']));
    });

    it('have two or three steps, and three or four options where one is to be chosen', () => {
      for (const { steps } of questions.filter(isSteps)) expect([2, 3]).toContain(steps.length);
      for (const options of lists) expect([3, 4]).toContain(options.length);
    });

    it('have more than one right option, and a wrong one, where several are to be chosen', () => {
      for (const { options } of questions.filter(isChoice).filter(({ form }) => form === 'multiple')) {
        const right = options.filter(({ correct }) => correct).length;
        expect(right).toBeGreaterThan(1);
        expect(right).toBeLessThan(options.length);
      }
    });

    it('put the right option in each place, and in none of them more than two times in five', () => {
      const counts = [0, 1, 2].map((place) => lists.filter((options) => placeOfRight(options) === place).length);
      expect(Math.min(...counts)).toBeGreaterThan(0);
      expect(Math.max(...counts)).toBeLessThanOrEqual(lists.length * 0.4);
      const ofFour = lists.filter(({ length }) => length === 4);
      if (ofFour.length > 3) expect(ofFour.some((options) => placeOfRight(options) === 3)).toBe(true);
    });

    it.each(languages)(
      'do not give the right option away by its length: seldom longest, not mostly shortest (%s)',
      (language) => {
        const rightIs = (extreme: (...lengths: number[]) => number) =>
          lists.filter((options) => {
            const lengths = options.map(({ text }) => text[language].length);
            return lengths[placeOfRight(options)] === extreme(...lengths);
          }).length;
        expect(rightIs(Math.max)).toBeLessThanOrEqual(lists.length / 3);
        expect(rightIs(Math.min)).toBeLessThanOrEqual(lists.length / 2);
      },
    );
  });
});
