import { Notice } from '@/components/ui/notice';
import { PageLink } from '@/components/ui/page-link';
import { earliestNextRound } from '@/domain/support/model';
import type { PlannedRound } from '@/domain/support/planning';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { plannedAddress } from './addresses';

/** Before a round is opened by hand: that a planned one then comes too soon after it. */
export async function NearPlans({ rounds, today }: { rounds: readonly PlannedRound[]; today: string }) {
  const t = await getTranslations('planning');
  const dateText = await getDateText();
  return rounds.map(({ id, opensOn }) => (
    <div key={id} className="mb-10">
      <Notice title={t('near.title', { day: dateText(opensOn) })}>
        <p>{t('near.text', { earliest: dateText(earliestNextRound(today)) })}</p>
        <p className="mt-2">
          <PageLink href={plannedAddress(id)}>{t('near.move')}</PageLink>
        </p>
      </Notice>
    </div>
  ));
}
