import { z } from 'zod';
import { direction, narrowedTo, pageNumber, searchedFor } from '@/domain/lists/address';

export const peopleSorts = ['name', 'department', 'title', 'start'] as const;
export type PeopleSort = (typeof peopleSorts)[number];

/** What the address of the people list may say. What it says wrongly counts as not said. */
export const peopleFilter = z.object({
  q: searchedFor,
  department: narrowedTo,
  show: z.enum(['current', 'left']).catch('current'),
  sort: z.enum(peopleSorts).catch('name'),
  dir: direction('asc'),
  page: pageNumber,
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
