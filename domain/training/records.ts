import { z } from 'zod';
import { direction, narrowedTo, pageNumber, searchedFor } from '@/domain/lists/address';
import type { Bilingual } from './content';
import { assignmentStatuses, type AssignmentStatus, type CompletionWay } from './model';

export const RECORDS_PER_PAGE = 50;

export const reportViews = ['modules', 'departments', 'weeks', 'records'] as const;
export type ReportView = (typeof reportViews)[number];

/** What every view of the reports can be narrowed down to; '' is no limit. A department counts with all below it. */
export const reportFilter = z.object({
  view: z.enum(reportViews).catch('modules'),
  module: narrowedTo,
  department: narrowedTo,
});
export type ReportFilter = z.infer<typeof reportFilter>;

/** What the list of single records is narrowed down to and how it is sorted. */
export const recordFilter = z.object({
  module: narrowedTo,
  department: narrowedTo,
  status: z.enum(['', ...assignmentStatuses]).catch(''),
  who: z.enum(['here', 'left']).catch('here'),
  q: searchedFor,
  sort: z.enum(['name', 'department', 'due', 'completed']).catch('name'),
  dir: direction('asc'),
  page: pageNumber,
});
export type RecordFilter = z.infer<typeof recordFilter>;

/**
 * A completion of a version, or an assignment that none answers yet. Somebody who finished version 1 and was asked for
 * version 2 has one of each.
 */
export type TrainingRecord = {
  readonly id: string;
  /** Null: finished without having been asked. */
  readonly assignmentId: string | null;
  readonly employeeId: string;
  readonly name: string;
  readonly employeeNo: string;
  readonly department: string;
  readonly title: Bilingual;
  /** Which version was finished; null: none yet. */
  readonly version: number | null;
  readonly status: AssignmentStatus;
  /** Null where it was not asked for. */
  readonly dueOn: string | null;
  readonly completedOn: string | null;
  readonly how: CompletionWay | null;
};

/** The departments are read as a tree, or by how many people are late or done. */
export const departmentOrder = z.object({
  sort: z.enum(['tree', 'asked', 'finished', 'late']).catch('tree'),
  dir: direction('asc'),
});
export type DepartmentOrder = z.infer<typeof departmentOrder>;

export const WEEKS_PER_PAGE = 26;
export const weekPage = z.object({ page: z.coerce.number().int().min(1).max(1_000).catch(1) });
