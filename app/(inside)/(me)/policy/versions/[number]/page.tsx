import { z } from 'zod';
import { orNotFound } from '@/app/refusals';
import { inLanguageAddress, POLICY, versionAddress } from '@/components/policy/published-addresses';
import { Fingerprint } from '@/components/policy/reading/fingerprint';
import { PolicyText } from '@/components/policy/reading/policy-text';
import { VersionList } from '@/components/policy/reading/version-list';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { PageLink } from '@/components/ui/page-link';
import { Section } from '@/components/ui/section';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import { policyVersion, policyVersionList } from '@/server/policy/reading/queries';
import { languageIn, otherLanguage } from '../../policy-language';

type Props = PageProps<'/policy/versions/[number]'>;

/** What is no number is no version: 0 was never published. */
const address = z.object({ number: z.coerce.number().int().min(1).max(100_000).catch(0) });

export async function generateMetadata({ params }: Props) {
  const { number } = address.parse(await params);
  return { title: (await getTranslations('policy'))('version.title', { number }) };
}

export default async function PolicyVersionPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const { number } = address.parse(await params);
  const locale = languageIn(await searchParams, viewer);
  const policy = await orNotFound(policyVersion(viewer, number));
  const versions = await orNotFound(policyVersionList(viewer));

  const t = await getTranslations('policy');
  const date = await getDateText();
  const next = versions[versions.findIndex((one) => one.number === number) - 1];
  const other = otherLanguage(locale);
  const since = { date: date(policy.publishedAt) };
  return (
    <>
      <PageHeader
        title={t('version.title', { number })}
        back={{ href: POLICY, label: t('version.back') }}
        lead={next ? t('version.leadOld', { ...since, until: date(next.publishedAt) }) : t('version.leadNow', since)}
        meta={
          <PageLink href={inLanguageAddress(versionAddress(number), other)} lang={other} className="no-print">
            {t('read.inOther', { language: other })}
          </PageLink>
        }
      />
      {!policy.isInForce && (
        <div className="mb-10">
          <Notice>
            {t('version.notInForce', { number: versions[0]?.number ?? number })}{' '}
            <PageLink href={POLICY}>{t('version.toCurrent')}</PageLink>
          </Notice>
        </div>
      )}
      <p lang={locale} className="mb-6 text-xl font-semibold">
        {policy.content.title[locale]}
      </p>
      <PolicyText content={policy.content} locale={locale} thanks={policy.thanks} />
      <Fingerprint hash={policy.hash[locale]} />
      <Section title={t('read.versions')}>
        <VersionList versions={versions} />
      </Section>
    </>
  );
}
