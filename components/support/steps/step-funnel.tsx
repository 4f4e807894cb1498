import { PageLink } from '@/components/ui/page-link';
import { type AdoptionStep, adoptionSteps, type StepCounts } from '@/domain/adoption/steps';
import { getTranslations } from '@/i18n/server';
import { getFigureWords } from '../figure-words';

type StepFunnelProps = {
  people: number;
  steps: StepCounts;
  /** The step whose line is shown below. */
  chosen: AdoptionStep;
  /** Where the line of a step is shown. */
  hrefOf: (step: AdoptionStep) => string;
};

/** How many colleagues have taken each step, as bars of which the full width is everybody; each leads to its line. */
export async function StepFunnel({ people, steps, chosen, hrefOf }: StepFunnelProps) {
  const t = await getTranslations('adoption');
  const { percent } = await getFigureWords();
  return (
    <ol aria-label={t('funnel')} className="flex max-w-3xl flex-col gap-3">
      {adoptionSteps.map((step) => {
        const share = people === 0 ? 0 : steps[step] / people;
        return (
          <li key={step}>
            <p className="flex flex-wrap items-baseline justify-between gap-x-4">
              <PageLink
                href={hrefOf(step)}
                scroll={false}
                title={t('showCurve', { step: t(`steps.${step}`) })}
                aria-current={step === chosen ? 'true' : undefined}
                className={step === chosen ? 'font-semibold' : undefined}
              >
                {t(`steps.${step}`)}
              </PageLink>
              <span className="tabular">{t('row', { count: steps[step], share: percent(share) })}</span>
            </p>
            <div aria-hidden className="mt-1 h-3 rounded border border-line bg-surface print:border-line-strong">
              <div
                className="h-full rounded bg-series print:border-t-[0.75rem] print:border-series"
                style={{ width: `${(share * 100).toFixed(2)}%` }}
              />
            </div>
          </li>
        );
      })}
    </ol>
  );
}
