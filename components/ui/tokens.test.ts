import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, type Oklch, parseOklch } from './oklch';

const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];

const css = readFileSync(new URL('../../app/globals.css', import.meta.url), 'utf8');
const tokens = readTokens(css);

/** Both values of every `--color-name: light-dark(…, …)`; an alias takes those of the name it points to. */
function readTokens(source: string): Map<string, Record<Theme, Oklch>> {
  const found = new Map<string, Record<Theme, Oklch>>();
  const pairs = /--color-([a-z-]+):\s*light-dark\(\s*(oklch\([^)]*\)),\s*(oklch\([^)]*\))\s*\);/g;
  for (const [, name = '', light = '', dark = ''] of source.matchAll(pairs)) {
    found.set(name, { light: parseOklch(light), dark: parseOklch(dark) });
  }
  for (const [, name = '', target = ''] of source.matchAll(/--color-([a-z-]+):\s*var\(--color-([a-z-]+)\);/g)) {
    const colours = found.get(target);
    if (colours) found.set(name, colours);
  }
  return found;
}

function colour(name: string, theme: Theme): Oklch {
  const colours = tokens.get(name);
  if (!colours) throw new Error(`globals.css has no colour ${name} with two values`);
  return colours[theme];
}

const grounds = ['paper', 'surface', 'raised'];
const text: [ink: string, grounds: string[]][] = [
  ['ink', [...grounds, 'accent-soft', 'danger-soft']],
  ['ink-soft', [...grounds, 'accent-soft', 'danger-soft']],
  ['accent', [...grounds, 'accent-soft']],
  ['accent-strong', [...grounds, 'accent-soft']],
  ['danger', [...grounds, 'danger-soft']],
  ['wait', grounds],
  ['on-accent', ['accent', 'accent-strong']],
  ['on-for', ['for']],
  ['on-neutral', ['neutral']],
  ['on-against', ['against']],
];
const graphics: [mark: string, grounds: string[]][] = [
  ['line-strong', grounds],
  ['focus', [...grounds, 'accent-soft', 'danger-soft']],
  ['for', grounds],
  ['neutral', grounds],
  ['against', grounds],
  ['not-heard', grounds],
  ['series', grounds],
  ['accent', ['line', 'surface']],
];

const pairsOf = (list: typeof text) =>
  themes.flatMap((theme) => list.flatMap(([mark, on]) => on.map((ground) => ({ theme, mark, ground }))));

describe('colours in app/globals.css', () => {
  test('black on white is 21 : 1, and a colour has no contrast with itself', () => {
    const [black, white] = [parseOklch('oklch(0 0 0)'), parseOklch('oklch(1 0 0)')];
    expect(contrast(black, white)).toBeCloseTo(21, 1);
    expect(contrast(white, white)).toBe(1);
  });

  test('sRGB red is where it should be: 4.00 : 1 on white', () => {
    expect(contrast(parseOklch('oklch(0.62796 0.25768 29.234)'), parseOklch('oklch(1 0 0)'))).toBeCloseTo(4, 1);
  });

  test.each(pairsOf(text))('$theme: text $mark on $ground is at least 4.5 : 1', ({ theme, mark, ground }) => {
    expect(contrast(colour(mark, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(pairsOf(graphics))('$theme: $mark on $ground is at least 3 : 1', ({ theme, mark, ground }) => {
    expect(contrast(colour(mark, theme), colour(ground, theme))).toBeGreaterThanOrEqual(3);
  });

  test.each(themes)('%s: for and against differ in lightness, so that print keeps them apart', (theme) => {
    expect(Math.abs(colour('for', theme).l - colour('against', theme).l)).toBeGreaterThanOrEqual(0.07);
  });
});
