import type { NextRequest } from 'next/server';
import { csvFile } from '@/app/csv-file';
import { Refused } from '@/domain/errors';
import { csvLine } from '@/domain/people/csv-safe';
import type { Locale } from '@/domain/access/viewer';
import { dayIn } from '@/domain/calendar/day';
import { recordFilter, type TrainingRecord } from '@/domain/training/records';
import { getTranslations } from '@/i18n/server';
import { currentViewer } from '@/server/auth/session';
import { timeZone } from '@/server/organisation/current';
import { exportTraining } from '@/server/training/export/commands';

/** Completions and unanswered assignments as a CSV file, narrowed down as the list is. Never kept by a browser. */
export async function GET(request: NextRequest): Promise<Response> {
  const viewer = await currentViewer();
  const filter = recordFilter.parse(Object.fromEntries(request.nextUrl.searchParams));
  const records = viewer && (await allowed(exportTraining(viewer, filter)));
  if (!viewer || !records) return new Response(null, { status: 404 });

  const t = await getTranslations('reports');
  const name = `${t('csv.file')}-${dayIn(new Date(), await timeZone())}`;
  return csvFile(name, linesOf(records, viewer.locale, { t, words: await getTranslations('assignments') }));
}

async function allowed<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

const columns = ['name', 'number', 'department', 'module', 'version', 'status', 'due', 'completed', 'how'] as const;

type Words = {
  t: Awaited<ReturnType<typeof getTranslations<'reports'>>>;
  words: Awaited<ReturnType<typeof getTranslations<'assignments'>>>;
};

/**
 * Days as "2026-11-24": every spreadsheet reads that as a date. The words are given, because the lines are asked for
 * after the request is over.
 */
async function* linesOf(
  parts: AsyncGenerator<TrainingRecord[]>,
  locale: Locale,
  { t, words }: Words,
): AsyncGenerator<string> {
  const line = ({ name, employeeNo, department, title, version, status, dueOn, completedOn, how }: TrainingRecord) =>
    csvLine([
      ...[name, employeeNo, department, title[locale], version],
      ...[words(`status.${status}`), dueOn, completedOn, how && t(`how.${how}`)],
    ]);
  yield csvLine(columns.map((column) => t(`csv.${column}`)));
  for await (const records of parts) yield records.map(line).join('');
}
