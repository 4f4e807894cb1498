import { PageLink } from '@/components/ui/page-link';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { certificateAddress } from './addresses';

type ListedCertificate = { completionId: string; version: number; completedOn: string };

/** The certificates somebody has for a module: one for each version they finished. */
export async function CertificateList({ certificates }: { certificates: readonly ListedCertificate[] }) {
  const t = await getTranslations('certificates');
  const date = await getDateText({ withYear: true });
  return (
    <ul>
      {certificates.map(({ completionId, version, completedOn }) => (
        <li key={completionId}>
          <PageLink href={certificateAddress(completionId)} className="inline-flex min-h-11 items-center">
            {t('of', { version, date: date(completedOn) })}
          </PageLink>
        </li>
      ))}
    </ul>
  );
}
