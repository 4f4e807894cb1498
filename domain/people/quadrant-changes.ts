import { isUnanimous } from '@/domain/statistics/small-groups';
import type { QuadrantField } from './quadrant';

/** A field of the quadrant in which both knowledge and interest are known. */
export type KnownField = Exclude<QuadrantField, 'unknown'>;

/** How many people went from one field to another since they were last counted; null: not known, or not here. */
export type PositionChange = {
  readonly from: KnownField | null;
  readonly to: KnownField | null;
  readonly people: number;
};

/** Became known, is no longer known or here, went from one field to another. */
export type ChangeKind = 'entered' | 'left' | 'moved';

/** The kind of a change; null when the picture stays the same. */
export function kindOfChange({ from, to }: Omit<PositionChange, 'people'>): ChangeKind | null {
  if (from === to) return null;
  if (from === null) return 'entered';
  return to === null ? 'left' : 'moved';
}

/**
 * Which kinds of change may be taken into the picture that is published.
 *
 * Who runs the programme sees by name who finished a module and who left. So the difference between two pictures may
 * never be about a few people: each kind waits until it is k people or more. The kinds are counted apart, because a
 * reader can tell them apart: people who left do not hide the one who came in. And it waits while, of fewer than 20,
 * all or all but one have the same half of knowledge or of interest before or after (measurement 4, rule 4): that they
 * changed would say what they are.
 */
export function publishableChanges(changes: readonly PositionChange[], k: number): ReadonlySet<ChangeKind> {
  const kinds: readonly ChangeKind[] = ['entered', 'left', 'moved'];
  return new Set(
    kinds.filter((kind) => {
      const alike = changes.filter((change) => kindOfChange(change) === kind);
      return peopleIn(alike) >= k && isMixed(alike, ({ from }) => from) && isMixed(alike, ({ to }) => to);
    }),
  );
}

/**
 * Whether the pictures of two topics may stand beside each other. Interest is the same in both, so their difference
 * says what the people are who are known in one and not in the other: nobody, or k and more.
 */
export function mayStandBeside({ onlyHere, onlyThere }: { onlyHere: number; onlyThere: number }, k: number): boolean {
  return [onlyHere, onlyThere].every((people) => people === 0 || people >= k);
}

const highKnowledge: readonly KnownField[] = ['highKnowledgeLowInterest', 'highKnowledgeHighInterest'];
const highInterest: readonly KnownField[] = ['lowKnowledgeHighInterest', 'highKnowledgeHighInterest'];

function isMixed(changes: readonly PositionChange[], sideOf: (change: PositionChange) => KnownField | null): boolean {
  const known = changes.filter((change) => sideOf(change) !== null);
  if (known.length === 0) return true;
  return [highKnowledge, highInterest].every((half) => {
    const inHalf = known.filter((change) => half.some((field) => field === sideOf(change)));
    return !isUnanimous(peopleIn(known), peopleIn(inHalf));
  });
}

function peopleIn(changes: readonly PositionChange[]): number {
  return changes.reduce((sum, { people }) => sum + people, 0);
}
