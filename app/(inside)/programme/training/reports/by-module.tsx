import { ModuleReportTable } from '@/components/training/report-modules';
import { withQuery } from '@/components/ui/links';
import { getTranslations } from '@/i18n/server';
import { completionByModule } from '@/server/training/reports/completion/queries';
import { ReportFrame } from './frame';
import type { ViewProps } from './view';

/** How far each module is, all of them or with the people of a department. */
export async function ByModule(view: ViewProps) {
  const {
    viewer,
    filter: { department },
    path,
    today,
  } = view;
  const rows = await completionByModule(viewer, { department }, today);
  const sum = (of: 'asked' | 'finished' | 'late') => rows.reduce((total, row) => total + row[of], 0);
  const t = await getTranslations('reports');
  return (
    <ReportFrame
      view={view}
      lead={t('modules.lead', { asked: sum('asked'), finished: sum('finished'), late: sum('late') })}
    >
      <ModuleReportTable
        rows={rows}
        hrefOf={(module) => withQuery(path, { view: 'departments', module, department })}
        lateHref={(module) => withQuery(path, { view: 'records', module, department, status: 'overdue' })}
      />
      <p className="reading mt-4 text-sm text-ink-soft">{t('modules.note')}</p>
    </ReportFrame>
  );
}
