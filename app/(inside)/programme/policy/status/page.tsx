import { orNotFound } from '@/app/refusals';
import { OVERVIEW, REGISTER, STATUS } from '@/components/policy/published-addresses';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterBar } from '@/components/ui/filter-bar';
import { withQuery } from '@/components/ui/links';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { FilterSelect } from '@/components/ui/search-field';
import { Tabs } from '@/components/ui/tabs';
import { can } from '@/domain/access/policy';
import { type StatusFilter, statusFilter, statusViews } from '@/domain/policy/register';
import { getFormatter, getTranslations } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import { type RoundStatus, rounds } from '@/server/policy/register/queries';
import { ByDepartment } from './by-department';
import { ByPerson } from './by-person';

export async function generateMetadata() {
  return { title: (await getTranslations('policy'))('status.title') };
}

export default async function PolicyStatusPage({ searchParams }: PageProps<'/programme/policy/status'>) {
  const viewer = await requireViewer();
  const filter = statusFilter.parse(await searchParams);
  const all = await orNotFound(rounds(viewer));
  const round = all.find(({ number }) => number === filter.version) ?? all[0];

  const t = await getTranslations('policy');
  const back = { href: OVERVIEW, label: t('status.back') };
  if (!round) {
    return (
      <>
        <PageHeader title={t('status.title')} back={back} />
        <EmptyState title={t('status.none')}>{t('status.noneMore')}</EmptyState>
      </>
    );
  }
  const format = await getFormatter();
  const shown = { ...filter, version: round.number };
  return (
    <>
      <PageHeader
        title={t('status.title')}
        back={back}
        lead={t('status.lead', {
          number: round.number,
          acknowledged: round.acknowledged,
          invited: round.invited,
        })}
        action={
          can(viewer, 'policy.export') && (
            <ButtonLink href={REGISTER} download>
              {t('status.export')}
            </ButtonLink>
          )
        }
        meta={<span>{t('status.who')}</span>}
      />
      {!round.isNow && (
        <div className="mb-10">
          <Notice>{t('status.old')}</Notice>
        </div>
      )}
      {all.length > 1 && <Versions filter={shown} all={all} />}
      <Tabs
        label={t('status.views.label')}
        items={statusViews.map((view) => ({
          href: withQuery(STATUS, { version: String(round.number), view }),
          label: t(`status.views.${view}`),
          current: filter.view === view,
          count: view === 'people' ? format.number(round.invited) : undefined,
        }))}
      />
      {filter.view === 'departments' ? (
        <ByDepartment viewer={viewer} filter={shown} />
      ) : (
        <ByPerson viewer={viewer} filter={shown} isNow={round.isNow} />
      )}
      <p className="reading mt-10 text-sm text-ink-soft">
        {t('status.counts')} {can(viewer, 'policy.export') && t('status.exportMore')}
      </p>
    </>
  );
}

async function Versions({ filter, all }: { filter: StatusFilter; all: readonly RoundStatus[] }) {
  const t = await getTranslations('policy');
  return (
    <FilterBar path={STATUS} submit={t('status.show')} keep={{ view: filter.view }}>
      <FilterSelect
        name="version"
        label={t('status.version')}
        value={String(filter.version)}
        options={all.map(({ number, isNow }) => ({
          value: String(number),
          label: t(isNow ? 'status.versionNow' : 'status.versionOf', { number }),
        }))}
      />
    </FilterBar>
  );
}
