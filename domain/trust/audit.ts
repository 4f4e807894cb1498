import { z } from 'zod';

export const AUDIT_PER_PAGE = 50;
export const auditFilter = z.object({
  action: z.string().trim().max(60).catch(''),
  dir: z.enum(['asc', 'desc']).catch('desc'),
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1),
});
export type AuditFilter = z.infer<typeof auditFilter>;

export type AuditRow = {
  readonly id: string;
  readonly at: Date;
  /** Null: the system itself. */
  readonly actor: string | null;
  readonly action: string;
  readonly subject: string;
};
