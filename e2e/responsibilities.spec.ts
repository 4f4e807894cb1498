import { expect, test } from './fixtures';
import { words } from './words';

const offered = 'Responder voor LinkedIn';

test('an employee declines with a reason, and HR reads it @plain @main', async ({ page, signIn, language }) => {
  const t = words(language, 'responsibilities');
  const me = words(language, 'me');
  const reason = 'Ik heb er dit kwartaal geen tijd voor, daarna graag.';
  await signIn('employee');
  await page.goto('/');
  await page.getByRole('link', { name: me('today.responsibility.title', { title: offered }) }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(offered);
  await expect(page.getByText(words(language, 'shell')('whoSees.summary'))).toBeVisible();

  await page.getByRole('button', { name: t('mine.decline'), exact: true }).click();
  await expect(page.getByText(words(language, 'errors')('reason-needed')).first()).toBeVisible();
  await page.getByLabel(t('mine.reason')).fill(reason);
  await page.getByRole('button', { name: t('mine.decline'), exact: true }).click();
  await expect(page.getByText(t('mine.status.declined')).first()).toBeVisible();
  await page.goto('/');
  await expect(page.getByRole('link', { name: me('today.responsibility.title', { title: offered }) })).toHaveCount(0);

  await page.context().clearCookies();
  await signIn('hr');
  await page.goto('/programme/responsibilities?q=linkedin');
  await expect(page.getByText(reason)).toBeVisible();
});
