import { assertMinimum } from '@/domain/statistics/small-groups';

/** A department in the tree of the round; the root stands for the organisation. */
export type DepartmentNode = { readonly id: string; readonly children: readonly DepartmentNode[] };

/** Where people work. A null department means directly under the organisation. */
export type Place = { readonly departmentId: string | null; readonly locationId: string | null };

/** How many people of one place are invited, and how many of them can answer: who can sign in (docs/decisions/0007). */
export type InvitedPlace = Place & { readonly people: number; readonly canAnswer: number };

/** The labels that an answer carries. Without a department it says no more than that the answer is the organisation's. */
export type GroupLabels = Place;

/** People whose answers carry the same labels. */
export type LabelGroup = GroupLabels & { readonly people: number; readonly canAnswer: number };

/**
 * Gives each place the labels that answers from there will carry, before the round opens. An answer carries nothing
 * else, so labels that few people could have given would be a name: each pair of department and location is carried by
 * at least k people who can answer. Who cannot sign in hides nobody; they get labels as well, because they may sign in
 * while the round is open, and count as not heard until then.
 *
 * From the leaves of the tree up, in each department: a location where fewer than k can answer is dropped; while those
 * without a location are fewer than k, the smallest location of the department is dropped as well (of equals the first
 * by id); if they are fewer than k even then, they are counted with the department above, without a location. Whoever
 * is left at the top with fewer than k is joined by the smallest group there is.
 *
 * @param places everyone invited, each pair of department and location once
 * @param tree   the departments under the organisation
 * @param k      minimum group, ≥ 5
 * @returns labels in the order of the places; when fewer than k can answer in all, every label is null
 * @throws RangeError when k < 5, a place or department comes twice, a place has nobody or fewer than can answer there,
 *   or a department is not in the tree
 */
export function groupLabels(places: readonly InvitedPlace[], tree: DepartmentNode, k: number): readonly GroupLabels[] {
  assertMinimum(k);
  assertPlaces(places, tree.children.flatMap(flat));

  const { groups, lifted } = labelled(tree, placesByDepartment(places, tree), k);
  const all = joined(groups, lifted, tree.id);
  const groupOf = new Map(all.flatMap((group) => group.places.map((place) => [place, group] as const)));
  return places.map((place) => {
    const group = groupOf.get(place);
    const departmentId = group && group.departmentId !== tree.id ? group.departmentId : null;
    return { departmentId, locationId: group?.locationId ?? null };
  });
}

/** The groups that labels make, each with its people, in the order in which they first come. */
export function groupsOf(places: readonly InvitedPlace[], labels: readonly GroupLabels[]): readonly LabelGroup[] {
  const groups = new Map<string, LabelGroup>();
  for (const [index, { people, canAnswer }] of places.entries()) {
    const { departmentId, locationId } = labels[index] ?? { departmentId: null, locationId: null };
    const key = placeName({ departmentId, locationId });
    const { people: before = 0, canAnswer: could = 0 } = groups.get(key) ?? {};
    groups.set(key, { departmentId, locationId, people: before + people, canAnswer: could + canAnswer });
  }
  return [...groups.values()];
}

/** One text for one pair of department and location. */
export function placeName({ departmentId, locationId }: Place): string {
  return JSON.stringify([departmentId, locationId]);
}

type Group = {
  readonly departmentId: string;
  readonly locationId: string | null;
  readonly places: readonly InvitedPlace[];
};

/** The groups of a branch, and the places of it where too few can answer to be one. */
type Branch = { readonly groups: readonly Group[]; readonly lifted: readonly InvitedPlace[] };

function labelled(node: DepartmentNode, placesOn: ReadonlyMap<string, readonly InvitedPlace[]>, k: number): Branch {
  const below = node.children.map((child) => labelled(child, placesOn, k));
  const own = placesOn.get(node.id) ?? [];
  const located = own.filter(({ locationId }) => locationId !== null).toSorted(smallestFirst);
  let without = [...below.flatMap(({ lifted }) => lifted), ...own.filter(({ locationId }) => locationId === null)];

  // Smallest first: a location goes while it is too small itself, or while those without one are.
  while (located[0] && (located[0].canAnswer < k || (without.length > 0 && canAnswerIn(without) < k))) {
    without = [...without, ...located.splice(0, 1)];
  }
  const groups: Group[] = [
    ...below.flatMap((branch) => branch.groups),
    ...located.map((place) => ({ departmentId: node.id, locationId: place.locationId, places: [place] })),
  ];
  if (canAnswerIn(without) < k) return { groups, lifted: without };
  return { groups: [...groups, { departmentId: node.id, locationId: null, places: without }], lifted: [] };
}

/** At the top there is nothing above: the smallest group gives up its labels and joins those who are left. */
function joined(groups: readonly Group[], left: readonly InvitedPlace[], organisation: string): readonly Group[] {
  if (left.length === 0) return groups;
  const [smallest] = groups.toSorted(
    (a, b) => canAnswerIn(a.places) - canAnswerIn(b.places) || (placeName(a) < placeName(b) ? -1 : 1),
  );
  const places = [...left, ...(smallest?.places ?? [])];
  return [...groups.filter((group) => group !== smallest), { departmentId: organisation, locationId: null, places }];
}

function smallestFirst(a: InvitedPlace, b: InvitedPlace): number {
  return a.canAnswer - b.canAnswer || (placeName(a) < placeName(b) ? -1 : 1);
}

function canAnswerIn(places: readonly InvitedPlace[]): number {
  return places.reduce((sum, { canAnswer }) => sum + canAnswer, 0);
}

function placesByDepartment(
  places: readonly InvitedPlace[],
  tree: DepartmentNode,
): ReadonlyMap<string, readonly InvitedPlace[]> {
  const placesOn = new Map<string, InvitedPlace[]>();
  for (const place of places) {
    const id = place.departmentId ?? tree.id;
    placesOn.set(id, [...(placesOn.get(id) ?? []), place]);
  }
  return placesOn;
}

function flat(node: DepartmentNode): readonly string[] {
  return [node.id, ...node.children.flatMap(flat)];
}

function assertPlaces(places: readonly InvitedPlace[], departments: readonly string[]): void {
  const known = new Set(departments);
  if (known.size < departments.length) throw new RangeError('a department came twice');
  if (new Set(places.map(placeName)).size < places.length) throw new RangeError('a place came twice');
  for (const place of places) {
    const { departmentId, people, canAnswer } = place;
    if (departmentId !== null && !known.has(departmentId)) throw new RangeError(`unknown department: ${departmentId}`);
    if (!(people > 0 && canAnswer >= 0 && canAnswer <= people))
      throw new RangeError(`${canAnswer} of ${people} at ${placeName(place)}`);
  }
}
