import fs from 'node:fs';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import Database from 'better-sqlite3';
import demo from './demo-accounts.json' with { type: 'json' };
import { type Examples, examples } from '../e2e/examples';
import prepare from '../e2e/prepare';
import { startServer } from '../e2e/server';

// npm run screenshots [-- FOLDER [PART-OF-NAME]]: every page as a picture, in both languages, themes and widths, to look at.

const [folder = 'test-results/pictures', part = ''] = process.argv.slice(2);
const widths = [390, 1280] as const;
const themes = ['light', 'dark'] as const;
const languages = ['nl', 'en'] as const;

type Shot = { name: string; who: string | null; address: (of: Examples) => string };

const shots: Shot[] = [
  { name: 'sign-in', who: null, address: () => '/sign-in' },
  { name: 'today', who: 'employee', address: () => '/' },
  { name: 'me', who: 'employee', address: () => '/me' },
  { name: 'settings', who: 'employee', address: () => '/settings' },
  { name: 'training', who: 'employee', address: () => '/training' },
  { name: 'module', who: 'employee', address: ({ moduleId }) => `/training/${moduleId}` },
  { name: 'lesson', who: 'employee', address: ({ moduleId, lessonId }) => `/training/${moduleId}/lessons/${lessonId}` },
  { name: 'quiz', who: 'employee', address: ({ moduleId }) => `/training/${moduleId}/quiz` },
  { name: 'pulse', who: 'employee', address: ({ openRoundId }) => `/pulse/${openRoundId}` },
  { name: 'results', who: 'employee', address: () => '/results' },
  { name: 'my-responsibility', who: 'employee', address: ({ offeredId }) => `/responsibilities/${offeredId}` },
  { name: 'overview', who: 'champion', address: () => '/programme' },
  { name: 'rounds', who: 'champion', address: () => '/programme/rounds' },
  { name: 'round-open', who: 'champion', address: ({ openRoundId }) => `/programme/rounds/${openRoundId}` },
  { name: 'round-closed', who: 'champion', address: ({ closedRoundId }) => `/programme/rounds/${closedRoundId}` },
  { name: 'people', who: 'hr', address: () => '/programme/people' },
  { name: 'person', who: 'hr', address: ({ personId }) => `/programme/people/${personId}` },
  { name: 'departments', who: 'hr', address: () => '/programme/people/departments' },
  { name: 'department', who: 'hr', address: ({ departmentId }) => `/programme/people/departments/${departmentId}` },
  { name: 'import', who: 'hr', address: () => '/programme/people/import' },
  { name: 'import-done', who: 'hr', address: (of) => `/programme/people/import/${of.importId}` },
  { name: 'assignments', who: 'hr', address: () => '/programme/training' },
  { name: 'assignment', who: 'hr', address: ({ assignmentId }) => `/programme/training/${assignmentId}` },
  {
    name: 'assign',
    who: 'hr',
    address: ({ moduleId, personId }) => `/programme/training/assign?module=${moduleId}&person=${personId}`,
  },
  { name: 'report-modules', who: 'hr', address: () => '/programme/training/reports' },
  { name: 'report-departments', who: 'hr', address: () => '/programme/training/reports?view=departments' },
  { name: 'report-weeks', who: 'hr', address: () => '/programme/training/reports?view=weeks' },
  { name: 'report-records', who: 'hr', address: () => '/programme/training/reports?view=records' },
  { name: 'item-list', who: 'champion', address: () => '/programme/training/items' },
  { name: 'item-figures', who: 'champion', address: ({ moduleId }) => `/programme/training/items/${moduleId}` },
  { name: 'responsibilities', who: 'hr', address: () => '/programme/responsibilities' },
  { name: 'responsibility', who: 'hr', address: ({ offeredId }) => `/programme/responsibilities/${offeredId}` },
  {
    name: 'responsibility-new',
    who: 'hr',
    address: ({ personId }) => `/programme/responsibilities/new?person=${personId}`,
  },
  { name: 'admin', who: 'admin', address: () => '/admin' },
  { name: 'outbox', who: 'admin', address: () => '/admin/outbox' },
  { name: 'letter', who: 'admin', address: ({ letterId }) => `/admin/outbox/${letterId}` },
  { name: 'audit', who: 'admin', address: () => '/admin/audit' },
  { name: 'person-by-admin', who: 'admin', address: ({ personId }) => `/programme/people/${personId}` },
];

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
    const chosen = shots.filter(({ name }) => name.includes(part));
    for (const language of languages) {
      speak(file, language);
      for (const who of new Set(chosen.map((shot) => shot.who))) {
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
              await page.goto(server.url + shot.address(ids), { waitUntil: 'networkidle' });
              const name = `${shot.name}-${width}-${colorScheme}-${language}.png`;
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
