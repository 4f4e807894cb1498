import { expect, test } from 'vitest';
import { branchOf, departmentsForm, isTree, treeAsList, withTotals, wouldCircle } from './department-tree';

const tree = [
  { id: 'north', parentId: 'operations', name: 'North' },
  { id: 'operations', parentId: null, name: 'Operations' },
  { id: 'staff', parentId: null, name: 'Staff' },
  { id: 'night', parentId: 'north', name: 'Night' },
];

test('each department stands below its own, one step further in', () => {
  expect(treeAsList(tree).map(({ id, depth }) => [id, depth])).toEqual([
    ['operations', 0],
    ['north', 1],
    ['night', 2],
    ['staff', 0],
  ]);
});

test('a department whose parent is not in the list stands at the top instead of vanishing', () => {
  expect(treeAsList([{ id: 'a', parentId: 'gone', name: 'A' }])).toHaveLength(1);
});

test.each([
  ['operations', 'night', true],
  ['operations', 'operations', true],
  ['night', 'staff', false],
  ['night', null, false],
])('%s under %s makes a circle: %s', (id, parentId, circles) => {
  expect(wouldCircle(tree, id, parentId)).toBe(circles);
});

test('a department counts its own people and everybody below it', () => {
  // Operations 3 + North 14 + Night 2 = 19; North 14 + 2 = 16.
  const people: Record<string, number> = { operations: 3, north: 14, night: 2, staff: 4 };
  const counted = withTotals(tree.map((one) => ({ ...one, people: people[one.id] ?? 0 })));
  expect(Object.fromEntries(counted.map(({ id, total }) => [id, total]))).toEqual({
    operations: 19,
    north: 16,
    night: 2,
    staff: 4,
  });
});

test('a list is a tree as soon as one department lies under another one of it', () => {
  expect(isTree(tree)).toBe(true);
  expect(isTree(tree.filter(({ parentId }) => parentId === null))).toBe(false);
  expect(isTree([{ id: 'a', parentId: 'gone', name: 'A' }])).toBe(false);
});

test('the form for several departments wants at least one of them; "top" is no parent', () => {
  expect(departmentsForm.parse({ departments: ['a', 'b'], parentId: 'top' })).toEqual({
    departments: ['a', 'b'],
    parent: null,
  });
  for (const departments of [undefined, []]) {
    expect(departmentsForm.safeParse({ departments, parentId: 'a' }).error?.issues).toMatchObject([
      { path: ['departments'], message: 'pick-some' },
    ]);
  }
});

test.each([
  ['a', '', 'a'],
  ['new', ' Regio  Noord ', { name: 'Regio Noord' }],
  // Who writes a name has chosen.
  ['', 'Regio Noord', { name: 'Regio Noord' }],
])('choice "%s" with the name "%s" is the parent %j', (parentId, newDepartment, parent) => {
  expect(departmentsForm.parse({ departments: ['b'], parentId, newDepartment })).toEqual({
    departments: ['b'],
    parent,
  });
});

test.each([
  ['', '', 'parentId', 'pick'],
  ['new', '', 'newDepartment', 'required'],
  ['new', '\u202eNoord', 'newDepartment', 'invalid'],
  ['a', 'Regio Noord', 'newDepartment', 'department-new-or-known'],
  ['top', 'Regio Noord', 'newDepartment', 'department-new-or-known'],
])(
  'choice "%s" with the name "%s" is refused at %s, together with what else is wrong',
  (parentId, name, field, message) => {
    const read = departmentsForm.safeParse({ parentId, newDepartment: name });
    expect(read.error?.issues).toMatchObject([
      { path: ['departments'], message: 'pick-some' },
      { path: [field], message },
    ]);
  },
);

test('a branch is a department and what lies below it', () => {
  expect([...branchOf(tree, 'operations')].sort()).toEqual(['night', 'north', 'operations']);
});

test('a circle that should not be there does not go round for ever', () => {
  const circle = [
    { id: 'a', parentId: 'b', name: 'A', people: 1 },
    { id: 'b', parentId: 'a', name: 'B', people: 1 },
  ];
  expect(wouldCircle(circle, 'c', 'a')).toBe(false);
  expect(withTotals(circle).map(({ total }) => total)).toEqual([2, 2]);
});
