import { PageLink } from '@/components/ui/page-link';
import type { MadeForecast } from '@/domain/support/fan';
import { getTranslations } from '@/i18n/server';
import { getOutlookWords } from './outlook-words';

type ForecastProps = {
  /** As it was made after the newest round and for the goal of now; null where none has been. */
  forecast: MadeForecast | null;
  /** A fraction; null while nobody has chosen one. */
  goal: number | null;
  /** Where a goal is chosen, for who may. */
  goalHref?: string;
  whatIfHref: string;
};

/** When the goal may be reached, in one sentence; or that it cannot be said, why, and what would change that. */
export async function Forecast({ forecast, goal, goalHref, whatIfHref }: ForecastProps) {
  const t = await getTranslations('forecast');
  const said = forecast && goal !== null ? (await getOutlookWords())(forecast.outlook, goal) : null;
  return (
    <section id="forecast" className="reading mt-10">
      <h3 className="text-lg">{t('title')}</h3>
      <p className="mt-1">{said ? said.sentence : t(goal === null ? 'noGoal' : 'notMade')}</p>
      {said && said.reasons.length > 0 && (
        <ul className="mt-2 flex list-disc flex-col gap-1 ps-5">
          {said.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {forecast?.outlook.kind === 'date' && <p className="mt-2 text-ink-soft">{t('sure')}</p>}
      <p className="no-print mt-2 flex flex-wrap gap-x-6">
        {goal === null && goalHref && <PageLink href={goalHref}>{t('chooseGoal')}</PageLink>}
        {forecast && goal !== null && <PageLink href={whatIfHref}>{t('whatIf')}</PageLink>}
        <PageLink href="#forecasts">{t('earlier')}</PageLink>
      </p>
    </section>
  );
}
