import type { Page } from '@playwright/test';
import { expect } from './fixtures';
import { type Language, words } from './words';

// What the journeys through the draft of the policy have in common.

export const DRAFT = '/programme/policy/draft';

/** Begins the draft with our example, unless the demonstration has one already. */
export async function beginDraft(page: Page, language: Language): Promise<void> {
  const t = words(language, 'policy-draft');
  await page.goto(DRAFT);
  const begin = page.getByRole('button', { name: t('start.submit'), exact: true });
  if ((await begin.count()) === 0) return;
  await page.getByLabel(t('start.starter')).check();
  await begin.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('title'));
}

/** Adds a paragraph at the top that no other test knows, and answers with the address to change it. */
export async function addOnTop(page: Page, language: Language, nl: string, en: string): Promise<void> {
  const t = words(language, 'policy-draft');
  await page.goto(`${DRAFT}/paragraphs/new`);
  await page.getByLabel(t('paragraph.textIn', { language: t('languages.nl') })).fill(nl);
  await page.getByLabel(t('paragraph.textIn', { language: t('languages.en') })).fill(en);
  await page.getByRole('button', { name: t('paragraph.add'), exact: true }).click();
  await page.waitForURL((url) => url.pathname === DRAFT);
}

/** Asks everyone who works here for comments. */
export async function askEveryone(page: Page, language: Language): Promise<void> {
  const t = words(language, 'policy-draft');
  await page.goto(`${DRAFT}/comments`);
  await page
    .locator('summary')
    .filter({ hasText: new RegExp(`${t('comments.change')}|${t('comments.askForm')}`) })
    .click();
  await page.getByLabel(t('comments.everyone')).check();
  await page.getByRole('button', { name: t('comments.ask'), exact: true }).click();
  await expect(page.getByText(`/policy/draft`)).toBeVisible();
}

/** What is further down the list of things to do is a press away. */
export async function openAll(page: Page): Promise<void> {
  for (const more of await page.getByRole('main').locator('details:not([open]) > summary').all()) await more.click();
}
