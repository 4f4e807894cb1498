import { orNotFound } from '@/app/refusals';
import { ResponsibilityTable } from '@/components/responsibilities/responsibility-table';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import { FilterSelect, SearchField } from '@/components/ui/search-field';
import { can } from '@/domain/access/policy';
import { ROWS_PER_PAGE } from '@/domain/lists/address';
import { responsibilityFilter } from '@/domain/responsibilities/list';
import { responsibilityStatuses } from '@/domain/responsibilities/model';
import { getTranslations } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import { responsibilitiesPage, responsibilityCounts } from '@/server/responsibilities/queries';

const PATH = '/programme/responsibilities';

export async function generateMetadata() {
  return { title: (await getTranslations('responsibility-admin'))('title') };
}

export default async function ResponsibilitiesPage({ searchParams }: PageProps<'/programme/responsibilities'>) {
  const viewer = await requireViewer();
  const filter = responsibilityFilter.parse(await searchParams);
  const { rows, total } = await orNotFound(responsibilitiesPage(viewer, filter));
  const { offered, accepted, declined, ended } = await orNotFound(responsibilityCounts(viewer));
  const { q, status, sort, dir, page } = filter;
  const mayOffer = can(viewer, 'responsibility.assign');

  const t = await getTranslations('responsibility-admin');
  const offer = mayOffer ? (
    <ButtonLink variant="filled" href={`${PATH}/new`}>
      {t('offer')}
    </ButtonLink>
  ) : undefined;
  if (offered + accepted + declined + ended === 0) {
    return (
      <>
        <PageHeader title={t('title')} lead={t('leadNone')} action={offer} />
        <EmptyState title={t('empty.title')}>{t(mayOffer ? 'empty.more' : 'emptyReport')}</EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead', { offered, accepted, declined })} action={offer} />
      <SearchField path={PATH} label={t('search')} value={q} keep={{ sort, dir }}>
        <FilterSelect
          name="status"
          label={t('statusFilter')}
          value={status}
          all={t('allStatuses')}
          options={responsibilityStatuses.map((one) => ({ value: one, label: t(`status.${one}`) }))}
        />
      </SearchField>
      <ResponsibilityTable rows={rows} path={PATH} query={{ q, status, sort, dir }} sort={{ by: sort, dir }} />
      <Pagination path={PATH} query={{ q, status, sort, dir }} page={page} pageSize={ROWS_PER_PAGE} total={total} />
    </>
  );
}
