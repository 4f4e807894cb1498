import type { ReactNode } from 'react';
import { orNotFound } from '@/app/refusals';
import { AssignmentTable } from '@/components/training/assignment-table';
import { DepartmentReportTable } from '@/components/training/report-departments';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterBar } from '@/components/ui/filter-bar';
import { withQuery } from '@/components/ui/links';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import { FilterSelect, SearchField } from '@/components/ui/search-field';
import { Tabs } from '@/components/ui/tabs';
import { can } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { dayIn } from '@/domain/calendar/day';
import { isTree } from '@/domain/people/department-tree';
import { assignmentStatuses, type AssignmentStatus } from '@/domain/training/model';
import {
  ASSIGNMENTS_PER_PAGE,
  assignmentFilter,
  type CompletionCounts,
  trainingAddress,
} from '@/domain/training/report';
import { getTranslations } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import { timeZone } from '@/server/organisation/current';
import { departmentTree } from '@/server/people/departments/queries';
import { moduleChoices } from '@/server/training/queries';
import { completionByBranch } from '@/server/training/reports/completion/queries';
import { assignmentsPage, completionCounts, mostAssigned } from '@/server/training/reports/queries';
import { departmentOption } from './reports/view';

const PATH = '/programme/training';

export async function generateMetadata() {
  return { title: (await getTranslations('assignments'))('title') };
}

export default async function TrainingReportPage({ searchParams }: PageProps<'/programme/training'>) {
  const viewer = await requireViewer();
  const said = await searchParams;
  const filter = assignmentFilter.parse(said);
  const today = dayIn(new Date(), await timeZone());
  const modules = await orNotFound(moduleChoices(viewer));
  const find = (id: string | undefined) => modules.find(({ moduleId }) => moduleId === id);
  // Unless one is asked for, the module that most people have.
  const chosen = find(filter.module) ?? find((await orNotFound(mostAssigned(viewer)))?.moduleId) ?? modules[0];
  const counts = await orNotFound(completionCounts(viewer, chosen?.moduleId ?? '', today));

  const t = await getTranslations('assignments');
  if (!chosen) {
    return (
      <>
        <PageHeader title={t('title')} />
        <EmptyState title={t('leadNoModule')}>{t('noModule')}</EmptyState>
      </>
    );
  }
  const shown = { id: chosen.moduleId, title: chosen.title[viewer.locale] };
  const { view, assigned, skipped, extended } = trainingAddress.parse(said);
  const assign = can(viewer, 'training.assign') && (
    <>
      <ButtonLink href={`${PATH}/rules`}>{t('rules.link')}</ButtonLink>
      <ButtonLink variant="filled" href={withQuery(`${PATH}/assign`, { module: shown.id })}>
        {t('assign')}
      </ButtonLink>
    </>
  );
  return (
    <>
      <PageHeader title={t('title')} lead={await leadOf(shown.title, counts)} action={assign || undefined} />
      {assigned !== undefined && (
        <div className="mb-10">
          <Notice tone="success" live>
            {t('assigned', { assigned, skipped })}
          </Notice>
        </div>
      )}
      {extended !== undefined && (
        <div className="mb-10">
          <Notice tone="success" live>
            {t('extend.someDone', { count: extended })}
          </Notice>
        </div>
      )}
      {modules.length > 1 && (
        <FilterBar path={PATH} submit={t('showModule')} keep={{ view }}>
          <FilterSelect
            name="module"
            label={t('module')}
            value={shown.id}
            options={modules.map(({ moduleId, title }) => ({ value: moduleId, label: title[viewer.locale] }))}
          />
        </FilterBar>
      )}
      {counts.assigned === 0 && !(await hasAny(viewer, shown.id, today)) ? (
        <EmptyState title={t('empty.title')}>{t(assign ? 'empty.more' : 'emptyReport')}</EmptyState>
      ) : (
        <>
          <Tabs
            label={t('views.label')}
            items={(['departments', 'people'] as const).map((one) => ({
              href: withQuery(PATH, { view: one, module: filter.module }),
              label: t(`views.${one}`),
              current: view === one,
            }))}
          />
          {view === 'people' ? (
            <ByPerson viewer={viewer} module={shown} filter={{ ...filter, module: shown.id }} today={today} />
          ) : (
            <ByDepartment viewer={viewer} module={shown} today={today} />
          )}
        </>
      )}
    </>
  );
}

async function leadOf(title: string, counts: CompletionCounts): Promise<ReactNode> {
  const t = await getTranslations('assignments');
  return counts.assigned === 0 ? t('leadNobody', { title }) : t('lead', { title, ...counts });
}

/** Whether there is anything to list although nobody counts: waived people only. */
async function hasAny(viewer: Viewer, moduleId: string, today: string): Promise<boolean> {
  const { total } = await assignmentsPage(viewer, assignmentFilter.parse({ module: moduleId }), today);
  return total > 0;
}

type ViewProps = { viewer: Viewer; module: { id: string; title: string }; today: string };

async function ByDepartment({ viewer, module, today }: ViewProps) {
  const rows = await completionByBranch(viewer, { module: module.id, department: '' }, today);
  const t = await getTranslations('assignments');
  const people = (department: string, status?: AssignmentStatus) =>
    withQuery(PATH, { view: 'people', module: module.id, department, status });
  return (
    <>
      <DepartmentReportTable
        caption={t('departments.caption', { title: module.title })}
        // Where nobody was asked there is nothing to follow.
        rows={rows.filter(({ below }) => below.asked > 0)}
        isTree
        hrefOf={(department) => people(department)}
        lateHref={(department) => people(department, 'overdue')}
      />
      <p className="reading mt-4 text-sm text-ink-soft">
        {t(isTree(rows) ? 'departments.noteTree' : 'departments.note')}
      </p>
    </>
  );
}

type ByPersonProps = ViewProps & { filter: ReturnType<typeof assignmentFilter.parse> };

async function ByPerson({ viewer, module, filter, today }: ByPersonProps) {
  const { rows, total } = await assignmentsPage(viewer, filter, today);
  const departments = await departmentTree(viewer);
  const { q, department, status, sort, dir, page } = filter;
  const query = { view: 'people', module: module.id, q, department, status, sort, dir };

  const t = await getTranslations('assignments');
  return (
    <>
      <SearchField
        path={PATH}
        label={t('people.search')}
        value={q}
        keep={{ view: 'people', module: module.id, sort, dir }}
      >
        <FilterSelect
          name="department"
          label={t(isTree(departments) ? 'people.branch' : 'people.department')}
          value={department}
          all={t('people.allDepartments')}
          options={departments.map(departmentOption)}
        />
        <FilterSelect
          name="status"
          label={t('people.status')}
          value={status}
          all={t('people.allStatuses')}
          options={assignmentStatuses.map((one) => ({ value: one, label: t(`status.${one}`) }))}
        />
      </SearchField>
      {total > 0 && <p className="mb-3 text-sm text-ink-soft">{t('people.count', { total })}</p>}
      <AssignmentTable title={module.title} rows={rows} path={PATH} query={query} sort={{ by: sort, dir }} />
      {total > 0 && (status === 'open' || status === 'overdue') && can(viewer, 'training.assign') && (
        <p className="no-print mt-4">
          <ButtonLink href={withQuery(`${PATH}/extend`, { module: module.id, q, department, status })}>
            {t('extend.link')}
          </ButtonLink>
        </p>
      )}
      <Pagination path={PATH} query={query} page={page} pageSize={ASSIGNMENTS_PER_PAGE} total={total} />
    </>
  );
}
