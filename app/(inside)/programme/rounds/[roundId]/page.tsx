import { closedRounds } from '@/app/(inside)/closed-rounds';
import { orNotFound } from '@/app/refusals';
import { ActionForm } from '@/components/forms/action-form';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { Comments } from '@/components/support/comments';
import { TicketsLink } from '@/components/support/kiosk/tickets-link';
import { ReliabilitySection } from '@/components/support/forecast/reliability';
import { supportHeadline } from '@/components/support/headline';
import { ResponseSoFar, RoundLetters } from '@/components/support/planning/while-open';
import { RoundResult } from '@/components/support/round-result';
import { RoundThemes } from '@/components/support/themes/round-themes';
import { Badge } from '@/components/ui/badge';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { can } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { dayIn } from '@/domain/calendar/day';
import { closingDayPassed } from '@/domain/support/model';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import { timeZone } from '@/server/organisation/current';
import { reliabilityOf } from '@/server/support/forecast/queries';
import { remindersOf, responseShown } from '@/server/support/planning/queries';
import { commentsOf, roundById, type RoundRow } from '@/server/support/queries';
import { themesStanding } from '@/server/support/themes/queries';
import { BarriersSection } from '../../barriers-section';
import { DepartmentsSection } from '../../departments-section';
import { close } from './actions';

type Props = PageProps<'/programme/rounds/[roundId]'>;

export async function generateMetadata({ params }: Props) {
  const viewer = await requireViewer();
  const { number } = await orNotFound(roundById(viewer, (await params).roundId));
  return { title: (await getTranslations('support'))('round', { number }) };
}

export default async function RoundPage({ params }: Props) {
  const viewer = await requireViewer();
  const round = await orNotFound(roundById(viewer, (await params).roundId));
  return round.status === 'open' ? (
    <OpenRound viewer={viewer} round={round} />
  ) : (
    <ClosedRound viewer={viewer} round={round} />
  );
}

type RoundProps = { viewer: Viewer; round: RoundRow };

/** How many were invited and until when. Nothing else exists yet, and the page says why. */
async function OpenRound({ viewer, round: { id, number, invited, openedAt, closesOn } }: RoundProps) {
  const t = await getTranslations('support');
  const dateText = await getDateText();
  const today = dayIn(new Date(), await timeZone());
  const day = dateText(closesOn);
  const isLate = closingDayPassed(closesOn, today);
  return (
    <>
      <PageHeader
        back={{ href: '/programme/rounds', label: t('roundPage.back') }}
        title={t('round', { number })}
        lead={t(isLate ? 'roundPage.leadOverdue' : 'roundPage.leadOpen', { invited, day })}
        meta={
          <>
            <Badge tone="wait">{t('rounds.status.open')}</Badge>
            <span>{t('roundPage.opened', { day: dateText(openedAt) })}</span>
          </>
        }
      />
      <ResponseSoFar shown={await responseShown(viewer, id)} />
      <Section title={t('roundPage.why')}>
        <div className="reading flex flex-col gap-4">
          <p>{t('roundPage.whyText')}</p>
          <p>{t('roundPage.whyAfter')}</p>
        </div>
      </Section>
      <RoundLetters
        openedOn={dayIn(openedAt, await timeZone())}
        closesOn={closesOn}
        reminders={await remindersOf(viewer, id)}
      />
      {can(viewer, 'support.run') && <TicketsLink roundId={id} />}
      <Section
        title={t('roundPage.closeTitle')}
        intro={can(viewer, 'support.run') ? t('roundPage.closeIntro') : undefined}
      >
        {can(viewer, 'support.run') ? (
          <ActionForm action={close.bind(null, id)}>
            <ConfirmButton
              label={t('roundPage.close')}
              what={
                <div className="flex flex-col gap-2">
                  <p>{t('roundPage.closeWhat')}</p>
                  {!isLate && <p>{t('roundPage.closeEarly', { day })}</p>}
                </div>
              }
              confirm={t('roundPage.closeConfirm')}
              variant="quiet"
            />
          </ActionForm>
        ) : (
          <p>{t('roundPage.onlyChampion')}</p>
        )}
      </Section>
    </>
  );
}

async function ClosedRound({ viewer, round: { id, number, openedAt, closedAt, linking } }: RoundProps) {
  const isConfidential = linking === 'confidential';
  const { rounds, goal } = await closedRounds(viewer);
  const place = rounds.findIndex(({ roundId }) => roundId === id);
  const round = rounds[place];
  const comments = await commentsOf(viewer, id);
  const reliability = await reliabilityOf(viewer, id);
  const standing = comments && comments.length > 0 ? await themesStanding(viewer, id) : null;

  const t = await getTranslations('support');
  const linkingWords = await getTranslations('linking');
  const dateText = await getDateText();
  return (
    <>
      <PageHeader
        back={{ href: '/programme/rounds', label: t('roundPage.back') }}
        title={t('round', { number })}
        lead={await supportHeadline(rounds.slice(0, place + 1))}
        meta={
          <>
            <Badge>{t('rounds.status.closed')}</Badge>
            {closedAt && <span>{t('roundPage.wasOpen', { from: dateText(openedAt), to: dateText(closedAt) })}</span>}
          </>
        }
      />
      {round && <RoundResult round={round} before={rounds[place - 1] ?? null} />}
      <DepartmentsSection viewer={viewer} rounds={rounds.slice(0, place + 1)} goal={goal} />
      <BarriersSection viewer={viewer} rounds={rounds.slice(0, place + 1)} />
      {reliability && <ReliabilitySection figure={reliability} />}
      <Section title={t('roundPage.comments')}>
        {standing && <RoundThemes roundId={id} standing={standing} isChampion={can(viewer, 'support.run')} />}
        <Comments comments={comments} />
      </Section>
      <Section title={isConfidential ? linkingWords('round.title') : t('roundPage.promise')}>
        <p className="reading">{isConfidential ? linkingWords('round.text') : t('roundPage.promiseText')}</p>
      </Section>
    </>
  );
}
