import { plainWords } from './blocks';

/** The words of a text and how often each comes; case and accents set apart nothing. */
export type Words = { readonly counts: ReadonlyMap<string, number>; readonly total: number };

export function wordsOf(markdown: string): Words {
  const plain = plainWords(markdown).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const found = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of found) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, total: found.length };
}

/**
 * How much two texts are alike, 0–1: twice the words they share by the words they have together. A sentence that was
 * halved is still 0.67 like the whole; two paragraphs of one policy about different things are rarely above 0.35.
 * @see Dice (1945), Ecology 26(3), 297–302
 */
export function likeness(one: Words, other: Words): number {
  return likenessTo([other])(one)[0] ?? 0;
}

/** The same with many at once: each word is looked up once for all of them, not once for each. */
export function likenessTo(others: readonly Words[]): (one: Words) => number[] {
  const index = new Map<string, { at: number; count: number }[]>();
  for (const [at, { counts }] of others.entries()) {
    for (const [word, count] of counts) {
      const places = index.get(word);
      if (places) places.push({ at, count });
      else index.set(word, [{ at, count }]);
    }
  }
  return (one) => {
    const shared = new Float64Array(others.length);
    for (const [word, own] of one.counts) {
      for (const { at, count } of index.get(word) ?? []) shared[at] = (shared[at] ?? 0) + Math.min(own, count);
    }
    return others.map(({ total }, at) => (total + one.total > 0 ? (2 * (shared[at] ?? 0)) / (total + one.total) : 0));
  };
}
