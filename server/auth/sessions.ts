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

const sessionRow = prepared((read) =>
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
    })
    .from(sessions)
    .innerJoin(employees, eq(employees.id, sessions.employeeId))
    .innerJoin(accounts, eq(accounts.employeeId, employees.id))
    .where(and(eq(sessions.id, sql.placeholder('id')), isNull(employees.leftOn)))
    .prepare('session_row'),
);

const rolesOf = prepared((read) =>
  read
    .select({ role: roleGrants.role })
    .from(roleGrants)
    .where(eq(roleGrants.employeeId, sql.placeholder('id')))
    .prepare('roles_of'),
);

const anyReport = prepared((read) =>
  read
    .select({ id: employees.id })
    .from(employees)
    .where(eq(employees.managerId, sql.placeholder('id')))
    .limit(1)
    .prepare('any_report'),
);

/** The viewer that a session id stands for, or null when the session is over. Notes the visit now and then. */
export async function viewerOfSession(sid: string, now = new Date()): Promise<Viewer | null> {
  const [row] = await sessionRow().execute({ id: sha256(sid) });
  if (!row || !isSessionAlive(row, now)) return null;

  if (now.getTime() - row.lastSeenAt.getTime() > SESSION_TOUCH_MS) {
    await store().write((tx) => tx.update(sessions).set({ lastSeenAt: now }).where(eq(sessions.id, row.sessionId)));
  }
  const { employeeId: id } = row;
  const [roles, reports] = await Promise.all([rolesOf().execute({ id }), anyReport().execute({ id })]);
  return provenViewer({
    employeeId: row.employeeId,
    departmentId: row.departmentId,
    roles: roles.map(({ role }) => role),
    isManager: reports.length > 0,
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
