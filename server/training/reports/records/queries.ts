import 'server-only';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { type RecordFilter, RECORDS_PER_PAGE, type TrainingRecord } from '@/domain/training/records';
import { recordCount, recordsOn, scopeOf } from './rows';

/** Done or not done is what is shown of a person; how somebody finished would tell of what they knew (measurement 8). */
export type ListedRecord = Omit<TrainingRecord, 'how'>;

/** One page of completions and unanswered assignments, and how many the filter finds in all. */
export async function recordsPage(
  viewer: Viewer,
  filter: RecordFilter,
  today: string,
): Promise<{ rows: ListedRecord[]; total: number }> {
  authorize(viewer, 'training.report');
  const scope = await scopeOf(filter, today);
  const rows = await recordsOn(scope, filter, RECORDS_PER_PAGE);
  return { total: await recordCount(scope), rows: rows.map(({ how: _, ...row }) => row) };
}
