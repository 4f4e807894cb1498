import path from 'node:path';
import Database from 'better-sqlite3';
import type { Page } from '@playwright/test';
import { examples } from './examples';
import { addressOf, expect, password, signInByForm, test } from './fixtures';
import type { RunningServer } from './server';
import { type Language, words } from './words';

// What holds for every form: nothing that was typed is lost, and nothing is written twice.

const title = (of: string) => `Beantwoordt vragen ${of}`;
const offers = '/programme/responsibilities';

async function fillInOffer(page: Page, language: Language, name: string): Promise<void> {
  const t = words(language, 'responsibility-admin');
  await page.getByLabel(t('new.nameField')).fill(name);
  await page.getByLabel(t('new.asks')).fill('Elke dag kijken\nen binnen een dag antwoorden.');
  await page.getByRole('radio').nth(1).check();
}

const sendOffer = (page: Page, language: Language) =>
  page.getByRole('button', { name: words(language, 'responsibility-admin')('new.submit', { name: '' }).trim() });

/** Ends the session that was opened last, as the clock or somebody at another desk does. */
function endNewestSession({ dataDir }: RunningServer): void {
  const database = new Database(path.join(dataDir, 'draagvlak.db'));
  const newest = 'select id from sessions order by created_at desc limit 1';
  database.prepare(`update sessions set revoked_at = ? where id = (${newest})`).run(Date.now());
  database.close();
}

test.describe('when the session ends while a form is filled in', () => {
  test.beforeEach(async ({ page, signIn, server, language }) => {
    // The account speaks the language of the project; after that a session of its own, for others use the first one.
    await signIn('hr');
    await page.context().clearCookies();
    await signInByForm(page, addressOf('hr'), password, language);
    await page.goto(`${offers}/new?person=${examples(server.dataDir).personId}`);
  });

  test('everything stays, and is sent after signing in beside it', async ({ page, server, language }) => {
    await fillInOffer(page, language, title('na een pauze'));
    endNewestSession(server);
    await sendOffer(page, language).click();

    const answer = page.getByRole('alert').filter({ hasText: words(language, 'errors')('refused.session') });
    await expect(answer).toBeFocused();
    const t = words(language, 'responsibility-admin');
    await expect(page.getByLabel(t('new.nameField'))).toHaveValue(title('na een pauze'));

    const opened = page.waitForEvent('popup');
    await answer.getByRole('link', { name: words(language, 'forms')('signIn') }).click();
    await signInBeside(await opened, language);

    await sendOffer(page, language).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title('na een pauze'));
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('nothing of the page is shown, and the browser sends it again', async ({ page, server, language }) => {
      const t = words(language, 'auth');
      await fillInOffer(page, language, title('zonder scripts'));
      endNewestSession(server);
      await sendOffer(page, language).click();

      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('unsent.title'));
      await expect(page.getByRole('navigation')).toHaveCount(0);
      await expect(page.getByText(title('zonder scripts'))).toHaveCount(0);
      await expect(page.locator('form, input')).toHaveCount(0);

      const opened = page.waitForEvent('popup');
      await page.getByRole('link', { name: t('unsent.signIn') }).click();
      await signInBeside(await opened, language);

      await page.reload();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title('zonder scripts'));
    });
  });
});

async function signInBeside(tab: Page, language: Language): Promise<void> {
  const t = words(language, 'auth');
  await expect(tab.getByText(t('signIn.forForm'))).toBeVisible();
  await tab.getByLabel(t('email')).fill(addressOf('hr'));
  await tab.getByLabel(t('password'), { exact: true }).fill(password);
  await tab.getByRole('button', { name: t('signIn.submit') }).click();
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText(t('signedIn.title'));
  await tab.close();
}

test('two clicks write once @plain', async ({ page, signIn, server, language }, { project }) => {
  const name = title(`twee keer ${project.name}`);
  await signIn('hr');
  await page.goto(`${offers}/new?person=${examples(server.dataDir).personId}`);
  await fillInOffer(page, language, name);
  await sendOffer(page, language).dblclick();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);

  await page.goto(`${offers}?q=${encodeURIComponent(name)}`);
  await expect(page.getByRole('link', { name })).toHaveCount(1);
});

test('a refusal keeps what was typed @plain', async ({ page, language }) => {
  const t = words(language, 'auth');
  const address = 'somebody@elsewhere.example';
  for (let tries = 0; tries < 9; tries += 1) {
    await page.goto('/forgotten');
    await page.getByLabel(t('email')).fill(address);
    await page.getByRole('button', { name: t('forgotten.submit') }).click();
    const last = tries === 8 ? words(language, 'errors')('refused.too-many-tries') : t('forgotten.sent');
    await expect(page.getByText(last)).toBeVisible();
  }
  await expect(page.getByLabel(t('email'))).toHaveValue(address);
});

test('the summary names the fields in their order, and each leads to its field @plain', async ({
  page,
  signIn,
  server,
  language,
}) => {
  const t = words(language, 'responsibility-admin');
  await signIn('hr');
  await page.goto(`${offers}/new?person=${examples(server.dataDir).personId}`);
  await page.getByLabel(t('new.review')).fill('');
  await sendOffer(page, language).click();

  const links = page.getByRole('alert').getByRole('link');
  await expect(links).toContainText([t('new.nameField'), t('new.asks'), t('new.goal'), t('new.review')]);
  await links.nth(1).click();
  await expect(page.getByLabel(t('new.asks'))).toBeFocused();
  await expect(page.getByLabel(t('new.asks'))).toHaveAccessibleDescription(
    new RegExp(words(language, 'errors')('required')),
  );
});

test('a text that is too long is not cut off, and its writer hears how much is too much', async ({
  page,
  signIn,
  server,
  language,
}) => {
  const t = words(language, 'responsibility-admin');
  await signIn('hr');
  await page.goto(`${offers}/new?person=${examples(server.dataDir).personId}`);
  const asks = page.getByLabel(t('new.asks'));
  await asks.fill('a'.repeat(1012));
  await expect(page.getByText(words(language, 'forms')('charactersOver', { count: 12 }))).toBeVisible();
  await sendOffer(page, language).click();
  await expect(page.getByRole('alert').getByRole('link').nth(1)).toContainText(
    words(language, 'errors')('too-long', { n: 1000 }),
  );
  await expect(asks).toHaveValue('a'.repeat(1012));
});

test('in a demonstration one press signs in as somebody @plain', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByRole('button', { name: addressOf('hr') }).click();
  await page.waitForURL((url) => url.pathname === '/');
  await page.goto('/programme/people');
  await expect(page.getByRole('table')).toBeVisible();
});
