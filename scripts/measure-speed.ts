import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root, serve, type Serving } from '../e2e/serve';
import { PlainBrowser } from './crash/plain-browser';
import { buildBareApp } from './speed/bare-app';
import { report, times } from './speed/times';

// node --import tsx scripts/measure-speed.ts PEOPLE.csv
// How long the people list takes with a whole city in it, beside the framework's own empty page in the same run.

const bareFolder = path.join(root, '..', '.draagvlak-bare');

const pages = {
  'people list, first page': '/programme/people',
  'people list, page 300': '/programme/people?page=300',
  'people list, by job title, backwards': '/programme/people?sort=title&dir=desc',
  'people list, by department': '/programme/people?sort=department',
  'people list, by department, page 300': '/programme/people?sort=department&page=300',
  'people list, newest first': '/programme/people?sort=start&dir=desc',
  'people list, search "jansen an"': '/programme/people?q=jansen+an',
  'people list, search without a hit': '/programme/people?q=nobody-is-called-this',
  'overview of the programme': '/programme',
  today: '/',
};

async function main(file: string | undefined): Promise<void> {
  if (!file) throw new Error('Name a file of people: node --import tsx scripts/measure-speed.ts PEOPLE.csv');
  const bare = await serve({}, buildBareApp(root, bareFolder));
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'draagvlak-speed-'));
  const settings = { DATA_DIR: dataDir, ...(process.env.DATABASE_URL && { DATABASE_URL: process.env.DATABASE_URL }) };
  const ours = await serve(settings);
  try {
    const browser = await setUp(ours);
    await importFile(file, settings);
    const rows: [string, number[]][] = [['bare framework, empty dynamic page', await times(() => fetchText(bare.url))]];
    for (const [name, address] of Object.entries(pages)) rows.push([name, await times(() => browser.read(address))]);
    rows.push(['bare framework again', await times(() => fetchText(bare.url))]);
    for (const [name, measured] of rows) report(name, measured);
  } finally {
    bare.child.kill('SIGKILL');
    ours.child.kill('SIGKILL');
    fs.rmSync(dataDir, { recursive: true, force: true });
    fs.rmSync(bareFolder, { recursive: true, force: true });
  }
}

async function setUp(server: Serving): Promise<PlainBrowser> {
  const browser = new PlainBrowser(server.url);
  const post = await browser.formWith('code', '/setup');
  const code = /one-time code: (\S+)/.exec(server.log())?.[1] ?? '';
  const person = {
    firstName: 'Test',
    namePrefix: '',
    lastName: 'Beheer',
    employeeNo: '1',
    department: 'ICT',
    email: 'beheer@stad.example',
  };
  const status = await post({
    code,
    organisation: 'Stad',
    locale: 'nl',
    timeZone: 'Europe/Amsterdam',
    password: 'vier losse woorden',
    ...person,
  });
  if (status !== 303) throw new Error(`set-up answered ${status}`);
  return browser;
}

async function importFile(file: string, settings: Record<string, string>): Promise<void> {
  const run = ['--conditions=react-server', '--import', 'tsx', 'scripts/import-people.ts', path.resolve(file)];
  const child = spawn(process.execPath, run, {
    cwd: root,
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error('the import failed');
}

const fetchText = (url: string) => fetch(url).then((answer) => answer.text());

await main(process.argv[2]);
