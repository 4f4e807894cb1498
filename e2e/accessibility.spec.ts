import AxeBuilder from '@axe-core/playwright';
import { examples, placeholders } from './examples';
import { expect, test } from './fixtures';
import { addressOfPage, elsewhere, pages, routes } from './pages';

// Axe on every page, as the person who has most on it, in both themes and at both widths.

const looks = [
  { width: 1280, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
] as const;

test('axe looks at every page', () => {
  const looked = new Set([...pages.map(({ route }) => route), ...elsewhere]);
  expect(routes(/^page\.tsx$/).filter((route) => !looked.has(route))).toEqual([]);
});

/** What a page may take with its two looks, so that the pages of one person together get enough. */
const MS_A_PAGE = 6_000;

for (const who of new Set(pages.map((seen) => seen.who))) {
  test(`axe finds nothing on any page of ${who ?? 'nobody'}`, async ({ page, server, signIn }) => {
    const theirs = pages.filter((seen) => seen.who === who);
    test.setTimeout(theirs.length * MS_A_PAGE);
    const of = examples(server.dataDir);
    if (who) await signIn(who);
    for (const seen of theirs) {
      await page.goto(addressOfPage(seen, of));
      for (const { width, colorScheme } of looks) {
        const what = `${addressOfPage(seen, placeholders)} at ${width} px, ${colorScheme}`;
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        // There are no frames, and what passes is not of interest: both would cost more than the pages themselves.
        const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
        const { violations } = await axe.analyze();
        const found = violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
        expect.soft(found, what).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect.soft(overflow, `sideways scroll: ${what}`).toBe(0);
      }
    }
  });
}
