import { defineConfig, devices } from '@playwright/test';

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const desktop = { viewport: { width: 1280, height: 800 } };
const onlyOnce = /(access|accessibility|administration|keyboard|lifecycle|script-weight|security)\.spec\.ts/;

export type Options = { language: 'nl' | 'en' };

export default defineConfig<Options>({
  testDir: './e2e',
  outputDir: './test-results',
  globalSetup: './e2e/prepare.ts',
  // Each worker has a server and a database of its own; two fill two cores.
  workers: 2,
  fullyParallel: false,
  forbidOnly: !!process.env.CI,
  retries: 0,
  timeout: 40_000,
  expect: { timeout: 10_000 },
  reporter: 'line',
  use: {
    ...devices['Desktop Chrome'],
    video: 'off',
    // Recording makes every journey a quarter slower: TRACE=1 npx playwright test, when one has to be looked into.
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    timezoneId: 'Europe/Amsterdam',
    actionTimeout: 8_000,
    navigationTimeout: 15_000,
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH || undefined,
      // A browser for tests has nothing to look up or update.
      args: ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
    },
  },
  projects: [
    { name: 'nl-phone', testIgnore: onlyOnce, use: { ...phone, language: 'nl', locale: 'nl-NL' } },
    { name: 'en-desktop', testIgnore: onlyOnce, use: { ...desktop, language: 'en', locale: 'en-GB' } },
    // The main job is done in every language at every width; all else in the two above.
    { name: 'nl-desktop', testIgnore: onlyOnce, grep: /@main/, use: { ...desktop, language: 'nl', locale: 'nl-NL' } },
    { name: 'en-phone', testIgnore: onlyOnce, grep: /@main/, use: { ...phone, language: 'en', locale: 'en-GB' } },
    // Forms have to work before scripts have loaded, or when they never do.
    {
      name: 'plain',
      testIgnore: onlyOnce,
      grep: /@plain/,
      use: { ...desktop, language: 'en', locale: 'en-GB', javaScriptEnabled: false },
    },
    { name: 'once', testMatch: onlyOnce, use: { ...desktop, language: 'nl', locale: 'nl-NL' } },
  ],
});
