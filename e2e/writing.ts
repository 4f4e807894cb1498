import type { Locator, Page } from '@playwright/test';
import { type Bilingual, formOf, type ModuleContent, type Option, type Question } from '@/domain/training/content';
import { expect } from './fixtures';
import { type Language, words } from './words';

export const MODULES = '/programme/training/modules';
const both = ['nl', 'en'] as const;

/** An author at work: in which language the pages are, and which languages are written. */
export type Author = { page: Page; language: Language; writes?: readonly Language[] };

/** Begins a module with a topic of its own. Answers with the address of its draft. */
export async function beginModule({ page, language }: Author, { title, topic }: ModuleContent): Promise<string> {
  const t = words(language, 'authoring');
  await page.goto(MODULES);
  await page.getByRole('link', { name: t('write') }).click();
  await page.getByLabel(t(language === 'nl' ? 'new.titleNl' : 'new.titleEn')).fill(title[language]);
  await page.getByLabel(t('new.topic'), { exact: true }).selectOption({ label: t('new.newTopic') });
  await page.getByLabel(t('new.topicNl')).fill(topic.name.nl);
  await page.getByLabel(t('new.topicEn')).fill(topic.name.en);
  await page.getByRole('button', { name: t('new.submit') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title[language]);
  return new URL(page.url()).pathname;
}

export async function writeHead(author: Author, { title, purpose, minutes }: ModuleContent): Promise<void> {
  const { page, language } = author;
  const t = words(language, 'authoring');
  await page.getByRole('link', { name: t('module.headEdit') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('part.head'));
  await writePair(author, page, t('editor.fields.title'), title);
  await writePair(author, page, t('editor.fields.purpose'), purpose);
  await page.getByLabel(t('editor.fields.minutes'), { exact: true }).fill(String(minutes));
  await save(author);
}

export async function addLesson(author: Author, lesson: ModuleContent['lessons'][number], place: number) {
  const { page, language } = author;
  const t = words(language, 'authoring');
  await page.getByRole('button', { name: t('module.addLesson') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('part.lesson', { place, of: place }));
  await writeLesson(author, lesson);
}

export async function writeLesson(author: Author, { title, body }: ModuleContent['lessons'][number]): Promise<void> {
  const t = words(author.language, 'authoring');
  await writePair(author, author.page, t('editor.fields.title'), title);
  await writePair(author, author.page, t('editor.fields.body'), body);
  await save(author);
}

export async function addQuestion(author: Author, question: Question, place: number): Promise<void> {
  const { page, language } = author;
  const t = words(language, 'authoring');
  const form = formOf(question);
  await page.getByLabel(t('module.questionForm')).selectOption({ label: t(`editor.forms.${form}`) });
  await page.getByRole('button', { name: t('module.addQuestion') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('part.question', { place, of: place }));
  await writePair(author, page, t(form === 'steps' ? 'editor.fields.begins' : 'editor.fields.prompt'), question.prompt);
  await writeAnswers(author, question);
  await save(author);
}

async function writeAnswers(author: Author, question: Question): Promise<void> {
  const { page, language } = author;
  const t = words(language, 'authoring');
  switch (question.form) {
    case 'order':
      for (const [at, { text }] of question.items.entries()) {
        const item = page.getByRole('group', { name: `${t('editor.fields.item')} ${at + 1}`, exact: true });
        await writePair(author, item, t('editor.fields.text'), text);
      }
      return writePair(author, page, t('editor.fields.why'), question.explanation);
    case 'steps':
      for (const [at, { prompt, options }] of question.steps.entries()) {
        const step = page.getByRole('region', { name: `${t('editor.fields.step')} ${at + 1}`, exact: true });
        await writePair(author, step, t('editor.fields.stepPrompt'), prompt);
        await writeOptions(author, step, options);
      }
      return;
    case 'true-false':
      for (const [at, { correct, explanation }] of question.options.entries()) {
        const truth = page.getByRole('group', {
          name: t(at === 0 ? 'editor.truth.yes' : 'editor.truth.no'),
          exact: true,
        });
        if (correct) await truth.getByLabel(t('editor.truth.right')).check();
        await writePair(author, truth, t('editor.fields.explanation'), explanation);
      }
      return;
    default:
      return writeOptions(author, page, question.options);
  }
}

async function writeOptions(author: Author, scope: Page | Locator, options: readonly Option[]): Promise<void> {
  const t = words(author.language, 'authoring');
  for (const [at, { text, correct, explanation }] of options.entries()) {
    const answer = scope.getByRole('group', { name: `${t('editor.fields.option')} ${at + 1}`, exact: true });
    if (correct) await answer.getByLabel(t('editor.right')).check();
    await writePair(author, answer, t('editor.fields.text'), text);
    await writePair(author, answer, t('editor.fields.explanation'), explanation);
  }
}

/** A text in the languages that the author writes. */
async function writePair({ language, writes = both }: Author, scope: Page | Locator, label: string, text: Bilingual) {
  const t = words(language, 'authoring');
  for (const one of writes)
    await scope.getByLabel(`${label} (${t(`editor.languages.${one}`)})`, { exact: true }).fill(text[one]);
}

async function save({ page, language }: Author): Promise<void> {
  const t = words(language, 'authoring');
  const [before = ''] = t('part.savedAt', { time: '|' }).split('|');
  await page.getByRole('button', { name: t('editor.save.submit'), exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: before })).toBeVisible();
}
