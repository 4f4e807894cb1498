import { describe, expect, test } from 'vitest';
import { derivable } from '@/domain/statistics/attacker.factory';
import { randomFrom } from '@/domain/statistics/random.factory';
import {
  barrierChanges,
  type BarriersFigure,
  barrierRows,
  barriersFigure,
  type NamedAlike,
  recountBarrier,
} from './barriers';
import { type BarrierId, barrierIds } from './instrument';

const named = (people: number, ...barriers: BarrierId[]): NamedAlike => ({ people, barriers });
const figure = (N: number, ...answers: NamedAlike[]) => barriersFigure({ N, k: 5, answers });
function shown(N: number, ...answers: NamedAlike[]): BarriersFigure {
  const found = figure(N, ...answers);
  if (!found) throw new Error('nothing is shown');
  return found;
}

describe('barriersFigure', () => {
  test('counted by hand: 60 answered the question, 8 left it open, and who named two counts twice', () => {
    const found = shown(120, named(20, 'time'), named(12, 'time', 'unclear'), named(10, 'worries'), named(18, 'nothing'), named(8)); // prettier-ignore
    expect(found).toMatchObject({ N: 120, base: 60, open: 8 });
    expect(found.counts).toEqual({
      time: 32, unclear: 12, disagree: 0, 'no-benefit': 0, worries: 10, 'no-help': 0, nothing: 18,
    }); // prettier-ignore
  });

  test('three who left it open are not counted anywhere: shares are then of all who answered', () => {
    const found = shown(120, named(30, 'time'), named(20, 'unclear'), named(7, 'nothing'), named(3));
    expect(found).toMatchObject({ base: 60, open: null });
    // Of the others one more has to go, or 60 − 30 − 20 − 7 would be the three.
    expect(found.counts).toMatchObject({ time: 30, unclear: 20, nothing: null });
  });

  test('two who disagree are hidden, and what would give them away', () => {
    const found = shown(120, named(30, 'time'), named(2, 'disagree'), named(18, 'nothing'));
    expect(found.counts).toMatchObject({ time: 30, disagree: null, nothing: null });
  });

  test('19 answers show nothing, 20 do; nor does a question that nearly everybody left open', () => {
    expect(figure(40, named(12, 'time'), named(7, 'unclear'))).toBeNull();
    expect(figure(40, named(12, 'time'), named(8, 'unclear'))).not.toBeNull();
    expect(figure(90, named(12, 'time'), named(40))).toBeNull();
    expect(figure(90)).toBeNull();
  });

  test('refuses more answers than people invited, and a minimum below 5', () => {
    expect(() => figure(30, named(31, 'time'))).toThrow(RangeError);
    expect(() => barriersFigure({ N: 90, k: 4, answers: [named(40, 'time')] })).toThrow(RangeError);
  });

  // Whose answer has no score is in none of these numbers, so the number of answers of the headline is that of all here:
  // no difference between the two is left to work with. Bands and departments are other attributes of the same people, of
  // which nothing is shown together with a barrier.
  test('an attacker who knows the headline, all counts and who left it open derives no set of 1–4 people', () => {
    let [figures, hidden] = [0, 0];
    for (let seed = 0; seed < 300; seed++) {
      const answers = randomAnswers(seed);
      const found = figure(400, ...answers);
      if (!found) continue;
      figures++;
      const n = answers.reduce((sum, { people }) => sum + people, 0);
      expect(found.base + (found.open ?? 0)).toBe(n);
      const atoms = answers.map(({ people }, index) => ({ id: String(index), people }));
      const where = (holds: (barriers: readonly BarrierId[]) => boolean) =>
        new Set(atoms.filter((_, index) => holds(answers[index]?.barriers ?? [])).map(({ id }) => id));
      const counted = barrierIds.filter((id) => found.counts[id] !== null);
      hidden += barrierIds.length - counted.length;
      const sums = [
        where(() => true),
        ...(found.open === null ? [] : [where((barriers) => barriers.length === 0)]),
        ...counted.map((id) => where((barriers) => barriers.includes(id))),
      ];
      expect(derivable(atoms, sums, 4), `seed ${seed}`).toEqual([]);
      for (const id of counted) expect(found.counts[id] === 0 || (found.counts[id] ?? 0) >= 5).toBe(true);
      expect(found.base).toBeGreaterThanOrEqual(20);
    }
    expect(figures).toBeGreaterThan(200);
    expect(hidden).toBeGreaterThan(100);
  });
});

