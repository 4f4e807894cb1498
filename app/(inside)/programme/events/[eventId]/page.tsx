import { notFound } from 'next/navigation';
import { orNotFound } from '@/app/refusals';
import { ActionForm } from '@/components/forms/action-form';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { EventForm } from '@/components/support/view/event-form';
import { getEventText } from '@/components/support/view/event-words';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { can } from '@/domain/access/policy';
import { getDateText, getToday } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import { programmeEvent } from '@/server/support/events/queries';
import { EVENTS } from '../view';
import { change, remove } from './actions';

export async function generateMetadata() {
  return { title: (await getTranslations('events'))('title') };
}

export default async function EventPage({ params }: PageProps<'/programme/events/[eventId]'>) {
  const viewer = await requireViewer();
  if (!can(viewer, 'support.run')) notFound();
  const { eventId } = await params;
  const event = await orNotFound(programmeEvent(viewer, eventId));

  const t = await getTranslations('events');
  const dateText = await getDateText();
  const textOf = await getEventText();
  return (
    <>
      <PageHeader
        back={{ href: EVENTS, label: t('backToList') }}
        title={t('changeTitle', { day: dateText(event.day) })}
        lead={textOf(event)}
      />
      <EventForm action={change.bind(null, eventId)} event={event} today={await getToday()} submit={t('changeSave')} />
      <Section title={t('remove')}>
        <ActionForm action={remove.bind(null, eventId)}>
          <ConfirmButton label={t('remove')} what={t('removeWhat')} confirm={t('removeConfirm')} />
        </ActionForm>
      </Section>
    </>
  );
}
