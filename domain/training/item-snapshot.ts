import { z } from 'zod';
import type { ItemCount, QuizCount, SittingFigures } from './item-count';
import { ENOUGH_ANSWERS, type ItemFlag, itemFlags, optionFlags } from './item-flags';

/** A question in a snapshot: with figures once 30 people answered it, until then only how many did. */
export type ItemSnapshot = ItemCount & {
  /** Which wording of the question they are of; a changed question starts from nothing. */
  readonly wording: string;
  /** The last moment that its figures count, ISO 8601; null: there never were any. */
  readonly until: string | null;
};

/** What is shown about a quiz until the next renewal. */
export type QuizSnapshot = {
  readonly people: number;
  readonly sittings: number;
  readonly figures: SittingFigures;
  readonly items: readonly ItemSnapshot[];
};

/**
 * How many more people have to sit a quiz before its figures are counted again: 30, later a tenth of those counted. Two
 * states of the same figure then differ by at least 30 people, so that subtracting one from the other says as little of
 * anybody as the figure itself.
 */
export function peopleToRenew(counted: number): number {
  return Math.max(ENOUGH_ANSWERS, Math.ceil(counted / 10));
}

export type FreshItem = ItemCount & {
  readonly wording: string;
  /** People whose answer is not in the figures of the snapshot before. */
  readonly added: number;
};

/**
 * The next snapshot of a quiz that enough people sat. A question is counted again when 30 more people answered it: where
 * a bank is large, that takes several renewals of the whole. A wording that is no longer asked stays: were it asked
 * again, its next figures have to differ from its last by 30 people too.
 */
export function nextSnapshot(
  before: QuizSnapshot | null,
  count: Omit<QuizCount, 'items'> & { readonly items: readonly FreshItem[] },
  until: string,
): QuizSnapshot {
  const kept = before?.items ?? [];
  const items = count.items.map((item) => nextItem(kept.find(isSame(item)), item, until));
  const { people, sittings, figures } = count;
  return { people, sittings, figures, items: [...items, ...kept.filter((one) => !items.some(isSame(one)))] };
}

type Worded = { readonly questionId: string; readonly wording: string };

/** Whether two are of the same question in the same words. */
export function isSame(one: Worded): (other: Worded) => boolean {
  return (other) => other.questionId === one.questionId && other.wording === one.wording;
}

function nextItem(shown: ItemSnapshot | undefined, { added, ...item }: FreshItem, until: string): ItemSnapshot {
  if (!isShown(item)) {
    return { ...item, facility: null, discrimination: null, choices: [], until: shown?.until ?? null };
  }
  return shown && isShown(shown) && added < ENOUGH_ANSWERS ? shown : { ...item, until };
}

/** From 30 answers on there is something to show. */
export function isShown({ answers }: { readonly answers: number }): boolean {
  return answers >= ENOUGH_ANSWERS;
}

export type PlacedFlag = ItemFlag & {
  /** In which step an option stands; null for the question as a whole and for one without steps. */
  readonly stepId: string | null;
};

/** What deserves a look about a question; each step of a situation has options of its own. */
export function flagsOf(item: ItemCount): PlacedFlag[] {
  if (!isShown(item)) return [];
  const { answers, facility, discrimination, choices } = item;
  const whole = itemFlags({ asked: answers, facility, discrimination, options: [] });
  return [
    ...whole.map((flag) => ({ ...flag, stepId: null })),
    ...choices.flatMap(({ stepId, options }) => optionFlags(options).map((flag) => ({ ...flag, stepId }))),
  ];
}

/**
 * How many more people it takes to 30, in tens: before there are 30, the exact number of sittings beside the list of who
 * finished would tell who did not pass.
 */
export function peopleStillNeeded(people: number): number {
  return Math.max(0, Math.ceil((ENOUGH_ANSWERS - people) / 10) * 10);
}

/** What the address of the page may say: only the questions that deserve a look, or all. */
export const itemsAddress = z.object({ show: z.enum(['flagged', 'all']).catch('flagged') });
