import { orNotFound } from '@/app/refusals';
import { EventForm } from '@/components/support/view/event-form';
import { EventTable } from '@/components/support/view/event-table';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { can } from '@/domain/access/policy';
import { numbered } from '@/domain/support/events';
import { getToday } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import { programmeEventList } from '@/server/support/events/queries';
import { add } from './actions';
import { EVENTS, toldAddress } from './view';

export async function generateMetadata() {
  return { title: (await getTranslations('events'))('title') };
}

export default async function EventsPage({ searchParams }: PageProps<'/programme/events'>) {
  const viewer = await requireViewer();
  const events = numbered(await orNotFound(programmeEventList(viewer)));
  const { told } = toldAddress.parse(await searchParams);
  const mayChange = can(viewer, 'support.run');

  const t = await getTranslations('events');
  return (
    <>
      <PageHeader
        back={{ href: '/programme', label: t('back') }}
        title={t('title')}
        lead={t(events.length === 0 ? 'leadNone' : 'lead')}
      />
      {told && (
        <div className="mb-6">
          <Notice tone="success" live>
            {t(`told.${told}`)}
          </Notice>
        </div>
      )}
      {events.length > 0 && (
        <Section title={t('list')}>
          <EventTable events={events} hrefOf={mayChange ? (eventId) => `${EVENTS}/${eventId}` : undefined} />
        </Section>
      )}
      {mayChange && (
        <Section id="add" title={t('add')} intro={t('addIntro')}>
          <EventForm action={add} today={await getToday()} submit={t('save')} />
        </Section>
      )}
    </>
  );
}
