import { DepartmentReportTable } from '@/components/training/report-departments';
import { withQuery } from '@/components/ui/links';
import { inOrder } from '@/domain/training/department-report';
import { departmentOrder } from '@/domain/training/records';
import { getTranslations } from '@/i18n/server';
import { completionByBranch } from '@/server/training/reports/completion/queries';
import { ReportFrame } from './frame';
import type { ViewProps } from './view';

/** How far each department is: as a tree, or side by side in the order of a column. */
export async function ByDepartment(view: ViewProps) {
  const { viewer, filter, said, path, today } = view;
  const { module, department } = filter;
  const order = departmentOrder.parse(said);
  const departments = await completionByBranch(viewer, { module, department }, today);
  const isTree = order.sort === 'tree';
  // The sums of a branch stand at its top; what lies at the top of all is everyone.
  const tops = departments.filter(({ depth }) => depth === 0);
  const sum = (of: 'asked' | 'finished' | 'late') => tops.reduce((total, { below }) => total + below[of], 0);
  const t = await getTranslations('reports');
  return (
    <ReportFrame
      view={view}
      lead={t('departments.lead', { asked: sum('asked'), finished: sum('finished'), late: sum('late') })}
    >
      <DepartmentReportTable
        caption={t('departments.caption')}
        rows={inOrder(departments, order)}
        isTree={isTree}
        hrefOf={(one) => withQuery(path, { view: 'records', module, department: one })}
        lateHref={(one) => withQuery(path, { view: 'records', module, department: one, status: 'overdue' })}
        sorting={{
          path,
          query: { view: 'departments', module, department },
          sort: { by: order.sort, dir: order.dir },
        }}
      />
      <p className="reading mt-4 text-sm text-ink-soft">
        {[t(isTree ? 'departments.noteBelow' : 'departments.noteOwn'), module ? '' : t('departments.noteAll')].join(
          ' ',
        )}
      </p>
    </ReportFrame>
  );
}
