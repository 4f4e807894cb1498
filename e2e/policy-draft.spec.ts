import type { Page } from '@playwright/test';
import { twentyPages } from '@/server/policy/importing/twenty-pages.factory';
import { expect, test } from './fixtures';
import { type Language, words } from './words';

const DRAFT = '/programme/policy/draft';

/** Begins the draft with our example, unless the demonstration has one already. */
async function beginDraft(page: Page, language: Language): Promise<void> {
  const t = words(language, 'policy-draft');
  await page.goto(DRAFT);
  const begin = page.getByRole('button', { name: t('start.submit'), exact: true });
  if ((await begin.count()) === 0) return;
  await page.getByLabel(t('start.starter')).check();
  await begin.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('title'));
}

/** Adds a paragraph at the top that no other test knows, and answers with the address to change it. */
async function addOnTop(page: Page, language: Language, nl: string, en: string): Promise<void> {
  const t = words(language, 'policy-draft');
  await page.goto(`${DRAFT}/paragraphs/new`);
  await page.getByLabel(t('paragraph.textIn', { language: t('languages.nl') })).fill(nl);
  await page.getByLabel(t('paragraph.textIn', { language: t('languages.en') })).fill(en);
  await page.getByRole('button', { name: t('paragraph.add'), exact: true }).click();
  await page.waitForURL((url) => url.pathname === DRAFT);
}

test('a colleague proposes a text, the champion takes it over, and the colleague reads so @plain', async ({
  page,
  signIn,
  language,
}, { project }) => {
  const t = words(language, 'policy-draft');
  const mark = `${project.name}-${Date.now()}`;
  const text = language === 'nl' ? `We antwoorden binnen een week (${mark}).` : `We answer within a week (${mark}).`;
  const better = text.replace(language === 'nl' ? 'week' : 'week', language === 'nl' ? 'dag' : 'day');
  const why = language === 'nl' ? 'Een week is lang.' : 'A week is long.';

  await signIn('champion');
  await beginDraft(page, language);
  await addOnTop(page, language, `We antwoorden binnen een week (${mark}).`, `We answer within a week (${mark}).`);
  await page.goto(`${DRAFT}/comments`);
  await page
    .locator('summary')
    .filter({ hasText: new RegExp(`${t('comments.change')}|${t('comments.askForm')}`) })
    .click();
  await page.getByLabel(t('comments.everyone')).check();
  await page.getByRole('button', { name: t('comments.ask'), exact: true }).click();
  await expect(page.getByText(`/policy/draft`)).toBeVisible();

  await page.context().clearCookies();
  await signIn('employee');
  await page.goto('/policy/draft');
  const paragraph = page.getByRole('listitem').filter({ hasText: mark });
  await paragraph.getByRole('link', { name: new RegExp(t('read.comment')) }).click();
  await page.getByLabel(t('read.text')).fill(why);
  await page
    .locator('summary')
    .filter({ hasText: t('read.propose') })
    .click();
  await page.getByLabel(t('read.proposal')).fill(better);
  await page.getByRole('button', { name: t('read.send') }).click();
  await expect(page.getByText(t('read.sent'))).toBeVisible();
  const yours = page.locator('#yours').getByRole('listitem').filter({ hasText: better });
  await expect(yours.getByText(t('read.noAnswer'))).toBeVisible();

  await page.context().clearCookies();
  await signIn('champion');
  await page.goto(`${DRAFT}/comments`);
  const card = page.getByRole('article').filter({ hasText: better });
  await card.getByRole('button', { name: t('comments.takeOver') }).click();
  await expect(page.getByText(t('comments.toldPlain'))).toBeVisible();
  await page.goto(DRAFT);
  await expect(page.getByText(better)).toBeVisible();

  await page.context().clearCookies();
  await signIn('employee');
  await page.goto('/policy/draft#yours');
  await expect(yours.getByText(t('comments.outcomes.taken-over'))).toBeVisible();
});

