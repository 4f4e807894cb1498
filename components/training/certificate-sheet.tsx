import { DefinitionList } from '@/components/ui/definition-list';
import type { Certificate } from '@/domain/training/certificate';
import { getDateText } from '@/i18n/dates';
import { getLocale, getTranslations } from '@/i18n/server';

type CertificateSheetProps = {
  certificate: Certificate;
  /** Where others can check it; printed along. */
  address?: string | null;
  /** Of its heading: 2 where it stands on a page with a title of its own. */
  level?: 1 | 2;
};

/** What a certificate says, the same for its owner, on paper and for whoever checks it. */
export async function CertificateSheet({ certificate, address = null, level = 1 }: CertificateSheetProps) {
  const Heading = level === 1 ? 'h1' : 'h2';
  const t = await getTranslations('certificates');
  const { name, organisation, title, version, completedOn, how } = certificate;
  const date = await getDateText({ withYear: true });
  return (
    <article className="keep reading rounded border border-line-strong p-6 sm:p-10 print:border-0 print:p-0">
      <p className="text-ink-soft">{organisation}</p>
      <Heading className="mt-10 text-2xl sm:text-4xl">{t('title')}</Heading>
      <p className="mt-6 text-xl font-semibold wrap-anywhere">{name}</p>
      <p className="mt-2 text-ink-soft">{t('statement')}</p>
      <p className="mt-1 text-xl">{title[await getLocale()]}</p>
      <div className="mt-6">
        <DefinitionList
          items={[
            { term: t('date'), value: date(completedOn) },
            { term: t('version'), value: version },
            { term: t('how'), value: t(`ways.${how}`) },
          ]}
        />
      </div>
      {address && (
        <p className="only-print mt-6">
          {t('check')} {address}
        </p>
      )}
    </article>
  );
}
