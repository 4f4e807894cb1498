import { describe, expect, test } from 'vitest';
import { countsOf, differenceBetween, type Piece, wordDifference } from './difference';
import type { PolicyContent } from './model';

const policy = (texts: Record<string, string>, title = 'Policy'): PolicyContent => ({
  title: { nl: 'Beleid', en: title },
  paragraphs: Object.entries(texts).map(([id, en]) => ({ id, text: { nl: `nl ${en}`, en } })),
});
/** [-removed-], {+added+}. */
const shown = (pieces: readonly Piece[]) =>
  pieces.map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[kind]).join('');
const words = (before: string, after: string) => shown(wordDifference(before, after));

describe('two texts, word by word', () => {
  test.each([
    ['Reply within two days.', 'Reply within one day.', 'Reply within [-two days-]{+one day+}.'],
    ['Ask your manager first.', 'Ask first.', 'Ask [-your manager -]first.'],
    ['Ask first.', 'Ask your manager first.', 'Ask {+your manager +}first.'],
    ['You may post.', 'You may not post.', 'You may {+not +}post.'],
    ['één collega’s foto’s', 'twee collega’s foto’s', '[-één-]{+twee+} collega’s foto’s'],
    ['the social-media team', 'the social media team', 'the [-social-media-]{+social media+} team'],
    ['Stop.', 'Stop?', 'Stop[-.-]{+?+}'],
  ])('%j → %j', (before, after, expected) => {
    expect(words(before, after)).toBe(expected);
  });

  test('which have less than three words in ten in common stand whole, one after the other', () => {
    const [before, after] = ['We never reply to anybody at night.', 'Everyone may answer, and we help with that.'];
    expect(wordDifference(before, after)).toEqual([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]);
  });

  test('give back both texts, whatever they are', () => {
    const some = ['', 'one', 'one two', 'two one', 'one, two; three', 'three\n• one', 'ONE two'];
    for (const before of some) {
      for (const after of some) {
        const all = wordDifference(before, after);
        const text = (kind: Piece['kind']) => all.filter((one) => one.kind !== kind).map((one) => one.text);
        expect(text('added').join('')).toBe(before);
        expect(text('removed').join('')).toBe(after);
      }
    }
  });
});

describe('two versions of a policy', () => {
  const before = policy({ a: 'We listen.', b: 'Reply within two days.', c: 'Ask Kim.', d: 'Be kind.' });

  test('a paragraph is found by its id: changed, added, removed, and moved without a word', () => {
    const after = policy({ d: 'Be kind.', a: 'We listen.', new: 'Say who you are.', b: 'Reply within one day.' });
    const { paragraphs, title } = differenceBetween(before, after, 'en');
    expect(title).toBeNull();
    expect(paragraphs.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'd same',
      'a same',
      'new added',
      'b changed',
      // It stood behind b.
      'c removed',
    ]);
    expect(countsOf({ title, paragraphs })).toEqual({ changed: 1, added: 1, removed: 1 });
  });

  test('what went from the top stays at the top', () => {
    const after = policy({ b: 'Reply within two days.', c: 'Ask Kim.', d: 'Be kind.' });
    expect(differenceBetween(before, after, 'en').paragraphs.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('blanks and line breaks of another system are no change', () => {
    const after = policy({ a: 'We listen. \r\n', b: 'Reply within two days.', c: 'Ask Kim.', d: 'Be kind.' });
    expect(countsOf(differenceBetween(before, after, 'en'))).toEqual({ changed: 0, added: 0, removed: 0 });
  });

  test('another look without other words is told apart from other words', () => {
    const after = policy({ a: '**We** listen.', b: 'Reply within two days.', c: 'Ask Kim.', d: 'Be kind.' });
    expect(differenceBetween(before, after, 'en').paragraphs[0]).toMatchObject({ kind: 'changed', pieces: [] });
  });

  test('another address of a link is a change of words', () => {
    const [one, other] = ['[Kim](mailto:kim@a.example)', '[Kim](mailto:lee@a.example)'];
    const { paragraphs } = differenceBetween(
      policy({ a: `Ask ${one} now.` }),
      policy({ a: `Ask ${other} now.` }),
      'en',
    );
    const [changed] = paragraphs;
    expect(changed?.kind === 'changed' && shown(changed.pieces)).toBe('Ask Kim (mailto:[-kim-]{+lee+}@a.example) now.');
  });

  test('another title is told', () => {
    const { title } = differenceBetween(before, policy({ a: 'We listen.' }, 'Our policy'), 'en');
    expect(title).not.toBeNull();
    expect(differenceBetween(before, policy({ a: 'We listen.' }, 'Our policy'), 'nl').title).toBeNull();
  });

  test('forty pages in which every paragraph changed are compared within half a second', () => {
    // 40 pages × 400 words in 400 paragraphs; every eighth word is another one.
    const page = (every: string) =>
      policy(
        Object.fromEntries(
          Array.from({ length: 400 }, (_, at) => [
            `p${at}`,
            Array.from({ length: 40 }, (__, word) => (word % 8 === 3 ? every : `word${at}x${word}`)).join(' '),
          ]),
        ),
      );
    const started = performance.now();
    const { paragraphs } = differenceBetween(page('old'), page('new'), 'en');
    expect(paragraphs.every(({ kind }) => kind === 'changed')).toBe(true);
    expect(performance.now() - started).toBeLessThan(500);
  });

  test('the longest paragraph there can be, with nothing in common, does not hold up the reader', () => {
    const long = (word: string) => Array.from({ length: 3_000 }, (_, at) => `${word}${at}`).join(' ');
    const started = performance.now();
    expect(wordDifference(long('a'), long('b'))).toHaveLength(2);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
