import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import Database from 'better-sqlite3';
import { expect, test as base } from './fixtures';
import { type RunningServer, startServer } from './server';
import { words } from './words';

// From one round to the next, and those that are planned after it. In the demo of today a round is open: these journeys have
// a server of their own, with what only weeks of use would bring about.

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

function change({ dataDir }: RunningServer, statement: string, ...values: unknown[]): void {
  const database = new Database(path.join(dataDir, 'draagvlak.db'));
  database.prepare(statement).run(...values);
  database.close();
}

const later = 'update pulse_rounds set opened_at = opened_at - ?, closes_on = ? where number >= 8';
/** As if the last round had been opened forty days earlier than it was, and were open for a long time. */
const letTimePass = (server: RunningServer) => change(server, later, 40 * DAY, daysFromNow(2));
const closeAll = "update pulse_rounds set status = 'closed', closed_at = opened_at where status = 'open'";
/** Only so many people can sign in; the demo accounts are the first of them. */
const keepAccounts = (server: RunningServer, count: number) =>
  change(
    server,
    'delete from accounts where employee_id not in (select id from employees order by employee_no limit ?)',
    count,
  );

test('a round is closed by hand, and the next one opens in two steps @plain', async ({
  page,
  signIn,
  server,
  language,
}) => {
  test.setTimeout(90_000);
  letTimePass(server);
  const t = words(language, 'support');
  const main = page.getByRole('main');

  await signIn('champion');
  await page.goto('/programme');
  const open = t('dashboard.open', { number: 8, invited: 240, day: '|' }).split('|')[0] ?? '';
  await page.getByRole('link', { name: open }).click();
  // Of what people answer the page says how many fifths of them did, and nothing else.
  const planning = words(language, 'planning');
  await expect(page.getByRole('heading', { name: planning('response.title') })).toBeVisible();
  await expect(main).toContainText(planning('response.since', { isFirst: 'yes', share: '', day: '' }));
  await expect(main).toContainText(planning('letters.all'));
  await page.getByText(t('roundPage.close'), { exact: true }).first().click();
  await page.getByRole('button', { name: t('roundPage.closeConfirm') }).click();
  await expect(page.getByRole('heading', { name: t('roundPage.promise') })).toBeVisible();

  // A day that has passed: the second step asks again, and opens nothing.
  await page.goto('/programme/rounds');
  const day = page.getByLabel(t('rounds.closesOn'));
  const look = page.getByRole('button', { name: t('rounds.openButton') });
  await day.fill(daysFromNow(-1));
  await look.click();
  await expect(day).toHaveAccessibleDescription(new RegExp(words(language, 'errors')('date-early')));
  await expect(day).toHaveValue(daysFromNow(-1));
  await day.fill(daysFromNow(9));
  await look.click();

  const confirm = page.getByRole('button', { name: t('opening.confirm', { number: 9 }) });
  await expect(page.getByLabel(planning('reminders.halfway'))).toBeChecked();
  await expect(confirm).toBeVisible();
  await expect(page.getByText(t('opening.canAnswerAll'))).toBeVisible();
  await expect(page.getByText(t('opening.waitTitle'))).toHaveCount(0);
  await page.getByText(t('opening.groupsShow')).click();
  await expect(page.getByRole('row', { name: /Financiën en ICT/ }).first()).toBeVisible();

  // On second thoughts another day: the one that was chosen stands there, and nothing is open.
  await page.getByRole('link', { name: t('opening.another') }).click();
  await expect(day).toHaveValue(daysFromNow(9));
  await expect(page.getByText(t('rounds.leadCan'))).toBeVisible();
  await look.click();
  await confirm.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('round', { number: 9 }));

  // Whoever comes back to the second step is led to the list: there is nothing to open.
  await page.goto(`/programme/rounds/open?closesOn=${daysFromNow(9)}`);
  await expect(page).toHaveURL(/\/programme\/rounds$/);

  await page.context().clearCookies();
  await signIn('employee');
  await page.goto('/results');
  await page.getByRole('link', { name: t('results.answer') }).click();
  await expect(page.getByText(t('pulse.storedNot'))).toBeVisible();
});

