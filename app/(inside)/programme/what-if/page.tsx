import { closedRounds } from '@/app/(inside)/closed-rounds';
import { orNotFound } from '@/app/refusals';
import { LeverForms } from '@/components/support/forecast/lever-forms';
import { WhatIfResult } from '@/components/support/forecast/what-if-result';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { PageLink } from '@/components/ui/page-link';
import { Section } from '@/components/ui/section';
import { askedLever, restLimits } from '@/domain/support/asked-lever';
import { inPoints } from '@/domain/support/rounds';
import { whatIf } from '@/domain/support/what-if';
import { getTranslations } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import { newestForecast } from '@/server/support/forecast/queries';

export async function generateMetadata() {
  return { title: (await getTranslations('forecast'))('whatIfPage.title') };
}

const PATH = '/programme/what-if';
/** Before anything is assumed: tells whether there is anything to move. */
const NOTHING = { kind: 'points', perRound: 0 } as const;

export default async function WhatIfPage({ searchParams }: PageProps<'/programme/what-if'>) {
  const viewer = await requireViewer();
  await orNotFound(newestForecast(viewer));
  const { rounds, goal } = await closedRounds(viewer);
  const days = restLimits(rounds);
  const asked = days && askedLever(await searchParams, days);
  const found = goal === null ? null : whatIf(rounds, goal, asked?.lever ?? NOTHING);
  const isReady = found !== null && days !== null && goal !== null;

  const t = await getTranslations('forecast');
  return (
    <>
      <PageHeader
        back={{ href: '/programme', label: t('whatIfPage.back') }}
        title={t('whatIfPage.title')}
        lead={t('whatIfPage.lead')}
      />
      {!isReady && (
        <EmptyState title={t(goal === null ? 'whatIfPage.noGoal' : 'whatIfPage.tooFew')}>
          {t(goal === null ? 'whatIfPage.noGoalText' : 'whatIfPage.tooFewText')}
        </EmptyState>
      )}
      {isReady && asked?.lever && (
        <Section title={t('whatIfPage.resultTitle')}>
          <WhatIfResult found={found} goal={goal} span={days} />
          {found.measured.earliest === null && (
            <div className="mt-6">
              <Notice>
                {t('whatIfPage.noneMeasured')} <PageLink href="/programme#forecast">{t('whatIfPage.why')}</PageLink>
              </Notice>
            </div>
          )}
        </Section>
      )}
      {isReady && (
        <Section title={t('whatIfPage.levers')}>
          <LeverForms path={PATH} asked={asked} response={inPoints(rounds.at(-1)?.figure?.response ?? 1)} days={days} />
        </Section>
      )}
    </>
  );
}
