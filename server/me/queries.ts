import 'server-only';
import { and, eq, isNull, ne } from 'drizzle-orm';
import { sessions } from '@/db/schema';
import { store } from '@/db/store';
import { isSessionAlive } from '@/domain/access/credentials';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';

/** In how many other browsers the viewer is signed in now. */
export async function sessionsElsewhere(viewer: Viewer, employeeId: string, now = new Date()): Promise<number> {
  authorize(viewer, 'me.read', { employeeId });
  const others = and(
    eq(sessions.employeeId, employeeId),
    isNull(sessions.revokedAt),
    viewer.sessionId ? ne(sessions.id, viewer.sessionId) : undefined,
  );
  const rows = await store()
    .read.select({ createdAt: sessions.createdAt, lastSeenAt: sessions.lastSeenAt, revokedAt: sessions.revokedAt })
    .from(sessions)
    .where(others);
  return rows.filter((session) => isSessionAlive(session, now)).length;
}
