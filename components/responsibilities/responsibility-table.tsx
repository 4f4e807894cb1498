import { EmptyState } from '@/components/ui/empty-state';
import type { Query } from '@/components/ui/links';
import { PageLink } from '@/components/ui/page-link';
import { DataTable, type Sort } from '@/components/ui/table';
import type { ResponsibilityRow } from '@/domain/responsibilities/list';
import { getDateText } from '@/i18n/dates';
import { getTranslations, getWrittenLanguage } from '@/i18n/server';
import { OfferStatusBadge } from './offer-status';

type ResponsibilityTableProps = { rows: readonly ResponsibilityRow[]; path: string; query: Query; sort: Sort };

/** Who carries what; a title leads to the responsibility. */
export async function ResponsibilityTable({ rows, path, query, sort }: ResponsibilityTableProps) {
  const t = await getTranslations('responsibility-admin');
  const goal = await getTranslations('plan');
  const date = await getDateText();
  const lang = await getWrittenLanguage();
  return (
    <DataTable
      caption={t('caption')}
      rows={rows}
      rowKey={({ id }) => id}
      path={path}
      query={query}
      sort={sort}
      empty={<EmptyState title={t('none')}>{t('noneMore')}</EmptyState>}
      columns={[
        {
          key: 'title',
          header: t('columns.responsibility'),
          sort: 'title',
          cell: ({ id, title, declineReason }) => (
            <>
              <PageLink href={`${path}/${id}`} lang={lang}>
                {title}
              </PageLink>
              {declineReason && (
                <span lang={lang} className="block text-sm font-normal text-ink-soft">
                  {declineReason}
                </span>
              )}
            </>
          ),
        },
        {
          key: 'person',
          header: t('columns.person'),
          sort: 'name',
          cell: ({ name, hasLeft, department }) => (
            <>
              <span className="whitespace-nowrap">{hasLeft ? t('nameLeft', { name }) : name}</span>
              <span className="hidden text-sm text-ink-soft sm:block sm:min-w-32">{department}</span>
            </>
          ),
        },
        { key: 'goal', header: t('columns.goal'), phone: 'hidden', cell: (row) => goal(`goals.${row.goal}.name`) },
        {
          key: 'review',
          header: t('columns.review'),
          sort: 'review',
          nowrap: true,
          phoneLabel: true,
          cell: ({ reviewOn }) => date(reviewOn),
        },
        {
          key: 'status',
          header: t('columns.status'),
          phone: 'aside',
          cell: ({ status, hasLeft }) => <OfferStatusBadge status={status} hasLeft={hasLeft} />,
        },
      ]}
    />
  );
}
