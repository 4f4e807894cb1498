import { publicLanguages } from '@/app/public-languages';
import { PublicShell } from '@/components/shell/public-shell';
import { CertificateSheet } from '@/components/training/certificate-sheet';
import { Refused } from '@/domain/errors';
import { getTranslations } from '@/i18n/server';
import { clientAddress } from '@/server/auth/client-address';
import { verifiedCertificate } from '@/server/training/certificates/verification';

/** Nobody's name belongs in a search engine; whoever was given the link has it. */
export async function generateMetadata() {
  const t = await getTranslations('certificates');
  return { title: t('title'), robots: { index: false, follow: false } };
}

/**
 * What a certificate says, for whoever was given its link. A link that does not work gets the same page whether it
 * never did or was switched off, and a page rather than "not found", which would be empty without scripts.
 */
export default async function VerifyPage({ params }: PageProps<'/verify/[token]'>) {
  const { token } = await params;
  const found = await certificateFor(token);
  const t = await getTranslations('certificates');
  const languages = await publicLanguages(`/verify/${token}`);
  if (found === 'too-many-tries') {
    return <PublicShell title={t('verify.tooMany')} lead={t('verify.tooManyLead')} languages={languages} />;
  }
  if (!found) {
    return <PublicShell title={t('verify.gone')} lead={t('verify.goneLead')} languages={languages} />;
  }
  return (
    <PublicShell languages={languages} footer={t('verify.footer')}>
      <p className="mb-6 text-lg">{t('verify.lead', { organisation: found.organisation })}</p>
      <CertificateSheet certificate={found} />
    </PublicShell>
  );
}

async function certificateFor(token: string) {
  try {
    return await verifiedCertificate(token, await clientAddress());
  } catch (error) {
    if (error instanceof Refused && error.code === 'too-many-tries') return 'too-many-tries' as const;
    throw error;
  }
}
