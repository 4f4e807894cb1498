import 'server-only';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { dayIn } from '@/domain/calendar/day';
import type { RecordFilter, TrainingRecord } from '@/domain/training/records';
import { recordAudit } from '@/server/audit';
import { timeZone } from '@/server/organisation/current';
import { type Place, recordsAfter, type Scope, scopeOf } from '../reports/records/rows';

/** People whose records are read at once; between two readings others get their turn. */
const PEOPLE_AT_ONCE = 200;

/**
 * Notes that the viewer takes a list of names out of the application, and gives the list: completions and unanswered
 * assignments of everyone that the filter finds, by name, some hundreds at a time. Page and order of the filter do not
 * matter.
 */
export async function exportTraining(
  viewer: Viewer,
  filter: RecordFilter,
  now = new Date(),
): Promise<AsyncGenerator<TrainingRecord[]>> {
  authorize(viewer, 'training.export');
  const scope = await scopeOf(filter, dayIn(now, await timeZone()));
  await store().write((tx) => recordAudit(tx, viewer, 'training.export', 'training-list', now));
  return everyRecordOf(scope);
}

async function* everyRecordOf(scope: Scope): AsyncGenerator<TrainingRecord[]> {
  for (let after: Place | null = null; ;) {
    const { records, end }: Awaited<ReturnType<typeof recordsAfter>> = await recordsAfter(scope, after, PEOPLE_AT_ONCE);
    if (!end) return;
    yield records;
    after = end;
  }
}
