import type { DateRange, NoDateReason, Outlook } from '@/domain/support/forecast';
import { getDateText } from '@/i18n/dates';
import { getFormatter, getTranslations } from '@/i18n/server';
import { getFigureWords } from '../figure-words';

/** What is to be expected in one sentence; and where no day is given, each reason with what would change it. */
export type OutlookWords = { sentence: string; reasons: readonly string[] };

/** How an outlook is said: months for days, since no day of it is certain. */
export async function getOutlookWords(): Promise<(outlook: Outlook, goal: number) => OutlookWords> {
  const t = await getTranslations('forecast');
  const percent = (await getFigureWords()).percent;
  const months = await getMonthWords();
  const reasonText = await getReasonText();
  return (outlook, share) => {
    const goal = percent(share);
    if (outlook.kind === 'reached') return { sentence: t('reached', { goal }), reasons: [] };
    if (outlook.kind === 'no-date')
      return { sentence: t('noDate', { goal }), reasons: outlook.reasons.map(reasonText) };
    const { from, to, likely, isOne } = months(outlook);
    return { sentence: isOne ? t('dateOne', { goal, to }) : t('date', { goal, from, to, likely }), reasons: [] };
  };
}

async function getReasonText(): Promise<(reason: NoDateReason) => string> {
  const t = await getTranslations('forecast');
  const { percent } = await getFigureWords();
  const dateText = await getDateText();
  const month = await getMonthText();
  return (reason) => {
    switch (reason.code) {
      case 'wording-changed':
        return t('reasons.wordingChanged', { day: dateText(reason.day) });
      case 'too-few-rounds':
        return t('reasons.tooFew', { rounds: reason.rounds, needed: reason.needed });
      case 'response-moved':
        return t('reasons.responseMoved', { lowest: percent(reason.lowest), highest: percent(reason.highest) });
      case 'no-trend':
        return t('reasons.noTrend', { rising: percent(reason.rising) });
      case 'falling':
        return t('reasons.falling', { rising: percent(reason.rising) });
      case 'no-end':
        return reason.earliest === null
          ? t('reasons.noEnd')
          : t('reasons.noEndFrom', { earliest: month(reason.earliest) });
    }
  };
}

/** A range of days as months: the year once where it is one year, and whether it is all one month. */
export async function getMonthWords(): Promise<
  (range: DateRange) => { from: string; to: string; likely: string; isOne: boolean }
> {
  const month = await getMonthText();
  return ({ earliest, median, latest }) => {
    const isSameYear = earliest.slice(0, 4) === latest.slice(0, 4);
    return {
      from: month(earliest, !isSameYear),
      to: month(latest),
      likely: month(median, !isSameYear),
      isOne: earliest.slice(0, 7) === latest.slice(0, 7),
    };
  };
}

/** "maart 2027" */
export async function getMonthText(): Promise<(day: string, withYear?: boolean) => string> {
  const format = await getFormatter();
  return (day, withYear = true) =>
    format.dateTime(new Date(`${day}T00:00:00Z`), {
      month: 'long',
      year: withYear ? 'numeric' : undefined,
      timeZone: 'UTC',
    });
}
