import { readFileSync } from 'node:fs';
import { examples } from './examples';
import { expect, test } from './fixtures';
import { words } from './words';

test('HR reads how far training is, and takes the list along @plain', async ({ page, signIn, language }) => {
  const t = words(language, 'reports');
  await signIn('hr');
  await page.goto('/programme/training/reports');
  const main = page.getByRole('main');
  const table = main.getByRole('table');
  // One module has been assigned in the demo; its late people are a link away.
  await expect(table.getByRole('row')).not.toHaveCount(1);

  await page.getByRole('link', { name: t('views.departments') }).click();
  await expect(main.getByText(t('departments.noteBelow'))).toBeVisible();
  await table.getByRole('link', { name: 'Onderhoud', exact: true }).click();
  await expect(page).toHaveURL(/view=records/);
  // The branch: everyone in Onderhoud, and in North and South below it.
  await expect(table.getByText('Onderhoud Noord').first()).toBeVisible();
  await expect(table.getByText('Klantenservice')).toHaveCount(0);

  await main.getByLabel(t('records.status')).selectOption('completed');
  await main.getByLabel(t('records.search')).press('Enter');
  await expect(page).toHaveURL(/status=completed/);

  const downloading = page.waitForEvent('download');
  await main.getByRole('link', { name: t('records.download') }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^training-\d{4}-\d\d-\d\d\.csv$/);
  const file = readFileSync(await download.path(), 'utf8');
  const [heading, ...lines] = file.trimEnd().split('\r\n');
  expect(heading).toBe(`\ufeff${t('csv.name')};${t('csv.number')};${headings(t)}`);
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(line).toContain(words(language, 'assignments')('status.completed'));
});

type Words = ReturnType<typeof words<'reports'>>;
const headings = (t: Words) =>
  (['department', 'module', 'version', 'status', 'due', 'completed', 'how'] as const)
    .map((one) => t(`csv.${one}`))
    .join(';');

test('completions by week, as a line and as a table', async ({ page, signIn, language }) => {
  const t = words(language, 'reports');
  await signIn('champion');
  await page.goto('/programme/training/reports?view=weeks');
  await expect(page.getByRole('main').getByRole('figure')).toBeVisible();
  const table = page.getByRole('table', { name: t('weeks.caption') });
  await expect(table.getByRole('row').nth(2)).toBeVisible();
  // A champion reads the list and cannot take it along.
  await page.getByRole('link', { name: t('views.records') }).click();
  await expect(page.getByRole('main').getByRole('table')).toBeVisible();
  await expect(page.getByRole('link', { name: t('records.download') })).toHaveCount(0);
});

test('an author sees which questions deserve a look, and nothing of one person @plain', async ({
  page,
  server,
  signIn,
  language,
}) => {
  const t = words(language, 'items');
  await signIn('champion');
  await page.goto('/programme/training/reports');
  await page.getByRole('link', { name: words(language, 'reports')('questions') }).click();
  await expect(page.getByRole('heading', { level: 1, name: t('title') })).toBeVisible();
  const { moduleId } = examples(server.dataDir);
  await page.goto(`/programme/training/items/${moduleId}?show=all`);
  await expect(page.getByText(t('quiz.alpha'))).toBeVisible();
  await expect(page.getByRole('article').first()).toContainText('%');
  await page.getByText(t('one.whyWait')).click();
  await expect(page.getByText(t('one.whyWaitText'))).toBeVisible();
});

test('a quiz that few people sat has no figures yet', async ({ page, signIn, language }) => {
  const t = words(language, 'items');
  await signIn('champion');
  await page.goto('/programme/training/items');
  const row = page
    .getByRole('row')
    .filter({ hasText: t('list.notYet') })
    .first();
  await row.getByRole('link').click();
  await expect(page.getByText(t('one.needed', { needed: 30 }))).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(0);
});
