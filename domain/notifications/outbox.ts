import { z } from 'zod';
import { direction, pageNumber, searchedFor } from '@/domain/lists/address';
import { mailStatuses, type MailStatus, type SkipReason } from './model';

/** dead: held, with a link that no longer works, so that handing it over is of no use. */
export const shownStatuses = [...mailStatuses, 'dead'] as const;
export type ShownStatus = (typeof shownStatuses)[number];

export const outboxFilter = z.object({
  status: z.enum(['', ...shownStatuses]).catch(''),
  q: searchedFor,
  dir: direction('desc'),
  page: pageNumber,
});
export type OutboxFilter = z.infer<typeof outboxFilter>;

/** What has just become of the letters that were held, told once. */
export const heldOutcome = z.object({
  queued: z.coerce.number().int().min(0).optional().catch(undefined),
  skipped: z.coerce.number().int().min(0).catch(0),
  discarded: z.coerce.number().int().min(0).optional().catch(undefined),
});

export type OutboxRow = {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly status: MailStatus;
  readonly createdAt: Date;
  readonly sentAt: Date | null;
  readonly failure: string | null;
  /** Only of a skipped letter. */
  readonly skipReason: SkipReason | null;
  /** The one-time link in it has been used, replaced or gone out of date; told of held letters only. */
  readonly hasDeadLink: boolean;
};

/** Where a letter stands, as the administrator has to know it. */
export function shownStatus({ status, hasDeadLink }: Pick<OutboxRow, 'status' | 'hasDeadLink'>): ShownStatus {
  return status === 'held' && hasDeadLink ? 'dead' : status;
}
