import { orNotFound } from '@/app/refusals';
import { HeldLetters, HeldOutcome } from '@/components/admin/held-letters';
import { OutboxTable } from '@/components/admin/outbox-table';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import { Section } from '@/components/ui/section';
import { FilterSelect, SearchField } from '@/components/ui/search-field';
import { ROWS_PER_PAGE } from '@/domain/lists/address';
import { heldOutcome, outboxFilter, shownStatuses } from '@/domain/notifications/outbox';
import { getTranslations } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import { mailState, outboxPage } from '@/server/notifications/queries';
import { discardHeld, sendHeld } from './actions';

const PATH = '/admin/outbox';

export async function generateMetadata() {
  return { title: (await getTranslations('admin'))('outbox.title') };
}

export default async function OutboxPage({ searchParams }: PageProps<'/admin/outbox'>) {
  const viewer = await requireViewer();
  const asked = await searchParams;
  const { q, status, dir, page } = outboxFilter.parse(asked);
  const { rows, total } = await orNotFound(outboxPage(viewer, { q, status, dir, page }));
  const { hasServer, counts, dead } = await orNotFound(mailState(viewer));
  const query = { q, status, sort: 'time', dir };

  const t = await getTranslations('admin');
  const lead = t('outbox.lead', {
    hasServer: hasServer ? 'yes' : 'no',
    waiting: counts.held - dead,
    failed: counts.failed,
  });
  if (Object.values(counts).every((count) => count === 0)) {
    return (
      <>
        <PageHeader title={t('outbox.title')} lead={lead} />
        <EmptyState title={t('outbox.empty.title')}>{t('outbox.empty.more')}</EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHeader title={t('outbox.title')} lead={lead} />
      <HeldOutcome outcome={heldOutcome.parse(asked)} />
      {hasServer && counts.held > 0 && <HeldLetters count={counts.held} send={sendHeld} discard={discardHeld} />}
      <Section title={t('outbox.all')}>
        <SearchField path={PATH} label={t('outbox.search')} value={q} keep={{ sort: 'time', dir }}>
          <FilterSelect
            name="status"
            label={t('outbox.status')}
            value={status}
            all={t('outbox.allStatuses')}
            options={shownStatuses.map((one) => ({ value: one, label: t(`outbox.statuses.${one}`) }))}
          />
        </SearchField>
        <OutboxTable rows={rows} path={PATH} query={query} sort={{ by: 'time', dir }} />
        <Pagination path={PATH} query={query} page={page} pageSize={ROWS_PER_PAGE} total={total} />
      </Section>
    </>
  );
}
