import { orNotFound } from '@/app/refusals';
import { PLAN, PLANNED } from '@/components/support/planning/addresses';
import { PlannedTable } from '@/components/support/planning/planned-table';
import { PlanTrouble } from '@/components/support/planning/plan-trouble';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import { can } from '@/domain/access/policy';
import { ROWS_PER_PAGE } from '@/domain/lists/address';
import { plannedFilter, plannedOutcome } from '@/domain/support/planning';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import { plannedNext, plannedPage, planTrouble } from '@/server/support/planning/queries';

export async function generateMetadata() {
  return { title: (await getTranslations('planning'))('page.title') };
}

/** Every round that is planned, and those that did not open. */
export default async function PlannedPage({ searchParams }: PageProps<'/programme/rounds/planned'>) {
  const viewer = await requireViewer();
  const params = await searchParams;
  const { dir, page } = plannedFilter.parse(params);
  const { rows, total } = await orNotFound(plannedPage(viewer, { dir, page }));
  const next = await plannedNext(viewer, 1);
  const runs = can(viewer, 'support.run');
  const done = plannedOutcome.parse(params);
  const query = dir === 'desc' ? { sort: 'opens', dir } : {};

  const t = await getTranslations('planning');
  const dateText = await getDateText();
  const [first] = next.rows;
  const news = done.made
    ? t('page.made', { made: done.made })
    : done.moved
      ? t('page.moved')
      : done.removed && t('page.removed', { day: dateText(done.removed) });
  return (
    <>
      <PageHeader
        back={{ href: '/programme/rounds', label: t('page.back') }}
        title={t('page.title')}
        lead={t('page.lead', { count: next.planned, first: first ? dateText(first.opensOn) : 'none' })}
        action={
          runs && (
            <ButtonLink href={PLAN} variant="filled">
              {t('section.plan')}
            </ButtonLink>
          )
        }
      />
      {news && (
        <div className="mb-10">
          <Notice tone="success" live>
            {news}
          </Notice>
        </div>
      )}
      <PlanTrouble rounds={await planTrouble(viewer)} mayChange={runs} />
      <PlannedTable
        rounds={rows}
        mayChange={runs}
        sort={{ by: 'opens', dir }}
        query={query}
        empty={<EmptyState title={t('section.none')}>{t(runs ? 'section.noneMore' : 'section.noneReader')}</EmptyState>}
      />
      <Pagination path={PLANNED} query={query} page={page} pageSize={ROWS_PER_PAGE} total={total} />
    </>
  );
}
