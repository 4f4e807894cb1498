import { expect, test as base, type Page } from '@playwright/test';
import demo from '../scripts/demo-accounts.json' with { type: 'json' };
import type { Options } from '../playwright.config';
import { type RunningServer, startServer } from './server';
import { type Language, words } from './words';

export type DemoRole = 'champion' | 'hr' | 'it' | 'admin' | 'manager' | 'employee';
type Cookies = Awaited<ReturnType<ReturnType<Page['context']>['cookies']>>;

type Fixtures = {
  /** Signs in as one of the demo accounts, in the language of the project. */
  signIn: (role: DemoRole) => Promise<void>;
  /** Fails the test when the page wrote an error to the console or threw one. */
  quietConsole: void;
};
type WorkerFixtures = { server: RunningServer; sessions: Map<string, Cookies> };

export const test = base.extend<Fixtures & Options, WorkerFixtures>({
  language: ['nl', { option: true }],
  server: [
    async ({}, provide) => {
      const server = await startServer();
      await provide(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
  sessions: [
    async ({}, provide) => {
      await provide(new Map());
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ server }, provide) => {
    await provide(server.url);
  },
  signIn: async ({ page, sessions, language }, provide) => {
    await provide(async (role) => {
      const known = sessions.get(role);
      if (known) {
        await page.context().addCookies(known);
        return;
      }
      await signInByForm(page, addressOf(role), demo.password, language);
      await speak(page, language);
      sessions.set(role, await page.context().cookies());
    });
  },
  quietConsole: [
    async ({ page }, provide) => {
      const said: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' && !/status of 40[34]|ERR_INTERNET_DISCONNECTED/.test(message.text()))
          said.push(message.text());
      });
      page.on('pageerror', (error) => said.push(error.message));
      await provide();
      if (said.length > 0) throw new Error(`the console said:\n${said.join('\n')}`);
    },
    { auto: true },
  ],
});

export { expect };

export const password = demo.password;

export function addressOf(role: DemoRole): string {
  const account = demo.accounts.find((one) => one.role === role);
  if (!account) throw new Error(`no demo account for ${role}`);
  return account.email;
}

/** Signs in as a person does, on the page. */
export async function signInByForm(page: Page, email: string, secret: string, language: Language): Promise<void> {
  const t = words(language, 'auth');
  await page.goto(`/api/language?to=${language}&back=/sign-in`);
  await page.getByLabel(t('email')).fill(email);
  await page.getByLabel(t('password'), { exact: true }).fill(secret);
  await page.getByRole('button', { name: t('signIn.submit') }).click();
  await page.waitForURL((url) => url.pathname === '/');
}

/** Makes the account's own language the one of the project, where it is not. */
export async function speak(page: Page, language: Language): Promise<void> {
  if ((await page.locator('html').getAttribute('lang')) === language) return;
  const other = language === 'nl' ? 'en' : 'nl';
  const t = words(other, 'me');
  await page.goto('/settings');
  await page.getByLabel(language === 'nl' ? 'Nederlands' : 'English').check();
  await page.getByRole('button', { name: t('settings.save') }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', language);
}
