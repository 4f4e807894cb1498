import type { ReactNode } from 'react';
import { FilterBar } from '@/components/ui/filter-bar';
import { withQuery } from '@/components/ui/links';
import { PageHeader } from '@/components/ui/page-header';
import { PageLink } from '@/components/ui/page-link';
import { FilterSelect } from '@/components/ui/search-field';
import { Tabs } from '@/components/ui/tabs';
import { reportViews } from '@/domain/training/records';
import { getTranslations } from '@/i18n/server';
import type { ViewProps } from './view';

type ReportFrameProps = {
  view: ViewProps;
  /** What this view says, in one sentence. */
  lead: ReactNode;
  /** What else this view was narrowed down to, for who reads it on paper. */
  narrowed?: readonly string[];
  children: ReactNode;
};

/** What every view stands in: its sentence, the way to the other views, and what it is narrowed down to. */
export async function ReportFrame({ view, lead, narrowed, children }: ReportFrameProps) {
  const { filter, path } = view;
  const t = await getTranslations('reports');
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={lead}
        meta={
          <>
            <OnPaper view={view} narrowed={narrowed} />
            <PageLink href="/programme/training/items" className="no-print">
              {t('questions')}
            </PageLink>
          </>
        }
      />
      <Tabs
        label={t('views.label')}
        items={reportViews.map((one) => ({
          href: withQuery(path, { ...filter, view: one }),
          label: t(`views.${one}`),
          current: filter.view === one,
        }))}
      />
      {filter.view !== 'records' && <Narrow {...view} />}
      {children}
    </>
  );
}

/** Tabs and filters do not print: without this, paper would not say what it is about. */
async function OnPaper({
  view: { filter, choices, named },
  narrowed = [],
}: Pick<ReportFrameProps, 'view' | 'narrowed'>) {
  const t = await getTranslations('reports');
  const about = [t(`views.${filter.view}`)];
  if (filter.view !== 'modules') about.push(named.module ?? t('filters.allModules'));
  if (choices.departments.length > 1) about.push(named.department ?? t('filters.allDepartments'));
  return <span className="only-print">{[...about, ...narrowed].join(' · ')}</span>;
}

async function Narrow({ filter, choices, path }: ViewProps) {
  const t = await getTranslations('reports');
  return (
    <FilterBar path={path} submit={t('filters.show')} keep={{ view: filter.view }}>
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
