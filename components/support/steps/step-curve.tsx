import { ChartFrame } from '@/components/charts/chart-frame';
import { CompletionLine } from '@/components/charts/completion-line';
import { type CurvePoint, thinned, upTo } from '@/domain/adoption/daily';
import type { AdoptionStep } from '@/domain/adoption/steps';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { getFigureWords } from '../figure-words';

type StepCurveProps = {
  step: AdoptionStep;
  people: number;
  points: readonly CurvePoint[];
  /** The day up to which people were counted, 'YYYY-MM-DD'. */
  day: string;
};

/** How the number of colleagues with a step has grown, with all colleagues as its ceiling. */
export async function StepCurve({ step, people, points, day }: StepCurveProps) {
  const t = await getTranslations('adoption');
  const words = await getFigureWords();
  const dateText = await getDateText();
  const name = t(`steps.${step}`);
  const [first, last] = [points.at(0), points.at(-1)];
  if (!first || !last) {
    return (
      <p className="reading">
        {t('curve.none', { step: name })} {step === 'ambassador' && t('curve.ambassador')}
      </p>
    );
  }
  const shown = upTo(day, thinned(points));
  return (
    <ChartFrame
      title={t(last.count === first.count ? 'curve.titleOnce' : 'curve.title', {
        step: name,
        first: first.count,
        last: last.count,
        from: dateText(first.date),
      })}
      subtitle={t('curve.about')}
      table={{
        head: [t('curve.day'), t('curve.count')],
        rows: shown.toReversed().map(({ date, count }) => [dateText(date), words.count(count)]),
      }}
    >
      <CompletionLine
        points={shown}
        ceiling={{ value: people, label: t('curve.ceiling', { count: people }) }}
        name={name}
        description={t('curve.description', {
          first: words.count(first.count),
          last: words.count(last.count),
          people: words.count(people),
        })}
      />
    </ChartFrame>
  );
}
