/** Things that stand so near each other that they get one place together; `x` is half way between the outer ones. */
export type Together<Thing> = { x: number; things: readonly Thing[] };

/**
 * Puts together what would overlap. From left to right: whatever lies within `room` of the last of those that already
 * stand together joins them.
 *
 * @param room pixels that one takes
 */
export function sideBySide<Thing extends { x: number }>(things: readonly Thing[], room: number): Together<Thing>[] {
  const groups: Thing[][] = [];
  for (const thing of things.toSorted((a, b) => a.x - b.x)) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && thing.x - last.x < room) group.push(thing);
    else groups.push([thing]);
  }
  return groups.map((group) => ({ x: ((group[0]?.x ?? 0) + (group.at(-1)?.x ?? 0)) / 2, things: group }));
}

/** The places in `xs` (rising) that have room for a label of this width, the last one always among them. */
export function withRoom(xs: readonly number[], room: number): Set<number> {
  const chosen = new Set<number>();
  let right = Number.POSITIVE_INFINITY;
  for (const [index, x] of [...xs.entries()].toReversed()) {
    if (right - x < room) continue;
    chosen.add(index);
    right = x;
  }
  return chosen;
}
