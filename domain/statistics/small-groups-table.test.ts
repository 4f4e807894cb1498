import { describe, expect, test } from 'vitest';
import { randomFrom } from './random.factory';
import { isUnanimous } from './small-groups';
import { mayPublishTable, suppressTable, type CrossTable } from './small-groups-table';
import { randomTable, setsWorkedOut } from './tables.factory';

const example = {
  'Sales|<2y': 4,
  'Sales|2-5y': 12,
  'Sales|>5y': 20,
  'Service|<2y': 9,
  'Service|2-5y': 15,
  'Service|>5y': 8,
  'Finance|<2y': 7,
  'Finance|2-5y': 6,
  'Finance|>5y': 11,
};

describe('suppressTable', () => {
  test('4 of Sales are hidden with the cheapest rectangle: 12 beside them, 7 below, 6 across', () => {
    // One more cell in the row and one in the column are not enough: alone in their own column and row they follow from
    // its total, and then the 4 do. Of the rectangles 12+7+6 = 25 is the least (12+9+15, 20+7+11, 20+9+8).
    expect(suppressTable({ k: 5, cells: example }).hidden).toEqual([
      'Sales|<2y',
      'Sales|2-5y',
      'Finance|<2y',
      'Finance|2-5y',
    ]);
  });

  test('three small cells can hide each other', () => {
    // Rows 3+4 and 9, 3+8; columns 3+3, 4+8: the four in the corner leave 7, 11, 6 and 12 in their rows and columns.
    const cells = { 'a|1': 3, 'a|2': 4, 'a|3': 9, 'b|1': 3, 'b|2': 8, 'b|3': 9 };
    expect(suppressTable({ k: 5, cells })).toEqual({
      published: ['a|3', 'b|3'],
      hidden: ['a|1', 'a|2', 'b|1', 'b|2'],
    });
  });

  test('two small cells in one row are not enough when their columns tell them apart', () => {
    const cells = { 'a|1': 4, 'a|2': 4, 'b|1': 6, 'b|2': 30, 'c|1': 7, 'c|2': 8 };
    // a keeps 8 together, but column 1 less 6 less 7 is 4: b or c has to go, and in both columns. c is smaller: 15.
    expect(suppressTable({ k: 5, cells }).hidden).toEqual(['a|1', 'a|2', 'c|1', 'c|2']);
  });

  test('nothing small hides nothing, and empty cells are shown', () => {
    expect(suppressTable({ k: 5, cells: { 'a|1': 5, 'a|2': 0, 'b|2': 6 } })).toEqual({
      published: ['a|1', 'a|2', 'b|2'],
      hidden: [],
    });
    expect(suppressTable({ k: 5, cells: {} })).toEqual({ published: [], hidden: [] });
  });

  test('of equals the first by key goes', () => {
    const cells = { 'z|1': 3, 'z|2': 6, 'z|3': 6, 'm|1': 6, 'm|2': 6, 'm|3': 6, 'a|1': 6, 'a|2': 6, 'a|3': 6 };
    expect(suppressTable({ k: 5, cells }).hidden).toEqual(['z|1', 'z|2', 'a|1', 'a|2']);
  });

  test('a raised minimum hides more', () => {
    expect(suppressTable({ k: 10, cells: example }).published.length).toBeLessThan(5);
  });

  test('a unanimous cell counts as hidden, and what would give it away goes too', () => {
    const cells = { 'a|1': 8, 'a|2': 9, 'a|3': 9, 'b|1': 10, 'b|2': 11, 'b|3': 9, 'c|1': 10, 'c|2': 12, 'c|3': 9 };
    const half = Object.fromEntries(Object.entries(cells).map(([key, n]) => [key, Math.floor(n / 2)]));
    expect(suppressTable({ k: 5, cells, supporters: half }).hidden).toEqual([]);
    expect(suppressTable({ k: 5, cells, supporters: { ...half, 'a|1': 7 } }).hidden).toEqual([
      'a|1',
      'a|3',
      'b|1',
      'b|3',
    ]);
  });

  test('totals that give a small group away: all is hidden, and nothing may be published', () => {
    const row = { k: 5, cells: { 'a|1': 2, 'a|2': 1, 'b|1': 9, 'b|2': 9 } };
    expect(suppressTable(row)).toEqual({ published: [], hidden: ['a|1', 'a|2', 'b|1', 'b|2'] });
    expect(mayPublishTable(row)).toBe(false);
    // No total is small here. But who is in column 1 is in a, except 12 − 10 = 2 people of b.
    const corner = { k: 5, cells: { 'a|1': 10, 'a|2': 0, 'b|1': 2, 'b|2': 6 } };
    expect(suppressTable(corner).published).toEqual([]);
    expect(mayPublishTable(corner)).toBe(false);
    expect(mayPublishTable({ k: 5, cells: example })).toBe(true);
  });

  test('totals of a row that is unanimous may not be published either', () => {
    const cells = { 'a|1': 6, 'a|2': 6, 'b|1': 9, 'b|2': 9 };
    expect(mayPublishTable({ k: 5, cells })).toBe(true);
    expect(mayPublishTable({ k: 5, cells, supporters: { 'a|1': 6, 'a|2': 5, 'b|1': 4, 'b|2': 4 } })).toBe(false);
  });

  test.each<[string, CrossTable]>([
    ['a minimum below 5', { k: 4, cells: example }],
    ['a cell without a column', { k: 5, cells: { Sales: 4 } }],
    ['a cell without a name', { k: 5, cells: { '|<2y': 4 } }],
    ['three attributes', { k: 5, cells: { 'Sales|<2y|Quay': 4 } }],
    ['half a person', { k: 5, cells: { 'a|1': 4.5 } }],
    ['fewer than nobody', { k: 5, cells: { 'a|1': -1 } }],
    ['more supporters than people', { k: 5, cells: { 'a|1': 5 }, supporters: { 'a|1': 6 } }],
    ['a cell without supporters among others with', { k: 5, cells: { 'a|1': 5 }, supporters: {} }],
    ['supporters of no cell', { k: 5, cells: {}, supporters: { 'a|1': 1 } }],
  ])('refuses %s', (_, table) => {
    expect(() => suppressTable(table)).toThrow(RangeError);
    expect(() => mayPublishTable(table)).toThrow(RangeError);
  });
});

