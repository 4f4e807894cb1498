import { getFigureText, getValueText } from '@/components/goals/goal-words';
import { WorkedOut } from '@/components/support/forecast/worked-out';
import { toleranceOf } from '@/domain/goals/progress';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import type { Goal } from '@/server/goals/queries';

/** How "on track" and "behind" come about, with the numbers of this goal. */
export async function StandingWorkedOut({ goal }: { goal: Goal }) {
  const { standing, unit } = goal;
  if (!standing) return null;
  const t = await getTranslations('goals');
  const dateText = await getDateText();
  const value = await getValueText(unit);
  const figure = await getFigureText(unit);
  const { measured, expected } = standing;
  const tolerance = toleranceOf(goal);
  const numbers =
    measured && tolerance !== null
      ? t('worked.standingCount', {
          value: figure(measured),
          day: dateText(measured.day),
          expected: value(expected),
          tolerance: value(tolerance),
        })
      : undefined;
  return (
    <WorkedOut
      what={t('worked.standing')}
      text={t('worked.standingText')}
      count={numbers}
      recount={null}
      whyNot={t('worked.noCommand')}
    />
  );
}
