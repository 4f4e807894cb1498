import { closedRounds } from '@/app/(inside)/closed-rounds';
import { requireSelf } from '@/app/(inside)/(me)/self';
import { orNotFound } from '@/app/refusals';
import { supportHeadline } from '@/components/support/headline';
import { OwnDepartment } from '@/components/support/own-department';
import { RoundByRound } from '@/components/support/round-by-round';
import { SupportChart } from '@/components/support/support-chart';
import { SaidAndDoneByRound } from '@/components/support/themes/said-and-done';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { closingDayPassed } from '@/domain/support/model';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { openPulse } from '@/server/support/answering';
import { areAnswersLinked } from '@/server/support/linking/queries';
import { ownDepartmentFigure, roundInProgress } from '@/server/support/queries';
import { saidAndDone } from '@/server/support/themes/said-and-done';

/** Two years of rounds, when there is one every four weeks. */
const ROUNDS_SAID = 26;

export async function generateMetadata() {
  return { title: (await getTranslations('support'))('results.title') };
}

export default async function ResultsPage() {
  const { viewer, today } = await requireSelf();
  const { rounds, goal } = await orNotFound(closedRounds(viewer));
  const inProgress = await roundInProgress(viewer);
  const waiting = await openPulse(viewer);
  const last = rounds.at(-1);
  const days = new Map(rounds.map(({ roundId, day }) => [roundId, day]));
  const said = (await saidAndDone(viewer, ROUNDS_SAID)).map((one) => ({ ...one, day: days.get(one.roundId) ?? today }));

  const isLinked = await areAnswersLinked(viewer);

  const t = await getTranslations('support');
  const linking = await getTranslations('linking');
  const dateText = await getDateText();
  return (
    <>
      <PageHeader
        title={t('results.title')}
        lead={last && (await supportHeadline(rounds))}
        action={
          waiting && (
            <ButtonLink href={`/pulse/${waiting.roundId}`} variant="filled">
              {t('results.answer')}
            </ButtonLink>
          )
        }
      />
      {inProgress && (
        <div className="mb-10">
          <Notice>
            {t(closingDayPassed(inProgress.closesOn, today) ? 'results.openTextLate' : 'results.openText', {
              day: dateText(inProgress.closesOn),
            })}
          </Notice>
        </div>
      )}
      {last ? (
        <>
          <SupportChart rounds={rounds} goal={goal} height={320} />
          <SaidAndDoneByRound rounds={said} today={today} />
          <Section title={t('results.own')}>
            <OwnDepartment round={last.number} department={await ownDepartmentFigure(viewer, last.roundId)} />
          </Section>
          <Section title={t('results.rounds')}>
            <RoundByRound rounds={rounds} />
          </Section>
        </>
      ) : (
        <EmptyState title={t('results.none')}>{t('results.noneText')}</EmptyState>
      )}
      <Section title={t('results.notShown')}>
        <ul className="reading list-disc space-y-2 ps-6">
          <li>{isLinked ? linking('results.notShownPerson') : t('results.notShownPerson')}</li>
          <li>{t('results.notShownSmall')}</li>
          <li>{t('results.notShownOpen')}</li>
          <li>{t('results.notShownMean')}</li>
        </ul>
      </Section>
    </>
  );
}
