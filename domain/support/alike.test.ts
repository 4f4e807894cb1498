import { describe, expect, test } from 'vitest';
import { alikeGroups, type KeyedText } from './alike';

const keyed = (bodies: readonly string[]): KeyedText[] =>
  bodies.map((body, index) => ({ key: String(index).padStart(5, '0'), body }));
const groupsOf = (...bodies: string[]) =>
  alikeGroups(keyed(bodies)).map(({ keys, words }) => ({ places: keys.map(Number), words }));

const time = [
  'Graag wat meer tijd in het rooster voor de lessen.',
  'Er staat geen tijd in ons rooster voor de lessen.',
  'De roosters laten geen ruimte voor lessen.',
];
const examples = ['More examples please, the rules are abstract.', 'An example for each rule would help.'];

describe('comments that look alike', () => {
  test('come together by the words that say what they are about, also in another form; the rest stays out', () => {
    expect(groupsOf(time[0] ?? '', 'Prima zo.', time[1] ?? '', time[2] ?? '')).toEqual([
      { places: [0, 2, 3], words: ['rooster', 'lessen', 'tijd'] },
    ]);
  });

  test('in two languages make groups of their own, the largest first', () => {
    expect(groupsOf(...examples, ...time).map(({ places }) => places)).toEqual([
      [2, 3, 4],
      [0, 1],
    ]);
  });

  test('are named by words that most of them have, in the shortest form', () => {
    const [group] = groupsOf('Een voorbeeld bij elke regel.', 'Meer voorbeelden bij de regels.');
    expect(group?.words).toEqual(['voorbeeld', 'regel']);
  });

  test('words that say nothing bring nothing together', () => {
    expect(groupsOf('Het is wel goed dat het er is.', 'Is het er dan wel goed?', 'It is what it is.')).toEqual([]);
  });

  test('accents and capitals make no difference', () => {
    expect(groupsOf('PRIVÉ-ACCOUNT', 'prive account').map(({ places }) => places)).toEqual([[0, 1]]);
  });

  test('who is alike to one of a group is in it', () => {
    // The first and the last share nothing; the one between shares a word with each.
    const chain = groupsOf('zeilmakerij', 'zeilmakerij scheepswerf', 'scheepswerf');
    expect(chain.map(({ places }) => places)).toEqual([[0, 1, 2]]);
  });

  test('the same comments give the same groups, in whatever order they are read', () => {
    const comments = keyed([...time, ...examples, 'Prima zo.']);
    expect(alikeGroups(comments.toReversed())).toEqual(alikeGroups(comments));
  });

  test('a group holds fifty at most; who had no room makes another one', () => {
    const sizes = alikeGroups(keyed(Array.from({ length: 120 }, () => 'Meer tijd in het rooster')));
    expect(sizes.every(({ keys }) => keys.length <= 50)).toBe(true);
    expect(new Set(sizes.flatMap(({ keys }) => keys)).size).toBe(sizes.reduce((sum, { keys }) => sum + keys.length, 0));
  });

  test('nothing, one comment, and comments without a word give no group', () => {
    expect(groupsOf()).toEqual([]);
    expect(groupsOf('Meer tijd')).toEqual([]);
    expect(groupsOf('…', '👍', '')).toEqual([]);
  });
});

test('2,000 comments of 1,000 letters take less than a second of work; waiting for a busy machine does not count', () => {
  const many = keyed(Array.from({ length: 2_000 }, (_, index) => longText(index)));
  const begun = process.cpuUsage();
  expect(alikeGroups(many).length).toBeGreaterThan(0);
  const { user, system } = process.cpuUsage(begun);
  expect((user + system) / 1_000).toBeLessThan(1_000);
});

/** A thousand letters of made-up words, a few of them often and most of them seldom, as in a language. */
function longText(seed: number): string {
  let state = seed * 7_919 + 1;
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
  const word = () => {
    const rank = Math.floor(5_000 * next() ** 3);
    return Array.from({ length: 3 + (rank % 8) }, (_, place) => 'abdefghiklmnoprstuvw'[(rank * (place + 7)) % 20]).join(
      '',
    );
  };
  return Array.from({ length: 160 }, word).join(' ').slice(0, 1_000);
}
