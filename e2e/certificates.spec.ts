import { expect, test } from './fixtures';
import { words } from './words';

test('somebody shows their certificate, lets others check it, and switches that off again @plain', async ({
  page,
  browser,
  signIn,
  language,
}) => {
  const t = words(language, 'certificates');
  await signIn('manager');
  await page.goto('/training');
  const training = words(language, 'training');
  await page
    .getByRole('list', { name: training('list.finished') })
    .getByRole('link')
    .first()
    .click();
  await page.getByRole('link', { name: t('of', { version: 1, date: '' }) }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('yours'));
  const sheet = page.getByRole('article');
  await expect(sheet.getByText(t('ways.finished'))).toBeVisible();
  const name = await sheet.locator('p').nth(1).innerText();

  const file = await page.request.get(
    (await page.getByRole('link', { name: t('download') }).getAttribute('href')) ?? '',
  );
  expect(file.headers()['content-type']).toBe('application/pdf');
  expect((await file.body()).subarray(0, 5).toString()).toBe('%PDF-');

  // Nobody sees it until its owner says so.
  await page.getByRole('button', { name: t('link.make') }).click();
  const link = page.getByRole('link', { name: /\/verify\// });
  const address = (await link.getAttribute('href')) ?? '';
  const stranger = await (await browser.newContext({ locale: language })).newPage();
  const answer = await stranger.goto(address);
  expect(answer?.status()).toBe(200);
  await expect(stranger.getByRole('article')).toContainText(name);
  await expect(stranger.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);

  await page.getByText(t('link.stop')).click();
  await page.getByRole('button', { name: t('link.stopConfirm') }).click();
  await expect(page.getByRole('button', { name: t('link.make') })).toBeVisible();
  await stranger.goto(address);
  await expect(stranger.getByRole('heading', { level: 1 })).toHaveText(t('verify.gone'));
  await expect(stranger.getByText(name)).toBeHidden();
  await stranger.context().close();
});
