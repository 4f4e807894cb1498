import type { Page } from '@playwright/test';
import { TinyMailServer } from '../server/notifications/mail-server.factory';
import { addressOf, expect, password, test } from './fixtures';
import { type RunningServer, startServer } from './server';
import { words } from './words';

const admin = words('nl', 'admin');

async function signInOn(page: Page, { url }: RunningServer): Promise<void> {
  const t = words('nl', 'auth');
  await page.context().clearCookies();
  await page.goto(`${url}/sign-in`);
  await page.getByLabel(t('email')).fill(addressOf('admin'));
  await page.getByLabel(t('password'), { exact: true }).fill(password);
  await page.getByRole('button', { name: t('signIn.submit') }).click();
  await page.waitForURL(`${url}/`);
}

test('letters that waited for a mail server are sent once there is one, or skipped with the reason', async ({
  page,
}) => {
  test.slow();
  const t = words('nl', 'auth');
  const mail = new TinyMailServer();
  const before = await startServer();
  await page.goto(`${before.url}/forgotten`);
  await page.getByLabel(t('email')).fill(addressOf('employee'));
  await page.getByRole('button', { name: t('forgotten.submit') }).click();
  await expect(page.getByText(t('forgotten.sent'))).toBeVisible();
  await before.stop({ keepsData: true });

  const settings = { SMTP_URL: await mail.start(), MAIL_FROM: 'draagvlak@demo.example' };
  const server = await startServer({ dataDir: before.dataDir, settings });
  try {
    await signInOn(page, server);
    await page.goto(`${server.url}/admin/outbox`);
    // The people of the demo used their invitations. The answers to four comments on the policy can still be read, and
    // the new password was asked for just now.
    const ANSWERS = 4;
    const count = Number(/\d+/.exec(await page.getByRole('heading', { level: 2 }).first().innerText())?.[0]);
    await expect(page.getByRole('heading', { name: admin('held.title', { count }) })).toBeVisible();
    await page.getByText(admin('held.send', { count })).click();
    await expect(page.getByText(admin('held.whatSend'))).toBeVisible();
    await page.getByRole('button', { name: admin('held.confirmSend') }).click();
    await expect(
      page.getByText(admin('held.sent', { queued: ANSWERS + 1, skipped: count - ANSWERS - 1 })),
    ).toBeVisible();
    await expect.poll(() => mail.letters.length, { timeout: 30_000 }).toBe(ANSWERS + 1);
    const letter = mail.letters.find(({ to }) => to === addressOf('employee'));
    expect(letter?.text).toContain(`${server.url}/welcome/`);

    await page.goto(`${server.url}/admin/outbox?status=skipped`);
    await page.getByRole('table').getByRole('rowgroup').nth(1).getByRole('link').first().click();
    await expect(page.getByText(admin('letter.skipped.link-used'))).toBeVisible();
  } finally {
    await server.stop();
    await mail.stop();
  }
});

test('without a mail server nothing is offered to send', async ({ page, signIn }) => {
  await signIn('admin');
  await page.goto('/admin/outbox');
  await expect(page.getByText(admin('letter.lead.held', { hasServer: 'no' }))).toHaveCount(0);
  await expect(page.getByText(admin('held.intro'))).toHaveCount(0);
});

test('the log says in words who did what, and shows one kind of it', async ({ page, signIn }) => {
  await signIn('admin');
  await page.goto('/admin/audit');
  await page.getByLabel(admin('audit.action')).selectOption('people');
  await page.getByRole('button', { name: admin('audit.show') }).click();
  await expect(page).toHaveURL(/action=people/);
  const table = page.getByRole('table');
  await expect(table.getByText(admin('audit.actions.people.import-done'))).toBeVisible();
  await expect(table.getByText(/: \d+ nieuw, \d+ gewijzigd, \d+ ongewijzigd, \d+ fout/)).toBeVisible();

  await page.goto('/admin/audit?action=support');
  await expect(table.getByText(admin('audit.subjects.round', { number: 8 })).first()).toBeVisible();
  // No key and no beginning of one: everything in the demo is still there.
  for (const kind of ['access', 'people', 'training', 'responsibilities', 'support', 'organisation', 'mail']) {
    await page.goto(`/admin/audit?action=${kind}`);
    await expect(table.or(page.getByText(admin('audit.none'))).first()).toBeVisible();
    expect(await page.getByRole('main').innerText()).not.toMatch(/\b[0-9a-f]{8}\b/);
  }
});
