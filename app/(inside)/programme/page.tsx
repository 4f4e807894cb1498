import { closedRounds } from '@/app/(inside)/closed-rounds';
import { orNotFound } from '@/app/refusals';
import { Baseline } from '@/components/support/baseline';
import { ChartSection } from '@/components/support/chart-section';
import { DepartmentShares } from '@/components/support/department-shares';
import { drawnForecast } from '@/components/support/forecast/drawn';
import { FiguresWorkedOut } from '@/components/support/forecast/figures-worked-out';
import { Forecast } from '@/components/support/forecast/forecast';
import { ForecastLedger } from '@/components/support/forecast/ledger';
import { HeardChart } from '@/components/support/heard-chart';
import { supportHeadline } from '@/components/support/headline';
import { SupportChart } from '@/components/support/support-chart';
import { SupportFigures } from '@/components/support/support-figures';
import { ButtonLink } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import { PageLink } from '@/components/ui/page-link';
import { can } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { closingDayPassed } from '@/domain/support/model';
import type { ClosedRound } from '@/domain/support/rounds';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import { earlierForecasts, newestForecast } from '@/server/support/forecast/queries';
import { departmentFigures, peopleToInvite, type RoundRow, rounds as allRounds } from '@/server/support/queries';
import { KnowledgeSection } from './knowledge-section';
import { mayOpenOn } from './next-round';
import { TrainingSection } from './training-section';

export async function generateMetadata() {
  return { title: (await getTranslations('support'))('dashboard.title') };
}

const ROUNDS = '/programme/rounds';

export default async function ProgrammePage({ searchParams }: PageProps<'/programme'>) {
  const viewer = await requireViewer();
  const runs = await orNotFound(allRounds(viewer));
  const { rounds, goal } = await closedRounds(viewer);
  const query = await searchParams;
  const open = runs.find(({ status }) => status === 'open') ?? null;
  const { today, isToday } = await mayOpenOn(runs);
  const isWaiting = can(viewer, 'support.run') && !open && isToday;
  const isLate = open !== null && closingDayPassed(open.closesOn, today);

  const t = await getTranslations('support');
  return (
    <>
      <PageHeader
        title={t('dashboard.title')}
        lead={await supportHeadline(rounds)}
        meta={open && <OpenRound round={open} isLate={isLate} />}
        action={
          isWaiting && (
            <ButtonLink href={ROUNDS} variant="filled">
              {rounds.length > 0 ? t('dashboard.plan') : t('baseline.plan')}
            </ButtonLink>
          )
        }
      />
      {rounds.length > 0 ? (
        <Support viewer={viewer} rounds={rounds} goal={goal} />
      ) : (
        <Baseline
          {...await peopleToInvite(viewer)}
          goal={goal}
          open={open && { ...open, roundId: open.id, isLate }}
          roundsHref={ROUNDS}
          peopleHref="/programme/people"
        />
      )}
      <TrainingSection viewer={viewer} query={query} />
      <KnowledgeSection viewer={viewer} query={query} />
      {rounds.length > 0 && <ForecastLedger {...await earlierForecasts(viewer)} rounds={rounds} />}
    </>
  );
}

type SupportProps = { viewer: Viewer; rounds: readonly ClosedRound[]; goal: number | null };

async function Support({ viewer, rounds, goal }: SupportProps) {
  const last = rounds.at(-1);
  if (!last) return null;
  const departments = (await departmentFigures(viewer, last.roundId)).map(({ departmentId: id, ...department }) => ({
    id,
    ...department,
  }));
  const forecast = await currentForecast(viewer, last, goal);
  const goalHref = can(viewer, 'support.run') ? `${ROUNDS}#goal` : undefined;
  return (
    <>
      <SupportChart
        rounds={rounds}
        goal={goal}
        forecast={forecast && goal !== null ? await drawnForecast(forecast, goal) : null}
      />
      <Forecast forecast={forecast} goal={goal} goalHref={goalHref} whatIfHref="/programme/what-if" />
      <div className="mt-10">
        <SupportFigures rounds={rounds} goal={goal} goalHref={goalHref} />
        <FiguresWorkedOut rounds={rounds} departments={departments} forecast={forecast} goal={goal} />
      </div>
      {rounds.some(({ figure }) => figure?.shares) && (
        <ChartSection>
          <HeardChart rounds={rounds} />
        </ChartSection>
      )}
      <ChartSection>
        <DepartmentShares round={last.number} departments={departments} goal={goal} />
      </ChartSection>
    </>
  );
}

/** What was said after the newest round, for the goal of now; of an older round it is history. */
async function currentForecast(viewer: Viewer, last: ClosedRound, goal: number | null) {
  const newest = await newestForecast(viewer);
  return newest?.roundId === last.roundId && newest.goal === goal ? newest : null;
}

async function OpenRound({ round, isLate }: { round: RoundRow; isLate: boolean }) {
  const t = await getTranslations('support');
  const dateText = await getDateText();
  const { number, invited, closesOn } = round;
  const day = dateText(closesOn);
  const sentence = isLate ? t('dashboard.openLate', { number, day }) : t('dashboard.open', { number, invited, day });
  return <PageLink href={`${ROUNDS}/${round.id}`}>{sentence}</PageLink>;
}
