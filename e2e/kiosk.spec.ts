import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import Database from 'better-sqlite3';
import { scaleItems } from '@/domain/support/instrument';
import { addressOf, expect, test as base } from './fixtures';
import { barrier, choose, chooseAll, stepThrough } from './pulse';
import { words } from './words';

// People without an account answer with a paper ticket. The accounts that are taken away here would be missed by others:
// these journeys have a server of their own.
const test = base.extend<object, { ownServer: null }>({
  ownServer: [async ({}, provide) => provide(null), { scope: 'worker', auto: true }],
});

/** Takes the accounts of this many people of one department away, so that they need tickets. */
function withoutAccounts(dataDir: string, { department, people }: { department: string; people: number }): void {
  const database = new Database(path.join(dataDir, 'draagvlak.db'));
  database.pragma('foreign_keys = OFF');
  const some = `select e.id from employees e join departments d on d.id = e.department_id
    where d.name = ? and e.left_on is null and e.id not in (select employee_id from role_grants)
    and e.email <> ? order by e.id limit ?`;
  database
    .prepare(`delete from accounts where employee_id in (${some})`)
    .run(department, addressOf('employee'), people);
  database.close();
}

/** What the form of the code is answered when another site posts it. */
async function statusFromElsewhere(page: Page, ticket: string): Promise<number> {
  const fields = await page
    .locator('form input[type="hidden"]')
    .evaluateAll((inputs) => inputs.map((input) => [input.getAttribute('name'), input.getAttribute('value') ?? '']));
  const answer = await page.request.post('/kiosk', {
    headers: { origin: 'https://elsewhere.example' },
    multipart: { ...Object.fromEntries(fields), ticket },
    maxRedirects: 0,
  });
  return answer.status();
}

const noStorage = (page: Page) => page.evaluate(() => [sessionStorage.length, localStorage.length]);

test('tickets are made, and with one of them somebody without an account answers once @plain', async ({
  page,
  signIn,
  server,
  language,
}, { project }) => {
  const t = words(language, 'kiosk');
  const errors = words(language, 'errors');
  const hasScripts = project.name !== 'plain';
  withoutAccounts(server.dataDir, { department: 'Onderhoud Noord', people: 12 });

  await signIn('champion');
  await page.goto('/programme/rounds');
  await page.getByRole('link', { name: words(language, 'support')('rounds.toOpen', { number: 8 }) }).click();
  await page.getByRole('link', { name: t('tickets.title') }).click();
  await page.getByText(t('tickets.make', { people: 12 }), { exact: true }).click();
  await page.getByRole('button', { name: t('tickets.makeConfirm') }).click();
  const tickets = page.getByRole('listitem').filter({ has: page.getByRole('img') });
  await expect(tickets).toHaveCount(12);
  if (hasScripts) expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([]);
  const codes = await page.getByRole('img').evaluateAll((codes) => codes.map((one) => one.getAttribute('aria-label')));
  const [code = '', other = ''] = codes.map(String);
  await page.context().clearCookies();

  // A code that is none; then the right one, typed as people type.
  await page.goto(`/api/language?to=${language}&back=/kiosk`);
  await page.getByLabel(t('start.code')).fill('AAAA-BBBB-CCCC');
  await page.getByRole('button', { name: t('start.go') }).click();
  await expect(page.getByText(errors('ticket-gone')).first()).toBeVisible();
  await page.getByLabel(t('start.code')).fill(code.toLowerCase().replaceAll('-', ' '));
  await page.getByRole('button', { name: t('start.go') }).click();
  await expect(page.getByText(t('answer.ticketText'))).toBeVisible();
  expect(page.url()).toBe(`${server.url}/kiosk/answer`);
  const held = (await page.context().cookies()).find(({ name }) => name === 'draagvlak-ticket');
  expect(held).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/kiosk' });

  if (hasScripts) await stepThrough(page, language, 4);
  else await chooseAll(page, language, 4);
  await barrier(page, language, 'time').check();
  if (hasScripts) {
    await page.getByRole('link', { name: words(language, 'pulse-form')('next'), exact: true }).click();
    expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([]);
    expect(await noStorage(page)).toEqual([0, 0]);
  }
  await page.getByRole('button', { name: words(language, 'support')('pulse.send') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('thanks.title'));
  await expect(page.locator('meta[http-equiv="refresh"]')).toHaveCount(1);
  expect((await page.context().cookies()).map(({ name }) => name)).toEqual(['language']);
  expect(server.log()).not.toContain(code.replaceAll('-', ''));

  // Once is once, and whoever comes next is asked for a ticket of their own.
  await page.goto('/kiosk/answer');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('answer.goneTitle'));
  await page.goto('/kiosk');
  await page.getByLabel(t('start.code')).fill(code);
  await page.getByRole('button', { name: t('start.go') }).click();
  await expect(page.getByText(errors('ticket-gone')).first()).toBeVisible();
  expect(await statusFromElsewhere(page, other)).toBeGreaterThanOrEqual(400);

  if (!hasScripts) return;
  // A scanned code goes into the field and out of the address.
  await page.clock.install();
  await page.goto('about:blank');
  await page.goto(`/kiosk#${other}`);
  await expect(page.getByLabel(t('start.code'))).toHaveValue(other);
  expect(page.url()).toBe(`${server.url}/kiosk`);

  // Whoever walks away is asked, and then nothing is left on the screen. The ticket was not used.
  await page.getByRole('button', { name: t('start.go') }).click();
  await page.getByRole('link', { name: words(language, 'pulse-form')('begin') }).click();
  await choose(page, language, 'S1', 2);
  await page.clock.fastForward('03:01');
  await page.getByRole('button', { name: t('answer.stillHere') }).click();
  await expect(page.getByRole('alert').filter({ hasText: t('answer.stillThere') })).toHaveCount(0);
  await page.clock.fastForward('03:01');
  await expect(page.getByText(t('answer.stillThere'))).toBeVisible();
  await page.clock.fastForward('01:01');
  await expect(page).toHaveURL(`${server.url}/kiosk`);
  expect((await page.context().cookies()).map(({ name }) => name)).toEqual(['language']);
  await page.getByLabel(t('start.code')).fill(other);
  await page.getByRole('button', { name: t('start.go') }).click();
  await expect(page.getByText(t('answer.ticketText'))).toBeVisible();
});

