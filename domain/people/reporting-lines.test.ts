import { describe, expect, test } from 'vitest';
import { managerProblems } from './reporting-lines';

type Line = readonly [employeeNo: string, managerNo: string | null, current?: string | null];

function settle(
  lines: readonly Line[],
  {
    store = {},
    left = [],
    refused = {},
  }: Partial<{ store: Record<string, string | null>; left: string[]; refused: Record<string, number> }> = {},
) {
  const existing = new Map(Object.entries(store));
  const refusedRows = new Map(Object.entries(refused));
  const { changes, problems } = managerProblems({
    claims: lines.map(([employeeNo, managerNo, current = existing.get(employeeNo) ?? null], index) => ({
      rowNumber: index + 2,
      employeeNo,
      managerNo,
      current,
    })),
    refusedRow: (employeeNo) => refusedRows.get(employeeNo),
    existing: (employeeNo) =>
      existing.has(employeeNo)
        ? { managerNo: existing.get(employeeNo) ?? null, hasLeft: left.includes(employeeNo) }
        : undefined,
  });
  return {
    changes: Object.fromEntries(changes.map((change) => [change.employeeNo, change.managerNo])),
    problems: problems.map(({ rowNumber, employeeNo, reason, details }) => ({
      rowNumber,
      employeeNo,
      reason,
      details,
    })),
  };
}

describe('managerProblems', () => {
  test('a manager may stand below the team in the file, or only in the store', () => {
    expect(
      settle(
        [
          ['a', 'b'],
          ['b', 'c'],
        ],
        { store: { c: null } },
      ),
    ).toEqual({ changes: { a: 'b', b: 'c' }, problems: [] });
  });

  test('nothing to write when the store says so already; an empty cell takes the manager away', () => {
    expect(
      settle(
        [
          ['a', 'b'],
          ['b', null],
        ],
        { store: { a: 'b', b: 'c', c: null } },
      ),
    ).toEqual({
      changes: { b: null },
      problems: [],
    });
  });

  test('a manager that cannot be used leaves the line as it is in the store', () => {
    const { changes, problems } = settle(
      [
        ['a', '999'],
        ['b', 'w'],
        ['c', 'gone'],
        ['d', 'd'],
        ['e', '999'],
      ],
      {
        store: { a: 'z', gone: null, z: null },
        left: ['gone'],
        refused: { w: 7 },
      },
    );
    expect(changes).toEqual({});
    expect(problems).toEqual([
      { rowNumber: 2, employeeNo: 'a', reason: 'manager-unknown', details: {} },
      { rowNumber: 3, employeeNo: 'b', reason: 'manager-row-wrong', details: { row: 7 } },
      { rowNumber: 4, employeeNo: 'c', reason: 'manager-left', details: {} },
      { rowNumber: 5, employeeNo: 'd', reason: 'manager-self', details: {} },
      { rowNumber: 6, employeeNo: 'e', reason: 'manager-unknown', details: {} },
    ]);
  });

  test('a person whose row was refused is a manager all the same when the store knows them', () => {
    expect(settle([['a', 'w']], { store: { w: null }, refused: { w: 7 } })).toEqual({
      changes: { a: 'w' },
      problems: [],
    });
  });

  test('someone who left and comes back in this file is a manager again', () => {
    expect(
      settle(
        [
          ['a', 'b'],
          ['b', null],
        ],
        { store: { b: null }, left: ['b'] },
      ).changes,
    ).toEqual({ a: 'b' });
  });

  test('two new people who manage each other: both lines are refused, others of the team stay', () => {
    expect(
      settle([
        ['a', 'b'],
        ['b', 'a'],
        ['c', 'a'],
      ]),
    ).toEqual({
      changes: { c: 'a' },
      problems: [
        { rowNumber: 2, employeeNo: 'a', reason: 'manager-cycle', details: { path: 'a → b → a' } },
        { rowNumber: 3, employeeNo: 'b', reason: 'manager-cycle', details: { path: 'b → a → b' } },
      ],
    });
  });

  test('a circle closed through people who are only in the store: just the changed line is refused', () => {
    // In the store c → b → a. The file makes a report to c.
    expect(settle([['a', 'c']], { store: { a: null, b: 'a', c: 'b' } })).toEqual({
      changes: {},
      problems: [{ rowNumber: 2, employeeNo: 'a', reason: 'manager-cycle', details: { path: 'a → c → b → a' } }],
    });
  });

  test('a line that goes back to the store’s can close a second circle: found too', () => {
    // Store: a → x. File: a → b, b → a (a circle), x → a. With a back to x, x → a closes another.
    const { changes, problems } = settle(
      [
        ['a', 'b'],
        ['b', 'a'],
        ['x', 'a'],
      ],
      { store: { a: 'x', b: null, x: null } },
    );
    expect(changes).toEqual({});
    expect(problems.map((problem) => problem.employeeNo)).toEqual(['a', 'b', 'x']);
  });

  test('a circle that is in the store already is not the import’s business, and does not hang it', () => {
    expect(
      settle(
        [
          ['a', 'b'],
          ['c', 'a'],
        ],
        { store: { a: 'b', b: 'a' } },
      ),
    ).toEqual({ changes: { c: 'a' }, problems: [] });
  });

  test('a long circle is shown in part', () => {
    const ring = Array.from({ length: 9 }, (_, at): Line => [`${at}`, `${(at + 1) % 9}`]);
    expect(settle(ring).problems[0]?.details).toEqual({ path: '0 → 1 → 2 → 3 → 4 → … → 0' });
  });

  test('a chain of 100,000 people is walked once', () => {
    const chain = Array.from({ length: 100_000 }, (_, at): Line => [`${at}`, at === 0 ? null : `${at - 1}`]);
    expect(settle(chain.toReversed()).problems).toEqual([]);
  });
});
