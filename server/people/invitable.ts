import 'server-only';
import { and, eq, isNull, notExists, type SQL } from 'drizzle-orm';
import { accounts, employees, tokens } from '@/db/schema';
import type { Reader } from '@/db/store';

/** People who work here, have no account and were never sent a link. */
export function isInvitable(read: Reader): SQL | undefined {
  const account = read.select({ id: accounts.employeeId }).from(accounts).where(eq(accounts.employeeId, employees.id));
  const link = read.select({ hash: tokens.hash }).from(tokens).where(eq(tokens.employeeId, employees.id));
  return and(isNull(employees.leftOn), notExists(account), notExists(link));
}
