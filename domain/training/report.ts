import { z } from 'zod';
import { type AssignmentChangeKind, assignmentStatuses, type AssignmentStatus } from './model';
import type { AssignmentDue, AssignmentRule } from './rule';

export const ASSIGNMENTS_PER_PAGE = 50;

/** What the address of the assignments list may say. */
export const assignmentFilter = z.object({
  module: z.string().max(60).catch(''),
  department: z.string().max(60).catch(''),
  status: z.enum(['', ...assignmentStatuses]).catch(''),
  q: z.string().trim().max(100).catch(''),
  sort: z.enum(['due', 'name', 'department']).catch('due'),
  dir: z.enum(['asc', 'desc']).catch('asc'),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});
export type AssignmentFilter = z.infer<typeof assignmentFilter>;

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

export type CompletionPoint = { readonly date: string; readonly count: number };

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
};
