import fs from 'node:fs';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import demo from './demo-accounts.json' with { type: 'json' };
import prepare from '../e2e/prepare';
import { frameworkWeight, scriptWeight } from '../e2e/script-weight';
import { root, serve } from '../e2e/serve';
import { startServer } from '../e2e/server';
import { buildBareApp } from './speed/bare-app';

// node --import tsx scripts/measure-charts.ts
// How much JavaScript the pages with charts load over the framework's own bare page, in one run; gzip, after a build.

const bareFolder = path.join(root, '..', '.draagvlak-bare');

const pages = {
  overview: '/programme',
  results: '/results',
  'what if': '/programme/what-if',
  'training by week': '/programme/training/reports?view=weeks',
  'a closed round, no chart over time': '/programme/rounds',
  today: '/',
};

async function main(): Promise<void> {
  prepare();
  const bare = await serve({}, buildBareApp(root, bareFolder));
  const ours = await startServer();
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH || undefined });
  try {
    const page = await (await browser.newContext({ locale: 'nl-NL' })).newPage();
    const own = await weightOf(page, bare.url);
    report('bare framework, empty dynamic page', own);
    report('  of that named by the build', frameworkWeight());
    await signIn(page, ours.url);
    for (const [name, address] of Object.entries(pages)) {
      const all = await weightOf(page, ours.url + address);
      report(name, all, `+ ${kilobytes(all - own)}`);
    }
  } finally {
    await browser.close();
    await ours.stop();
    bare.child.kill('SIGKILL');
    fs.rmSync(bareFolder, { recursive: true, force: true });
  }
}

/** In a window of its own: what it had loaded before would not be loaded again. */
async function weightOf(page: Page, address: string): Promise<number> {
  const fresh = await page.context().newPage();
  const weight = await scriptWeight(fresh, address);
  await fresh.close();
  return weight;
}

async function signIn(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/sign-in`);
  const champion = demo.accounts.find(({ role }) => role === 'champion');
  await page
    .locator('[name=email]')
    .first()
    .fill(champion?.email ?? '');
  await page.locator('[name=password]').first().fill(demo.password);
  await page.locator('main form button').first().click();
  await page.waitForURL(`${url}/`);
}

function report(name: string, bytes: number, more = ''): void {
  console.log(`${name.padEnd(40)} ${kilobytes(bytes)}   ${more}`);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(6)} kB`;
}

await main();
