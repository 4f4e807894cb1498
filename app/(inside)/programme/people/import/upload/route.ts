import { isFromHere } from '@/app/from-here';
import { can } from '@/domain/access/policy';
import { Invalid, Refused } from '@/domain/errors';
import { IMPORT_MAX_BYTES, type UploadProblem, uploadProblems } from '@/domain/people/import-file';
import { currentViewer } from '@/server/auth/session';
import { uploadPeopleFile } from '@/server/people/import/commands';

const PAGE = '/programme/people/import';
/** What a form adds to its file. */
const FORM_BYTES = 10_000;

/**
 * Takes the file of people from the form on the page, and leads to the page of its import, or back with a reason.
 * Before a byte of the file is read it is known who asks, from where, and how much it is.
 */
export async function POST(request: Request): Promise<Response> {
  const viewer = await currentViewer();
  if (!viewer) return seeOther('/sign-in');
  if (!can(viewer, 'people.import')) return new Response(null, { status: 404 });
  if (!isFromHere(request)) return back('origin');
  const length = Number(request.headers.get('content-length') ?? Number.NaN);
  if (!(length <= IMPORT_MAX_BYTES + FORM_BYTES)) return back('large');

  const file = (await request.formData()).get('file');
  if (!(file instanceof File) || (file.name === '' && file.size === 0)) return back('missing');
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return seeOther(`${PAGE}/${await uploadPeopleFile(viewer, { fileName: file.name, bytes })}`);
  } catch (error) {
    return back(problemIn(error));
  }
}

function problemIn(error: unknown): UploadProblem {
  if (error instanceof Refused && error.reason === 'busy') return 'busy';
  const named = error instanceof Invalid ? uploadProblems.find((problem) => problem === error.fields.file) : undefined;
  if (!named) throw error;
  return named;
}

function back(problem: UploadProblem): Response {
  return seeOther(`${PAGE}?error=${problem}`);
}

function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } });
}
