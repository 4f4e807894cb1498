import { describe, expect, test } from 'vitest';
import { derivable } from '@/domain/statistics/attacker.factory';
import type { Overlap } from '@/domain/statistics/change';
import { randomFrom } from '@/domain/statistics/random.factory';
import { snapshotOf, type SupportFigure, type SupportNode } from './figures';
import { figureOf } from './figures.factory';
import { withPanels } from './linking-panel';

/** One kind of people: those who answered both rounds, and those who answered one of them. */
type Cells = Overlap & { goneFor: number; goneNot: number; newFor: number; newNot: number };
const cells = (overlap: Overlap, [goneFor, goneNot, newFor, newNot] = [0, 0, 0, 0]): Cells => ({
  ...overlap,
  goneFor: goneFor ?? 0,
  goneNot: goneNot ?? 0,
  newFor: newFor ?? 0,
  newNot: newNot ?? 0,
});

type Departments = Readonly<Record<string, Cells>>;

/** A round of these departments directly under the organisation; everybody is invited twice over. */
function treeOf(departments: Departments, which: 'before' | 'after'): SupportNode {
  const node = (id: string, supporters: number, neutral: number, children: SupportNode[] = []): SupportNode => {
    const n = supporters + neutral;
    return { id, name: id, N: 2 * n, n, supporters, neutral, opponents: 0, children };
  };
  const children = Object.entries(departments).map(([id, of]) =>
    which === 'before'
      ? node(id, of.both + of.left + of.goneFor, of.joined + of.neither + of.goneNot)
      : node(id, of.both + of.joined + of.newFor, of.left + of.neither + of.newNot),
  );
  return node('all', 0, 0, children);
}

/** Both rounds as they are published, the second with what is said of the same people. */
function published(departments: Departments, k = 5) {
  const before = snapshotOf({ tree: treeOf(departments, 'before'), k });
  const tree = treeOf(departments, 'after');
  const figures = new Map<string, SupportFigure | null>([
    ['all', before.organisation.hidden ? null : before.organisation.figure],
    ...before.departments.map((one) => [one.id, one.hidden ? null : one.figure] as const),
  ]);
  const overlaps = new Map(
    Object.entries(departments).map(([id, { both, left, joined, neither }]) => [id, { both, left, joined, neither }]),
  );
  return { before, after: withPanels(snapshotOf({ tree, k }), { tree, overlaps, before: { number: 3, figures }, k }) };
}

const overlap = { both: 60, left: 8, joined: 14, neither: 28 };

