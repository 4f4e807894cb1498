import { isFromHere } from '@/app/from-here';
import { DRAFT_IMPORT } from '@/components/policy/addresses';
import { withQuery } from '@/components/ui/links';
import { can } from '@/domain/access/policy';
import { Invalid, Refused } from '@/domain/errors';
import { DOCUMENT_MAX_BYTES, type DocumentComplaint, documentComplaints, importLocale } from '@/domain/policy/imported';
import { currentViewer } from '@/server/auth/session';
import { policyDraft } from '@/server/policy/drafting/queries';
import { uploadDocument } from '@/server/policy/importing/commands';

/** What a form adds to its file. */
const FORM_BYTES = 10_000;

/**
 * Takes a document from the form on the page and leads back there: to what it would change, or with a reason. Before a
 * byte of the file is read it is known who asks, from where, and how much it is.
 */
export async function POST(request: Request): Promise<Response> {
  const viewer = await currentViewer();
  if (!viewer) return seeOther('/sign-in');
  if (!can(viewer, 'policy.write')) return new Response(null, { status: 404 });
  if (!isFromHere(request)) return back('origin');
  const length = Number(request.headers.get('content-length') ?? Number.NaN);
  if (!(length <= DOCUMENT_MAX_BYTES + FORM_BYTES)) return back('large');

  const form = await request.formData();
  const file = form.get('file');
  if (!(file instanceof File) || (file.name === '' && file.size === 0)) return back('missing');
  const draft = await policyDraft(viewer);
  if (!draft) return back('no-draft');
  const locale = importLocale.catch(viewer.locale).parse(form.get('locale'));
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    await uploadDocument(viewer, { draftId: draft.id, locale, fileName: file.name, bytes });
    return seeOther(DRAFT_IMPORT);
  } catch (error) {
    return back(complaintIn(error));
  }
}

function complaintIn(error: unknown): DocumentComplaint {
  if (error instanceof Refused && error.reason === 'policy-no-draft') return 'no-draft';
  const named = error instanceof Invalid ? documentComplaints.find((why) => why === error.fields.file) : undefined;
  if (!named) throw error;
  return named;
}

function back(error: DocumentComplaint): Response {
  return seeOther(withQuery(DRAFT_IMPORT, { error }));
}

function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } });
}
