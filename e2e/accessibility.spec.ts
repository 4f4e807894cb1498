import AxeBuilder from '@axe-core/playwright';
import { examples, placeholders } from './examples';
import { expect, test } from './fixtures';
import { addressOfPage, elsewhere, pages, routes } from './pages';

// Axe on every page, as the person who has most on it, in both themes and at both widths.

test('axe looks at every page', () => {
  const looked = new Set([...pages.map(({ route }) => route), ...elsewhere]);
  expect(routes(/^page\.tsx$/).filter((route) => !looked.has(route))).toEqual([]);
});

for (const seen of pages) {
  test(`axe finds nothing on ${addressOfPage(seen, placeholders)} (${seen.who ?? 'nobody'})`, async ({
    page,
    server,
    signIn,
  }) => {
    if (seen.who) await signIn(seen.who);
    for (const { width, colorScheme } of [
      { width: 1280, colorScheme: 'light' },
      { width: 390, colorScheme: 'dark' },
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(addressOfPage(seen, examples(server.dataDir)));
      // There are no frames, and what passes is not of interest: both would cost more than the pages themselves.
      const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
      const { violations } = await axe.analyze();
      expect
        .soft(
          violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
          `${width} ${colorScheme}`,
        )
        .toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect.soft(overflow, `sideways scroll at ${width}`).toBe(0);
    }
  });
}
