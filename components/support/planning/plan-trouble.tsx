import { Notice } from '@/components/ui/notice';
import { PageLink } from '@/components/ui/page-link';
import { addDays } from '@/domain/calendar/day';
import type { PlannedRound } from '@/domain/support/planning';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { PLANNED, plannedAddress } from './addresses';

type PlanTroubleProps = {
  rounds: readonly PlannedRound[];
  /** Whether the reader may move and remove them. */
  mayChange: boolean;
};

/** What did not go as planned: why, what to do, and what happens by itself. Nothing when all went well. */
export async function PlanTrouble({ rounds, mayChange }: PlanTroubleProps) {
  if (rounds.length === 0) return null;
  const t = await getTranslations('planning');
  const dateText = await getDateText();
  return (
    <div className="mb-10 flex flex-col gap-4">
      {rounds.map(({ id, opensOn, closesOn, status, hurdle }) => (
        <Notice
          key={id}
          tone="danger"
          title={t(status === 'missed' ? 'trouble.missed' : 'trouble.waits', { day: dateText(opensOn) })}
        >
          {hurdle && <p>{t(`trouble.${hurdle}`)}</p>}
          <p className="mt-2">
            {status === 'missed'
              ? t('trouble.late')
              : hurdle !== 'last-day' && t('trouble.again', { day: dateText(addDays(closesOn, -1)) })}
          </p>
          <p className="mt-2">
            <PageLink href={mayChange ? plannedAddress(id) : PLANNED}>
              {t(mayChange ? 'trouble.look' : 'trouble.all')}
            </PageLink>
          </p>
        </Notice>
      ))}
    </div>
  );
}