describe('properties, on random tables', () => {
  const tables = Array.from({ length: 500 }, (_, seed) => randomTable(randomFrom(seed), 5));
  const opinionated = Array.from({ length: 500 }, (_, seed) => randomTable(randomFrom(seed), 4, true));

  test('an attacker with exact linear algebra derives no set of 1–4 people', () => {
    let [attacked, hidden] = [0, 0];
    for (const table of tables.filter(mayPublishTable)) {
      const publication = suppressTable(table);
      attacked++;
      hidden += publication.hidden.length;
      expect(setsWorkedOut(table, publication.published, 4), JSON.stringify(table)).toEqual([]);
    }
    expect(attacked).toBeGreaterThan(250);
    expect(hidden).toBeGreaterThan(500);
  });

  test('nor one that is unanimous, where supporters are known', () => {
    let attacked = 0;
    for (const table of opinionated.filter(mayPublishTable)) {
      const { published } = suppressTable(table);
      attacked++;
      const alike = setsWorkedOut(table, published, 19).filter((set) => isAlike(table, set));
      expect(alike, JSON.stringify(table)).toEqual([]);
    }
    expect(attacked).toBeGreaterThan(100);
  });

  test('where it is said that nothing may be published, the totals alone do give a group away', () => {
    for (const table of tables.filter((one) => !mayPublishTable(one))) {
      expect(setsWorkedOut(table, [], 4), JSON.stringify(table)).not.toEqual([]);
    }
    for (const table of opinionated.filter((one) => !mayPublishTable(one))) {
      const found = setsWorkedOut(table, [], 19);
      expect(
        found.some((set) => isAlike(table, set) || people(table, set) < 5),
        JSON.stringify(table),
      ).toBe(true);
    }
  });

  test('the attacker is able: showing every cell of 5 and more gives people away in many of these tables', () => {
    const careless = tables.filter(mayPublishTable).filter((table) => {
      const large = Object.keys(table.cells).filter((key) => (table.cells[key] ?? 0) >= 5);
      return setsWorkedOut(table, large, 4).length > 0;
    });
    expect(careless.length).toBeGreaterThan(150);
  });

  test('nothing safe hides less: compared with every possible choice, as the attacker sees it', () => {
    let compared = 0;
    for (let seed = 0; seed < 400; seed++) {
      const table = randomTable(randomFrom(7000 + seed), 3);
      if (!mayPublishTable(table)) continue;
      compared++;
      expect(suppressTable(table).hidden.toSorted(), JSON.stringify(table)).toEqual(leastOfAll(table));
    }
    expect(compared).toBeGreaterThan(150);
  });

  test('36 departments by 5 are done within seconds, and the attacker finds nothing', () => {
    const random = randomFrom(5);
    const cells = Object.fromEntries(
      Array.from({ length: 180 }, (_, index) => [`d${index % 36}|t${Math.floor(index / 36)}`, 2 + random.below(40)]),
    );
    const small = Object.values(cells).filter((n) => n < 5).length;
    const { published, hidden } = suppressTable({ k: 5, cells });
    expect(small).toBeGreaterThan(5);
    expect(hidden.length).toBeLessThanOrEqual(4 * small);
    expect(setsWorkedOut({ k: 5, cells }, published, 4)).toEqual([]);
  });
});

function people({ cells }: CrossTable, keys: readonly string[]): number {
  return keys.reduce((sum, key) => sum + (cells[key] ?? 0), 0);
}

function isAlike(table: CrossTable, keys: readonly string[]): boolean {
  const supporters = keys.reduce((sum, key) => sum + (table.supporters?.[key] ?? 0), 0);
  return isUnanimous(people(table, keys), supporters);
}

/** The rule as it is written, tried on every set of cells that could be hidden beside those below 5. */
function leastOfAll(table: CrossTable): readonly string[] {
  const keys = Object.keys(table.cells);
  const size = (key: string) => table.cells[key] ?? 0;
  const small = keys.filter((key) => size(key) > 0 && size(key) < 5);
  const choices = keys
    .filter((key) => size(key) >= 5)
    .reduce<string[][]>((sets, key) => [...sets, ...sets.map((set) => [...set, key])], [[]])
    .map((more) => ({ more: more.toSorted(), respondents: people(table, more) }))
    .sort(
      (a, b) =>
        a.more.length - b.more.length || a.respondents - b.respondents || (a.more.join() < b.more.join() ? -1 : 1),
    );
  for (const { more } of choices) {
    const hidden = [...small, ...more];
    const shown = keys.filter((key) => !hidden.includes(key));
    if (setsWorkedOut(table, shown, 4).length === 0) return hidden.toSorted();
  }
  throw new Error('no choice is safe');
}
