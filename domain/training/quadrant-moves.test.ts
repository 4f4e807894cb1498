import { describe, expect, test } from 'vitest';
import { derivable } from '@/domain/statistics/attacker.factory';
import { randomFrom } from '@/domain/statistics/random.factory';
import { nobodyInFields, quadrantPeople } from '@/domain/people/quadrant';
import { type Move, type MoveField, moveFields, shownMoves } from './quadrant-moves';

const LOW_LOW = 'lowKnowledgeLowInterest';
const LOW_HIGH = 'lowKnowledgeHighInterest';
const HIGH_LOW = 'highKnowledgeLowInterest';
const HIGH_HIGH = 'highKnowledgeHighInterest';
const OUTSIDE = 'outside';

const move = (from: MoveField, to: MoveField, people: number): Move => ({ from, to, people });

/** The picture at one end, as it would be shown; `unknown` people beside it. */
function picture(moves: readonly Move[], side: 'from' | 'to', unknown = 50) {
  const counted = { ...nobodyInFields, unknown };
  for (const one of moves) {
    const field = one[side];
    if (field !== OUTSIDE) counted[field] += one.people;
  }
  return quadrantPeople(counted, 5);
}

/** The fields with a number in it. */
const isKnownIn = (shownPicture: ReturnType<typeof picture>) =>
  moveFields.filter((field) => field !== OUTSIDE && shownPicture[field] !== null);

const shown = (moves: readonly Move[]) =>
  shownMoves({ moves, before: picture(moves, 'from'), after: picture(moves, 'to'), k: 5 });

describe('shownMoves', () => {
  test('31 went from wanting to knowing, and everything is large enough to say so', () => {
    const moves = [
      move(LOW_LOW, LOW_LOW, 22),
      move(LOW_HIGH, LOW_HIGH, 12),
      move(LOW_HIGH, HIGH_HIGH, 31),
      move(HIGH_HIGH, HIGH_HIGH, 40),
      move(OUTSIDE, OUTSIDE, 3),
    ];
    expect(shown(moves)).toEqual(moves.slice(0, 4));
  });

  test('three who moved one way are hidden, and a rectangle with them', () => {
    const moves = [
      move(LOW_LOW, LOW_LOW, 20),
      move(LOW_LOW, HIGH_HIGH, 3),
      move(HIGH_HIGH, LOW_LOW, 9),
      move(HIGH_HIGH, HIGH_HIGH, 25),
      move(LOW_HIGH, LOW_HIGH, 30),
    ];
    expect(shown(moves)).toEqual([move(LOW_HIGH, LOW_HIGH, 30)]);
  });

  test('four who moved, or nine who all come to know, are not spoken of in any way', () => {
    const four = [move(LOW_LOW, HIGH_HIGH, 2), move(HIGH_HIGH, LOW_LOW, 2), move(HIGH_LOW, HIGH_LOW, 30)];
    expect(shown(four)).toBeNull();
    const nine = [move(LOW_LOW, HIGH_LOW, 9), move(LOW_LOW, LOW_LOW, 30), move(HIGH_LOW, HIGH_LOW, 30)];
    expect(shown(nine)).toBeNull();
    const twenty = [move(LOW_LOW, LOW_LOW, 30), move(LOW_LOW, HIGH_LOW, 20), move(HIGH_LOW, HIGH_LOW, 30)];
    expect(shown(twenty)).toEqual(twenty);
  });

  test('what a picture left out is not told by the moves either', () => {
    // Three were low and low at first: that field and the smallest other had no number.
    const moves = [
      move(LOW_LOW, LOW_HIGH, 3),
      move(LOW_HIGH, LOW_HIGH, 12),
      move(HIGH_HIGH, HIGH_HIGH, 40),
      move(HIGH_HIGH, LOW_HIGH, 20),
    ];
    expect(picture(moves, 'from')[LOW_HIGH]).toBeNull();
    expect(shown(moves)).toEqual([move(HIGH_HIGH, LOW_HIGH, 20), move(HIGH_HIGH, HIGH_HIGH, 40)]);
  });

  test('where the totals alone give somebody away, nothing is shown', () => {
    const moves = [move(LOW_LOW, LOW_LOW, 40), move(OUTSIDE, LOW_LOW, 3)];
    expect(shown(moves)).toBeNull();
    expect(shown([])).toBeNull();
  });

  test('refuses a minimum below 5', () => {
    const moves = [move(LOW_LOW, LOW_LOW, 40)];
    const ends = { before: picture(moves, 'from'), after: picture(moves, 'to') };
    expect(() => shownMoves({ moves, ...ends, k: 4 })).toThrow(RangeError);
  });
});