function randomAnswers(seed: number): NamedAlike[] {
  const random = randomFrom(seed);
  const some = barrierIds.filter((id) => id !== 'nothing');
  const kinds: BarrierId[][] = [
    [],
    ['nothing'],
    ...some.flatMap((one, at) => [[one], ...some.slice(at + 1).map((two): BarrierId[] => [one, two])]),
  ];
  return kinds.flatMap((barriers) =>
    random.below(3) === 0 ? [] : [{ barriers, people: random.below(4) === 0 ? random.below(20) : random.below(5) }],
  );
}

describe('barrierRows', () => {
  test('by how many named them, hidden ones last, and nothing by itself', () => {
    const rows = barrierRows(shown(120, named(30, 'unclear'), named(20, 'time'), named(2, 'disagree'), named(9, 'worries'), named(18, 'nothing'))); // prettier-ignore
    expect(rows.barriers.map(({ id }) => id).slice(0, 2)).toEqual(['unclear', 'time']);
    expect(rows.barriers.at(-1)?.share).toBeNull();
    expect(rows.nothing.id).toBe('nothing');
  });

  test('the share has the interval of the others: 32 of 60 answers, 120 people invited', () => {
    const found = shown(
      120,
      named(20, 'time'),
      named(12, 'time', 'unclear'),
      named(10, 'worries'),
      named(18, 'nothing'),
    );
    const [first] = barrierRows(found).barriers;
    // Wilson with n* = 60·119/60 = 119: centre 0.5323, margin 0.0882.
    expect(first?.share?.value).toBeCloseTo(32 / 60, 10);
    expect(first?.share?.low).toBeCloseTo(0.444, 3);
    expect(first?.share?.high).toBeCloseTo(0.6204, 3);
    expect(recountBarrier(found, 'time')).toEqual({ name: 'share', input: { N: 120, n: 60, supporters: 32 } });
    expect(recountBarrier({ ...found, counts: { ...found.counts, time: null } }, 'time')).toBeNull();
  });
});

describe('barrierChanges', () => {
  const round = (time: number, unclear: number, rest: number) => ({
    wordingVersion: 1,
    figure: shown(400, named(time, 'time'), named(unclear, 'unclear'), named(rest, 'nothing')),
  });

  test('beyond noise only: 60 of 150 is less than 90 of 150, 44 is not more than 40', () => {
    const changes = barrierChanges(round(90, 40, 20), round(60, 44, 46));
    expect([...changes]).toEqual([
      ['time', 'fallen'],
      ['nothing', 'risen'],
    ]);
  });

  test('seven at once: what would count alone (p = .03) does not count among others that did not move', () => {
    // 60 against 42 of 150: z = 2.17, p = .030; with two others at p > .05 it has to be below .0167.
    expect([...barrierChanges(round(60, 50, 40), round(42, 60, 48))]).toEqual([]);
  });

  test('nothing without a round before, with other words, or where a count is hidden', () => {
    expect(barrierChanges(null, round(60, 44, 46)).size).toBe(0);
    expect(barrierChanges({ ...round(90, 40, 20), wordingVersion: 2 }, round(60, 44, 46)).size).toBe(0);
    expect(barrierChanges({ wordingVersion: 1, figure: null }, round(60, 44, 46)).size).toBe(0);
  });
});
