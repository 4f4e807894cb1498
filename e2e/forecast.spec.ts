import { execFileSync } from 'node:child_process';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures';
import { root } from './serve';
import { words } from './words';

/** What a sentence says before the place where something is filled in. */
const beginning = (sentence: string) => sentence.split('|')[0] ?? '';
const blanks = { goal: '70%', from: '|', to: '|', likely: '|' };

test('first the reason why no day can be given; for a nearer goal a period, and the earlier ones are kept', async ({
  page,
  signIn,
  language,
}) => {
  const t = words(language, 'forecast');
  const support = words(language, 'support');
  await signIn('champion');
  await page.goto('/programme');
  const forecast = page.locator('#forecast');
  await expect(forecast).toContainText(t('noDate', { goal: '75%' }));
  await expect(forecast).toContainText(beginning(t('reasons.noEndFrom', { earliest: '|' })));
  const ledger = page.locator('#forecasts');
  await expect(ledger.getByRole('heading')).toHaveText(t('ledger.title', { due: 1, held: 1 }));
  // Two of support and one of training, under their heads.
  await expect(ledger.getByRole('row')).toHaveCount(4);

  await page.goto('/programme/rounds');
  await page.getByLabel(support('rounds.goalLabel')).fill('70');
  await page.getByRole('button', { name: support('rounds.goalButton') }).click();
  await expect(page.getByText(support('rounds.goalDone')).or(page.getByText('70%')).first()).toBeVisible();

  await page.goto('/programme');
  await expect(forecast).toContainText(beginning(t('date', blanks)));
  await page.getByText(words(language, 'shell')('chart.table')).first().click();
  await expect(page.getByRole('rowheader', { name: t('chart.latest') })).toBeVisible();
  // The new one stands beside those for the goal before it.
  await expect(ledger.getByRole('row')).toHaveCount(5);
});

test('what if: one assumption moves the period, and what makes no sense is said beside the field', async ({
  page,
  signIn,
  language,
}) => {
  const t = words(language, 'forecast');
  await signIn('champion');
  await page.goto('/programme');
  await page
    .locator('#forecast')
    .getByRole('link', { name: t('whatIf') })
    .click();
  await page.getByLabel(t('whatIfPage.points.label')).fill('3');
  await page.getByLabel(t('whatIfPage.points.label')).press('Enter');
  await expect(page).toHaveURL(/points=3/);
  await expect(page.getByRole('main')).toContainText(t('whatIfPage.points.more', { points: 3 }));
  await expect(page.getByRole('row', { name: new RegExp(`^${t('whatIfPage.assumed')}`) })).toContainText('20');

  await page.goto('/programme/what-if?response=200');
  const response = page.getByLabel(t('whatIfPage.response.label'));
  await expect(response).toHaveAccessibleDescription(new RegExp(t('whatIfPage.response.error')));
  await expect(response).toHaveValue('200');
});

test('every figure says how it came about, and its command gives it again', async ({ page, signIn, language }) => {
  const t = words(language, 'forecast');
  await signIn('champion');
  await page.goto('/programme');
  const printed = async (what: string): Promise<unknown> => {
    const figure = page.locator('details', { hasText: t('workedOut.summary', { what }) });
    await figure.locator('summary').click();
    const command = (await figure.locator('pre').textContent()) ?? '';
    return JSON.parse(execFileSync('sh', ['-c', command], { cwd: root, encoding: 'utf8' }));
  };
  const percent = (fraction: unknown) => `${Math.round(Number(fraction) * 100)}%`;
  const share = await printed(t('workedOut.response.what'));
  expect(share).toMatchObject({ response: expect.any(Number), worst: expect.any(Number) });
  const { response, best } = share as { response: number; best: number };
  await expect(page.getByRole('main')).toContainText(percent(response));
  await expect(page.getByRole('main')).toContainText(percent(best));

  expect(await printed(t('workedOut.change.what', { number: 1 }))).toMatchObject({ demonstrable: true });
  expect(await printed(t('workedOut.forecast.what'))).toMatchObject({ verdict: expect.stringMatching(/date|no-end/) });
  // With all of it open.
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('a closed round says whether the four questions belong together', async ({ page, signIn, language }) => {
  const t = words(language, 'forecast');
  await signIn('champion');
  await page.goto('/programme/rounds');
  await page.getByRole('link', { name: words(language, 'support')('round', { number: 7 }) }).click();
  await expect(page.getByRole('heading', { name: t('reliability.title') })).toBeVisible();
  await expect(page.getByRole('main')).toContainText(t('reliability.words.enough'));
});
