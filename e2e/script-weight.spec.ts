import { expect, test } from './fixtures';
import { frameworkWeight, scriptWeight } from './script-weight';

// Pages with charts stay light: what they load over the framework's own scripts, compressed. The bare framework beside
// them, and each page by itself: node --import tsx scripts/measure-charts.ts

const MOST = 125_000;

const charts = ['/programme', '/results', '/programme/what-if', '/programme/training/reports?view=weeks'];

test('a page with charts loads at most 125 kB of scripts over the framework', async ({ page, signIn }) => {
  await signIn('champion');
  const own = frameworkWeight();
  for (const address of charts) {
    // In a window of its own: what it had loaded before would not be loaded again.
    const fresh = await page.context().newPage();
    const all = await scriptWeight(fresh, address);
    expect.soft(all - own, `${address}, over the framework's ${own}`).toBeLessThan(MOST);
    // The measurement sees something: a page has more than the framework.
    expect.soft(all, address).toBeGreaterThan(own);
    await fresh.close();
  }
});
