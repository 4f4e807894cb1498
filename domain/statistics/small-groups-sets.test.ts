import { describe, expect, test } from 'vitest';
import { derivable } from './attacker.factory';
import { randomFrom } from './random.factory';
import { type Kind, type OverlappingCategories, suppressSets } from './small-groups-sets';

const kind = (people: number, ...categories: string[]): Kind => ({ people, categories });

describe('suppressSets', () => {
  test('nothing small hides nothing; a category of nobody is shown', () => {
    const kinds = [kind(9, 'a'), kind(12, 'b'), kind(7)];
    expect(suppressSets({ k: 5, categories: ['a', 'b', 'c'], kinds })).toEqual({
      published: ['a', 'b', 'c'],
      hidden: [],
    });
  });

  test('without overlaps it is a level: 30, 12, 3 of 45, and the 3 take the 12 with them', () => {
    const kinds = [kind(30, 'a'), kind(12, 'b'), kind(3, 'c')];
    expect(suppressSets({ k: 5, categories: ['a', 'b', 'c'], kinds })).toEqual({
      published: ['a'],
      hidden: ['b', 'c'],
    });
  });

  test('all but three gave an answer: its number would tell of the three', () => {
    const kinds = [kind(20, 'a'), kind(10, 'a', 'b'), kind(3, 'b')];
    expect(suppressSets({ k: 5, categories: ['a', 'b'], kinds }).published).toEqual(['b']);
  });

  test('how many gave two answers follows from all totals: one of them has to go', () => {
    // a 12 + b 11 + c 10 − 30 people = 3 who gave two.
    const kinds = [kind(10, 'a'), kind(9, 'b'), kind(8, 'c'), kind(2, 'a', 'b'), kind(1, 'a', 'c')];
    const { hidden } = suppressSets({ k: 5, categories: ['a', 'b', 'c'], kinds });
    expect(hidden).toHaveLength(1);
  });

  test('of equals the first by order goes', () => {
    const kinds = [kind(9, 'x'), kind(9, 'b'), kind(2, 'c')];
    expect(suppressSets({ k: 5, categories: ['x', 'b', 'c'], kinds }).hidden).toEqual(['x', 'c']);
  });

  test.each<[string, OverlappingCategories]>([
    ['a minimum below 5', { k: 4, categories: ['a'], kinds: [kind(9, 'a')] }],
    ['half a person', { k: 5, categories: ['a'], kinds: [kind(9.5, 'a')] }],
    ['a category that is not there', { k: 5, categories: ['a'], kinds: [kind(9, 'b')] }],
  ])('refuses %s', (_, input) => {
    expect(() => suppressSets(input)).toThrow(RangeError);
  });
});

describe('on random questions with up to two answers each', () => {
  const questions = Array.from({ length: 400 }, (_, seed) => randomQuestion(seed));

  test('an attacker with exact linear algebra derives no set of 1–4 people', () => {
    let hidden = 0;
    for (const question of questions) {
      const publication = suppressSets(question);
      hidden += publication.hidden.length;
      expect(setsWorkedOut(question, publication.published), JSON.stringify(question)).toEqual([]);
    }
    expect(hidden).toBeGreaterThan(300);
  });

  test('the attacker is able: showing every total of 5 and more gives people away in many of them', () => {
    const careless = questions.filter((question) => {
      const large = question.categories.filter((id) => totalOf(question, id) >= 5);
      return setsWorkedOut(question, large).length > 0;
    });
    expect(careless.length).toBeGreaterThan(80);
  });

  test('nothing safe hides less: with one category more the attacker finds somebody', () => {
    for (const question of questions) {
      const { published, hidden } = suppressSets(question);
      for (const one of hidden.filter((id) => totalOf(question, id) >= 5)) {
        const more = [...published, one];
        expect(setsWorkedOut(question, more), `${one} of ${JSON.stringify(question)}`).not.toEqual([]);
      }
    }
  });
});

function randomQuestion(seed: number): OverlappingCategories {
  const random = randomFrom(seed);
  const categories = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].slice(0, 3 + random.below(5));
  const sets = [[], ...categories.flatMap((one, at) => [[one], ...categories.slice(at + 1).map((two) => [one, two])])];
  const kinds = sets.flatMap((set) => {
    if (random.below(3) === 0) return [];
    return [kind(random.below(3) === 0 ? random.below(12) : random.below(4), ...set)];
  });
  return { k: 5, categories, kinds: [...kinds, kind(9, 'a')] };
}

function setsWorkedOut({ categories, kinds }: OverlappingCategories, shown: readonly string[]) {
  const atoms = kinds.map(({ people }, index) => ({ id: String(index), people }));
  const holding = (id: string) =>
    new Set(atoms.flatMap((atom, at) => (kinds[at]?.categories.includes(id) ? [atom.id] : [])));
  const all = new Set(atoms.map(({ id }) => id));
  return derivable(atoms, [all, ...categories.filter((id) => shown.includes(id)).map(holding)], 4);
}

function totalOf({ kinds }: OverlappingCategories, id: string): number {
  return kinds.reduce((sum, one) => (one.categories.includes(id) ? sum + one.people : sum), 0);
}
