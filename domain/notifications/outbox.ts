import { z } from 'zod';
import { mailStatuses, type MailStatus } from './model';

export const MAILS_PER_PAGE = 50;
export const outboxFilter = z.object({
  status: z.enum(['', ...mailStatuses]).catch(''),
  q: z.string().trim().max(100).catch(''),
  dir: z.enum(['asc', 'desc']).catch('desc'),
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1),
});
export type OutboxFilter = z.infer<typeof outboxFilter>;

export type OutboxRow = {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly status: MailStatus;
  readonly createdAt: Date;
  readonly sentAt: Date | null;
  readonly failure: string | null;
};
