import { closedRounds } from '@/app/(inside)/closed-rounds';
import { mayOpenOn } from '@/app/(inside)/programme/next-round';
import { orNotFound } from '@/app/refusals';
import { ClosingDayForm } from '@/components/support/closing-day-form';
import { GoalForm } from '@/components/support/goal-form';
import { TooFewToOpen } from '@/components/support/opening-notices';
import { LinkingSection } from '@/components/support/linking/linking-section';
import { PlanTrouble } from '@/components/support/planning/plan-trouble';
import { RoundsTable } from '@/components/support/rounds-table';
import { InTheWay } from '@/components/support/themes/in-the-way';
import { ButtonLink } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import { Section } from '@/components/ui/section';
import { can } from '@/domain/access/policy';
import { addDays, dayIn } from '@/domain/calendar/day';
import { pageNumber, ROWS_PER_PAGE } from '@/domain/lists/address';
import { MINIMUM_GROUP } from '@/domain/statistics/small-groups';
import { closingDayPassed, DAYS_USUALLY_OPEN, openingAddress } from '@/domain/support/model';
import { fewestToOpen } from '@/domain/support/opening';
import type { ClosedRound } from '@/domain/support/rounds';
import { getDateText } from '@/i18n/dates';
import { getFormatter, getTranslations } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import { timeZone } from '@/server/organisation/current';
import { nextLinking } from '@/server/support/linking/queries';
import { planTrouble } from '@/server/support/planning/queries';
import { peopleToInvite, type RoundRow, rounds as allRounds } from '@/server/support/queries';
import { nextRoundWaitsFor } from '@/server/support/themes/queries';
import { chooseGoal } from './actions';
import { PlannedSection } from './planned-section';

export async function generateMetadata() {
  return { title: (await getTranslations('support'))('rounds.title') };
}

const PATH = '/programme/rounds';
const FEWEST = fewestToOpen(MINIMUM_GROUP);

export default async function RoundsPage({ searchParams }: PageProps<'/programme/rounds'>) {
  const viewer = await requireViewer();
  const all = await orNotFound(allRounds(viewer));
  const { rounds, goal } = await closedRounds(viewer);
  const { people, canAnswer } = await peopleToInvite(viewer);
  const next = await mayOpenOn(all);
  const current = all.find(({ status }) => status === 'open');
  const runs = can(viewer, 'support.run');
  const waitsFor = await nextRoundWaitsFor(viewer);
  const mayOpen = runs && !current && next.isToday && people > 0;
  const query = await searchParams;
  const { closesOn } = openingAddress.parse(query);
  const page = pageNumber.parse(query.page);
  const shown = all.slice((page - 1) * ROWS_PER_PAGE, page * ROWS_PER_PAGE);

  const t = await getTranslations('support');
  // Whoever has seen a result chooses a goal that fits: as long as there is none, it comes first.
  const isGoalFirst = runs && goal === null;
  const goalSection = (
    <Section id="goal" title={t('rounds.goal')} intro={<GoalIntro isFirst={isGoalFirst && rounds.length === 0} />}>
      {runs ? <GoalForm action={chooseGoal} goal={goal} /> : <Goal goal={goal} />}
    </Section>
  );
  return (
    <>
      <PageHeader
        title={t('rounds.title')}
        lead={await leadOf({ all, current, next, people, canAnswer, waits: waitsFor !== null })}
        action={
          current && (
            <ButtonLink href={`${PATH}/${current.id}`} variant="filled">
              {t('rounds.toOpen', { number: current.number })}
            </ButtonLink>
          )
        }
      />
      <PlanTrouble rounds={await planTrouble(viewer)} mayChange={runs} />
      {isGoalFirst && goalSection}
      {mayOpen && (
        <Section
          id="next"
          title={t('rounds.open', { number: (all[0]?.number ?? 0) + 1 })}
          intro={canAnswer >= FEWEST && !waitsFor && t('rounds.openIntro')}
        >
          {waitsFor ? (
            <InTheWay {...waitsFor} />
          ) : canAnswer < FEWEST ? (
            <TooFewToOpen canAnswer={canAnswer} fewest={FEWEST} />
          ) : (
            <ClosingDayForm
              path={`${PATH}/open`}
              earliest={addDays(next.today, 1)}
              proposed={closesOn ?? addDays(next.today, DAYS_USUALLY_OPEN)}
            />
          )}
        </Section>
      )}
      <PlannedSection viewer={viewer} />
      <Section title={t('rounds.all')} id="all">
        <RoundsTable rounds={await forTable(shown, rounds, next.today)} path={PATH} />
        <Pagination path={PATH} page={page} pageSize={ROWS_PER_PAGE} total={all.length} />
      </Section>
      {!isGoalFirst && goalSection}
      <LinkingSection next={await nextLinking(viewer)} href={`${PATH}/linking`} />
    </>
  );
}

async function GoalIntro({ isFirst }: { isFirst: boolean }) {
  const t = await getTranslations('support');
  return (
    <>
      <p>{t('rounds.goalIntro')}</p>
      {isFirst && <p className="mt-2">{t('rounds.goalFirst')}</p>}
    </>
  );
}

async function Goal({ goal }: { goal: number | null }) {
  const t = await getTranslations('support');
  const format = await getFormatter();
  if (goal === null) return <p>{t('rounds.goalNoneNow')}</p>;
  return <p>{t('rounds.goalNow', { goal: format.number(goal, { style: 'percent' }) })}</p>;
}

type Situation = {
  all: readonly RoundRow[];
  current: RoundRow | undefined;
  next: { today: string; day: string | null; isToday: boolean };
  people: number;
  canAnswer: number;
  /** What people said in the last round has no answer yet. */
  waits: boolean;
};

async function leadOf({ all, current, next, people, canAnswer, waits }: Situation): Promise<string> {
  const t = await getTranslations('support');
  const dateText = await getDateText();
  if (current) {
    const { number, invited, closesOn } = current;
    const day = dateText(closesOn);
    return closingDayPassed(closesOn, next.today)
      ? t('rounds.leadOverdue', { number, day })
      : t('rounds.leadOpen', { number, invited, day });
  }
  if (people === 0) return t('rounds.leadNobody');
  if (next.isToday && waits) return (await getTranslations('themes'))('inTheWay.lead');
  if (next.isToday && canAnswer < FEWEST) return t(all.length === 0 ? 'rounds.leadFirst' : 'rounds.leadFew');
  if (all.length === 0) return t('rounds.leadFirst');
  if (!next.day || next.isToday) return t('rounds.leadCan');
  return t(all.length === 1 ? 'rounds.leadAfterFirst' : 'rounds.leadWait', { day: dateText(next.day) });
}

async function forTable(all: readonly RoundRow[], closed: readonly ClosedRound[], today: string) {
  const zone = await timeZone();
  const figures = new Map(closed.map(({ roundId, figure }) => [roundId, figure]));
  return all.map(({ closedAt, closesOn, ...round }) => ({
    ...round,
    until: closedAt ? dayIn(closedAt, zone) : closesOn,
    isLate: closedAt === null && closingDayPassed(closesOn, today),
    figure: figures.get(round.id) ?? null,
  }));
}
