import { z } from 'zod';
import type { ModuleContent } from './content';

/** What is offered to whoever finished before a material change. */
export const offers = ['nothing', 'invite', 'require'] as const;
export type Offer = (typeof offers)[number];

export const CHANGE_NOTE_MAX = 500;

/** A new version of a published module: what kind of change it is, and what follows from that. */
export const publishForm = z
  .object({
    change: z.enum(['first', 'editorial', 'material']),
    note: z.string().trim().max(CHANGE_NOTE_MAX),
    offer: z.enum(offers).default('nothing'),
    dueOn: z.iso.date().optional(),
    /** When the draft was last changed, as its author saw it: nobody publishes what nobody has read. */
    seen: z.coerce.number().int(),
  })
  .refine(({ change, note }) => change !== 'material' || note !== '', { path: ['note'], message: 'change-note' })
  .refine(({ change, offer, dueOn }) => change !== 'material' || offer !== 'require' || dueOn, {
    path: ['dueOn'],
    message: 'required',
  });
export type Publishing = z.infer<typeof publishForm>;

/** How many people a material change touches. Who finished is in none of the other two. */
export type Reach = {
  /** Finished an earlier version and still work here. */
  readonly finished: number;
  /** Have read or answered something and not finished. */
  readonly inProgress: number;
  /** Were asked, have not begun. */
  readonly assigned: number;
};

export type Tally = { readonly added: number; readonly changed: number; readonly removed: number };
export type VersionDifference = {
  readonly head: boolean;
  readonly lessons: Tally;
  readonly questions: Tally;
  /** Lessons or questions stand in another order. */
  readonly reordered: boolean;
};

/** What a new version changes in the one before. */
export function changesBetween(before: ModuleContent, after: ModuleContent): VersionDifference {
  return {
    head: !isSame(headOf(before), headOf(after)),
    lessons: tally(before.lessons, after.lessons),
    questions: tally(before.questions, after.questions),
    reordered: isReordered(before.lessons, after.lessons) || isReordered(before.questions, after.questions),
  };
}

export function isUnchanged({ head, lessons, questions, reordered }: VersionDifference): boolean {
  const count = ({ added, changed, removed }: Tally) => added + changed + removed;
  return !head && !reordered && count(lessons) + count(questions) === 0;
}

type Named = { readonly id: string };

const headOf = ({ topic, minutes, title, purpose }: ModuleContent) => ({ topic, minutes, title, purpose });

function tally(before: readonly Named[], after: readonly Named[]): Tally {
  const old = new Map(before.map((one) => [one.id, one]));
  const kept = after.filter(({ id }) => old.has(id));
  return {
    added: after.length - kept.length,
    changed: kept.filter((one) => !isSame(one, old.get(one.id))).length,
    removed: before.length - kept.length,
  };
}

/** Whether the entries that are in both stand in another order. */
function isReordered(before: readonly Named[], after: readonly Named[]): boolean {
  const ids = (list: readonly Named[], other: readonly Named[]) =>
    list.map(({ id }) => id).filter((id) => other.some((one) => one.id === id));
  return !isSame(ids(before, after), ids(after, before));
}

/** Two documents that say the same, in whichever order their fields were written. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, inOrder(one)]));
}
