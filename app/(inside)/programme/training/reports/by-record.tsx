import { RecordTable } from '@/components/training/report-records';
import { ButtonLink } from '@/components/ui/button';
import { withQuery } from '@/components/ui/links';
import { Pagination } from '@/components/ui/pagination';
import { FilterSelect, SearchField } from '@/components/ui/search-field';
import { can } from '@/domain/access/policy';
import { assignmentStatuses } from '@/domain/training/model';
import { recordFilter, RECORDS_PER_PAGE } from '@/domain/training/records';
import { getTranslations } from '@/i18n/server';
import { recordsPage } from '@/server/training/reports/records/queries';
import { ReportFrame } from './frame';
import type { ViewProps } from './view';

/** Every completion and every assignment that is not finished, to search and to take along. */
export async function ByRecord(view: ViewProps) {
  const { viewer, said, choices, path, today } = view;
  const filter = recordFilter.parse(said);
  const { module, department, status, who, q, sort, dir, page } = filter;
  const { rows, total } = await recordsPage(viewer, filter, today);
  const narrowed = { module, department, status, who, q };
  const query = { ...narrowed, view: 'records', sort, dir };
  const t = await getTranslations('reports');
  const words = await getTranslations('assignments');
  const onPaper = [
    t(`records.${who}`),
    status && words(`status.${status}`),
    q && t('records.searchedFor', { words: q }),
  ].filter((one) => one !== '');
  return (
    <ReportFrame view={view} lead={t('records.lead', { total })} narrowed={onPaper}>
      <SearchField path={path} label={t('records.search')} value={q} keep={{ view: 'records', sort, dir }}>
        <FilterSelect
          name="module"
          label={t('filters.module')}
          value={module}
          all={t('filters.allModules')}
          options={choices.modules}
        />
        <FilterSelect
          name="department"
          label={t('filters.department')}
          value={department}
          all={t('filters.allDepartments')}
          options={choices.departments}
        />
        <FilterSelect
          name="status"
          label={t('records.status')}
          value={status}
          all={t('records.allStatuses')}
          options={assignmentStatuses.map((one) => ({ value: one, label: words(`status.${one}`) }))}
        />
        <FilterSelect
          name="who"
          label={t('records.who')}
          value={who}
          options={(['here', 'left'] as const).map((one) => ({ value: one, label: t(`records.${one}`) }))}
        />
      </SearchField>
      <RecordTable
        rows={rows}
        hrefOf={({ assignmentId, employeeId }) =>
          assignmentId ? `/programme/training/${assignmentId}` : `/programme/people/${employeeId}`
        }
        path={path}
        query={query}
        sort={{ by: sort, dir }}
      />
      <Pagination path={path} query={query} page={page} pageSize={RECORDS_PER_PAGE} total={total} />
      {total > 0 && can(viewer, 'training.export') && (
        <div className="no-print mt-10">
          <ButtonLink href={withQuery('/api/export/training', narrowed)} download>
            {t('records.download')}
          </ButtonLink>
          <p className="reading mt-2 text-sm text-ink-soft">{t('records.downloadNote')}</p>
        </div>
      )}
    </ReportFrame>
  );
}
