import { z } from 'zod';
import { orNotFound } from '@/app/refusals';
import { DRAFT, DRAFT_TO_READ } from '@/components/policy/addresses';
import { inLanguageAddress, POLICY, POLICY_CHANGES } from '@/components/policy/published-addresses';
import { Fingerprint } from '@/components/policy/reading/fingerprint';
import { LessonOffer } from '@/components/policy/reading/lesson-offer';
import { PolicyText } from '@/components/policy/reading/policy-text';
import { VersionList } from '@/components/policy/reading/version-list';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { PageLink } from '@/components/ui/page-link';
import { Section } from '@/components/ui/section';
import { can } from '@/domain/access/policy';
import type { Locale } from '@/domain/access/viewer';
import { answersAddress } from '@/domain/policy/acknowledgement';
import { readingMinutes } from '@/domain/policy/reading';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import {
  draftToCommentOn,
  type OwnStanding,
  ownStanding,
  policyInForce,
  policyVersionList,
} from '@/server/policy/reading/queries';
import { requireSelf } from '../self';
import { AfterReading } from './after-reading';
import { languageIn, otherLanguage } from './policy-language';

const outcome = z.object({ confirmed: z.literal('yes').optional().catch(undefined) });

export async function generateMetadata() {
  return { title: (await getTranslations('policy'))('title') };
}

export default async function PolicyPage({ searchParams }: PageProps<'/policy'>) {
  const self = await requireSelf();
  const { viewer, employeeId } = self;
  const said = await searchParams;
  const locale = languageIn(said, viewer);
  const policy = await orNotFound(policyInForce(viewer));
  const standing = await ownStanding(viewer, employeeId);
  const draft = await draftToCommentOn(viewer, self);

  const t = await getTranslations('policy');
  const notice = draft && <DraftNotice until={draft.until} />;
  if (!policy || !standing) {
    const write = can(viewer, 'policy.write') && <ButtonLink href={DRAFT}>{t('read.noneWrite')}</ButtonLink>;
    return (
      <>
        <PageHeader title={t('title')} />
        {notice ?? (
          <EmptyState title={t('read.none')} action={write}>
            {t('read.noneMore')}
          </EmptyState>
        )}
      </>
    );
  }
  const date = await getDateText();
  const versions = await policyVersionList(viewer);
  return (
    <>
      <PageHeader
        title={policy.content.title[locale]}
        lead={<Lead standing={standing} minutes={readingMinutes(policy.content, locale)} />}
        meta={
          <>
            <span>{t('read.version', { number: policy.number, date: date(policy.publishedAt) })}</span>
            <OtherLanguage locale={otherLanguage(locale)} />
          </>
        }
      />
      <ChangesLink standing={standing} />
      {notice}
      <PolicyText content={policy.content} locale={locale} thanks={policy.thanks} />
      <AfterReading
        policy={policy}
        standing={standing}
        locale={locale}
        answers={answersAddress.parse(said)}
        wasConfirmed={outcome.parse(said).confirmed === 'yes'}
      />
      {policy.lesson && <LessonOffer lessons={[policy.lesson]} />}
      <Fingerprint hash={policy.hash[locale]} />
      {versions.length > 1 && (
        <Section title={t('read.versions')}>
          <VersionList versions={versions} />
        </Section>
      )}
    </>
  );
}

async function Lead({ standing, minutes }: { standing: OwnStanding; minutes: number }) {
  const t = await getTranslations('policy');
  const date = await getDateText();
  const [newest] = standing.acknowledged;
  if (standing.standing === 'new' || !newest) return t('read.leadNew', { minutes });
  if (standing.standing === 'again') return t('read.leadAgain', { minutes });
  return newest.number === standing.current
    ? t('read.leadDone', { date: date(newest.at) })
    : t('read.leadDoneEarlier', { number: newest.number, date: date(newest.at) });
}

/** In the language that it leads to, for who does not read this one well. */
async function OtherLanguage({ locale }: { locale: Locale }) {
  const t = await getTranslations('policy');
  return (
    <PageLink href={inLanguageAddress(POLICY, locale)} lang={locale} className="no-print">
      {t('read.inOther', { language: locale })}
    </PageLink>
  );
}

/** For who has read an earlier version: no need to look for the difference. */
async function ChangesLink({ standing }: { standing: OwnStanding }) {
  const [newest] = standing.acknowledged;
  if (!newest || newest.number === standing.current) return null;
  const t = await getTranslations('policy');
  return (
    <p className="no-print mb-6">
      <PageLink href={POLICY_CHANGES} className="inline-flex min-h-11 items-center font-semibold">
        {t('read.changes', { number: newest.number })}
      </PageLink>
    </p>
  );
}

async function DraftNotice({ until }: { until: string }) {
  const t = await getTranslations('policy');
  const date = await getDateText();
  return (
    <div className="no-print mb-10">
      <Notice title={t('read.draftTitle')}>
        {t('read.draftMore', { date: date(until) })} <PageLink href={DRAFT_TO_READ}>{t('read.draftLink')}</PageLink>
      </Notice>
    </div>
  );
}
