// Finds a Chromium for the browser tests, or gets one. By hand: node scripts/find-browser.mjs
import { existsSync } from 'node:fs';
import { begin } from './launch/begin.mjs';
import { isStarted, tool } from './launch/project.mjs';
import { runQuietly } from './launch/run.mjs';
import { Stop } from './launch/stop.mjs';

/** The path of a Chromium or Chrome that runs. Installs one when there is none and it may; says what to do otherwise. */
export async function findBrowser() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (await runs(chosen)) return chosen;
    throw new Stop(`CHROMIUM_PATH is "${chosen}", and there is no browser there that runs.`);
  }
  const found = (await present()) ?? (await installPackage()) ?? (await download());
  if (found) return found;
  throw new Stop(
    'The browser tests need Chromium or Chrome. Install one (on Debian: sudo apt-get install chromium), or say where it is with CHROMIUM_PATH, and try again.',
  );
}

// First the one without a window: it draws the same pages with a sixth less work.
const usualPlaces = [
  ...['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].flatMap((name) => [
    `/usr/bin/${name}`,
    `/usr/local/bin/${name}`,
  ]),
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

async function present() {
  for (const place of [...usualPlaces, await playwrightsOwn()]) {
    if (await runs(place)) return place;
  }
  return null;
}

/** Asked to say its version, because on Ubuntu /usr/bin/chromium-browser may only be a note that tells how to get one. */
async function runs(place) {
  if (!existsSync(place)) return false;
  const { code, output } = await runQuietly([place, '--version'], { minutes: 0.5 });
  return code === 0 && /Chrom/.test(output);
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

/** Debian's own package, where we may install without asking for a password. */
async function installPackage() {
  if (!existsSync('/usr/bin/apt-get')) return null;
  const asRoot = process.getuid() === 0 ? [] : ['sudo', '-n'];
  if (asRoot.length > 0 && (await runQuietly([...asRoot, 'true'])).code !== 0) return null;
  const apt = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  await runQuietly([...apt, 'update'], { title: 'Reading the list of Debian packages' });
  for (const name of ['chromium-headless-shell', 'chromium']) {
    await runQuietly([...apt, 'install', '-y', name], { title: `Installing ${name} for the browser tests` });
    const found = await present();
    if (found) return found;
  }
  return null;
}

async function download() {
  await runQuietly(tool('playwright', 'install', 'chromium'), { title: "Downloading Playwright's chromium" });
  return present();
}

if (isStarted(import.meta.url)) {
  begin(async () => console.log(await findBrowser()));
}
