import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import Database from 'better-sqlite3';
import { expect, test as base } from './fixtures';
import { type RunningServer, startServer } from './server';
import { barrier, chooseAll } from './pulse';
import { words } from './words';

// You said, we did: from a comment with the pulse to the answer that everyone reads before they answer again. On a
// server of its own, because a round is closed and the next one opened.

const test = base.extend<object, { server: RunningServer }>({
  server: [
    async ({}, provide) => {
      const server = await startServer();
      await provide(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
});

const DAY = 24 * 60 * 60 * 1000;
const daysFromNow = (count: number) => new Date(Date.now() + count * DAY).toISOString().slice(0, 10);

/** As if the open round had begun forty days ago: the next one may follow. */
function letTimePass({ dataDir }: RunningServer): void {
  const database = new Database(path.join(dataDir, 'draagvlak.db'));
  database.prepare('update pulse_rounds set opened_at = opened_at - ? where number >= 8').run(40 * DAY);
  database.close();
}

test('a comment gets an answer, and only then people are asked again @plain', async ({
  page,
  signIn,
  server,
  language,
  isMobile,
}) => {
  test.setTimeout(120_000);
  letTimePass(server);
  const t = words(language, 'themes');
  const support = words(language, 'support');
  const main = page.getByRole('main');
  const remark = 'Kan de uitleg ook in het werkoverleg?';

  await signIn('employee');
  await page.goto('/results');
  await expect(page.getByRole('heading', { name: t('said.title') })).toBeVisible();
  await page.getByRole('link', { name: support('results.answer') }).click();
  // The answers to the last round stand before the questions.
  await expect(page.getByRole('heading', { name: t('said.title') })).toBeVisible();
  await expect(main).toContainText(t('said.before', { number: 7 }));
  if (isMobile) await page.getByRole('button', { name: words(language, 'pulse-form')('onePage') }).click();
  await chooseAll(page, language, 1);
  await barrier(page, language, 'time').check();
  await page.getByLabel(support('pulse.comment')).fill(remark);
  await page.getByRole('button', { name: support('pulse.send') }).click();
  await expect(page.getByText(support('pulse.thanks'))).toBeVisible();

  await page.context().clearCookies();
  await signIn('champion');
  await page.goto('/programme/rounds');
  await page.getByRole('link', { name: support('rounds.toOpen', { number: 8 }) }).click();
  await page.getByText(support('roundPage.close'), { exact: true }).first().click();
  await page.getByRole('button', { name: support('roundPage.closeConfirm') }).click();
  await expect(page.getByText(t('round.waiting'))).toBeVisible();

  // Neither page opens a round, both say why, and a task leads there too.
  await page.goto(`/programme/rounds/open?closesOn=${daysFromNow(9)}`);
  await expect(page.getByText(t('inTheWay.comments-waiting'))).toBeVisible();
  await expect(page.getByRole('button', { name: support('opening.confirm', { number: 9 }) })).toHaveCount(0);
  await page.goto('/programme/rounds');
  await expect(page.getByText(t('inTheWay.lead'))).toBeVisible();
  await page.getByRole('link', { name: t('inTheWay.link') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('title', { number: 8 }));

  // A theme without a title is refused, and what was ticked stays ticked.
  await page.getByLabel(remark).check();
  await page.getByLabel(t('titleNl')).fill('Uitleg in het werkoverleg');
  await page.getByRole('button', { name: t('move') }).click();
  await expect(page.getByLabel(t('titleEn'))).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel(remark)).toBeChecked();
  await page.getByLabel(t('titleEn')).fill('Explained in team meetings');
  await page.getByRole('button', { name: t('move') }).click();
  await expect(page.getByText(t('told.moved'))).toBeVisible();
  const title = language === 'nl' ? 'Uitleg in het werkoverleg' : 'Explained in team meetings';
  await page.goto('/programme/rounds');
  await expect(page.getByText(t('inTheWay.themes-open'))).toBeVisible();
  await page.getByRole('link', { name: t('inTheWay.link') }).click();
  await page.getByRole('link', { name: title }).click();

  // A plan names its day.
  await page.getByLabel(t('theme.statePlanned')).check();
  await page.getByLabel(t('theme.answerNl')).fill('Elke teamleider legt het uit.');
  await page.getByLabel(t('theme.answerEn')).fill('Every team lead explains it.');
  await page.getByRole('button', { name: t('theme.submit') }).click();
  await expect(page.getByLabel(t('theme.plannedOn'))).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel(t('theme.plannedOn')).fill(daysFromNow(20));
  await page.getByRole('button', { name: t('theme.submit') }).click();
  await expect(page.getByText(t('told.answered'))).toBeVisible();
  await expect(page.getByText(t('leadDone'))).toBeVisible();

  await page.goto(`/programme/rounds/open?closesOn=${daysFromNow(9)}`);
  await page.getByRole('button', { name: support('opening.confirm', { number: 9 }) }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(support('round', { number: 9 }));

  await page.context().clearCookies();
  await signIn('employee');
  await page.goto('/results');
  await expect(main).toContainText(title);
  await page.getByRole('link', { name: support('results.answer') }).click();
  await expect(main).toContainText(t('said.before', { number: 8 }));
  await expect(main).toContainText(title);
  // The comment itself is for nobody but the champion and HR.
  await expect(main).not.toContainText(remark);
});

test('axe finds nothing while comments wait', async ({ page, signIn, server }) => {
  letTimePass(server);
  await signIn('champion');
  const database = new Database(path.join(server.dataDir, 'draagvlak.db'));
  const round = database.prepare("select id from pulse_rounds where status = 'closed' order by number desc");
  const id = String(round.pluck().get());
  database.exec('delete from pulse_theme_comments; delete from pulse_themes');
  database.close();
  for (const view of ['loose', 'alike']) {
    await page.goto(`/programme/rounds/${id}/themes?show=${view}`);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
});