test('a comment that is not taken over gets a reason @plain', async ({ page, signIn, language }, { project }) => {
  const t = words(language, 'policy-draft');
  const mark = `${project.name}-${Date.now()}`;
  await signIn('champion');
  await beginDraft(page, language);
  await addOnTop(page, language, `Alinea ${mark}.`, `Paragraph ${mark}.`);
  await page.goto(`${DRAFT}/comments`);
  await page
    .locator('summary')
    .filter({ hasText: new RegExp(`${t('comments.change')}|${t('comments.askForm')}`) })
    .click();
  await page.getByLabel(t('comments.everyone')).check();
  await page.getByRole('button', { name: t('comments.ask'), exact: true }).click();

  await page.goto('/policy/draft');
  await page
    .getByRole('listitem')
    .filter({ hasText: mark })
    .getByRole('link', { name: new RegExp(t('read.comment')) })
    .click();
  await page.getByRole('button', { name: t('read.send') }).click();
  await expect(page.getByText(words(language, 'errors')('comment-empty')).first()).toBeVisible();
  await page.getByLabel(t('read.text')).fill(`Vraag ${mark}`);
  await page.getByRole('button', { name: t('read.send') }).click();
  await expect(page.getByText(t('read.sent'))).toBeVisible();

  await page.goto(`${DRAFT}/comments`);
  const card = page.getByRole('article').filter({ hasText: `Vraag ${mark}` });
  await card.getByLabel(t('comments.outcomes.not'), { exact: true }).check();
  await card.getByRole('button').last().click();
  await expect(card.getByText(words(language, 'errors')('reason-needed')).first()).toBeVisible();
  await card.getByLabel(t('comments.reason')).fill(`Omdat ${mark}`);
  await card.getByRole('button').last().click();
  await expect(page.getByText(t('comments.toldPlain'))).toBeVisible();
  await page.goto('/policy/draft#yours');
  await expect(page.locator('#yours').getByText(`Omdat ${mark}`)).toBeVisible();
});

test('the second of two editors sees both texts and loses nothing', async ({ page, signIn, language }, { project }) => {
  const t = words(language, 'policy-draft');
  const mark = `${project.name}-${Date.now()}`;
  const dutch = t('paragraph.textIn', { language: t('languages.nl') });
  const save = { name: t('paragraph.save'), exact: true };
  await signIn('champion');
  await beginDraft(page, language);
  await addOnTop(page, language, `Samen ${mark}.`, `Together ${mark}.`);
  await page.getByRole('listitem').filter({ hasText: mark }).getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('paragraph.title'));

  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.getByLabel(dutch).fill(`Van de ander ${mark}.`);
  await other.getByRole('button', save).click();
  await other.waitForURL((url) => url.pathname === DRAFT);
  await other.close();

  await page.getByLabel(dutch).fill(`Van mij ${mark}.`);
  await page.getByRole('button', save).click();
  await expect(
    page.getByRole('alert').filter({ hasText: words(language, 'errors')('refusals.policy-text-changed') }),
  ).toBeVisible();
  await expect(page.getByLabel(dutch)).toHaveValue(`Van mij ${mark}.`);
  await expect(page.getByText(`Van de ander ${mark}.`)).toBeVisible();
  await page.getByRole('button', save).click();
  await page.waitForURL((url) => url.pathname === DRAFT);
  await expect(page.getByText(`Van mij ${mark}.`)).toBeVisible();
});

test('a document is looked at before it replaces the Dutch text @plain', async ({ page, signIn, language }) => {
  const t = words(language, 'policy-draft');
  await signIn('hr');
  await beginDraft(page, language);
  await page.goto(`${DRAFT}/import`);
  const upload = (name: string, text: string) =>
    page.getByLabel(t('import.file')).setInputFiles({ name, mimeType: 'text/markdown', buffer: Buffer.from(text) });
  await upload('beleid.docx', '%PDF-1.7');
  await page.getByRole('button', { name: t('import.submit') }).click();
  await expect(page.getByText(t('import.complaints.type'))).toBeVisible();

  const body = '## Doelen van de proef\n\n- een\n- twee\n\n| a | b |\n| - | - |\n| 1 | 2 |';
  await upload('beleid.md', body);
  await page.getByLabel(t('languageNames.nl')).check();
  await page.getByRole('button', { name: t('import.submit') }).click();
  await expect(page.getByText(t('import.preview.lead'))).toBeVisible();
  await expect(page.getByRole('cell', { name: '2', exact: true })).toBeVisible();
  await page.getByRole('button', { name: t('import.preview.drop') }).click();
  await expect(page.getByLabel(t('import.file'))).toBeVisible();
});

test('a Word document of 20 pages shows its headings, tables and pictures', async ({ page, signIn, language }) => {
  const t = words(language, 'policy-draft');
  await signIn('hr');
  await beginDraft(page, language);
  await page.goto(`${DRAFT}/import`);
  await page.getByLabel(t('import.file')).setInputFiles({
    name: 'beleid.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: await twentyPages(),
  });
  await page.getByLabel(t('languageNames.nl')).check();
  await page.getByRole('button', { name: t('import.submit') }).click();
  await expect(page.getByRole('heading', { name: 'Hoofdstuk 19' })).toBeVisible();
  await expect(page.getByRole('cell', { name: 'Collega 19' })).toBeVisible();
  const picture = page.getByRole('img', { name: 'Foto 19' });
  await picture.scrollIntoViewIfNeeded();
  await expect(picture).toHaveJSProperty('naturalWidth', 40);
  await page.getByRole('button', { name: t('import.preview.drop') }).click();
  await expect(page.getByLabel(t('import.file'))).toBeVisible();
});
