import { orNotFound } from '@/app/refusals';
import { ticketsAddress } from '@/components/support/kiosk/addresses';
import { TicketGroups } from '@/components/support/kiosk/ticket-groups';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import { Section } from '@/components/ui/section';
import { placeName } from '@/domain/support/group-labels';
import { paging } from '@/domain/support/tickets';
import { env } from '@/env';
import { getTranslations } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import { ticketGroups } from '@/server/support/tickets/queries';
import { make } from './actions';

const GROUPS_ON_PAGE = 25;

export async function generateMetadata() {
  return { title: (await getTranslations('kiosk'))('tickets.title') };
}

/** Paper tickets of an open round: which groups have somebody without an account, and what a ticket means. */
export default async function TicketsPage({ params, searchParams }: PageProps<'/programme/rounds/[roundId]/tickets'>) {
  const viewer = await requireViewer();
  const { roundId } = await params;
  const { page } = paging.parse(await searchParams);
  const groups = await orNotFound(ticketGroups(viewer, roundId));
  const shown = groups.slice((page - 1) * GROUPS_ON_PAGE, page * GROUPS_ON_PAGE);
  const t = await getTranslations('kiosk');
  return (
    <>
      <PageHeader
        back={{ href: `/programme/rounds/${roundId}`, label: t('tickets.back') }}
        title={t('tickets.title')}
        lead={groups.length > 0 ? t('tickets.lead', { address: `${env.baseUrl}/kiosk` }) : t('tickets.none')}
      />
      {groups.length > 0 && (
        <>
          <Section title={t('tickets.how')}>
            <ul className="reading list-disc space-y-2 ps-6">
              <li>{t('tickets.how1')}</li>
              <li>{t('tickets.how2')}</li>
              <li>{t('tickets.how3')}</li>
            </ul>
          </Section>
          <Section title={t('tickets.groups')}>
            <TicketGroups
              roundId={roundId}
              groups={shown.map((group) => {
                const { departmentId, locationId } = group;
                return {
                  key: placeName(group),
                  group,
                  make: make.bind(null, { roundId, group: { departmentId, locationId } }),
                };
              })}
            />
            <Pagination path={ticketsAddress(roundId)} page={page} pageSize={GROUPS_ON_PAGE} total={groups.length} />
          </Section>
        </>
      )}
    </>
  );
}
