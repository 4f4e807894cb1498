import { describe, expect, test } from 'vitest';
import { randomFrom } from '@/domain/statistics/random.factory';
import { randomTree } from '@/domain/statistics/trees.factory';
import { groupLabels, type DepartmentNode, type GroupLabels, type Invitee } from './group-labels';

const department = (id: string, ...children: DepartmentNode[]): DepartmentNode => ({ id, children });

/** `count` people of one department and location, with ids that say so. */
const people = (count: number, departmentId: string | null, locationId: string | null): Invitee[] =>
  Array.from({ length: count }, (_, index) => ({
    personId: `${departmentId}-${locationId}-${index}`,
    departmentId,
    locationId,
  }));

/** How many people carry each pair of labels. */
function sizes(labels: readonly GroupLabels[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { departmentId, locationId } of labels) {
    const pair = `${departmentId ?? '–'}/${locationId ?? '–'}`;
    counts[pair] = (counts[pair] ?? 0) + 1;
  }
  return counts;
}

const tree = department('all', department('sales', department('inside'), department('field')), department('staff'));

describe('groupLabels', () => {
  test('groups that are large enough keep both labels', () => {
    const roster = [...people(6, 'inside', 'north'), ...people(5, 'inside', 'south'), ...people(9, 'staff', 'north')];
    expect(groupLabels(roster, tree, 5)).toEqual(roster);
  });

  test('the location goes before the department: 8 north, 3 south become 11 of the department', () => {
    // The 3 alone would still be fewer than 5, so the smallest other location gives up its label too.
    const roster = [...people(8, 'inside', 'north'), ...people(3, 'inside', 'south'), ...people(5, 'staff', 'north')];
    expect(sizes(groupLabels(roster, tree, 5))).toEqual({ 'inside/–': 11, 'staff/north': 5 });
  });

  test('of three locations only the small ones go when they suffice: 3 + 4 = 7', () => {
    const roster = [...people(9, 'inside', 'a'), ...people(3, 'inside', 'b'), ...people(4, 'inside', 'c')];
    expect(sizes(groupLabels(roster, tree, 5))).toEqual({ 'inside/a': 9, 'inside/–': 7 });
  });

  test('too few for a department: counted with the one above, together with others from below', () => {
    const roster = [...people(3, 'inside', 'north'), ...people(2, 'field', 'north'), ...people(7, 'staff', 'north')];
    expect(sizes(groupLabels(roster, tree, 5))).toEqual({ 'sales/–': 5, 'staff/north': 7 });
  });

  test('too few at the top: the smallest group joins them', () => {
    const roster = [...people(2, null, 'north'), ...people(6, 'staff', 'north'), ...people(9, 'field', 'south')];
    expect(sizes(groupLabels(roster, tree, 5))).toEqual({ '–/–': 8, 'field/south': 9 });
  });

  test('people directly on the root carry no department', () => {
    const roster = [...people(6, null, 'north'), ...people(5, 'all', 'south')];
    expect(sizes(groupLabels(roster, tree, 5))).toEqual({ '–/north': 6, '–/south': 5 });
  });

  test('fewer than 5 in all: nobody carries any label', () => {
    expect(sizes(groupLabels([...people(2, 'field', 'south'), ...people(2, 'staff', 'north')], tree, 5))).toEqual({
      '–/–': 4,
    });
    expect(groupLabels([], tree, 5)).toEqual([]);
  });

  test('150,000 people in one department are no problem', () => {
    const roster = [...people(150_000, 'staff', 'north'), ...people(2, 'staff', 'south')];
    expect(sizes(groupLabels(roster, tree, 5))).toEqual({ 'staff/–': 150_002 });
  });

  test('500 random organisations: every pair of labels is carried by at least k, and says nothing false', () => {
    for (let seed = 0; seed < 500; seed++) {
      const random = randomFrom(seed);
      const departments = randomTree(random, 9);
      const paths = ancestors(departments);
      const k = 5 + random.below(4);
      const locations = ['north', 'south', 'west', null];
      const roster = [...paths.keys()].flatMap((id) =>
        locations.flatMap((location) =>
          people(random.below(3) === 0 ? random.below(13) : random.below(3), id, location),
        ),
      );
      const labels = groupLabels(roster, departments, k);
      const counts = Object.values(sizes(labels));
      if (roster.length < k) expect(sizes(labels)).toEqual(roster.length === 0 ? {} : { '–/–': roster.length });
      else expect(Math.min(...counts), `seed ${seed}`).toBeGreaterThanOrEqual(k);

      expect(labels.map(({ personId }) => personId)).toEqual(roster.map(({ personId }) => personId));
      labels.forEach(({ departmentId, locationId }, index) => {
        const { departmentId: own, locationId: place } = roster[index]!;
        expect(paths.get(own ?? '')).toContain(departmentId ?? departments.id);
        expect([place, null]).toContain(locationId);
        // A location survives only together with the person's own department.
        if (locationId !== null) expect(departmentId ?? departments.id).toBe(own);
      });
    }
  });

  test('the order of the roster does not matter', () => {
    const roster = [
      ...people(3, 'inside', 'a'),
      ...people(6, 'inside', 'b'),
      ...people(6, 'staff', 'b'),
      ...people(1, null, 'a'),
    ];
    const there = groupLabels(roster, tree, 5);
    expect(groupLabels([...roster].reverse(), tree, 5).toReversed()).toEqual(there);
  });

  test('refuses a minimum below 5, an unknown department, a person or department twice', () => {
    expect(() => groupLabels([], tree, 4)).toThrow(RangeError);
    expect(() => groupLabels(people(9, 'gone', 'north'), tree, 5)).toThrow(RangeError);
    expect(() => groupLabels([...people(1, 'staff', 'a'), ...people(1, 'staff', 'a')], tree, 5)).toThrow(RangeError);
    expect(() => groupLabels([], department('a', department('a')), 5)).toThrow(RangeError);
  });
});

/** Each department with itself and all above it. */
function ancestors(node: DepartmentNode, above: readonly string[] = []): Map<string, readonly string[]> {
  const path = [node.id, ...above];
  return new Map([[node.id, path], ...node.children.flatMap((child) => [...ancestors(child, path)])]);
}
