import { z } from 'zod';
import { orNotFound } from '@/app/refusals';
import { DRAFT, DRAFT_COMMENTS } from '@/components/policy/addresses';
import { POLICY, PUBLISH, STATUS } from '@/components/policy/published-addresses';
import { HistoryTable } from '@/components/policy/register/history-table';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { PageLink } from '@/components/ui/page-link';
import { Progress } from '@/components/ui/progress';
import { Section } from '@/components/ui/section';
import { can } from '@/domain/access/policy';
import { outstandingOf } from '@/domain/policy/register';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import {
  type DraftLine,
  draftLine,
  peopleWithoutAccount,
  policyHistory,
  type RoundStatus,
  rounds,
} from '@/server/policy/register/queries';

/** What was just published, told once. */
const outcome = z.object({
  published: z.coerce.number().int().min(1).optional().catch(undefined),
  asked: z.coerce.number().int().min(0).catch(0),
});

export async function generateMetadata() {
  return { title: (await getTranslations('policy'))('title') };
}

export default async function PolicyOverviewPage({ searchParams }: PageProps<'/programme/policy'>) {
  const viewer = await requireViewer();
  const { published, asked } = outcome.parse(await searchParams);
  const history = await orNotFound(policyHistory(viewer));
  const asking = await rounds(viewer);
  const draft = await draftLine(viewer);

  const t = await getTranslations('policy');
  const date = await getDateText();
  const [current] = history;
  const [now] = asking;
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={
          current
            ? t('overview.lead', { number: current.number, date: date(current.publishedAt) })
            : t('overview.leadNone')
        }
      />
      {published !== undefined && (
        <div className="mb-10">
          <Notice tone="success" live>
            {t('publish.done', { number: published, asked })}
          </Notice>
        </div>
      )}
      {now && <InForce now={now} later={await peopleWithoutAccount(viewer)} />}
      <Draft draft={draft} mayPublish={can(viewer, 'policy.publish')} isFirst={!current} />
      {history.length > 0 && (
        <Section title={t('overview.history')}>
          <HistoryTable versions={history} rounds={asking} />
        </Section>
      )}
    </>
  );
}

async function InForce({ now, later }: { now: RoundStatus; later: number }) {
  const t = await getTranslations('policy');
  return (
    <Section title={t('overview.current')} action={<PageLink href={POLICY}>{t('overview.read')}</PageLink>}>
      <div className="reading">
        <Progress
          value={now.acknowledged}
          max={Math.max(1, now.invited)}
          label={t('overview.progress')}
          text={t('overview.progressText', { acknowledged: now.acknowledged, invited: now.invited })}
        />
        <p className="mt-4">{t('overview.outstanding', { count: outstandingOf(now) })}</p>
        {later > 0 && <p className="mt-1 text-sm text-ink-soft">{t('overview.later', { count: later })}</p>}
        <p className="mt-4">
          <PageLink href={STATUS} className="inline-flex min-h-11 items-center">
            {t('overview.status')}
          </PageLink>
        </p>
      </div>
    </Section>
  );
}

type DraftProps = { draft: DraftLine | null; mayPublish: boolean; isFirst: boolean };

async function Draft({ draft, mayPublish, isFirst }: DraftProps) {
  const t = await getTranslations('policy');
  const date = await getDateText();
  if (!draft) {
    return (
      <Section title={t('overview.draft')}>
        <p className="reading mb-4">{t('overview.draftNone')}</p>
        <ButtonLink href={DRAFT} variant={isFirst ? 'filled' : 'quiet'}>
          {t(isFirst ? 'overview.draftBeginFirst' : 'overview.draftBegin')}
        </ButtonLink>
      </Section>
    );
  }
  const { number, commentsUntil, openComments } = draft;
  return (
    <Section title={t('overview.draft')}>
      <p className="reading">
        {t('overview.draftLine', { number })}{' '}
        {commentsUntil !== null && t('overview.draftAsked', { date: date(commentsUntil) })}{' '}
        {t('overview.draftComments', { count: openComments })}
      </p>
      <div className="mt-4 flex flex-wrap gap-3 max-sm:*:w-full">
        <ButtonLink href={DRAFT}>{t('overview.toDraft')}</ButtonLink>
        {openComments > 0 && <ButtonLink href={DRAFT_COMMENTS}>{t('overview.toComments')}</ButtonLink>}
        <ButtonLink href={PUBLISH}>
          {t(mayPublish && openComments === 0 ? 'overview.toPublish' : 'overview.toPrepare')}
        </ButtonLink>
      </div>
    </Section>
  );
}
