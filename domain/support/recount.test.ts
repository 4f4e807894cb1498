import { describe, expect, test } from 'vitest';
import { weighted } from '@/domain/statistics/weighted';
import { snapshotOf, type SupportNode } from './figures';
import { recountChange, recountForecast, recountHeadline, recountShare } from './recount';
import { closedRounds, everyFourWeeks } from './rounds.factory';

const node = (id: string, [N, n, supporters]: readonly [number, number, number], children: SupportNode[] = []) => ({
  id,
  name: id,
  ...{ N, n, supporters, neutral: 0, opponents: n - supporters },
  children,
});
const shown = (tree: SupportNode) => {
  const { organisation, departments } = snapshotOf({ tree, k: 5 });
  return {
    whole: organisation.hidden ? null : organisation.figure,
    departments: departments.map((one) => ({ ...one, figure: one.hidden ? null : one.figure })),
  };
};
const nobody = [0, 0, 0] as const;

describe('recountHeadline', () => {
  test('departments below each other: the remainders, with whoever is under no published one', () => {
    const works = node('Works', [40, 30, 12], [node('North', [50, 40, 30]), node('South', [60, 25, 10])]);
    const { whole, departments } = shown(
      node('all', nobody, [works, node('Sales', [80, 60, 40]), node('Board', [6, 4, 2]), node('Staff', [30, 22, 6])]),
    );
    const found = recountHeadline(whole, departments, 'others');
    // Four people of the board are too few, so the smallest other department is hidden with them: 36 people, 26 answers.
    expect(found?.input).toEqual({
      departments: [
        { name: 'others', N: 36, n: 26, supporters: 8 },
        { name: 'North', N: 50, n: 40, supporters: 30 },
        { name: 'Sales', N: 80, n: 60, supporters: 40 },
        { name: 'South', N: 60, n: 25, supporters: 10 },
        { name: 'Works', N: 40, n: 30, supporters: 12 },
      ].sort((a, b) => order(departments, a.name) - order(departments, b.name)),
    });
  });

  test('a department with a share of its own and fewer than 20 answers: its counts are not published', () => {
    const { whole, departments } = shown(
      node('all', nobody, [node('Sales', [80, 60, 40]), node('Small', [20, 12, 6])]),
    );
    expect(departments.find(({ id }) => id === 'Small')?.figure?.nBand).toBe('10-19');
    expect(recountHeadline(whole, departments, 'others')).toBeNull();
  });
});

const order = (departments: readonly { name: string }[], name: string) =>
  departments.findIndex((one) => one.name === name);

test('what is handed out gives the figures again', () => {
  const [first, second] = closedRounds(everyFourWeeks([90, 100]));
  expect(recountShare(first?.figure ?? null)).toEqual({ name: 'share', input: { N: 240, n: 150, supporters: 90 } });
  if (!first || !second) throw new Error('two rounds');
  expect(recountChange(first, second)?.input).toEqual({
    n1: 150,
    s1: 90,
    n2: 150,
    s2: 100,
  });
  const alone = recountHeadline(first?.figure ?? null, [], 'everyone');
  expect(alone?.input).toEqual({ departments: [{ name: 'everyone', N: 240, n: 150, supporters: 90 }] });
  expect(weighted([{ id: '', N: 240, n: 150, supporters: 90 }])?.share).toBe(first?.figure?.supporters?.value);
});

test('what the same people answered is handed out with the change, where it is published', () => {
  const [first, second] = closedRounds(everyFourWeeks([90, 100]));
  if (!first || !second?.figure) throw new Error('two rounds');
  const overlap = { both: 60, left: 8, joined: 14, neither: 28 };
  const rounds = { n1: 150, s1: 90, n2: 150, s2: 100 };
  const panel = { since: first.number, direction: null, overlap };
  const inputOf = (of: typeof panel | { since: number; direction: null; overlap: null }) =>
    recountChange(first, { ...second, figure: second.figure && { ...second.figure, panel: of } })?.input;
  expect(inputOf(panel)).toEqual({ ...rounds, overlap });
  expect(inputOf({ ...panel, overlap: null })).toEqual(rounds);
  expect(inputOf({ ...panel, since: 9 })).toEqual(rounds);
});

test('a forecast is handed out in units of four weeks; fewer than 20 answers are left out everywhere', () => {
  const rounds = closedRounds([...everyFourWeeks([90, 100]), { day: '2026-03-09', supporters: 8, n: 15 }]);
  expect(recountForecast(rounds, 0.75)).toEqual({
    name: 'forecast-support',
    input: { times: [0, 1], n: [150, 150], supporters: [90, 100], target: 0.75 },
  });
  expect(recountShare(rounds[2]?.figure ?? null)).toBeNull();
  const [, second, small] = rounds;
  expect(second && small && recountChange(second, small)).toBeNull();
  expect(recountForecast([], 0.75)).toBeNull();
});
