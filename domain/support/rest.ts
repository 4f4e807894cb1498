type Heard = { readonly N: number; readonly n: number };

/**
 * Makes room in the organisation's rest for answers whose group cannot be read any more. They count there, though it
 * may have no people of its own, and nobody is heard who was not invited. So the rest takes over as many people from
 * the groups where most were not heard, of equals the first by name, one after the other: those groups lost them, and
 * how many were invited in all stays what it is.
 *
 * @param groups  N invited and n heard by group; in the rest n may be larger than N
 * @param rest    the name of the organisation's rest
 * @returns the same groups, n ≤ N in each
 * @throws RangeError when more were heard than invited in all
 */
export function withRoomForRest<Group extends Heard>(
  groups: ReadonlyMap<string, Group>,
  rest: string,
): ReadonlyMap<string, Group> {
  const own = groups.get(rest);
  if (!own || own.n <= own.N) return groups;

  const sizes = new Map([...groups].map(([name, { N }]) => [name, N]));
  const silent = (name: string) => (sizes.get(name) ?? 0) - (groups.get(name)?.n ?? 0);
  const others = [...groups.keys()].filter((name) => name !== rest).sort();
  for (let missing = own.n - own.N; missing > 0; missing--) {
    const from = others.reduce((most, name) => (silent(name) > silent(most) ? name : most), others[0] ?? rest);
    if (silent(from) <= 0) throw new RangeError('more people were heard than invited');
    sizes.set(from, (sizes.get(from) ?? 0) - 1);
    sizes.set(rest, (sizes.get(rest) ?? 0) + 1);
  }
  return new Map([...groups].map(([name, group]) => [name, { ...group, N: sizes.get(name) ?? group.N }]));
}
