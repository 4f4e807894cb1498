import { describe, expect, test } from 'vitest';
import { locales } from '@/domain/access/viewer';
import { splitBlocks } from '@/domain/policy/blocks';
import { canonicalText } from '@/domain/policy/canonical';
import { hasBlank } from '@/domain/policy/draft';
import { likeness, wordsOf } from '@/domain/policy/likeness';
import { SAME_ANYWHERE } from '@/domain/policy/matching';
import { starterPolicy } from './policy';

const { title, paragraphs } = starterPolicy('De Sluis [Noord]');
const content = { title, paragraphs: paragraphs.map((text, at) => ({ id: String(at), text })) };

describe.each(locales)('the starter policy (%s)', (locale) => {
  const texts = paragraphs.map((text) => text[locale]);

  test('each paragraph is one block', () => {
    for (const text of texts) expect(splitBlocks(text).map((block) => block.text)).toEqual([text]);
  });

  test('is two to three pages long, without exclamation marks', () => {
    const words = canonicalText(content, locale).split(/\s+/).length;
    expect(words).toBeGreaterThan(900);
    expect(words).toBeLessThan(1_600);
    expect(canonicalText(content, locale)).not.toContain('!');
  });

  test('no two paragraphs are so much alike that one could be taken for the other', () => {
    const running = texts.filter((text) => !text.startsWith('#')).map(wordsOf);
    const most = running.flatMap((one, at) => running.slice(at + 1).map((other) => likeness(one, other)));
    expect(Math.max(...most)).toBeLessThan(SAME_ANYWHERE);
  });

  test('carries the name of the organisation, in its title and as text', () => {
    expect(canonicalText(content, locale)).not.toContain('{organisation}');
    expect(texts.join(' ')).toContain('De Sluis \\[Noord\\]');
  });
});

test('both languages have the same kinds of block in the same places', () => {
  const shape = (text: string) => splitBlocks(text).map(({ kind, level }) => [kind, level, text.split('\n').length]);
  for (const { nl, en } of paragraphs) expect(shape(en)).toEqual(shape(nl));
});

test('what only the organisation knows is left open, and found', () => {
  expect(paragraphs.filter(hasBlank)).toHaveLength(6);
});