describe('an attacker who knows every picture and every table', () => {
  test('finds no set of 1–4 people in one of 300 random tables', () => {
    let [tables, cells] = [0, 0];
    for (let seed = 0; seed < 300; seed++) {
      const random = randomFrom(seed);
      const moves = moveFields
        .flatMap((from) =>
          moveFields.map((to) => move(from, to, random.below(3) === 0 ? random.below(5) : random.below(25))),
        )
        .filter(({ from, to }) => from !== OUTSIDE || to !== OUTSIDE);
      const found = shown(moves);
      if (!found) continue;
      tables++;
      cells += found.length;
      const atoms = moves.map(({ from, to, people }) => ({ id: `${from}|${to}`, people }));
      const sums = [
        ...isKnownIn(picture(moves, 'from')).map((field) => atoms.filter(({ id }) => id.startsWith(`${field}|`))),
        ...isKnownIn(picture(moves, 'to')).map((field) => atoms.filter(({ id }) => id.endsWith(`|${field}`))),
        // Not known, and taken for known: everybody who has a part in it.
        atoms,
        ...found.map(({ from, to }) => atoms.filter(({ id }) => id === `${from}|${to}`)),
      ].map((some) => new Set(some.map(({ id }) => id)));
      expect(derivable(atoms, sums, 4), JSON.stringify(moves)).toEqual([]);
      for (const { people } of found) expect(people).toBeGreaterThanOrEqual(5);
    }
    expect(tables).toBeGreaterThan(150);
    expect(cells).toBeGreaterThan(500);
  });

  test('nor in two tables after each other with the picture between them, when any way is possible', () => {
    const fields = [LOW_LOW, HIGH_HIGH, OUTSIDE] as const;
    let compared = 0;
    for (let seed = 0; seed < 120; seed++) {
      const random = randomFrom(seed);
      const ways = fields.flatMap((first) =>
        fields.flatMap((second) =>
          fields.map((third) => ({
            id: [first, second, third],
            people: 1 + random.below(random.below(2) === 0 ? 4 : 14),
          })),
        ),
      );
      const tables = [0, 1].map((quarter) => {
        const moves = fields.flatMap((from) =>
          fields.map((to) => {
            const some = ways.filter(({ id }) => id[quarter] === from && id[quarter + 1] === to);
            return move(
              from,
              to,
              some.reduce((sum, { people }) => sum + people, 0),
            );
          }),
        );
        return { quarter, moves: shown(moves) ?? [] };
      });
      if (tables.some(({ moves }) => moves.length === 0)) continue;
      compared++;
      const where = (test: (id: readonly string[]) => boolean) =>
        new Set(ways.flatMap(({ id }) => (test(id) ? [id.join('|')] : [])));
      const sums = [
        ...[0, 1, 2].flatMap((moment) => [LOW_LOW, HIGH_HIGH].map((field) => where((id) => id[moment] === field))),
        // Who became known and who left, in each quarter.
        ...[0, 1].flatMap((quarter) => [
          where((id) => id[quarter] === OUTSIDE && id[quarter + 1] !== OUTSIDE),
          where((id) => id[quarter] !== OUTSIDE && id[quarter + 1] === OUTSIDE),
        ]),
        ...tables.flatMap(({ quarter, moves }) =>
          moves.map(({ from, to }) => where((id) => id[quarter] === from && id[quarter + 1] === to)),
        ),
      ];
      const atoms = ways.map(({ id, people }) => ({ id: id.join('|'), people }));
      expect(derivable(atoms, sums, 4), `seed ${seed}`).toEqual([]);
    }
    expect(compared).toBeGreaterThan(60);
  });
});
