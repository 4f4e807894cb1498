import 'server-only';
import { and, asc, count, desc, eq, not, or, type SQL, sql } from 'drizzle-orm';
import { outbox } from '@/db/schema';
import { containsAnyCase } from '@/db/sql';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { ROWS_PER_PAGE } from '@/domain/lists/address';
import type { MailStatus } from '@/domain/notifications/model';
import { type OutboxFilter, type OutboxRow, type ShownStatus } from '@/domain/notifications/outbox';
import { env } from '@/env';
import { hasDeadLink } from './dead-links';

const listed = (now: Date) => ({
  id: outbox.id,
  recipient: outbox.recipient,
  subject: outbox.subject,
  status: outbox.status,
  createdAt: outbox.createdAt,
  sentAt: outbox.sentAt,
  failure: outbox.failure,
  skipReason: outbox.skipReason,
  hasDeadLink: sql<boolean>`case when ${hasDeadLink(now)} then 1 else 0 end`.mapWith(Boolean),
});

/** One page of letters without their text, newest first unless asked otherwise. */
export async function outboxPage(
  viewer: Viewer,
  filter: OutboxFilter,
  now = new Date(),
): Promise<{ rows: OutboxRow[]; total: number }> {
  authorize(viewer, 'admin.outbox');
  const found = foundBy(filter, now);
  const direction = filter.dir === 'asc' ? asc : desc;
  const [{ total } = { total: 0 }] = await store().read.select({ total: count() }).from(outbox).where(found);
  const rows = await store()
    .read.select(listed(now))
    .from(outbox)
    .where(found)
    .orderBy(direction(outbox.createdAt), direction(outbox.id))
    .limit(ROWS_PER_PAGE)
    .offset((filter.page - 1) * ROWS_PER_PAGE);
  return { rows, total };
}

function foundBy(filter: OutboxFilter, now: Date): SQL | undefined {
  return and(
    filter.status ? isAt(filter.status, now) : undefined,
    filter.q ? or(containsAnyCase(outbox.recipient, filter.q), containsAnyCase(outbox.subject, filter.q)) : undefined,
  );
}

function isAt(status: ShownStatus, now: Date): SQL | undefined {
  const isDead = hasDeadLink(now);
  if (status === 'dead') return isDead;
  return and(eq(outbox.status, status), status === 'held' && isDead ? not(isDead) : undefined);
}

/** A whole letter, or undefined. Reading one is written in the log by the command that opens it. */
export async function letterById(
  viewer: Viewer,
  id: string,
  now = new Date(),
): Promise<(OutboxRow & { body: string }) | undefined> {
  authorize(viewer, 'admin.outbox');
  const [letter] = await store()
    .read.select({ ...listed(now), body: outbox.body })
    .from(outbox)
    .where(eq(outbox.id, id));
  return letter;
}

export type MailState = {
  /** Whether a mail server is set; without one, letters wait in the outbox. */
  readonly hasServer: boolean;
  readonly from: string | null;
  readonly counts: Readonly<Record<MailStatus, number>>;
  /** Of the letters that are held: how many hold a link that no longer works. */
  readonly dead: number;
};

/** Whether mail leaves at all, and how many letters stand where. */
export async function mailState(viewer: Viewer, now = new Date()): Promise<MailState> {
  authorize(viewer, 'admin.outbox');
  const rows = await store().read.select({ status: outbox.status, count: count() }).from(outbox).groupBy(outbox.status);
  const dead = await store().read.$count(outbox, hasDeadLink(now));
  const counts = { held: 0, queued: 0, sent: 0, failed: 0, skipped: 0, discarded: 0 };
  for (const row of rows) counts[row.status] = row.count;
  return { hasServer: env.smtpUrl !== null, from: env.mailFrom, counts, dead };
}
