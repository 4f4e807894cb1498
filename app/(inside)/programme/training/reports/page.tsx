import { orNotFound } from '@/app/refusals';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterBar } from '@/components/ui/filter-bar';
import { withQuery } from '@/components/ui/links';
import { PageHeader } from '@/components/ui/page-header';
import { PageLink } from '@/components/ui/page-link';
import { FilterSelect } from '@/components/ui/search-field';
import { Tabs } from '@/components/ui/tabs';
import { dayIn } from '@/domain/calendar/day';
import { type ReportFilter, reportFilter, reportViews } from '@/domain/training/records';
import { getTranslations } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import { timeZone } from '@/server/organisation/current';
import { reportScopes } from '@/server/training/reports/completion/queries';
import { ByDepartment } from './by-department';
import { ByModule } from './by-module';
import { ByRecord } from './by-record';
import { ByWeek } from './by-week';
import { type Choices, optionsOf, type ViewProps } from './view';

const PATH = '/programme/training/reports';

export async function generateMetadata() {
  return { title: (await getTranslations('reports'))('title') };
}

export default async function ReportsPage({ searchParams }: PageProps<'/programme/training/reports'>) {
  const viewer = await requireViewer();
  const said = await searchParams;
  const filter = reportFilter.parse(said);
  const today = dayIn(new Date(), await timeZone());
  const choices = optionsOf(await orNotFound(reportScopes(viewer)), viewer.locale);

  const t = await getTranslations('reports');
  const view = { viewer, filter, said, choices, path: PATH, today };
  return (
    <>
      <PageHeader title={t('title')} meta={<PageLink href="/programme/training/items">{t('questions')}</PageLink>} />
      {choices.modules.length === 0 ? (
        <EmptyState title={t('noModule')}>{t('noModuleMore')}</EmptyState>
      ) : (
        <>
          <Tabs
            label={t('views.label')}
            items={reportViews.map((one) => ({
              href: withQuery(PATH, { ...filter, view: one }),
              label: t(`views.${one}`),
              current: filter.view === one,
            }))}
          />
          {filter.view !== 'records' && <Narrow filter={filter} choices={choices} />}
          <View {...view} />
        </>
      )}
    </>
  );
}

function View(props: ViewProps) {
  switch (props.filter.view) {
    case 'modules':
      return <ByModule {...props} />;
    case 'departments':
      return <ByDepartment {...props} />;
    case 'weeks':
      return <ByWeek {...props} />;
    case 'records':
      return <ByRecord {...props} />;
  }
}

async function Narrow({ filter, choices }: { filter: ReportFilter; choices: Choices }) {
  const t = await getTranslations('reports');
  return (
    <FilterBar path={PATH} submit={t('filters.show')} keep={{ view: filter.view }}>
      {filter.view !== 'modules' && (
        <FilterSelect
          name="module"
          label={t('filters.module')}
          value={filter.module}
          all={t('filters.allModules')}
          options={choices.modules}
        />
      )}
      <FilterSelect
        name="department"
        label={t('filters.department')}
        value={filter.department}
        all={t('filters.allDepartments')}
        options={choices.departments}
      />
    </FilterBar>
  );
}
