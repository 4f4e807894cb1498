import { describe, expect, test } from 'vitest';
import { countBand } from '@/domain/statistics/small-groups';
import {
  fewestInBand,
  fewestInResponse,
  fewestWhenShown,
  isBandSafe,
  movedBand,
  responseBand,
  responseBands,
  type ResponseBand,
} from './response-band';

describe('responseBand', () => {
  test.each<[number, number, ResponseBand]>([
    [0, 240, 'under-20'],
    [47, 240, 'under-20'],
    [48, 240, '20-39'],
    [95, 240, '20-39'],
    [96, 240, '40-59'],
    [144, 240, '60-79'],
    [191, 240, '60-79'],
    [192, 240, 'from-80'],
    [240, 240, 'from-80'],
    [0, 0, 'under-20'],
  ])('%i of %i: %s', (answered, invited, band) => {
    expect(responseBand(answered, invited)).toBe(band);
  });

  test('the limits of 57 people: 11.4, 22.8, 34.2 and 45.6', () => {
    expect(responseBands.map((band) => fewestInBand(band, 57))).toEqual([0, 12, 23, 35, 46]);
  });

  test('more answers than people is a mistake', () => {
    expect(() => responseBand(11, 10)).toThrow(RangeError);
  });
});

test('the fewest a band may be about: ten, and twice a larger minimum', () => {
  expect([5, 6, 8].map(fewestInResponse)).toEqual([10, 12, 16]);
});

test.each([
  // Three fifths of 50 are 30; ten more have come when that is shown, and ten are left.
  [50, 50, 5, true],
  [50, 49, 5, false],
  [49, 49, 5, false],
  [100, 80, 5, true],
  [100, 79, 5, false],
  [80, 80, 8, true],
  [79, 79, 8, false],
])('%i invited, %i can answer, minimum %i: %s', (invited, canAnswer, k, is) => {
  expect(isBandSafe({ invited, canAnswer, k })).toBe(is);
});

test('a band moves after ten answers in a day, not after nine, to what was reached the day before', () => {
  const day = { invited: 100, k: 5 };
  expect(movedBand('under-20', { ...day, before: 20, answered: 29 })).toBe('under-20');
  expect(movedBand('under-20', { ...day, before: 20, answered: 30 })).toBe('20-39');
  expect(movedBand('under-20', { ...day, before: 19, answered: 70 })).toBe('under-20');
  expect(movedBand('under-20', { ...day, before: 60, answered: 70 })).toBe('60-79');
});

test('no more is said than three fifths, and never less than before', () => {
  const day = { invited: 100, k: 5 };
  expect(movedBand('40-59', { ...day, before: 85, answered: 99 })).toBe('60-79');
  expect(movedBand('from-80', { ...day, before: 85, answered: 99 })).toBe('from-80');
});

type Known = { readonly shown: readonly ResponseBand[]; readonly invited: number; readonly k: number };

/** The bands of these counts, day by day. Nobody has answered when a round opens. */
function bandsOf(counts: readonly number[], { invited, k }: { invited: number; k: number }): ResponseBand[] {
  const shown: ResponseBand[] = ['under-20'];
  for (const [day, answered] of counts.entries()) {
    if (day === 0) continue;
    shown.push(movedBand(shown[day - 1] ?? 'under-20', { before: counts[day - 1] ?? 0, answered, invited, k }));
  }
  return shown;
}

/**
 * Somebody who knows how it works, how many are invited, the band of every day, and, once the round is closed, its number
 * of answers. They work out every number of answers that is possible at each count, forwards and backwards, and from that
 * what a single day can have brought.
 */
function attack({ shown, invited, k }: Known, final = invited) {
  const follows = (day: number, before: number, answered: number) =>
    answered >= before && movedBand(shown[day - 1] ?? 'under-20', { before, answered, invited, k }) === shown[day];
  const numbers = Array.from({ length: final + 1 }, (_, answered) => answered);
  const forwards: Set<number>[] = [new Set([0])];
  for (let day = 1; day < shown.length; day++) {
    const from = [...(forwards[day - 1] ?? [])];
    forwards.push(new Set(numbers.filter((now) => from.some((before) => follows(day, before, now)))));
  }
  const possible = [...forwards];
  for (let day = shown.length - 2; day >= 0; day--) {
    const to = [...(possible[day + 1] ?? [])];
    possible[day] = new Set(
      [...(possible[day] ?? [])].filter((before) => to.some((now) => follows(day + 1, before, now))),
    );
  }
  const inOneDay = (day: number) => {
    const steps = new Set<number>();
    for (const before of possible[day - 1] ?? []) {
      for (const now of possible[day] ?? []) if (follows(day, before, now)) steps.add(now - before);
    }
    return [...steps];
  };
  const answered = (day: number) => [...(possible[day] ?? [])];
  return { answered, inOneDay, after: (day: number) => answered(day).map((count) => final - count) };
}

