import { describe, expect, test } from 'vitest';
import { randomFrom } from '@/domain/statistics/random.factory';
import { randomTree } from '@/domain/statistics/trees.factory';
import { type DepartmentNode, groupLabels, groupsOf, type InvitedPlace } from './group-labels';

const department = (id: string, ...children: DepartmentNode[]): DepartmentNode => ({ id, children });

/** `people` of one department and location; unless told otherwise all of them can answer. */
const place = (people: number, departmentId: string | null, locationId: string | null, canAnswer = people) =>
  ({ departmentId, locationId, people, canAnswer }) satisfies InvitedPlace;

/** Per pair of labels: how many carry it, and behind "of" how many are invited where those are more. */
function sizes(places: readonly InvitedPlace[], tree: DepartmentNode, k = 5): Record<string, number | string> {
  const groups = groupsOf(places, groupLabels(places, tree, k));
  return Object.fromEntries(
    groups.map(({ departmentId, locationId, people, canAnswer }) => [
      `${departmentId ?? '–'}/${locationId ?? '–'}`,
      people === canAnswer ? people : `${canAnswer} of ${people}`,
    ]),
  );
}

const tree = department('all', department('sales', department('inside'), department('field')), department('staff'));

describe('groupLabels', () => {
  test('groups that are large enough keep both labels', () => {
    const places = [place(6, 'inside', 'north'), place(5, 'inside', 'south'), place(9, 'staff', 'north')];
    expect(groupLabels(places, tree, 5)).toEqual(
      places.map(({ departmentId, locationId }) => ({ departmentId, locationId })),
    );
  });

  test('the location goes before the department: 8 north, 3 south become 11 of the department', () => {
    // The 3 alone would still be fewer than 5, so the smallest other location gives up its label too.
    const places = [place(8, 'inside', 'north'), place(3, 'inside', 'south'), place(5, 'staff', 'north')];
    expect(sizes(places, tree)).toEqual({ 'inside/–': 11, 'staff/north': 5 });
  });

  test('of three locations only the small ones go when they suffice: 3 + 4 = 7', () => {
    const places = [place(9, 'inside', 'a'), place(3, 'inside', 'b'), place(4, 'inside', 'c')];
    expect(sizes(places, tree)).toEqual({ 'inside/a': 9, 'inside/–': 7 });
  });

  test('too few for a department: counted with the one above, together with others from below', () => {
    const places = [place(3, 'inside', 'north'), place(2, 'field', 'north'), place(7, 'staff', 'north')];
    expect(sizes(places, tree)).toEqual({ 'sales/–': 5, 'staff/north': 7 });
  });

  test('too few at the top: the smallest group joins them', () => {
    const places = [place(2, null, 'north'), place(6, 'staff', 'north'), place(9, 'field', 'south')];
    expect(sizes(places, tree)).toEqual({ '–/–': 8, 'field/south': 9 });
  });

  test('people directly under the organisation carry no department', () => {
    const places = [place(6, null, null), place(5, null, 'south')];
    expect(sizes(places, tree)).toEqual({ '–/–': 6, '–/south': 5 });
  });

  test('who cannot sign in hides nobody: of 12 inside 4 can answer, and that is no group', () => {
    const places = [place(12, 'inside', 'north', 4), place(8, 'field', 'north', 6), place(7, 'staff', 'north')];
    // The 4 are too few at sales and at the top as well; field/north, the smallest group, joins them.
    expect(sizes(places, tree)).toEqual({ '–/–': '10 of 20', 'staff/north': 7 });
  });

  test('who cannot sign in gets a label that enough others carry: the department’s own before another’s', () => {
    const places = [place(20, 'inside', 'north', 20), place(3, 'inside', 'south', 0), place(9, 'staff', 'north')];
    expect(sizes(places, tree)).toEqual({ 'inside/–': '20 of 23', 'staff/north': 9 });
  });

  test('a department in which nobody can sign in is counted further up', () => {
    const places = [
      place(40, 'inside', null, 0),
      place(3, 'field', null),
      place(4, 'sales', null),
      place(9, 'staff', null),
    ];
    expect(sizes(places, tree)).toEqual({ 'sales/–': '7 of 47', 'staff/–': 9 });
  });

  test('fewer than 5 can answer in all: nobody carries any label', () => {
    expect(sizes([place(2, 'field', 'south'), place(2, 'staff', 'north')], tree)).toEqual({ '–/–': 4 });
    expect(sizes([place(200, 'field', 'south', 3), place(90, 'staff', 'north', 1)], tree)).toEqual({
      '–/–': '4 of 290',
    });
    expect(groupLabels([], tree, 5)).toEqual([]);
  });

  test('500 random organisations: at least k who can answer carry every pair of labels, and none says anything false', () => {
    for (let seed = 0; seed < 500; seed++) {
      const random = randomFrom(seed);
      const departments = randomTree(random, 9);
      const paths = ancestors(departments);
      const k = 5 + random.below(4);
      const places = [...paths.keys()].flatMap((id) =>
        ['north', 'south', 'west', null].flatMap((location) => {
          const people = random.below(3) === 0 ? random.below(13) : random.below(3);
          const canAnswer = random.below(2) === 0 ? people : random.below(people + 1);
          return people > 0 ? [place(people, id === departments.id ? null : id, location, canAnswer)] : [];
        }),
      );
      const labels = groupLabels(places, departments, k);
      const counts = groupsOf(places, labels).map(({ canAnswer }) => canAnswer);
      if (counts.reduce((sum, count) => sum + count, 0) < k) expect(counts.length).toBeLessThanOrEqual(1);
      else expect(Math.min(...counts), `seed ${seed}`).toBeGreaterThanOrEqual(k);

      labels.forEach(({ departmentId, locationId }, index) => {
        const { departmentId: own, locationId: where } = places[index]!;
        expect(paths.get(own ?? departments.id)).toContain(departmentId ?? departments.id);
        expect([where, null]).toContain(locationId);
        // A location survives only together with the person's own department.
        if (locationId !== null) expect(departmentId).toBe(own);
      });
    }
  });

  test('the order of the places does not matter', () => {
    const places = [place(3, 'inside', 'a'), place(6, 'inside', 'b'), place(6, 'staff', 'b'), place(1, null, 'a')];
    const there = groupLabels(places, tree, 5);
    expect(groupLabels([...places].reverse(), tree, 5).toReversed()).toEqual(there);
  });

  test('refuses a minimum below 5, an unknown department, a place or department twice, and impossible counts', () => {
    const refused = (places: InvitedPlace[], of = tree, k = 5) =>
      expect(() => groupLabels(places, of, k)).toThrow(RangeError);
    refused([], tree, 4);
    refused([place(9, 'gone', 'north')]);
    refused([place(1, 'staff', 'a'), place(2, 'staff', 'a')]);
    refused([], department('all', department('a'), department('a')));
    refused([place(2, 'staff', 'a', 3)]);
    refused([place(0, 'staff', 'a')]);
  });
});

/** Each department with itself and all above it. */
function ancestors(node: DepartmentNode, above: readonly string[] = []): Map<string, readonly string[]> {
  const path = [node.id, ...above];
  return new Map([[node.id, path], ...node.children.flatMap((child) => [...ancestors(child, path)])]);
}
