import type { SaidOfTraining } from '@/domain/adoption/outlook';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { getFigureWords } from '../figure-words';
import { WorkedOut } from '../forecast/worked-out';

/** When enough colleagues are trained, in one sentence; or that it cannot be said yet, and why. */
export async function TrainedForecast({ said, target }: { said: SaidOfTraining | null; target: number }) {
  const t = await getTranslations('adoption');
  const { percent } = await getFigureWords();
  const dateText = await getDateText();
  const goal = percent(said?.target ?? target);
  return (
    <section className="reading mt-8">
      <h3 className="text-lg">{t('forecast.title', { goal })}</h3>
      <p className="mt-1">{said ? await sentenceOf(said) : t('forecast.none', { goal })}</p>
      {said?.kind === 'date' && (
        <p className="mt-2 text-ink-soft">{t('forecast.sure', { day: dateText(said.madeOn) })}</p>
      )}
    </section>
  );
}

async function sentenceOf(said: SaidOfTraining): Promise<string> {
  const t = await getTranslations('adoption');
  const { percent } = await getFigureWords();
  const dateText = await getDateText();
  const goal = percent(said.target);
  if (said.kind === 'reached') return t('forecast.reached', { goal, day: dateText(said.day) });
  if (said.kind === 'no-date') {
    const reason = t(`forecast.reasons.${said.reason}`, { ceiling: percent(said.ceiling ?? 0) });
    return t('forecast.noDate', { goal, reason });
  }
  const [from, to, likely] = [said.earliest, said.latest, said.median].map(dateText);
  if (said.earliest === said.latest) return t('forecast.dateOne', { goal, to: to ?? '' });
  return t('forecast.date', { goal, from: from ?? '', to: to ?? '', likely: likely ?? '' });
}

/** How it came about, with the command that works it out again. */
export async function TrainedWorkedOut({ said }: { said: SaidOfTraining }) {
  const t = await getTranslations('adoption');
  const dateText = await getDateText();
  const { employees, adopters, periodDays, from } = said.periods;
  return (
    <WorkedOut
      what={t('forecast.what')}
      text={`${t('forecast.text')} ${t('forecast.goalNote')}`}
      count={t('forecast.count', { people: employees, periods: adopters.length, days: periodDays })}
      note={t('forecast.note', { from: dateText(from) })}
      recount={{ name: 'forecast-adoption', input: { employees, target: said.target, adopters } }}
    />
  );
}
