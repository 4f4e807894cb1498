import { describe, expect, test } from 'vitest';
import {
  fewestInBand,
  fewestInResponse,
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
  [50, 50, 5, true],
  [49, 49, 5, false],
  // Four fifths of 100 are 80: ten who can answer have to be left above that.
  [100, 90, 5, true],
  [100, 89, 5, false],
  [80, 80, 8, true],
  [79, 79, 8, false],
])('%i invited, %i can answer, minimum %i: %s', (invited, canAnswer, k, is) => {
  expect(isBandSafe({ invited, canAnswer, k })).toBe(is);
});

test('a band moves after ten answers in a day, not after nine', () => {
  const day = { invited: 100, k: 5 };
  expect(movedBand('under-20', { ...day, before: 15, answered: 24 })).toBe('under-20');
  expect(movedBand('under-20', { ...day, before: 15, answered: 25 })).toBe('20-39');
  expect(movedBand('under-20', { ...day, before: 24, answered: 60 })).toBe('60-79');
});

/**
 * Somebody who knows how it works, how many are invited, and the band of every day. They work out every number of answers
 * that is possible at each count, forwards and backwards, and from that what a single day can have brought.
 */
function attack(shown: readonly ResponseBand[], invited: number, k: number) {
  const follows = (day: number, before: number, answered: number) =>
    answered >= before && movedBand(shown[day - 1] ?? 'under-20', { before, answered, invited, k }) === shown[day];
  const numbers = Array.from({ length: invited + 1 }, (_, answered) => answered);
  // Nobody has answered when a round opens.
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
    return steps;
  };
  return { possible, inOneDay };
}

test('who knows the bands of all days can tell of no fewer than ten people whether they answered', () => {
  let seed = 11;
  const next = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
  for (let turn = 0; turn < 120; turn++) {
    const k = 5 + next(3);
    const fewest = fewestInResponse(k);
    const invited = 5 * fewest + next(30);
    const shown: ResponseBand[] = ['under-20'];
    let answered = 0;
    for (let day = 1; day <= 10; day++) {
      // Days on which nobody answers, one does, a few do, and very many.
      const came = Math.min(invited - answered, [0, 1, next(9), fewest - 1, fewest, fewest + next(25)][next(6)] ?? 0);
      const last = shown.at(-1) ?? 'under-20';
      shown.push(movedBand(last, { before: answered, answered: answered + came, invited, k }));
      answered += came;
    }
    const { possible, inOneDay } = attack(shown, invited, k);
    for (const [day, counts] of possible.entries()) {
      if (day === 0) continue;
      // Those who answered, and those who did not: ten or more, or possibly none and possibly ten or more.
      const isSafe = (sizes: readonly number[]) => {
        const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
        return least >= fewest || (least === 0 && most >= fewest - 1);
      };
      const sizes = [...counts];
      expect(isSafe(sizes), `answered on day ${day}: ${sizes.join(' ')}`).toBe(true);
      expect(Math.max(...sizes.map((size) => invited - size)), `silent on day ${day}`).toBeGreaterThanOrEqual(fewest);
      // What came in on one day: ten or more where the band moved; else anything from nobody to nine.
      const steps = [...inOneDay(day)];
      if (shown[day] !== shown[day - 1]) expect(Math.min(...steps)).toBeGreaterThanOrEqual(fewest);
      else for (let size = 0; size < fewest; size++) expect(steps, `day ${day}: ${shown.join(' ')}`).toContain(size);
    }
  }
});