test('rounds are planned, moved and removed; what does not fit is said at its day @plain', async ({
  page,
  signIn,
  language,
}) => {
  const t = words(language, 'planning');
  const opens = page.getByLabel(t('new.opensOn'));
  const send = page.getByRole('button', { name: t('new.button') });
  await signIn('champion');
  await page.goto('/programme/rounds');
  await page.getByRole('link', { name: t('section.plan') }).click();
  await expect(page.getByText(t('new.shows'))).toBeVisible();

  // The demo has a round planned for 51 days from now; a week later is too near, and what was typed stays.
  await opens.fill(daysFromNow(58));
  await page.getByLabel(t('new.closesOn')).fill(daysFromNow(68));
  await page.getByLabel(t('new.times')).fill('1');
  await send.click();
  const near = words(language, 'errors')('plan-near-planned', { day: '|', other: '|' }).split('|')[0]?.trim() ?? '';
  await expect(opens).toHaveAccessibleDescription(new RegExp(near));
  await expect(opens).toHaveValue(daysFromNow(58));
  await opens.fill(daysFromNow(200));
  await page.getByLabel(t('new.closesOn')).fill(daysFromNow(210));
  await page.getByLabel(t('reminders.halfway')).uncheck();
  await send.click();
  await expect(page.getByText(t('page.made', { made: 1 }))).toBeVisible();
  await expect(page.getByRole('rowheader')).toHaveCount(3);

  await page.getByRole('rowheader').last().getByRole('link').click();
  await expect(page.getByLabel(t('reminders.halfway'))).not.toBeChecked();
  await page.getByLabel(t('move.opensOn')).fill(daysFromNow(205));
  await page.getByRole('button', { name: t('move.button') }).click();
  await expect(page.getByText(t('page.moved'))).toBeVisible();

  await page.getByRole('rowheader').last().getByRole('link').click();
  await expect(page.getByLabel(t('move.opensOn'))).toHaveValue(daysFromNow(205));
  await page.getByText(t('move.remove'), { exact: true }).click();
  await page.getByRole('button', { name: t('move.removeConfirm') }).click();
  await expect(page.getByText((t('page.removed', { day: '|' }).split('|')[0] ?? '').trim())).toBeVisible();
  await expect(page.getByRole('rowheader')).toHaveCount(2);
});

test('axe finds nothing on the page before opening', async ({ page, signIn, server, language }) => {
  letTimePass(server);
  change(server, closeAll);
  await signIn('champion');
  await page.goto(`/programme/rounds/open?closesOn=${daysFromNow(9)}`);
  await page.getByText(words(language, 'support')('opening.groupsShow')).click();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('few who can answer: first a warning, then no round at all @plain', async ({ page, signIn, server, language }) => {
  letTimePass(server);
  change(server, closeAll);
  change(server, 'update organisations set support_target = null');
  keepAccounts(server, 30);
  const t = words(language, 'support');

  await signIn('champion');
  await page.goto('/programme/rounds');
  // Without a goal, choosing one comes first.
  const headings = await page.getByRole('heading', { level: 2 }).allTextContents();
  expect(headings[0]).toBe(t('rounds.goal'));
  await page.getByRole('button', { name: t('rounds.openButton') }).click();
  await expect(page.getByText(t('opening.waitTitle'))).toBeVisible();
  const unheard = t('opening.concerns.unheard', { people: 0, canAnswer: 0 }).split('0').at(-1) ?? '';
  await expect(page.getByText(unheard)).toBeVisible();

  keepAccounts(server, 9);
  const number = (await page.getByRole('heading', { level: 1 }).textContent())?.match(/\d+/)?.[0] ?? '';
  await page.getByRole('button', { name: t('opening.confirm', { number: Number(number) }) }).click();
  // With scripts the form says it, without them the page that comes back.
  const refusal = page.getByText(words(language, 'errors')('refusals.few-can-answer'));
  await expect(refusal.or(page.getByText(t('opening.few.title'))).first()).toBeVisible();
  await page.goto('/programme/rounds');
  await expect(page.getByText(t('opening.few.title'))).toBeVisible();
  await expect(page.getByText(t('rounds.leadFew'))).toBeVisible();
  await expect(page.getByRole('button', { name: t('rounds.openButton') })).toHaveCount(0);
});
