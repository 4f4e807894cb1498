/**
 * The dated steps of adoption (measurement 0.1), in the order in which they are usually taken. Each is taken once and
 * never taken back; nobody has to take them in this order. What each one is: docs/metrics.md, and `server/adoption/count.ts`.
 */
export const adoptionSteps = ['invited', 'signed-in', 'trained', 'acknowledged', 'accepted', 'ambassador'] as const;
export type AdoptionStep = (typeof adoptionSteps)[number];

/** People who work here now and have taken each step. */
export type StepCounts = Readonly<Record<AdoptionStep, number>>;

/**
 * A responsibility is that of an ambassador if its title says so, in either language: there is no other way yet to ask
 * somebody to be one. Folded to small letters by who compares.
 */
export const AMBASSADOR_IN_TITLE = 'ambassad';

/** What is kept by day: a step, or who finished a module that is asked of them. */
export type DailySeries = AdoptionStep | `finished:${string}`;

export function finishedSeries(moduleId: string): DailySeries {
  return `finished:${moduleId}`;
}

export const forecastVerdicts = ['date', 'reached', 'no-date'] as const;
export const forecastReasons = ['too-few-weeks', 'ceiling', 'no-end'] as const;
/** Why no date can be given. */
export type ForecastReason = (typeof forecastReasons)[number];

/** What became of a range that was shown: see `domain/support/ledger.ts`, whose words these are. */
export const rangeStandings = ['not-yet', 'held', 'early', 'late', 'void'] as const;
export type RangeStanding = (typeof rangeStandings)[number];
