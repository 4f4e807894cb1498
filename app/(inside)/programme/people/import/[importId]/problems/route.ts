import { csvFile } from '@/app/csv-file';
import { problemWords } from '@/components/people/problem-text';
import { Refused } from '@/domain/errors';
import { csvLine } from '@/domain/people/csv-safe';
import type { Viewer } from '@/domain/access/viewer';
import { getTranslations } from '@/i18n/server';
import { currentViewer } from '@/server/auth/session';
import { importById, type PeopleImport, problemsAfter } from '@/server/people/import/queries';

/** The rows that are wrong or have a remark as a CSV file: as they were typed, with the row and the reason in front. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/programme/people/import/[importId]/problems'>,
): Promise<Response> {
  const viewer = await currentViewer();
  const found = viewer && (await importFor(viewer, (await params).importId));
  if (!viewer || !found) return new Response(null, { status: 404 });

  const t = await getTranslations('people-import');
  const heading = csvLine([t('problems.row'), t('recent.status'), t('problems.what'), ...found.header]);
  return csvFile(t('problems.file'), linesOf(viewer, found, heading, t));
}

async function importFor(viewer: Viewer, importId: string): Promise<PeopleImport | null> {
  try {
    return await importById(viewer, importId);
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

type Words = Awaited<ReturnType<typeof getTranslations<'people-import'>>>;

/** A few hundred rows at a time, however many there are. */
async function* linesOf(viewer: Viewer, { id }: PeopleImport, heading: string, t: Words): AsyncGenerator<string> {
  const sentence = problemWords(viewer.locale);
  yield heading;
  for (let after = 0; ;) {
    const rows = await problemsAfter(viewer, id, after);
    const last = rows.at(-1);
    if (!last) return;
    yield rows
      .map(({ rowNumber, isWrong, cells, problems }) => {
        const kind = t(isWrong ? 'problems.isWrong' : 'problems.isWarned');
        return csvLine([rowNumber, kind, problems.map(sentence).join(' '), ...cells]);
      })
      .join('');
    after = last.rowNumber;
  }
}
