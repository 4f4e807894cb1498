import { assertMinimum } from '@/domain/statistics/small-groups';

/** A department in the tree of the round; the root stands for the organisation. */
export type DepartmentNode = { readonly id: string; readonly children: readonly DepartmentNode[] };

/** Somebody who will be invited. A null department means directly under the organisation. */
export type Invitee = {
  readonly personId: string;
  readonly departmentId: string | null;
  readonly locationId: string | null;
};

/** The group labels that a person's answer will carry. A null department means the organisation as a whole. */
export type GroupLabels = Invitee;

/**
 * Gives everyone who is invited the labels of their answer, before the round opens. An answer carries nothing else, so
 * labels that few people share would be a name: each pair of department and location is carried by at least k people.
 *
 * From the leaves of the tree up, in each department: a location with fewer than k people is dropped; while those
 * without a location are fewer than k, the smallest location of the department is dropped as well (of equals the first
 * by id); if they are fewer than k even then, they are counted with the department above, without a location. Whoever
 * is left at the top with fewer than k is joined by the smallest group there is.
 *
 * @param roster everyone invited, each once
 * @param tree   the departments under the organisation
 * @param k      minimum group, ≥ 5
 * @returns labels in the order of the roster; when fewer than k are invited in all, every label is null
 * @throws RangeError when k < 5, a person or department comes twice, or a department is not in the tree
 */
export function groupLabels(roster: readonly Invitee[], tree: DepartmentNode, k: number): readonly GroupLabels[] {
  assertMinimum(k);
  const departments = flat(tree).map(({ id }) => id);
  assertRoster(roster, departments);

  const peopleOn = grouped(roster, ({ departmentId }) => departmentId ?? tree.id);
  const { groups, lifted } = labelled(tree, peopleOn, k);
  const all = joined(groups, lifted, tree.id);
  const labels = new Map(all.flatMap((group) => group.people.map((personId) => [personId, group] as const)));
  return roster.map(({ personId }) => {
    const group = labels.get(personId);
    const departmentId = group && group.departmentId !== tree.id ? group.departmentId : null;
    return { personId, departmentId, locationId: group?.locationId ?? null };
  });
}

type Group = {
  readonly departmentId: string;
  readonly locationId: string | null;
  readonly people: readonly string[];
};

/** The groups of a branch, and the people of it who are too few to be one. */
type Branch = { readonly groups: readonly Group[]; readonly lifted: readonly string[] };

function labelled(node: DepartmentNode, peopleOn: ReadonlyMap<string, readonly Invitee[]>, k: number): Branch {
  const below = node.children.map((child) => labelled(child, peopleOn, k));
  const own = peopleOn.get(node.id) ?? [];
  const located = [...grouped(own, ({ locationId }) => locationId)]
    .flatMap(([locationId, people]) => (locationId === null ? [] : [{ locationId, people: people.map(idOf) }]))
    .sort((a, b) => a.people.length - b.people.length || (a.locationId < b.locationId ? -1 : 1));
  const nowhere = own.filter(({ locationId }) => locationId === null).map(idOf);
  let without = [...below.flatMap(({ lifted }) => lifted), ...nowhere];

  // Smallest first: a location goes while it is too small itself, or while those without one are.
  while (located[0] && (located[0].people.length < k || (without.length > 0 && without.length < k))) {
    without = without.concat(located[0].people);
    located.shift();
  }
  const groups = [
    ...below.flatMap((branch) => branch.groups),
    ...located.map((group) => ({ departmentId: node.id, ...group })),
  ];
  if (without.length < k) return { groups, lifted: without };
  return { groups: [...groups, { departmentId: node.id, locationId: null, people: without }], lifted: [] };
}

/** At the top there is nothing above: the smallest group gives up its labels and joins those who are left. */
function joined(groups: readonly Group[], left: readonly string[], organisation: string): readonly Group[] {
  if (left.length === 0) return groups;
  const [smallest] = groups.toSorted((a, b) => a.people.length - b.people.length || (nameOf(a) < nameOf(b) ? -1 : 1));
  const people = [...left, ...(smallest?.people ?? [])];
  return [...groups.filter((group) => group !== smallest), { departmentId: organisation, locationId: null, people }];
}

function nameOf({ departmentId, locationId }: Group): string {
  return JSON.stringify([departmentId, locationId]);
}

function idOf({ personId }: Invitee): string {
  return personId;
}

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function flat(node: DepartmentNode): readonly DepartmentNode[] {
  return [node, ...node.children.flatMap(flat)];
}

function assertRoster(roster: readonly Invitee[], departments: readonly string[]): void {
  const known = new Set(departments);
  if (known.size < departments.length) throw new RangeError('a department came twice');
  if (new Set(roster.map(idOf)).size < roster.length) throw new RangeError('a person came twice');
  for (const { personId, departmentId } of roster) {
    if (departmentId !== null && !known.has(departmentId))
      throw new RangeError(`${personId} is in an unknown department`);
  }
}
