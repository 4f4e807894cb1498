import type { MadeForecast } from '@/domain/support/fan';
import { countedRounds } from '@/domain/support/forecast';
import { recountChange, recountForecast, recountHeadline, recountShare } from '@/domain/support/recount';
import type { ClosedRound, DepartmentInRound } from '@/domain/support/rounds';
import { trend } from '@/domain/support/trend';
import { getTranslations } from '@/i18n/server';
import { getFigureWords } from '../figure-words';
import { WorkedOut } from './worked-out';

type FiguresWorkedOutProps = {
  /** Closed rounds, oldest first. */
  rounds: readonly ClosedRound[];
  /** Of the newest round. */
  departments: readonly DepartmentInRound[];
  forecast: MadeForecast | null;
  goal: number | null;
};

/** For each figure of the newest round how it came about, in the order in which the page shows them. */
export async function FiguresWorkedOut({ rounds, departments, forecast, goal }: FiguresWorkedOutProps) {
  const last = rounds.at(-1);
  if (!last?.figure) return null;
  const t = await getTranslations('forecast');
  const before = rounds.at(-2);
  // As the figures beside it: from the first round of this wording with a count.
  const first = rounds.find(({ wordingVersion, figure }) => wordingVersion === last.wordingVersion && figure?.n);
  const compared = [before, first].filter((round, place, all) => round && all.indexOf(round) === place);
  return (
    <div className="no-print mt-6">
      <p className="reading text-sm text-ink-soft">{t('workedOut.intro')}</p>
      <Support last={last} departments={departments} />
      <Response last={last} />
      {compared.map((round) => round && <Change key={round.number} before={round} last={last} />)}
      {forecast && goal !== null && <Expected rounds={rounds} forecast={forecast} goal={goal} />}
    </div>
  );
}

async function Support({ last, departments }: { last: ClosedRound; departments: readonly DepartmentInRound[] }) {
  const t = await getTranslations('forecast');
  const whole = recountHeadline(last.figure, departments, t('workedOut.support.rest'));
  const unweighted = recountShare(last.figure);
  return (
    <WorkedOut
      what={t('workedOut.support.what')}
      text={t('workedOut.support.text')}
      count={await countOf(last)}
      note={whole || !unweighted ? undefined : t('workedOut.support.unweighted')}
      recount={whole ?? unweighted}
    />
  );
}

async function Response({ last }: { last: ClosedRound }) {
  const t = await getTranslations('forecast');
  return (
    <WorkedOut
      what={t('workedOut.response.what')}
      text={t('workedOut.response.text')}
      count={await countOf(last)}
      recount={recountShare(last.figure)}
    />
  );
}

async function countOf({ figure }: ClosedRound): Promise<string | undefined> {
  const t = await getTranslations('forecast');
  const words = await getFigureWords();
  return figure ? t('workedOut.count', { n: words.answers(figure), N: words.count(figure.N) }) : undefined;
}

async function Change({ before, last }: { before: ClosedRound; last: ClosedRound }) {
  const found = trend(before, last);
  if (before === last || !before.figure || !last.figure || !found) return null;
  const t = await getTranslations('forecast');
  const linking = await getTranslations('linking');
  const { answers } = await getFigureWords();
  const { number } = before;
  const n = found.panel?.n ?? 0;
  const counts = { before: answers(before.figure), after: answers(last.figure) };
  const text = { 'all-answers': 'all', 'same-people': found.panel ? 'same' : 'verdictOnly' } as const;
  return (
    <WorkedOut
      what={t('workedOut.change.what', { number })}
      text={linking(`change.workedOut.${text[found.basis]}`, { number, n })}
      count={found.panel ? linking('change.workedOut.counts', { ...counts, n }) : t('workedOut.change.counts', counts)}
      recount={recountChange(before, last)}
    />
  );
}

type ExpectedProps = { rounds: readonly ClosedRound[]; forecast: MadeForecast; goal: number };

async function Expected({ rounds, forecast: { rising }, goal }: ExpectedProps) {
  const t = await getTranslations('forecast');
  const { percent } = await getFigureWords();
  const counted = countedRounds(rounds);
  const chance = rising !== null && rising > 0.99 ? t('workedOut.forecast.nearlySure') : percent(rising ?? 0);
  const notes = [rising !== null && t('workedOut.forecast.rising', { rising: chance }), t('workedOut.forecast.units')];
  return (
    <WorkedOut
      what={t('workedOut.forecast.what')}
      text={t('workedOut.forecast.text')}
      count={t('workedOut.forecast.counts', {
        rounds: counted.length,
        n: counted.reduce((sum, { n }) => sum + n, 0),
      })}
      note={notes.filter(Boolean).join(' ')}
      recount={recountForecast(rounds, goal)}
    />
  );
}
