import { notFound } from 'next/navigation';
import { orNotFound } from '@/app/refusals';
import { ActionForm } from '@/components/forms/action-form';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { PLANNED } from '@/components/support/planning/addresses';
import { MoveForm } from '@/components/support/planning/plan-forms';
import { PlanTrouble } from '@/components/support/planning/plan-trouble';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { can } from '@/domain/access/policy';
import { getDateText, getToday } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import { plannedById } from '@/server/support/planning/queries';
import { move, remove } from './actions';

type Props = PageProps<'/programme/rounds/planned/[plannedId]'>;

export async function generateMetadata({ params }: Props) {
  const viewer = await requireViewer();
  const { opensOn } = await orNotFound(plannedById(viewer, (await params).plannedId));
  return { title: (await getTranslations('planning'))('move.title', { day: (await getDateText())(opensOn) }) };
}

/** Other days for a planned round, or none at all. */
export default async function PlannedRoundPage({ params }: Props) {
  const viewer = await requireViewer();
  if (!can(viewer, 'support.run')) notFound();
  const round = await orNotFound(plannedById(viewer, (await params).plannedId));

  const t = await getTranslations('planning');
  const dateText = await getDateText();
  const day = dateText(round.opensOn);
  const isTroubled = round.status === 'missed' || round.hurdle !== null;
  return (
    <>
      <PageHeader
        back={{ href: PLANNED, label: t('new.back') }}
        title={t('move.title', { day })}
        lead={t(round.status === 'missed' ? 'move.leadMissed' : 'move.lead', { day, until: dateText(round.closesOn) })}
      />
      {isTroubled && <PlanTrouble rounds={[round]} mayChange={false} />}
      <MoveForm action={move.bind(null, round.id)} round={round} today={await getToday()} />
      <Section title={t('move.removeTitle')}>
        <ActionForm action={remove.bind(null, round.id, round.opensOn)}>
          <ConfirmButton
            label={t('move.remove')}
            what={<p>{t('move.removeWhat', { day })}</p>}
            confirm={t('move.removeConfirm')}
            variant="quiet"
          />
        </ActionForm>
      </Section>
    </>
  );
}
