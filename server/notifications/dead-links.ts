import 'server-only';
import { and, eq, gt, isNull, like, notExists, type SQL } from 'drizzle-orm';
import { employees, outbox, tokens } from '@/db/schema';
import { store } from '@/db/store';

/**
 * Held letters of which the one-time link no longer works: used, replaced, expired, or of somebody who
 * has left or has another address. A link
 * and its letter are written at the same moment, which is how a letter finds its link without opening the text.
 */
export function hasDeadLink(now: Date): SQL | undefined {
  const { read } = store();
  const works = read
    .select({ hash: tokens.hash })
    .from(tokens)
    .innerJoin(employees, eq(employees.id, tokens.employeeId))
    .where(
      and(
        eq(tokens.employeeId, outbox.employeeId),
        eq(tokens.createdAt, outbox.createdAt),
        eq(tokens.sentTo, employees.email),
        isNull(tokens.usedAt),
        gt(tokens.expiresAt, now),
        isNull(employees.leftOn),
      ),
    );
  return and(eq(outbox.status, 'held'), like(outbox.body, '%/welcome/%'), notExists(works));
}
