import 'server-only';
import { asc, count, desc, eq, inArray, like, or } from 'drizzle-orm';
import { auditEntries, departments, employees, moduleVersions, switchDecisions } from '@/db/schema';
import { store } from '@/db/store';
import { authorize, can } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { fullName } from '@/domain/people/model';
import { AUDIT_PER_PAGE, type AuditFilter, type AuditRow, tellsOfTraining } from '@/domain/trust/audit';
import type { SwitchName } from '@/domain/trust/model';

/** One page of the log of who did what, newest first unless asked otherwise. */
export async function auditPage(viewer: Viewer, filter: AuditFilter): Promise<{ rows: AuditRow[]; total: number }> {
  authorize(viewer, 'admin.audit');
  const { action } = filter;
  const found = action ? or(eq(auditEntries.action, action), like(auditEntries.action, `${action}.%`)) : undefined;
  const direction = filter.dir === 'asc' ? asc : desc;
  const [{ total } = { total: 0 }] = await store().read.select({ total: count() }).from(auditEntries).where(found);
  const rows = await store()
    .read.select({
      id: auditEntries.id,
      at: auditEntries.at,
      action: auditEntries.action,
      subject: auditEntries.subject,
      actorId: auditEntries.actorId,
    })
    .from(auditEntries)
    .where(found)
    .orderBy(direction(auditEntries.at), direction(auditEntries.id))
    .limit(AUDIT_PER_PAGE)
    .offset((filter.page - 1) * AUDIT_PER_PAGE);
  const names = await namesOf(
    viewer,
    rows.flatMap(({ actorId, subject }) => [actorId ?? '', ...parts(subject)]),
  );
  return { total, rows: rows.map((row) => asSeenBy(viewer, row, names)) };
}

type Entry = { id: string; at: Date; action: string; subject: string; actorId: string | null };
type Name = { text: string; isPerson: boolean };

/** Measurement 8: who sees no training status of a person does not learn of it from the log either. */
function asSeenBy(viewer: Viewer, { actorId, subject, ...entry }: Entry, names: ReadonlyMap<string, Name>): AuditRow {
  const mayKnow = (employeeId: string) => can(viewer, 'people.training-status', { employeeId });
  if (tellsOfTraining(entry.action) && !(actorId && mayKnow(actorId))) {
    return { ...entry, actor: null, isWithheld: true, subject: null };
  }
  const isTraining = entry.action.startsWith('training.');
  const said = parts(subject === actorId ? '' : subject).flatMap((id) => {
    const name = names.get(id);
    if (name?.isPerson && isTraining && !mayKnow(id)) return [];
    return name?.text ?? short(id);
  });
  const actor = actorId ? (names.get(actorId)?.text ?? short(actorId)) : null;
  return { ...entry, actor, isWithheld: false, subject: said.join(', ') || null };
}

/** Enough of an id to find the record by, short enough to read out over the telephone. Words stay whole. */
const short = (id: string) => (/^[0-9a-f-]+$/.test(id) ? id.slice(0, 8) : id);

/** "module to department": an assignment is about two things. */
const parts = (subject: string) => subject.split(' to ');

/** Names and titles of what the log knows by id only. */
async function namesOf(viewer: Viewer, ids: readonly string[]): Promise<Map<string, Name>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const { read } = store();
  const people = await read
    .select({
      id: employees.id,
      firstName: employees.firstName,
      namePrefix: employees.namePrefix,
      lastName: employees.lastName,
    })
    .from(employees)
    .where(inArray(employees.id, wanted));
  const places = await read
    .select({ id: departments.id, name: departments.name })
    .from(departments)
    .where(inArray(departments.id, wanted));
  const titles = await read
    .select({ id: moduleVersions.moduleId, nl: moduleVersions.titleNl, en: moduleVersions.titleEn })
    .from(moduleVersions)
    .where(inArray(moduleVersions.moduleId, wanted))
    .orderBy(moduleVersions.version);
  return new Map<string, Name>([
    ...people.map((one) => [one.id, { text: fullName(one), isPerson: true }] as const),
    ...places.map(({ id, name }) => [id, { text: name, isPerson: false }] as const),
    ...titles.map((title) => [title.id, { text: title[viewer.locale], isPerson: false }] as const),
  ]);
}

export type SwitchHistoryItem = { isOn: boolean; agreedOn: string; reason: string; decidedAt: Date };

/** Every decision about a switch, newest first; the first one is in force. */
export async function switchHistory(viewer: Viewer, name: SwitchName): Promise<SwitchHistoryItem[]> {
  authorize(viewer, 'admin.switches');
  return store()
    .read.select({
      isOn: switchDecisions.isOn,
      agreedOn: switchDecisions.agreedOn,
      reason: switchDecisions.reason,
      decidedAt: switchDecisions.decidedAt,
    })
    .from(switchDecisions)
    .where(eq(switchDecisions.name, name))
    .orderBy(desc(switchDecisions.decidedAt));
}
