import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, password, test } from './fixtures';
import { startServer } from './server';
import { words } from './words';

test('pages carry a policy that lets only our own scripts run', async ({ page }) => {
  const answer = await page.goto('/sign-in');
  const policy = answer?.headers()['content-security-policy'] ?? '';
  expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]+' 'strict-dynamic'/);
  expect(policy).not.toMatch(/script-src[^;]*unsafe-(inline|eval)/);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(answer?.headers()).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' });
});

test('each page has a nonce of its own', async ({ page }) => {
  const nonce = async () =>
    /nonce-([^']+)/.exec((await page.request.get('/sign-in')).headers()['content-security-policy'] ?? '')?.[1];
  expect(await nonce()).not.toBe(await nonce());
});

test('the cookie of a session is out of reach for scripts and for other sites', async ({ page, signIn }) => {
  await signIn('employee');
  const session = (await page.context().cookies()).find(({ name }) => name === 'draagvlak');
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
});

test('what next-auth tells the browser about a session is that there is one', async ({ page, signIn }) => {
  await signIn('employee');
  const told: unknown = await (await page.request.get('/api/auth/session')).json();
  expect(Object.keys(told as object)).toEqual(['expires']);
});

test('a form posted from another site is refused', async ({ page, signIn, server }) => {
  await signIn('employee');
  await page.goto('/settings');
  const fields = await page
    .locator('form:has([name="locale"]) input[type="hidden"]')
    .evaluateAll((inputs) =>
      inputs.map((input) => [input.getAttribute('name') ?? '', (input as HTMLInputElement).value]),
    );
  const answer = await page.request.post('/settings', {
    headers: { origin: 'https://elsewhere.example' },
    multipart: Object.fromEntries([...fields, ['locale', 'en'], ['theme', 'dark']]),
    maxRedirects: 0,
  });
  expect(answer.status()).toBeGreaterThanOrEqual(400);
  expect(server.log()).not.toContain('@demo.example');
});

test('too many wrong passwords close the door for a while, for accounts that exist and that do not', async ({
  page,
}) => {
  const t = words('nl', 'auth');
  const errors = words('nl', 'errors');
  for (const address of ['it@demo.example', 'nobody-at-all@demo.example']) {
    await page.goto('/sign-in');
    for (let tries = 0; tries < 9; tries += 1) {
      await page.getByLabel(t('email')).fill(address);
      await page.getByLabel(t('password'), { exact: true }).fill('not the right password');
      await page.getByRole('button', { name: t('signIn.submit') }).click();
      const sentence = tries < 8 ? errors('sign-in') : errors('refused.too-many-tries');
      await expect(page.getByText(sentence).first()).toBeVisible();
      await page.goto('/sign-in');
    }
  }
});

test('a session that was ended elsewhere is over at the next click', async ({ page, browser, server }) => {
  const t = words('nl', 'auth');
  const signInOn = async (target: typeof page) => {
    await target.goto(`${server.url}/sign-in`);
    await target.getByLabel(t('email')).fill('manager@demo.example');
    await target.getByLabel(t('password'), { exact: true }).fill(password);
    await target.getByRole('button', { name: t('signIn.submit') }).click();
    await target.waitForURL(`${server.url}/`);
  };
  const other = await (await browser.newContext({ locale: 'nl-NL' })).newPage();
  await signInOn(other);
  await signInOn(page);
  await page.goto('/settings');
  const lang = (await page.locator('html').getAttribute('lang')) === 'en' ? 'en' : 'nl';
  const me = words(lang, 'me');
  await page.getByText(me('settings.signOut')).click();
  await page.getByRole('button', { name: me('settings.signOutConfirm') }).click();
  await expect(page.getByText(me('settings.signedOut'))).toBeVisible();
  await other.goto(`${server.url}/me`);
  await expect(other).toHaveURL(`${server.url}/sign-in`);
  await other.context().close();
});

test('behind TLS browsers are told to stay with it, on this host alone', async ({ page }) => {
  const server = await startServer({ settings: { PUBLIC_URL: 'https://draagvlak.example' } });
  try {
    const answer = await page.request.get(`${server.url}/sign-in`);
    expect(answer.headers()['strict-transport-security']).toMatch(/^max-age=\d{8}$/);
    expect(answer.headers()['content-security-policy']).toContain('upgrade-insecure-requests');
  } finally {
    await server.stop();
  }
});

test('while the store cannot serve, health says so and why', async ({ page }) => {
  const server = await startServer();
  try {
    expect((await page.request.get(`${server.url}/api/health`)).status()).toBe(200);
    const database = new Database(path.join(server.dataDir, 'draagvlak.db'));
    database.exec('delete from __drizzle_migrations');
    database.close();
    const answer = await page.request.get(`${server.url}/api/health`);
    expect(answer.status()).toBe(503);
    expect(await answer.json()).toMatchObject({ ok: false, reason: expect.stringContaining('not been applied') });
  } finally {
    await server.stop();
  }
});
