import { addDays, daysBetween } from '@/domain/calendar/day';
import { forecastAdoption } from '@/domain/statistics/forecast-adoption';
import type { DateRange } from '@/domain/support/forecast';
import { mondayOf } from '@/domain/training/weeks';
import type { DayCount } from './daily';
import type { ForecastReason } from './steps';

/** The share of colleagues for whom the page says when they are trained; a goal of one's own is still to come. */
export const TRAINED_TARGET = 0.75;
/** From this many weeks on, four of them are one period: a fit over more periods takes long and says nothing more. */
const MOST_WEEKS = 78;
const WEEK = 7;

/** What a forecast of adoption rests on: `npm run measure -- forecast-adoption` takes the same. */
export type AdoptionPeriods = {
  readonly employees: number;
  readonly adopters: readonly number[];
  /** 7 or 28. */
  readonly periodDays: number;
  /** The first day of the first period. */
  readonly from: string;
};

export type AdoptionOutlook =
  | ({ readonly kind: 'date' } & DateRange)
  | { readonly kind: 'reached'; readonly day: string }
  | { readonly kind: 'no-date'; readonly reason: ForecastReason };

/** What was said in a week, with what it rests on: target and ceiling are fractions. */
export type SaidOfTraining = AdoptionOutlook & {
  /** The Monday from which it was shown. */
  readonly madeOn: string;
  readonly target: number;
  readonly ceiling: number | null;
  readonly periods: AdoptionPeriods;
};

/**
 * People by whole weeks, Monday to Sunday, from the one in which the first of them took the step to the last that is
 * over. Null where no whole week is over yet, or nobody works here.
 */
export function periodsOf(days: readonly DayCount[], employees: number, today: string): AdoptionPeriods | null {
  const first = days[0]?.week;
  const end = mondayOf(today);
  if (first === undefined || first >= end || employees === 0) return null;
  const weeks = daysBetween(first, end) / WEEK;
  const periodDays = weeks > MOST_WEEKS ? 4 * WEEK : WEEK;
  const periods = Math.ceil((weeks * WEEK) / periodDays);
  // Counted back from the end, so that the last period is a whole one.
  const from = addDays(end, -periods * periodDays);
  const adopters = Array.from({ length: periods }, () => 0);
  for (const { day, people } of days) {
    const at = Math.floor(daysBetween(from, day) / periodDays);
    if (at < periods) adopters[at] = (adopters[at] ?? 0) + people;
  }
  return { employees, adopters, periodDays, from };
}

/** The first day by whose end the share of people had taken the step; null when that is still to come. */
export function dayReached(days: readonly DayCount[], employees: number, target: number): string | null {
  let sum = 0;
  for (const { day, people } of days) {
    sum += people;
    // The small allowance: 0.07 · 100 is a rounding above 7.
    if (employees > 0 && sum >= target * employees - 1e-9) return day;
  }
  return null;
}

/**
 * When the share of people who took a step reaches the target, 80 %, or why that cannot be said (measurement 5).
 * Null without a period to rest on.
 *
 * @param today 'YYYY-MM-DD'; only whole weeks before it count for the curve
 */
export function adoptionOutlook(
  days: readonly DayCount[],
  { employees, target, today }: { employees: number; target: number; today: string },
): { outlook: AdoptionOutlook; ceiling: number | null; periods: AdoptionPeriods } | null {
  const periods = periodsOf(days, employees, today);
  if (!periods) return null;
  const { adopters, periodDays, from } = periods;
  const reached = dayReached(days, employees, target);
  if (reached !== null) return { outlook: { kind: 'reached', day: reached }, ceiling: null, periods };

  const { date, low, high, ceiling } = forecastAdoption({ employees, target, adopters });
  if (date === null || low === null || high === null) {
    return { outlook: { kind: 'no-date', reason: reasonOf(ceiling, target) }, ceiling, periods };
  }
  // The first whole day on which a time is over; the allowance because a time may be a rounding above a day.
  const dayOf = (time: number) => addDays(from, Math.ceil(time * periodDays - 1e-6));
  const range = { earliest: dayOf(low), median: dayOf(date), latest: dayOf(high) };
  return { outlook: { kind: 'date', ...range }, ceiling, periods };
}

/** Without a curve there were too few weeks; a curve that ends below the target says so; else it is not clear yet. */
function reasonOf(ceiling: number | null, target: number): ForecastReason {
  if (ceiling === null) return 'too-few-weeks';
  return ceiling <= target ? 'ceiling' : 'no-end';
}
