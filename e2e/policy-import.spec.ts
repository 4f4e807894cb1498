import { twentyPages } from '@/server/policy/importing/twenty-pages.factory';
import { expect, test } from './fixtures';
import { beginDraft, DRAFT } from './policy-drafting';
import { words } from './words';

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
