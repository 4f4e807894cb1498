import 'server-only';
import { randomBytes } from 'node:crypto';
import { and, eq, isNull, ne, sql } from 'drizzle-orm';
import { prepared } from '@/db/prepared';
import { accounts, employees, roleGrants, sessions } from '@/db/schema';
import { store, type Tx } from '@/db/store';
import { isSessionAlive, SESSION_TOUCH_MS } from '@/domain/access/credentials';
import { provenViewer, type Viewer } from '@/domain/access/viewer';
import { fullName } from '@/domain/people/model';
import { sha256 } from './tokens';

// Sessions as rows of the store. What a browser has of them, the cookie, is session.ts.

/** A session row and the id that its cookie carries. Called inside the write that proved who the person is. */
export async function openSession(tx: Tx, employeeId: string, now: Date): Promise<string> {
  const sid = randomBytes(24).toString('base64url');
  await tx.insert(sessions).values({ id: sha256(sid), employeeId, createdAt: now, lastSeenAt: now });
  return sid;
}

/** Whether somebody has this person as their manager. */
const hasReports = sql`exists (select 1 from employees as report where report.manager_id = ${employees.id})`;

/** A row for each role, or one row with none: all that every page asks first, at once. */
const sessionRows = prepared((read) =>
  read
    .select({
      sessionId: sessions.id,
      createdAt: sessions.createdAt,
      lastSeenAt: sessions.lastSeenAt,
      revokedAt: sessions.revokedAt,
      employeeId: employees.id,
      departmentId: employees.departmentId,
      firstName: employees.firstName,
      namePrefix: employees.namePrefix,
      lastName: employees.lastName,
      locale: employees.locale,
      theme: accounts.theme,
      role: roleGrants.role,
      isManager: hasReports.mapWith(Boolean),
    })
    .from(sessions)
    .innerJoin(employees, eq(employees.id, sessions.employeeId))
    .innerJoin(accounts, eq(accounts.employeeId, employees.id))
    .leftJoin(roleGrants, eq(roleGrants.employeeId, employees.id))
    .where(and(eq(sessions.id, sql.placeholder('id')), isNull(employees.leftOn)))
    .prepare('session_rows'),
);

/** The viewer that a session id stands for, or null when the session is over. Notes the visit now and then. */
export async function viewerOfSession(sid: string, now = new Date()): Promise<Viewer | null> {
  const rows = await sessionRows().execute({ id: sha256(sid) });
  const [row] = rows;
  if (!row || !isSessionAlive(row, now)) return null;

  if (now.getTime() - row.lastSeenAt.getTime() > SESSION_TOUCH_MS) {
    await store().write((tx) => tx.update(sessions).set({ lastSeenAt: now }).where(eq(sessions.id, row.sessionId)));
  }
  return provenViewer({
    employeeId: row.employeeId,
    departmentId: row.departmentId,
    roles: rows.flatMap(({ role }) => role ?? []),
    isManager: row.isManager,
    isSystem: false,
    sessionId: row.sessionId,
    locale: row.locale,
    theme: row.theme,
    name: fullName(row),
  });
}

/** Ends sessions at once: all of a person's, or all but the one they are using. */
export async function revokeSessions(tx: Tx, employeeId: string, now: Date, except?: string | null): Promise<void> {
  const open = and(eq(sessions.employeeId, employeeId), isNull(sessions.revokedAt));
  await tx
    .update(sessions)
    .set({ revokedAt: now })
    .where(except ? and(open, ne(sessions.id, except)) : open);
}

/** Ends the session with this id; used when somebody signs out. */
export async function revokeSession(sid: string, now = new Date()): Promise<void> {
  await store().write((tx) =>
    tx
      .update(sessions)
      .set({ revokedAt: now })
      .where(eq(sessions.id, sha256(sid))),
  );
}
