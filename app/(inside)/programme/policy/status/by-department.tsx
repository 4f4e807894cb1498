import { STATUS, statusAddress } from '@/components/policy/published-addresses';
import { DepartmentStatusTable } from '@/components/policy/register/department-status-table';
import { Pagination } from '@/components/ui/pagination';
import type { Viewer } from '@/domain/access/viewer';
import { isTree as liesUnderOthers } from '@/domain/people/department-tree';
import { DEPARTMENTS_PER_PAGE, departmentsInOrder, departmentSort, type StatusFilter } from '@/domain/policy/register';
import { getTranslations } from '@/i18n/server';
import { statusByDepartment } from '@/server/policy/register/queries';

/** How far each department is, as a tree or by a number. */
export async function ByDepartment({ viewer, filter }: { viewer: Viewer; filter: StatusFilter }) {
  const { version, dir, page } = filter;
  const sort = departmentSort.parse(filter.sort);
  const tree = departmentsInOrder(await statusByDepartment(viewer, version), { sort, dir });
  const rows = tree.slice((page - 1) * DEPARTMENTS_PER_PAGE, page * DEPARTMENTS_PER_PAGE);
  const isTree = sort === 'tree';

  const t = await getTranslations('policy');
  const query = { version: String(version), view: 'departments', sort, dir };
  const waitingIn = (department: string) =>
    statusAddress({ version: String(version), view: 'people', department, show: 'outstanding' });
  return (
    <>
      <DepartmentStatusTable
        rows={rows}
        isTree={isTree}
        hrefOf={waitingIn}
        path={STATUS}
        query={query}
        sort={{ by: sort, dir }}
      />
      {isTree && liesUnderOthers(tree) && <p className="mt-3 text-sm text-ink-soft">{t('status.departments.below')}</p>}
      <Pagination path={STATUS} query={query} page={page} pageSize={DEPARTMENTS_PER_PAGE} total={tree.length} />
    </>
  );
}
