import 'server-only';
import { asc, count, desc, eq, like, or } from 'drizzle-orm';
import { auditEntries, switchDecisions } from '@/db/schema';
import { store } from '@/db/store';
import { authorize, can } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { ROWS_PER_PAGE } from '@/domain/lists/address';
import {
  actionsFor,
  type AuditFilter,
  type AuditRow,
  type Subject,
  subjectKind,
  subjectWords,
  tellsOfTraining,
} from '@/domain/trust/audit';
import type { SwitchName } from '@/domain/trust/model';
import { type Found, recordsOf, type Wanted } from './records';

/** One page of the log of who did what, newest first unless asked otherwise, with names for what it keeps by id. */
export async function auditPage(viewer: Viewer, filter: AuditFilter): Promise<{ rows: AuditRow[]; total: number }> {
  authorize(viewer, 'admin.audit');
  const found = or(
    ...actionsFor(filter.action).flatMap((action) => [
      eq(auditEntries.action, action),
      like(auditEntries.action, `${action}.%`),
    ]),
  );
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
    .limit(ROWS_PER_PAGE)
    .offset((filter.page - 1) * ROWS_PER_PAGE);
  const wanted = rows.flatMap((row) => [...(row.actorId ? [personOf(row.actorId)] : []), ...wantedBy(row).flat()]);
  const recordOf = await recordsOf(wanted);
  return { total, rows: rows.map((row) => asSeenBy(viewer, row, recordOf)) };
}

type Entry = { id: string; at: Date; action: string; subject: string; actorId: string | null };
type RecordOf = Awaited<ReturnType<typeof recordsOf>>;

const personOf = (id: string): Wanted => ({ kind: 'person', id });

/** The records that a line is about, each with what it may be: the target of an assignment is a person or a department. */
function wantedBy({ action, subject }: Entry): Wanted[][] {
  const kind = subjectKind(action);
  if (kind === null || kind === 'oneself') return [];
  if (kind !== 'assigning') return [[{ kind, id: subject }]];
  const [moduleId = '', target = ''] = subject.split(' to ');
  return [[{ kind: 'module', id: moduleId }], [personOf(target), { kind: 'department', id: target }]];
}

/** Measurement 8: who sees no training status of a person does not learn of it from the log either. */
function asSeenBy(viewer: Viewer, entry: Entry, recordOf: RecordOf): AuditRow {
  const { id, at, action, actorId } = entry;
  const mayKnow = (employeeId: string) => can(viewer, 'people.training-status', { employeeId });
  if (tellsOfTraining(action) && !(actorId && mayKnow(actorId))) {
    return { id, at, action, actor: null, isWithheld: true, about: [] };
  }
  const isPersonal = /^(training|responsibility)\./.test(action);
  const isForViewer = ({ personId }: Found) => personId === null || !isPersonal || mayKnow(personId);
  const about = wantedBy(entry).flatMap((candidates) => {
    const found = candidates.flatMap((one) => recordOf(one) ?? []);
    if (found.length === 0) return candidates.slice(0, 1).map(withoutRecord);
    return found.filter(isForViewer).map(({ subject }) => subject);
  });
  const actor = actorId === null ? null : (nameIn(recordOf(personOf(actorId))) ?? beginningOf(actorId));
  return { id, at, action, actor, isWithheld: false, about };
}

function nameIn(found: readonly Found[] | undefined): string | undefined {
  const subject = found?.[0]?.subject;
  return subject?.is === 'name' ? subject.text : undefined;
}

/** A word that stands for itself, or a record that is no longer there. */
function withoutRecord({ kind, id }: Wanted): Subject {
  const word = kind === 'word' ? subjectWords.find((one) => one === id) : undefined;
  return word ? { is: 'word', word } : { is: 'unknown', id: beginningOf(id) };
}

/** Enough of an id to find the record by, short enough to read out over the telephone. */
const beginningOf = (id: string) => id.slice(0, 8);

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
