import { cache } from 'react';
import { requireSelf } from '@/app/(inside)/(me)/self';
import { orNotFound } from '@/app/refusals';
import { CertificateSheet } from '@/components/training/certificate-sheet';
import { certificateFile, moduleAddress } from '@/components/training/addresses';
import { CertificateLink } from '@/components/training/certificate-link';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { env } from '@/env';
import { getLocale, getTranslations } from '@/i18n/server';
import { ownCertificate } from '@/server/training/certificates/queries';
import { share, stopSharing } from './actions';

type Props = PageProps<'/certificates/[completionId]'>;

/** Read once for a page and its title. */
const load = cache(async (completionId: string) => {
  const { viewer, employeeId } = await requireSelf();
  return orNotFound(ownCertificate(viewer, { employeeId, completionId }));
});

export async function generateMetadata({ params }: Props) {
  const { title } = await load((await params).completionId);
  return { title: (await getTranslations('certificates'))('titleOf', { title: title[await getLocale()] }) };
}

/** One's own certificate, to print or download, and to let others check it. `unwritable`: the PDF could not be made. */
export default async function CertificatePage({ params, searchParams }: Props) {
  const certificate = await load((await params).completionId);
  const { completionId, moduleId, token } = certificate;
  const isUnwritable = 'unwritable' in (await searchParams);
  const address = token && `${env.baseUrl}/verify/${token}`;

  const t = await getTranslations('certificates');
  return (
    <>
      <div className="no-print">
        <PageHeader
          back={{ href: moduleAddress(moduleId), label: t('back') }}
          title={t('yours')}
          lead={t('printHint')}
          action={
            <ButtonLink variant="filled" href={certificateFile(completionId)} download>
              {t('download')}
            </ButtonLink>
          }
        />
        {isUnwritable && (
          <div className="mb-6">
            <Notice>{t('unwritable')}</Notice>
          </div>
        )}
      </div>
      <CertificateSheet certificate={certificate} address={address} level={2} />
      <div className="no-print mt-16">
        <Section title={t('link.title')} intro={t('link.intro')}>
          <CertificateLink
            address={address}
            share={share.bind(null, completionId)}
            stopSharing={stopSharing.bind(null, completionId)}
          />
        </Section>
      </div>
    </>
  );
}
