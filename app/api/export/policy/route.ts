import type { NextRequest } from 'next/server';
import { csvFile } from '@/app/csv-file';
import type { Viewer } from '@/domain/access/viewer';
import { dayIn } from '@/domain/calendar/day';
import { Refused } from '@/domain/errors';
import { csvLine } from '@/domain/people/csv-safe';
import { registerFilter, type RegisterFilter, type RegisterLine } from '@/domain/policy/register';
import { getTranslations } from '@/i18n/server';
import { currentViewer } from '@/server/auth/session';
import { timeZone } from '@/server/organisation/current';
import { exportRegister } from '@/server/policy/register/commands';

/** The register of acknowledgements as a CSV file, of one version or of all. Never kept by a browser. */
export async function GET(request: NextRequest): Promise<Response> {
  const viewer = await currentViewer();
  const filter = registerFilter.parse(Object.fromEntries(request.nextUrl.searchParams));
  const lines = viewer && (await registerFor(viewer, filter));
  if (!lines) return new Response(null, { status: 404 });

  const t = await getTranslations('policy');
  const heading = csvLine(columns.map((column) => t(`status.register.${column}`)));
  return csvFile(`${t('status.register.file')}-${dayIn(new Date(), await timeZone())}`, linesOf(heading, lines));
}

async function registerFor(viewer: Viewer, filter: RegisterFilter): Promise<AsyncGenerator<RegisterLine[]> | null> {
  try {
    return await exportRegister(viewer, filter);
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

const columns = ['name', 'number', 'department', 'version', 'language', 'hash', 'time'] as const;

/** Codes and times as they are stored, so that another program can read them. */
async function* linesOf(heading: string, parts: AsyncGenerator<RegisterLine[]>): AsyncGenerator<string> {
  yield heading;
  for await (const lines of parts) {
    yield lines
      .map(({ name, employeeNo, department, version, locale, textHash, acknowledgedAt }) =>
        csvLine([name, employeeNo, department, version, locale, textHash, acknowledgedAt.toISOString()]),
      )
      .join('');
  }
}
