import { closedRounds } from '@/app/(inside)/closed-rounds';
import { mayOpenOn } from '@/app/(inside)/programme/next-round';
import { orNotFound } from '@/app/refusals';
import { GoalForm } from '@/components/support/goal-form';
import { OpenRoundForm } from '@/components/support/open-round-form';
import { RoundsTable } from '@/components/support/rounds-table';
import { ButtonLink } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { can } from '@/domain/access/policy';
import { addDays, dayIn } from '@/domain/calendar/day';
import { DAYS_USUALLY_OPEN } from '@/domain/support/model';
import type { ClosedRound } from '@/domain/support/rounds';
import { getDateText } from '@/i18n/dates';
import { getFormatter, getTranslations } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import { timeZone } from '@/server/organisation/current';
import { peopleToInvite, type RoundRow, rounds as allRounds } from '@/server/support/queries';
import { chooseGoal, open } from './actions';

export async function generateMetadata() {
  return { title: (await getTranslations('support'))('rounds.title') };
}

const PATH = '/programme/rounds';

export default async function RoundsPage() {
  const viewer = await requireViewer();
  const all = await orNotFound(allRounds(viewer));
  const { rounds, goal } = await closedRounds(viewer);
  const { people, withAccount } = await peopleToInvite(viewer);
  const next = await mayOpenOn(all);
  const current = all.find(({ status }) => status === 'open');
  const runs = can(viewer, 'support.run');

  const t = await getTranslations('support');
  return (
    <>
      <PageHeader
        title={t('rounds.title')}
        lead={await leadOf({ all, current, next, people })}
        action={
          current && (
            <ButtonLink href={`${PATH}/${current.id}`} variant="filled">
              {t('rounds.toOpen', { number: current.number })}
            </ButtonLink>
          )
        }
      />
      {runs && !current && next.isToday && people > 0 && (
        <Section title={t('rounds.open', { number: (all[0]?.number ?? 0) + 1 })} intro={t('rounds.openIntro')}>
          <OpenRoundForm
            action={open}
            people={people}
            withAccount={withAccount}
            last={lastMeasured(rounds)}
            earliest={addDays(next.today, 1)}
            proposed={addDays(next.today, DAYS_USUALLY_OPEN)}
          />
        </Section>
      )}
      <Section title={t('rounds.all')}>
        <RoundsTable rounds={await forTable(all, rounds)} path={PATH} />
      </Section>
      <Section id="goal" title={t('rounds.goal')} intro={t('rounds.goalIntro')}>
        {runs ? <GoalForm action={chooseGoal} goal={goal} /> : <Goal goal={goal} />}
      </Section>
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
};

async function leadOf({ all, current, next, people }: Situation): Promise<string> {
  const t = await getTranslations('support');
  const dateText = await getDateText();
  if (current) {
    const { number, invited, closesOn } = current;
    const day = dateText(closesOn);
    return closesOn < next.today
      ? t('rounds.leadOverdue', { number, day })
      : t('rounds.leadOpen', { number, invited, day });
  }
  if (people === 0) return t('rounds.leadNobody');
  if (all.length === 0) return t('rounds.leadFirst');
  return next.day && !next.isToday ? t('rounds.leadWait', { day: dateText(next.day) }) : t('rounds.leadCan');
}

/** What the newest round tells about the next: how many answer, and how they are divided. */
function lastMeasured(rounds: readonly ClosedRound[]): { response: number; share: number } | null {
  const figure = rounds.at(-1)?.figure;
  if (!figure?.supporters || figure.response === null) return null;
  return { response: figure.response, share: figure.supporters.value };
}

async function forTable(all: readonly RoundRow[], closed: readonly ClosedRound[]) {
  const zone = await timeZone();
  const figures = new Map(closed.map(({ roundId, figure }) => [roundId, figure]));
  return all.map(({ closedAt, closesOn, ...round }) => ({
    ...round,
    until: closedAt ? dayIn(closedAt, zone) : closesOn,
    figure: figures.get(round.id) ?? null,
  }));
}
