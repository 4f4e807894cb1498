import { addressOf, expect, password, signInByForm, test } from './fixtures';
import { begin, field, isSaved } from './authoring';
import { words } from './words';

test.describe('while it is typed', () => {
  test.beforeEach(async ({ page, signIn, language }) => {
    await signIn('champion');
    await begin(page, language, 'Samen schrijven');
    await page.getByRole('button', { name: words(language, 'authoring')('module.addLesson') }).click();
    await expect(field(page, 'title.nl')).toBeVisible();
  });

  test('a lesson saves itself and is shown as it will be read', async ({ page, language }) => {
    await field(page, 'body.nl').fill('### Een kop\n\n**Vet** en <script>alert(1)</script>');
    await expect(page.getByRole('heading', { name: 'Een kop', level: 2 })).toBeVisible();
    await expect(page.locator('.prose strong')).toHaveText('Vet');
    await isSaved(page, language);
    await page.reload();
    await expect(field(page, 'body.nl')).toHaveValue(/Vet/);
  });

  test('nothing is lost while the connection is gone', async ({ page, context, language }) => {
    const t = words(language, 'authoring');
    await context.setOffline(true);
    await field(page, 'title.nl').fill('Zonder verbinding');
    await expect(page.getByText(t('editor.save.unreachable'))).toBeVisible();
    await expect(field(page, 'title.nl')).toHaveValue('Zonder verbinding');
    await context.setOffline(false);
    await isSaved(page, language);
    await page.reload();
    await expect(field(page, 'title.nl')).toHaveValue('Zonder verbinding');
  });
});

test('the second of two authors is told, and chooses', async ({ page, signIn, browser, server, language }) => {
  const t = words(language, 'authoring');
  // The other's account speaks the language of the project too.
  await signIn('hr');
  await page.context().clearCookies();
  await signIn('champion');
  await begin(page, language, 'Met z’n tweeën');
  await page.getByRole('button', { name: t('module.addLesson') }).click();
  await expect(field(page, 'title.nl')).toBeVisible();

  const context = await browser.newContext({ baseURL: server.url });
  try {
    const other = await context.newPage();
    await signInByForm(other, addressOf('hr'), password, language);
    await other.goto(page.url());
    await field(other, 'title.nl').fill('Van de ander');
    await isSaved(other, language);

    await field(page, 'title.nl').fill('Van mij');
    const told = page.getByRole('alert').filter({ hasText: t('editor.conflict.what') });
    await expect(told).toBeVisible();
    await expect(told.getByText('Van de ander')).toBeVisible();
    await expect(told.getByText('Van mij')).toBeVisible();
    await expect(field(page, 'title.nl')).toHaveValue('Van mij');

    // Nothing was overwritten; having seen both, the author decides.
    await other.reload();
    await expect(field(other, 'title.nl')).toHaveValue('Van de ander');
    await told.getByRole('button', { name: t('editor.conflict.keepMine') }).click();
    await isSaved(page, language);
    await field(other, 'title.nl').fill('Nog een keer');
    await other.getByRole('link', { name: t('editor.conflict.takeTheirs') }).click();
    await expect(field(other, 'title.nl')).toHaveValue('Van mij');
  } finally {
    await context.close();
  }
});