const upTo = (most: number) => Array.from({ length: most + 1 }, (_, size) => size);
const sorted = (sizes: readonly number[]) => [...sizes].sort((a, b) => a - b);

describe('the number that is published at closing, beside the bands', () => {
  const round = { invited: 100, k: 5 };

  test('sixty at closing, 45 and 60 at the last two counts: of up to ten it is open whether they came later', () => {
    const shown = bandsOf([0, 45, 60], round);
    expect(shown).toEqual(['under-20', 'under-20', '40-59']);
    const { after } = attack({ ...round, shown }, 60);
    expect(sorted(after(2))).toEqual(upTo(10));
    // Of the count that the band is about: at least ten came later, and at least forty before.
    expect(Math.min(...after(1))).toBe(10);
    expect(Math.max(...after(1))).toBe(20);
  });

  test.each([
    // What is left (decision 19, Consequences): as many as can be when 60–79 % is shown are 60 and 10.
    [70, 0],
    [74, 4],
    [75, 5],
    [80, 10],
  ])('at least 60 of 100 shown, %i at closing: no more than %i came after the move', (final, most) => {
    const shown = bandsOf([0, 60, 70, 70], round);
    expect(shown).toEqual(['under-20', 'under-20', '60-79', '60-79']);
    expect(sorted(attack({ ...round, shown }, final).after(2))).toEqual(upTo(most));
  });
});

/** Rounds of ten days, with days on which nobody answers, one does, a few do, and very many; and a last one uncounted. */
function* rounds() {
  let seed = 11;
  const next = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
  for (let turn = 0; turn < 120; turn++) {
    const k = 5 + next(3);
    const fewest = fewestInResponse(k);
    const invited = 5 * fewest + next(30);
    const came = () => [0, 1, next(9), fewest - 1, fewest, fewest + next(25)][next(6)] ?? 0;
    const counts = [0];
    for (let day = 1; day <= 11; day++) counts.push(Math.min(invited, (counts.at(-1) ?? 0) + came()));
    const final = counts.pop() ?? 0;
    yield { invited, k, fewest, final, shown: bandsOf(counts, { invited, k }) };
  }
}

test('who knows the bands of all days can tell of no fewer than ten people whether they answered', () => {
  for (const { fewest, ...known } of rounds()) {
    const { answered, inOneDay } = attack(known);
    for (let day = 1; day < known.shown.length; day++) {
      const sizes = answered(day);
      // Those who answered, and those who did not: ten or more, or possibly none and possibly ten or more.
      const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
      expect(least >= fewest || (least === 0 && most >= fewest), `answered on day ${day}`).toBe(true);
      expect(known.invited - least, `silent on day ${day}`).toBeGreaterThanOrEqual(fewest);
      // What came in on one day: ten or more, always so where the band moved; else anything from nobody to nine.
      const steps = inOneDay(day);
      const isMany = Math.min(...steps) >= fewest;
      if (known.shown[day] !== known.shown[day - 1]) expect(isMany).toBe(true);
      if (!isMany) expect(steps, `day ${day}: ${known.shown.join(' ')}`).toEqual(expect.arrayContaining(upTo(9)));
    }
  }
});

test('who knows the number at closing as well learns no more than decision 19 says', () => {
  let near = 0;
  let moved = 0;
  for (const { fewest, final, ...known } of rounds()) {
    const lastMove = known.shown.findLastIndex((band, day) => day > 0 && band !== known.shown[day - 1]);
    const { answered, after, inOneDay } = attack(known, final);
    if (lastMove < 0) {
      // The bands add nothing to the number itself.
      for (let day = 1; day < known.shown.length; day++) expect(sorted(answered(day))).toEqual(upTo(final));
      continue;
    }
    moved += 1;
    // A number below 20 is published as a band; none is where the band of the response ever moved.
    expect(countBand(final)).toBe(final);
    const room = final - fewestWhenShown(known.shown.at(-1) ?? 'under-20', known);
    if (room < known.k) near += 1;
    for (let day = 1; day < known.shown.length; day++) {
      const later = after(day);
      if (day < lastMove) expect(Math.min(...later), `after day ${day}`).toBeGreaterThanOrEqual(fewest);
      // All that is left to tell: no more than `room` came after the last move. Whether any did is open.
      else expect([Math.min(...later), Math.max(...later)], `after day ${day}`).toEqual([0, room]);
      // At the count that a band is about there were ten or more; that as many came later is said above.
      if (known.shown[day] !== known.shown[day - 1]) {
        expect(Math.min(...answered(day - 1)), `before day ${day}`).toBeGreaterThanOrEqual(fewest);
      }
      const steps = inOneDay(day);
      if (Math.min(...steps) >= fewest) continue;
      expect(steps, `on day ${day}`).toEqual(expect.arrayContaining(upTo(Math.min(room, 9))));
    }
  }
  expect(moved).toBeGreaterThan(near);
  expect(near).toBeGreaterThan(0);
});
