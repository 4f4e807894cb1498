import { z } from 'zod';
import { direction, narrowedTo, pageNumber, searchedFor } from '@/domain/lists/address';
import type { GoalKind } from '@/domain/plan/model';
import { responsibilityStatuses, type ResponsibilityStatus } from './model';

export const responsibilityFilter = z.object({
  status: z.enum(['', ...responsibilityStatuses]).catch(''),
  q: searchedFor,
  sort: z.enum(['assigned', 'title', 'name', 'review']).catch('assigned'),
  dir: direction('desc'),
  page: pageNumber,
});
export type ResponsibilityFilter = z.infer<typeof responsibilityFilter>;

/** What the address of the page to offer one may say: whom, or what was searched. */
export const offerAddress = z.object({
  person: narrowedTo,
  q: searchedFor,
});

export type ResponsibilityRow = {
  readonly id: string;
  readonly employeeId: string;
  readonly name: string;
  readonly department: string;
  readonly hasLeft: boolean;
  readonly title: string;
  readonly asks: string;
  readonly goal: GoalKind;
  readonly reviewOn: string;
  readonly status: ResponsibilityStatus;
  readonly declineReason: string | null;
};
