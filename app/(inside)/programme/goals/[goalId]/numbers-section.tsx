import { goalAddress } from '@/components/goals/addresses';
import { GoalNumbers, NumberForm } from '@/components/goals/goal-numbers';
import { withQuery } from '@/components/ui/links';
import { Section } from '@/components/ui/section';
import { getDateText, getToday } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import type { GoalPage } from '@/server/goals/queries';
import { correct as putRight, measure } from './actions';

type NumbersSectionProps = {
  page: GoalPage;
  mayChange: boolean;
  /** The id of the number that is being put right. */
  correct: string | undefined;
};

/** The numbers behind the chart: entered by hand here, or read by the product, which says so. */
export async function NumbersSection({ page: { goal, history }, mayChange, correct }: NumbersSectionProps) {
  const t = await getTranslations('goals');
  const dateText = await getDateText();
  const { id: goalId, unit } = goal;
  const replaced = new Set(history.map(({ replacesId }) => replacesId));
  const numbers = history.map((one) => ({ ...one, isCorrected: replaced.has(one.id) }));
  const wrong = numbers.find(({ id, isRead, isCorrected }) => id === correct && !isRead && !isCorrected);
  if (goal.metric !== 'own') return <p className="reading mt-4 text-ink-soft">{t('numbers.read')}</p>;
  return (
    <>
      {numbers.length > 0 && (
        <GoalNumbers
          unit={unit}
          numbers={numbers}
          correctHref={
            mayChange ? (id) => withQuery(`${goalAddress(goalId)}`, { correct: id }) + '#correct' : undefined
          }
        />
      )}
      {mayChange && wrong && (
        <Section id="correct" level={3} title={t('numbers.correctTitle', { day: dateText(wrong.day) })}>
          <NumberForm
            action={putRight.bind(null, { goalId, measurementId: wrong.id })}
            day={wrong.day}
            number={wrong}
            submit={t('numbers.correctSave')}
          />
        </Section>
      )}
      {mayChange && !wrong && (
        <Section level={3} title={t('numbers.add')}>
          <NumberForm action={measure.bind(null, goalId)} day={await getToday()} submit={t('numbers.save')} />
        </Section>
      )}
    </>
  );
}
