import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from './fixtures';
import { words } from './words';

test('a goal from its making through its day of verdict to the goal that follows @plain', async ({
  page,
  signIn,
  server,
  language,
}, { project }) => {
  const t = words(language, 'goals');
  const title = `Verhalen van de werf ${project.name}`;
  const main = page.getByRole('main');
  const box = (name: string) => page.getByRole('textbox', { name, exact: true });
  const number = (name: string) => page.getByRole('spinbutton', { name: new RegExp(`^${name}`) });
  await signIn('champion');
  await page.goto('/programme/goals');
  await page.getByRole('link', { name: t('make') }).click();
  await page.getByRole('link', { name: words(language, 'plan')('goals.human.name') }).click();

  // A mistake costs nothing that was typed.
  await box(t('new.goal')).fill(title);
  await number(t('new.baseline')).fill('10');
  await number(t('new.target')).fill('8');
  await page.getByRole('button', { name: t('new.save') }).click();
  await expect(page.getByText(words(language, 'errors')('goal-target-side')).first()).toBeVisible();
  await expect(box(t('new.goal'))).toHaveValue(title);
  await number(t('new.target')).fill('20');
  await number(t('new.times')).fill('2');
  await page.getByRole('combobox', { name: t('new.per') }).selectOption('week');
  await page.getByRole('button', { name: t('new.save') }).click();
  await expect(main).toContainText(t('told.made'));
  await expect(main).toContainText(t('says.no-measurement'));

  await number(t('numbers.value')).first().fill('71');
  await box(t('numbers.source')).fill('Kalender');
  await page.getByRole('button', { name: t('numbers.save'), exact: true }).click();
  await expect(main).toContainText(t('told.measured'));
  await page.getByText(t('numbers.history')).click();
  await page
    .getByRole('table', { name: t('numbers.historyCaption') })
    .getByRole('link')
    .click();
  // The form of a new number makes place for the one that is put right.
  const putRight = page.getByRole('button', { name: t('numbers.correctSave') });
  await expect(putRight).toBeVisible();
  await number(t('numbers.value')).first().fill('17');
  await putRight.click();
  await expect(main).toContainText(t('told.corrected'));
  await expect(main).toContainText(t('standing.on-track'));

  // The day is moved into the past, with its start.
  move(server.dataDir, title);
  await page.goto('/');
  await page.getByRole('link', { name: t('today.button') }).click();
  await expect(main).toContainText(/70\s?%/);
  await expect(page.getByRole('radio', { name: t('verdicts.partly') })).toBeChecked();
  await page.getByRole('radio', { name: t('verdicts.met'), exact: true }).check();
  await page.getByRole('button', { name: t('verdict.give') }).click();
  await expect(page.getByText(words(language, 'errors')('reason-needed')).first()).toBeVisible();
  await page.getByRole('textbox', { name: t('verdict.note') }).fill('Drie verhalen kwamen een dag later.');
  await page.getByRole('button', { name: t('verdict.give') }).click();
  await expect(main).toContainText(t('told.judged'));
  await expect(page.getByRole('button', { name: t('verdict.give') })).toHaveCount(0);

  await page.getByRole('link', { name: t('next.steps.raise') }).click();
  await expect(number(t('new.times'))).toHaveValue('3');
  await expect(number(t('new.baseline'))).toHaveValue('17');
  await page.getByRole('button', { name: t('new.save') }).click();
  await expect(main).toContainText(t('told.made'));
  await expect(main).toContainText(t('chain.by.raise'));
  await page.getByRole('link', { name: title, exact: true }).click();
  await expect(main).toContainText(t('chain.title'));
  await expect(main).toContainText('Drie verhalen kwamen een dag later.');
  await expect(page.getByRole('link', { name: t('next.steps.raise') })).toHaveCount(0);
});

/** As if it had been made a hundred days ago, and its day were today. */
function move(dataDir: string, title: string): void {
  const database = new Database(path.join(dataDir, 'draagvlak.db'));
  const day = (ago: number) => new Date(Date.now() - ago * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  database.prepare('update goals set starts_on = ?, due_on = ? where title = ?').run(day(100), day(1), title);
  database
    .prepare('update goal_measurements set day = ? where goal_id in (select id from goals where title = ?)')
    .run(day(5), title);
  database.close();
}
