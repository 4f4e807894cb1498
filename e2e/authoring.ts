import type { Page } from '@playwright/test';
import { expect } from './fixtures';
import { type Language, words } from './words';

// What the journeys of authors have in common.

export const MODULES = '/programme/training/modules';

/** A field of the editor by its name. */
export const field = (page: Page, name: string) => page.locator(`[name="${name}"]`);

/** Fills a text in both languages. */
export async function fillPair(page: Page, name: string, nl: string, en: string): Promise<void> {
  await field(page, `${name}.nl`).fill(nl);
  await field(page, `${name}.en`).fill(en);
}

/** Presses "Save" and waits until the page says that it is. */
export async function save(page: Page, language: Language): Promise<void> {
  const t = words(language, 'authoring');
  await page.getByRole('button', { name: t('editor.save.submit'), exact: true }).click();
  await isSaved(page, language);
}

/** Waits until the page says that what was typed is saved. */
export async function isSaved(page: Page, language: Language): Promise<void> {
  const [before = ''] = words(language, 'authoring')('part.savedAt', { time: '|' }).split('|');
  await expect(page.getByRole('status').filter({ hasText: before })).toBeVisible();
}

/** Begins a module of one's own, so that each project writes in its own. Answers with the address of its draft. */
export async function begin(page: Page, language: Language, title: string): Promise<string> {
  const t = words(language, 'authoring');
  await page.goto(MODULES);
  await page.getByRole('link', { name: t('write') }).click();
  await page.getByLabel(t('new.titleNl')).fill(title);
  await page.getByLabel(t('new.topic'), { exact: true }).selectOption('basics');
  await page.getByRole('button', { name: t('new.submit') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  return new URL(page.url()).pathname;
}

/** Adds the first lesson from the page of the draft. */
export async function writeLesson(page: Page, language: Language): Promise<void> {
  const t = words(language, 'authoring');
  await page.getByRole('button', { name: t('module.addLesson') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('part.lesson', { place: 1, of: 1 }));
  await fillPair(page, 'title', 'Eerst vragen', 'Ask first');
  await fillPair(page, 'body', '### Vraag het\n\nAltijd.', '### Ask\n\nAlways.');
  await save(page, language);
}

/** Adds a question with three answers. */
export async function writeQuestion(page: Page, language: Language, draft: string, place: number): Promise<void> {
  const t = words(language, 'authoring');
  await page.goto(draft);
  await page.getByRole('button', { name: t('module.addQuestion') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('part.question', { place, of: place }));
  await fillPair(page, 'prompt', `Wat doe je ${place}?`, `What do you do ${place}?`);
  const ids = await field(page, 'options').evaluateAll((inputs) =>
    inputs.map((input) => (input as HTMLInputElement).value),
  );
  for (const [at, id] of ids.entries()) {
    await fillPair(page, `options.${id}.text`, `Antwoord ${at}`, `Answer ${at}`);
    await fillPair(page, `options.${id}.explanation`, `Uitleg ${at}`, `Explanation ${at}`);
  }
  await field(page, 'options.right').first().check();
  await save(page, language);
}
