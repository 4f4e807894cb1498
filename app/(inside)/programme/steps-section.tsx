import { z } from 'zod';
import { ChartSection } from '@/components/support/chart-section';
import { StepCurve } from '@/components/support/steps/step-curve';
import { StepFunnel } from '@/components/support/steps/step-funnel';
import { StepsExplained } from '@/components/support/steps/steps-explained';
import { TrainedForecast, TrainedWorkedOut } from '@/components/support/steps/trained-forecast';
import { type Query, withQuery } from '@/components/ui/links';
import type { Viewer } from '@/domain/access/viewer';
import { TRAINED_TARGET } from '@/domain/adoption/outlook';
import { adoptionSteps } from '@/domain/adoption/steps';
import { getMomentText } from '@/i18n/dates';
import { getLocale, getTranslations } from '@/i18n/server';
import { adoptionCurve, adoptionNow, saidOfTraining } from '@/server/adoption/queries';
import { moduleChoices } from '@/server/training/queries';

const chosenStep = z.enum(adoptionSteps).catch('trained');

/** How many colleagues have taken each step, the line of one of them (`?step=`), and when enough are trained. */
export async function StepsSection({ viewer, query }: { viewer: Viewer; query: Query }) {
  const t = await getTranslations('adoption');
  const now = await adoptionNow(viewer);
  if (!now || now.people === 0) {
    return (
      <ChartSection id="adoption">
        <p className="reading">{t(now ? 'nobody' : 'notYet')}</p>
      </ChartSection>
    );
  }
  const { people, steps, moduleId } = now;
  const locale = await getLocale();
  const title = (await moduleChoices(viewer)).find((one) => one.moduleId === moduleId)?.title[locale] ?? null;
  const step = chosenStep.parse(query.step);
  const said = moduleId === null ? null : await saidOfTraining(viewer, moduleId);
  const moment = (await getMomentText())(now.takenAt);
  return (
    <ChartSection id="adoption">
      <div className="reading mb-6">
        <h2 className="text-xl">
          {title === null
            ? t('titleNone', { signedIn: steps['signed-in'], people })
            : t('title', { trained: steps.trained, people })}
        </h2>
        <p className="mt-1 text-sm text-ink-soft">{t('about', { moment })}</p>
      </div>
      <StepFunnel
        people={people}
        steps={steps}
        chosen={step}
        hrefOf={(one) => `${withQuery('/programme', query, { step: one })}#adoption`}
      />
      <div className="mt-10">
        <StepCurve step={step} people={people} points={await adoptionCurve(viewer, step)} day={now.countedOn} />
      </div>
      {moduleId !== null && <TrainedForecast said={said} target={TRAINED_TARGET} />}
      <div className="no-print mt-4">
        <StepsExplained module={title} />
        {said && <TrainedWorkedOut said={said} />}
      </div>
    </ChartSection>
  );
}
