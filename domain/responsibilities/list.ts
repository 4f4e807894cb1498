import { z } from 'zod';
import type { GoalKind } from '@/domain/plan/model';
import { responsibilityStatuses, type ResponsibilityStatus } from './model';

export const RESPONSIBILITIES_PER_PAGE = 50;

export const responsibilityFilter = z.object({
  status: z.enum(['', ...responsibilityStatuses]).catch(''),
  q: z.string().trim().max(100).catch(''),
  sort: z.enum(['assigned', 'title', 'name', 'review']).catch('assigned'),
  dir: z.enum(['asc', 'desc']).catch('desc'),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});
export type ResponsibilityFilter = z.infer<typeof responsibilityFilter>;

/** What the address of the page to offer one may say: whom, or what was searched. */
export const offerAddress = z.object({
  person: z.string().max(60).catch(''),
  q: z.string().trim().max(100).catch(''),
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
