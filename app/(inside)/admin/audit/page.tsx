import { orNotFound } from '@/app/refusals';
import { AuditTable } from '@/components/admin/audit-table';
import { FilterBar } from '@/components/ui/filter-bar';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import { type FilterOption, FilterSelect } from '@/components/ui/search-field';
import { ROWS_PER_PAGE } from '@/domain/lists/address';
import { actionsOf, auditFilter, auditKinds } from '@/domain/trust/audit';
import { getTranslations } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import { auditPage } from '@/server/trust/queries';

const PATH = '/admin/audit';

export async function generateMetadata() {
  return { title: (await getTranslations('admin'))('audit.title') };
}

export default async function AuditPage({ searchParams }: PageProps<'/admin/audit'>) {
  const viewer = await requireViewer();
  const { action, dir, page } = auditFilter.parse(await searchParams);
  const { rows, total } = await orNotFound(auditPage(viewer, { action, dir, page }));
  const query = { action, sort: 'time', dir };

  const t = await getTranslations('admin');
  const hidesNames = rows.some(({ isWithheld }) => isWithheld);
  return (
    <>
      <PageHeader
        title={t('audit.title')}
        lead={t(action ? 'audit.leadFound' : 'audit.lead', { total })}
        meta={hidesNames && <p className="reading">{t('audit.withheldNote')}</p>}
      />
      <FilterBar path={PATH} submit={t('audit.show')} keep={{ sort: 'time', dir }}>
        <FilterSelect
          name="action"
          label={t('audit.action')}
          value={action}
          all={t('audit.allActions')}
          options={auditKinds.flatMap((kind): FilterOption[] => {
            const group = t(`audit.kinds.${kind}`);
            const actions = actionsOf(kind).map((one) => ({
              value: one,
              label: t(`audit.actions.${one}`, { detail: 'none' }),
              group,
            }));
            return [{ value: kind, label: t('audit.allOfKind', { kind: group }), group }, ...actions];
          })}
        />
      </FilterBar>
      <AuditTable rows={rows} path={PATH} query={query} sort={{ by: 'time', dir }} />
      <Pagination path={PATH} query={query} page={page} pageSize={ROWS_PER_PAGE} total={total} />
    </>
  );
}
