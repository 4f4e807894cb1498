import { orNotFound } from '@/app/refusals';
import { Baseline } from '@/components/support/baseline';
import { ForecastLedger } from '@/components/support/forecast/ledger';
import { supportHeadline } from '@/components/support/headline';
import { PrintedHead } from '@/components/support/view/printed-head';
import { ButtonLink } from '@/components/ui/button';
import { withQuery } from '@/components/ui/links';
import { PageHeader } from '@/components/ui/page-header';
import { PageLink } from '@/components/ui/page-link';
import { can } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { closingDayPassed } from '@/domain/support/model';
import { viewQuery } from '@/domain/support/view';
import { env } from '@/env';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { adoptionNow, earlierTrainingForecasts } from '@/server/adoption/queries';
import { requireViewer } from '@/server/auth/session';
import { earlierForecasts } from '@/server/support/forecast/queries';
import { peopleToInvite, type RoundRow, rounds as allRounds } from '@/server/support/queries';
import { BarriersSection } from './barriers-section';
import { DepartmentsSection } from './departments-section';
import { KnowledgeSection } from './knowledge-section';
import { mayOpenOn } from './next-round';
import { PlanTroubleSection } from './plan-trouble-section';
import { SinceLastVisit } from './since-last-visit';
import { StepsSection } from './steps-section';
import { SupportSection } from './support-section';
import { supportShown } from './support-view';
import { TrainingSection } from './training-section';

export async function generateMetadata() {
  return { title: (await getTranslations('support'))('dashboard.title') };
}

const ROUNDS = '/programme/rounds';

export default async function ProgrammePage({ searchParams }: PageProps<'/programme'>) {
  const viewer = await requireViewer();
  const runs = await orNotFound(allRounds(viewer));
  const query = await searchParams;
  const shown = await supportShown(viewer, query);
  const { organisation: rounds, goal, newest: last, departments, department } = shown;
  const open = runs.find(({ status }) => status === 'open') ?? null;
  const { today, isToday } = await mayOpenOn(runs);
  const isWaiting = can(viewer, 'support.run') && !open && isToday;
  const isLate = open !== null && closingDayPassed(open.closesOn, today);

  const training = await earlierTrainingForecasts(viewer);
  const t = await getTranslations('support');
  return (
    <>
      <PrintedHead address={env.baseUrl + withQuery('/programme', viewQuery(shown.view))} />
      <PageHeader
        title={t('dashboard.title')}
        lead={await supportHeadline(shown.rounds, department?.name)}
        meta={open && <OpenRound round={open} isLate={isLate} />}
        action={
          isWaiting && (
            <ButtonLink href={ROUNDS} variant="filled">
              {rounds.length > 0 ? t('dashboard.plan') : t('baseline.plan')}
            </ButtonLink>
          )
        }
      />
      <PlanTroubleSection viewer={viewer} />
      {last ? (
        <SupportSection viewer={viewer} shown={shown} query={query} />
      ) : (
        <Baseline
          {...await toInvite(viewer)}
          goal={goal}
          open={open && { ...open, roundId: open.id, isLate }}
          roundsHref={ROUNDS}
          peopleHref="/programme/people"
        />
      )}
      <DepartmentsSection viewer={viewer} rounds={rounds} departments={departments} goal={goal} query={query} />
      <BarriersSection viewer={viewer} rounds={rounds} />
      <KnowledgeSection viewer={viewer} query={query} />
      <StepsSection viewer={viewer} query={query} />
      <TrainingSection viewer={viewer} query={query} />
      <SinceLastVisit viewer={viewer} />
      {(last || training.ranges.length > 0) && (
        <ForecastLedger {...await earlierForecasts(viewer)} rounds={rounds} training={training} query={query} />
      )}
    </>
  );
}

/** As counted last; exactly as long as nobody has been counted, when there are few to count. */
async function toInvite(viewer: Viewer): Promise<{ people: number; canAnswer: number }> {
  const now = await adoptionNow(viewer);
  return now ? { people: now.people, canAnswer: now.steps['signed-in'] } : peopleToInvite(viewer);
}

async function OpenRound({ round, isLate }: { round: RoundRow; isLate: boolean }) {
  const t = await getTranslations('support');
  const dateText = await getDateText();
  const { number, invited, closesOn } = round;
  const day = dateText(closesOn);
  const sentence = isLate ? t('dashboard.openLate', { number, day }) : t('dashboard.open', { number, invited, day });
  return <PageLink href={`${ROUNDS}/${round.id}`}>{sentence}</PageLink>;
}