describe('what is said of the same people', () => {
  test('110 who answered both, all kinds of them five or more: the four counts, and no demonstrable change', () => {
    const { after } = published({ only: cells(overlap, [22, 18, 20, 10]) });
    expect(figureOf(after).panel).toEqual({ since: 3, direction: null, overlap });
    expect(figureOf(after, 'only').panel).toEqual({ since: 3, direction: null, overlap: null });
  });

  test('four who left: the verdict, and no counts', () => {
    const { after } = published({ only: cells({ ...overlap, left: 4, joined: 30 }) });
    expect(figureOf(after).panel).toEqual({ since: 3, direction: 'risen', overlap: null });
  });

  test('risen and fallen are about k people at least', () => {
    // 4 of 40 joined and nobody left: Newcombe's interval excludes 0 with three more, but these are four people.
    const few = { both: 20, left: 0, joined: 4, neither: 16 };
    const enough = { ...few, joined: 7, neither: 13 };
    const directionOf = (one: Overlap) => figureOf(published({ only: cells(one) }).after).panel?.direction;
    expect(directionOf(few)).toBeNull();
    expect(directionOf(enough)).toBe('risen');
    expect(directionOf({ ...enough, left: 7, joined: 0 })).toBe('fallen');
    expect(figureOf(published({ only: cells(enough) }, 8).after).panel?.direction).toBeNull();
  });

  test('nineteen who answered both, or a round of fewer than 20 answers: nothing', () => {
    const nineteen = { both: 6, left: 4, joined: 4, neither: 5 };
    expect(figureOf(published({ only: cells(nineteen, [10, 10, 10, 10]) }).after)).not.toHaveProperty('panel');
    expect(figureOf(published({ only: cells(nineteen) }).after)).not.toHaveProperty('panel');
  });

  test('of many departments only what is beyond the noise of many', () => {
    const still = { both: 20, left: 5, joined: 5, neither: 20 };
    // 8 came, 1 went: mid-p .02. Alone that is a change; among ten departments one such is to be expected.
    const moved = { both: 20, left: 1, joined: 8, neither: 21 };
    const alone = published({ a: cells(moved) });
    expect(figureOf(alone.after, 'a').panel?.direction).toBe('risen');
    const names = ['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
    const among = published({ a: cells(moved), ...Object.fromEntries(names.map((name) => [name, cells(still)])) });
    expect(figureOf(among.after, 'a').panel?.direction).toBeNull();
    const far = { both: 10, left: 0, joined: 30, neither: 10 };
    const most = published({ a: cells(far), ...Object.fromEntries(names.map((name) => [name, cells(still)])) });
    expect(figureOf(most.after, 'a').panel?.direction).toBe('risen');
    expect(figureOf(most.after, 'b').panel?.direction).toBeNull();
  });

  test('a hidden department has nothing', () => {
    const { after } = published({ large: cells(overlap, [30, 30, 30, 30]), small: cells({ both: 1, left: 1, joined: 1, neither: 0 }) }); // prettier-ignore
    expect(after.departments.find(({ id }) => id === 'small')).toMatchObject({ hidden: true });
  });
});

const KINDS = ['both', 'left', 'joined', 'neither', 'goneFor', 'goneNot', 'newFor', 'newNot'] as const;
const inBefore = { for: ['both', 'left', 'goneFor'], not: ['joined', 'neither', 'goneNot'] } as const;
const inAfter = { for: ['both', 'joined', 'newFor'], not: ['left', 'neither', 'newNot'] } as const;

describe('somebody who knows every published number', () => {
  /**
   * Departments of which every kind has somebody: then an attacker who does the algebra knows of no kind that it is
   * empty, which nothing published says.
   */
  function randomDepartments(seed: number): Departments {
    const random = randomFrom(seed);
    const count = () => 1 + Math.floor(random.below(100) ** 2 / 400);
    const some = () =>
      cells({ both: count(), left: count(), joined: count(), neither: count() }, [count(), count(), count(), count()]);
    return Object.fromEntries(['a', 'b', 'c'].slice(0, 1 + (seed % 3)).map((id) => [id, some()]));
  }

  /**
   * How many answered which rounds is not what they think. Were it known of such a set how many of it are for, then these
   * would be a set of their own.
   */
  function tellsOpinions(set: readonly string[]): boolean {
    const whole = [
      ['goneFor', 'goneNot'],
      ['newFor', 'newNot'],
      ['both', 'left', 'joined', 'neither'],
    ];
    const departments = new Set(set.map((atom) => atom.split('/')[0]));
    return [...departments].some((id) =>
      whole.some((kinds) => {
        const there = kinds.filter((kind) => set.includes(`${id}/${kind}`)).length;
        return there > 0 && there < kinds.length;
      }),
    );
  }

  type Sums = { rounds: ReadonlySet<string>[]; counts: ReadonlySet<string>[] };

  /** Sums of kinds of people, as `department/kind`, that the published figures amount to. */
  function sumsOf(departments: Departments, { before, after }: ReturnType<typeof published>): Sums {
    const all = Object.keys(departments);
    const under = (id: string) => (id === 'all' ? all : [id]);
    const exact = (one: { hidden: boolean; figure?: SupportFigure }) => one.figure?.worst != null;
    const ofRound = (snapshot: typeof before, sides: typeof inBefore | typeof inAfter) =>
      [{ id: 'all', ...snapshot.organisation }, ...snapshot.departments]
        .filter(exact)
        .flatMap(({ id }) =>
          [sides.for, sides.not].map((kinds) => new Set(under(id).flatMap((each) => kinds.map((kind) => `${each}/${kind}`)))),
        ); // prettier-ignore
    const panel = after.organisation.hidden ? null : after.organisation.figure.panel;
    const counts = panel?.overlap
      ? (['both', 'left', 'joined', 'neither'] as const).map((kind) => new Set(all.map((id) => `${id}/${kind}`)))
      : [];
    return { rounds: [...ofRound(before, inBefore), ...ofRound(after, inAfter)], counts };
  }

  test('1,000 made-up organisations: of no one to four people more is known by the counts', () => {
    let shown = 0;
    for (let seed = 1; seed <= 1_000; seed++) {
      const departments = randomDepartments(seed);
      const both = published(departments);
      if (!both.after.organisation.hidden && both.after.organisation.figure.panel?.overlap) shown += 1;
      const atoms = Object.entries(departments).flatMap(([id, of]) =>
        KINDS.map((kind) => ({ id: `${id}/${kind}`, people: of[kind] })),
      );
      const { rounds, counts } = sumsOf(departments, both);
      // A round of 20 answers and more may say that three are not for: that is no matter of the panel.
      const anyhow = new Set(derivable(atoms, rounds, 4).map(String));
      const added = derivable(atoms, [...rounds, ...counts], 4)
        .filter((set) => !anyhow.has(String(set)))
        .filter(tellsOpinions);
      expect(added, `organisation ${seed}`).toEqual([]);
    }
    expect(shown).toBeGreaterThan(40);
  });

  test('the attack finds what would be there if the counts were always shown', () => {
    const found = [...Array(60).keys()].filter((seed) => {
      const departments = randomDepartments(seed + 1);
      const { rounds } = sumsOf(departments, published(departments));
      const counts = (['both', 'left', 'joined', 'neither'] as const).map(
        (kind) => new Set(Object.keys(departments).map((id) => `${id}/${kind}`)),
      );
      const atoms = Object.entries(departments).flatMap(([id, of]) =>
        KINDS.map((kind) => ({ id: `${id}/${kind}`, people: of[kind] })),
      );
      return derivable(atoms, [...rounds, ...counts], 4).length > derivable(atoms, rounds, 4).length;
    });
    expect(found.length).toBeGreaterThan(10);
  });

  test('a verdict without counts leaves open, for each kind of one to four people, that it is nobody or more of them', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const departments = { a: randomDepartments(3 * seed).a ?? cells(overlap) };
      const { after } = published(departments);
      const panel = after.organisation.hidden ? undefined : after.organisation.figure.panel;
      if (!panel || panel.overlap) continue;
      for (const kind of ['both', 'left', 'joined', 'neither'] as const) {
        if (departments.a[kind] >= 5) continue;
        const isOpen = worlds(departments.a).some(
          (world) => (world[kind] === 0 || world[kind] >= 5) && sameToReaders(world, departments.a),
        );
        expect(isOpen, `organisation ${seed}, ${kind}`).toBe(true);
      }
    }
  });

  /** Other divisions of the people of both rounds with the same numbers for and not for in each. */
  function worlds(of: Cells): Cells[] {
    const steps = [0, 1, -1, 2, -2, 3, -3, 4, -4];
    const moved = (both: number, left: number, joined: number, neither: number): Cells => ({
      both: of.both + both,
      left: of.left + left,
      joined: of.joined + joined,
      neither: of.neither + neither,
      goneFor: of.goneFor - both - left,
      goneNot: of.goneNot - joined - neither,
      newFor: of.newFor - both - joined,
      newNot: of.newNot - left - neither,
    });
    return steps.flatMap((both) =>
      steps.flatMap((left) =>
        steps.flatMap((joined) =>
          steps.map((neither) => moved(both, left, joined, neither)).filter((one) => KINDS.every((kind) => one[kind] >= 0)),
        ),
      ),
    ); // prettier-ignore
  }

  function sameToReaders(world: Cells, real: Cells): boolean {
    const panelOf = (one: Cells) => figureOf(published({ a: one }).after).panel;
    return JSON.stringify(panelOf(world)) === JSON.stringify(panelOf(real));
  }
});
