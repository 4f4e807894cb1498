import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { socialMediaBasics } from '../db/seed/starter/social-media-basics';
import { seedDemoInto } from '../e2e/seed';
import { root, serve, type Serving } from '../e2e/serve';
import demo from './demo-accounts.json';
import { PlainBrowser } from './crash/plain-browser';
import { buildBareApp } from './speed/bare-app';
import { cpuMilliseconds } from './speed/cpu';
import { report, REQUESTS_IN_ALL, times } from './speed/times';

// node --import tsx scripts/measure-learning.ts
// What a lesson and a question cost: time of the server, and JavaScript over the framework's own empty page. Build
// first. With DATABASE_URL the demo is put into that PostgreSQL, which has to be empty.

const bareFolder = path.join(root, '..', '.draagvlak-bare');
const SITTINGS = 5;

async function main(): Promise<void> {
  const bare = await serve({}, buildBareApp(root, bareFolder));
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'draagvlak-learning-'));
  seedDemoInto(dataDir);
  const { DATABASE_URL } = process.env;
  const ours = await serve({ DATA_DIR: dataDir, ...(DATABASE_URL && { DATABASE_URL }) });
  try {
    const browser = await signIn(ours);
    const moduleAddress = await addressOfBasics(browser);
    const lesson = `${moduleAddress}/lessons/${socialMediaBasics.lessons[1]?.id}`;
    const quiz = `${moduleAddress}/quiz`;
    await (
      await browser.formWith('$ACTION_KEY', quiz)
    )({});

    report('bare framework, empty dynamic page', await times(() => fetch(bare.url).then((answer) => answer.text())));
    for (const [name, address] of Object.entries({ module: moduleAddress, lesson, question: quiz })) {
      const before = cpuMilliseconds(ours.child);
      const measured = await times(() => browser.read(address));
      report(`a ${name}`, measured);
      const perRequest = (cpuMilliseconds(ours.child) - before) / REQUESTS_IN_ALL;
      console.log(`  of the processor, on average           ${perRequest.toFixed(1).padStart(10)} ms`);
    }
    report('an answer is saved', await answering(browser, quiz));

    const floor = await scripts(bare, await (await fetch(bare.url)).text());
    console.log(`JavaScript of the bare framework           ${kilobytes(floor.total)}`);
    for (const [name, address] of Object.entries({ lesson, question: quiz })) {
      const { total, files } = await scripts(ours, await browser.read(address));
      console.log(`JavaScript of a ${name.padEnd(27)}${kilobytes(total)}, over it ${kilobytes(total - floor.total)}`);
      for (const [file, size] of files) console.log(`  ${kilobytes(size)}  ${file}`);
    }
  } finally {
    bare.child.kill('SIGKILL');
    ours.child.kill('SIGKILL');
    fs.rmSync(dataDir, { recursive: true, force: true });
    fs.rmSync(bareFolder, { recursive: true, force: true });
  }
}

async function signIn(server: Serving): Promise<PlainBrowser> {
  const browser = new PlainBrowser(server.url);
  const email = demo.accounts.find(({ role }) => role === 'employee')?.email ?? '';
  const status = await (await browser.formWith('password', '/sign-in'))({ email, password: demo.password });
  if (status !== 303) throw new Error(`signing in answered ${status}`);
  return browser;
}

async function addressOfBasics(browser: PlainBrowser): Promise<string> {
  const page = await browser.read('/training');
  const link = new RegExp(`href="(/training/[^"/]+)"[^>]*>${socialMediaBasics.title.nl}<`).exec(page);
  if (!link?.[1]) throw new Error('the starter module is not on the page');
  return link[1];
}

/** How long it takes until an answer is safe; the pages in between are not counted. */
async function answering(browser: PlainBrowser, quiz: string): Promise<number[]> {
  const measured: number[] = [];
  for (let sitting = 0; sitting < SITTINGS; sitting += 1) {
    for (let form = await questionForm(browser, quiz); form; form = await questionForm(browser, quiz)) {
      const began = performance.now();
      const status = await form.send({ option: form.option });
      measured.push(performance.now() - began);
      if (status !== 303) throw new Error(`an answer was answered with ${status}`);
    }
    await (
      await browser.formWith('$ACTION_KEY', quiz)
    )({});
  }
  return measured.sort((a, b) => a - b);
}

async function questionForm(browser: PlainBrowser, quiz: string) {
  const option = /name="option" value="([^"]+)"|value="([^"]+)"[^>]*name="option"/.exec(await browser.read(quiz));
  if (!option) return null;
  return { option: option[1] ?? option[2] ?? '', send: await browser.formWith('option', quiz) };
}

/** The scripts that a page names, each as it travels, largest first. */
async function scripts({ url }: Serving, page: string): Promise<{ total: number; files: [string, number][] }> {
  const names = new Set(page.match(/_next\/static\/chunks\/[\w.~-]+\.js/g));
  const files = await Promise.all(
    [...names].map(async (name): Promise<[string, number]> => {
      const text = await (await fetch(`${url}/${name}`)).arrayBuffer();
      return [path.basename(name), gzipSync(new Uint8Array(text)).length];
    }),
  );
  const total = files.reduce((sum, [, size]) => sum + size, 0);
  return { total, files: files.sort(([, a], [, b]) => b - a) };
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1).padStart(6)} kB`;

await main();
