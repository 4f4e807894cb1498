import { expect, test } from './fixtures';
import { words } from './words';

test('the champion sees how far colleagues are, step by step, and what is new since last time', async ({
  page,
  signIn,
  language,
}) => {
  const t = words(language, 'adoption');
  await signIn('champion');
  await page.goto('/programme');
  const section = page.locator('#adoption');
  const funnel = section.getByRole('list', { name: t('funnel') });
  await expect(funnel.getByRole('listitem')).toHaveCount(6);
  await expect(funnel.getByRole('link', { name: t('steps.trained') })).toHaveAttribute('aria-current', 'true');
  await expect(section).toContainText(/75\s?%/);

  await funnel.getByRole('link', { name: t('steps.acknowledged') }).click();
  await expect(page).toHaveURL(/step=acknowledged/);
  await expect(section.getByRole('heading', { level: 3 }).first()).toContainText(t('steps.acknowledged'));
  await expect(funnel.getByRole('link', { name: t('steps.acknowledged') })).toHaveAttribute('aria-current', 'true');

  // The demo's champion has been here before: a round has closed since.
  const news = page.locator('#news');
  await expect(news.getByRole('listitem')).not.toHaveCount(0);
  await news.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/programme\/rounds\//);
});