test('what is chosen stays in the tab when the page is left, and goes when somebody signs out', async ({
  page,
  signIn,
  language,
}) => {
  const t = words(language, 'pulse-form');
  const isPhone = (page.viewportSize()?.width ?? 0) < 640;
  const first = scaleItems[0];
  const chosen = page.getByRole('radio', { name: first?.labels[4][language], exact: true });
  const begin = async () => {
    await page.goto('/');
    await page.getByRole('link', { name: words(language, 'me')('today.pulse.title') }).click();
    await expect(page.getByText(t('kept'))).toBeVisible();
    if (isPhone) await page.getByRole('link', { name: t('begin') }).click();
  };
  await signIn('employee');
  await begin();
  await choose(page, language, 'S1', 5);
  if (isPhone) {
    // Enter goes on instead of sending; the browser's own way back leads to the question before.
    await chosen.press('Enter');
    await expect(page.getByRole('heading', { level: 3, name: scaleItems[1]?.question[language] })).toBeFocused();
    await page.goBack();
    await expect(page.getByRole('heading', { level: 3, name: first?.question[language] })).toBeFocused();
  }
  await begin();
  await expect(chosen).toBeChecked();

  // The other way to see the form shows the same answers.
  if (isPhone) {
    await page.getByRole('link', { name: t('back'), exact: true }).click();
    await page.getByRole('button', { name: t('onePage') }).click();
    await expect(page.getByRole('radiogroup')).toHaveCount(6);
  } else {
    await page.getByRole('button', { name: t('oneByOne') }).click();
    await page.getByRole('link', { name: t('begin') }).click();
    await expect(page.getByRole('radiogroup')).toHaveCount(1);
  }
  await expect(chosen).toBeChecked();

  await page.context().clearCookies();
  await page.goto('/sign-in');
  await expect.poll(() => noStorage(page)).toEqual([0, 0]);
});
