import 'server-only';
import { asc, inArray } from 'drizzle-orm';
import { goalMeasurements } from '@/db/schema';
import type { Reader } from '@/db/store';

export type MeasurementRow = {
  readonly id: string;
  readonly goalId: string;
  readonly day: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly source: string;
  readonly note: string;
  /** Whether the product read it by itself. */
  readonly isRead: boolean;
  readonly replacesId: string | null;
};

/** Everything that was ever measured for these goals, by day, and what was entered first on a day first. */
export async function measurementRows(read: Reader, goalIds: readonly string[]): Promise<MeasurementRow[]> {
  if (goalIds.length === 0) return [];
  const rows = await read
    .select({
      id: goalMeasurements.id,
      goalId: goalMeasurements.goalId,
      day: goalMeasurements.day,
      value: goalMeasurements.value,
      low: goalMeasurements.low,
      high: goalMeasurements.high,
      source: goalMeasurements.source,
      note: goalMeasurements.note,
      reading: goalMeasurements.reading,
      replacesId: goalMeasurements.replacesId,
    })
    .from(goalMeasurements)
    .where(inArray(goalMeasurements.goalId, [...goalIds]))
    .orderBy(asc(goalMeasurements.day), asc(goalMeasurements.createdAt), asc(goalMeasurements.id));
  return rows.map(({ reading, ...row }) => ({ ...row, isRead: reading !== null }));
}

/** Those that count: what was corrected is left out. */
export function standing<Row extends { id: string; replacesId: string | null }>(rows: readonly Row[]): Row[] {
  const replaced = new Set(rows.map(({ replacesId }) => replacesId));
  return rows.filter(({ id }) => !replaced.has(id));
}
