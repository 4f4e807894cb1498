import { z } from 'zod';

export const PEOPLE_PER_PAGE = 50;
export const peopleSorts = ['name', 'department', 'title', 'start'] as const;
export type PeopleSort = (typeof peopleSorts)[number];

/** What the address of the people list may say. What it says wrongly counts as not said. */
export const peopleFilter = z.object({
  q: z.string().trim().max(100).catch(''),
  department: z.string().max(60).catch(''),
  show: z.enum(['current', 'left']).catch('current'),
  sort: z.enum(peopleSorts).catch('name'),
  dir: z.enum(['asc', 'desc']).catch('asc'),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});
export type PeopleFilter = z.infer<typeof peopleFilter>;

export const accountStates = ['none', 'invited', 'active'] as const;
export type AccountState = (typeof accountStates)[number];

export type PersonRow = {
  readonly id: string;
  readonly name: string;
  readonly employeeNo: string;
  readonly email: string;
  readonly department: string;
  readonly location: string | null;
  readonly jobTitle: string;
  readonly startDate: string | null;
  readonly account: AccountState;
};
