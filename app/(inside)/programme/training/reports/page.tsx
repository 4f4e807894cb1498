import { orNotFound } from '@/app/refusals';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { dayIn } from '@/domain/calendar/day';
import { reportFilter } from '@/domain/training/records';
import { getTranslations } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import { timeZone } from '@/server/organisation/current';
import { reportScopes } from '@/server/training/reports/completion/queries';
import { ByDepartment } from './by-department';
import { ByModule } from './by-module';
import { ByRecord } from './by-record';
import { ByWeek } from './by-week';
import { optionsOf, type ViewProps } from './view';

const PATH = '/programme/training/reports';

export async function generateMetadata() {
  return { title: (await getTranslations('reports'))('title') };
}

export default async function ReportsPage({ searchParams }: PageProps<'/programme/training/reports'>) {
  const viewer = await requireViewer();
  const said = await searchParams;
  const filter = reportFilter.parse(said);
  const today = dayIn(new Date(), await timeZone());
  const scopes = await orNotFound(reportScopes(viewer));
  const choices = optionsOf(scopes, viewer.locale);

  const t = await getTranslations('reports');
  if (choices.modules.length === 0) {
    return (
      <>
        <PageHeader title={t('title')} />
        <EmptyState title={t('noModule')}>{t('noModuleMore')}</EmptyState>
      </>
    );
  }
  const named = {
    module: scopes.modules.find(({ moduleId }) => moduleId === filter.module)?.title[viewer.locale],
    department: scopes.departments.find(({ id }) => id === filter.department)?.name,
  };
  return <View {...{ viewer, filter, said, choices, named, path: PATH, today }} />;
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
