import { certificateAddress } from '@/components/training/addresses';
import { Refused } from '@/domain/errors';
import { env } from '@/env';
import { getDateText } from '@/i18n/dates';
import { getLocale, getTranslations } from '@/i18n/server';
import { currentViewer } from '@/server/auth/session';
import { certificateDocument } from '@/server/training/certificates/document';
import { type OwnCertificate, ownCertificate } from '@/server/training/certificates/queries';

/** One's own certificate as a file. A name that its typeface cannot write sends back to the page, which can be printed. */
export async function GET(_request: Request, { params }: RouteContext<'/api/certificates/[completionId]'>) {
  const { completionId } = await params;
  const viewer = await currentViewer();
  const certificate = viewer?.employeeId
    ? await ownCertificate(viewer, { employeeId: viewer.employeeId, completionId }).catch(nullWhenRefused)
    : null;
  if (!certificate) return new Response(null, { status: 404 });

  const file = await certificateDocument(certificate, await wordsFor(certificate), await getLocale());
  if (!file) {
    return new Response(null, { status: 303, headers: { location: `${certificateAddress(completionId)}?unwritable` } });
  }
  const t = await getTranslations('certificates');
  return new Response(new Uint8Array(file), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${t('fileName')}"`,
      'x-content-type-options': 'nosniff',
    },
  });
}

function nullWhenRefused(error: unknown): null {
  if (error instanceof Refused) return null;
  throw error;
}

async function wordsFor({ completedOn, version, how, token }: OwnCertificate) {
  const t = await getTranslations('certificates');
  const date = await getDateText({ withYear: true });
  return {
    heading: t('title'),
    statement: t('statement'),
    facts: [
      [t('date'), date(completedOn)],
      [t('version'), String(version)],
      [t('how'), t(`ways.${how}`)],
    ] as const,
    check: token ? { text: t('check'), href: `${env.baseUrl}/verify/${token}` } : null,
  };
}
