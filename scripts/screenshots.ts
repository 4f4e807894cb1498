import fs from 'node:fs';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import Database from 'better-sqlite3';
import demo from './demo-accounts.json' with { type: 'json' };
import { examples, placeholders } from '../e2e/examples';
import { addressOfPage, type PageSeen, pages } from '../e2e/pages';
import prepare from '../e2e/prepare';
import { startServer } from '../e2e/server';

// npm run screenshots [-- FOLDER [PART-OF-NAME]]: every page as a picture, in both languages, themes and widths, to look at.

const [folder = 'test-results/pictures', part = ''] = process.argv.slice(2);
const widths = [390, 1280] as const;
const themes = ['light', 'dark'] as const;
const languages = ['nl', 'en'] as const;

/** Name of the file: programme-rounds-roundId, and who looks. */
function nameOf(seen: PageSeen): string {
  const address = addressOfPage(seen, placeholders)
    .replace(/[^\w]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${address || 'today'}-by-${seen.who ?? 'nobody'}`;
}

/** Makes everybody speak one language: the pictures are about pages, not about people. */
function speak(file: string, language: string): void {
  const database = new Database(file);
  database.prepare('update employees set locale = ?').run(language);
  database.close();
}

async function signIn(page: Page, url: string, who: string): Promise<void> {
  await page.goto(`${url}/sign-in`);
  await page
    .locator('[name=email]')
    .first()
    .fill(demo.accounts.find(({ role }) => role === who)?.email ?? '');
  await page.locator('[name=password]').first().fill(demo.password);
  await page.locator('main form button').first().click();
  await page.waitForURL(`${url}/`);
}

async function main(): Promise<void> {
  prepare();
  fs.mkdirSync(folder, { recursive: true });
  const server = await startServer();
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH || undefined });
  try {
    const file = path.join(server.dataDir, 'draagvlak.db');
    const ids = examples(server.dataDir);
    const chosen = pages.filter((seen) => nameOf(seen).includes(part));
    for (const language of languages) {
      speak(file, language);
      for (const who of new Set(chosen.map(({ who }) => who))) {
        const context = await browser.newContext({
          locale: language === 'nl' ? 'nl-NL' : 'en-GB',
          reducedMotion: 'reduce',
        });
        const page = await context.newPage();
        if (who) await signIn(page, server.url, who);
        for (const shot of chosen.filter((one) => one.who === who)) {
          for (const width of widths) {
            await page.setViewportSize({ width, height: 844 });
            for (const colorScheme of themes) {
              await page.emulateMedia({ colorScheme });
              await page.goto(server.url + addressOfPage(shot, ids), { waitUntil: 'networkidle' });
              const name = `${nameOf(shot)}-${width}-${colorScheme}-${language}.png`;
              await page.screenshot({ path: path.join(folder, name), fullPage: true });
            }
          }
        }
        await context.close();
      }
    }
  } finally {
    await browser.close();
    await server.stop();
  }
}

await main();
