import { z } from 'zod';
import { direction, narrowedTo, pageNumber, searchedFor } from '@/domain/lists/address';
import { type AssignmentChangeKind, assignmentStatuses, type AssignmentStatus } from './model';
import type { AssignmentDue, AssignmentRule } from './rule';

export const ASSIGNMENTS_PER_PAGE = 50;

/** What the address of the assignments list may say. */
export const assignmentFilter = z.object({
  module: narrowedTo,
  department: narrowedTo,
  status: z.enum(['', ...assignmentStatuses]).catch(''),
  q: searchedFor,
  sort: z.enum(['due', 'name', 'department']).catch('due'),
  dir: direction('asc'),
  page: pageNumber,
});
export type AssignmentFilter = z.infer<typeof assignmentFilter>;
/** What narrows the list down, whichever of its pages is shown. */
export type ListedFilter = Pick<AssignmentFilter, 'module' | 'department' | 'status' | 'q'>;

/** The two views of the page, and what has just been assigned, told once. */
export const trainingAddress = z.object({
  view: z.enum(['departments', 'people']).catch('departments'),
  assigned: z.coerce.number().int().min(0).optional().catch(undefined),
  skipped: z.coerce.number().int().min(0).catch(0),
  extended: z.coerce.number().int().min(0).optional().catch(undefined),
});

export type AssignmentRow = {
  readonly id: string;
  readonly employeeId: string;
  readonly name: string;
  readonly employeeNo: string;
  readonly jobTitle: string;
  readonly department: string;
  readonly titleNl: string;
  readonly titleEn: string;
  readonly dueOn: string;
  readonly completedOn: string | null;
  readonly waivedReason: string | null;
  readonly status: AssignmentStatus;
};

/** One assignment with everything that HR decides by. */
export type AssignmentDetail = AssignmentRow & {
  readonly moduleId: string;
  readonly firstName: string;
  readonly hasLeft: boolean;
  readonly assignedOn: string;
  /** Null: assigned by the system, or by somebody whose name is no longer kept. */
  readonly assignedBy: string | null;
  readonly waivedOn: string | null;
};

/** Somebody by name, with what tells them apart from others of that name. */
export type KnownPerson = { readonly name: string; readonly employeeNo: string; readonly jobTitle: string };

/** How many people, and who the first few are. */
export type SomePeople = { readonly count: number; readonly first: readonly KnownPerson[] };

export const skipReasons = ['completed', 'assigned', 'waived', 'on-leave', 'no-account', 'left'] as const;
export type SkipReason = (typeof skipReasons)[number];

/** What assigning would do, before anybody does it. A reason that holds for nobody is left out. */
export type AssignmentPreview = {
  readonly gets: SomePeople;
  readonly skipped: readonly (SomePeople & { readonly reason: SkipReason })[];
};

/** People, not events: everyone assigned counts, also who never opened the module. Waived people are left out. */
export type CompletionCounts = { readonly assigned: number; readonly completed: number; readonly overdue: number };

/** What was done to an assignment, newest first; days are 'YYYY-MM-DD'. */
export type AssignmentChange = {
  readonly id: string;
  readonly kind: AssignmentChangeKind;
  readonly reason: string | null;
  readonly dueBefore: string | null;
  readonly dueAfter: string | null;
  readonly on: string;
  readonly by: string | null;
};

/** A rule as HR reads it in the list. */
export type ListedRule = {
  readonly id: string;
  readonly moduleId: string;
  readonly title: { readonly nl: string; readonly en: string };
  readonly rule: AssignmentRule;
  readonly due: AssignmentDue;
  readonly isStanding: boolean;
  readonly createdOn: string;
  readonly endedOn: string | null;
  /** How many people have an assignment from it. */
  readonly people: number;
  /** It asks about levels, which is not agreed now: it gives nobody anything. */
  readonly isResting: boolean;
  /** It still gives something, now or later. */
  readonly isRunning: boolean;
  /** The days on which its waves begin; none: everybody at once. */
  readonly waveDays: readonly string[];
};

/** Departments that get a module on one day, as the lot fell. */
export type DrawnWave = {
  readonly from: string;
  /** `lot`: the number with which a department went into the draw, from 1. */
  readonly departments: readonly { readonly id: string; readonly name: string; readonly lot: number }[];
  /** Null: not told. */
  readonly people: number | null;
};

/** What drawing the order of departments would give, before it is done. */
export type WavePreview = {
  /** How many departments could take turns. */
  readonly departments: number;
  readonly order: { readonly seed: string; readonly waves: readonly DrawnWave[] } | null;
};

/** A rule with its order; null: everybody at once. `isSame`: drawing again with the seed gives the same order. */
export type RuleInTurns = ListedRule & {
  readonly order: { readonly seed: string; readonly isSame: boolean; readonly waves: readonly DrawnWave[] } | null;
};
