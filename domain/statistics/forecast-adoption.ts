import { coefficients, curveAt, curveGrid, logGrowth, remainingAt, timeOf, type BassCurve } from './bass-curve';
import { valleysOfGrid, minimise, type Minimum } from './minimise';

/** Dated steps that cannot be taken back: `adopters[0]` of the `employees` took it in the first period, and so on. */
export type AdoptionCounts = {
  /** Everybody who can take the step; a whole number > 0. */
  readonly employees: number;
  /** The share of employees aimed for, 0 < target ≤ 1. */
  readonly target: number;
  /** New adopters per period, oldest first; whole numbers, together at most `employees`. */
  readonly adopters: readonly number[];
};

/** When the target is reached, in periods since the start: 10.5 is half-way the eleventh period. */
export type Crossing = { readonly date: number; readonly low: number; readonly high: number };

/** The curve through the counts; all null with fewer than five periods with events. */
export type AdoptionFit = {
  /** Coefficients of innovation and imitation, per period. */
  readonly p: number | null;
  readonly q: number | null;
  /** The share of employees that will ever take the step, 0–1. */
  readonly ceiling: number | null;
  /** Log-likelihood at these three. */
  readonly loglik: number | null;
  /** 2(loglik − its best with the ceiling at the target): how surely the ceiling is another than the target. */
  readonly gate: number | null;
};

/** The curve, and the date with its 80 % interval; date, low and high are null where no date may be given. */
export type AdoptionForecast = AdoptionFit & (Crossing | { readonly [bound in keyof Crossing]: null });

/** 80 % of χ² with one degree of freedom lies below it. */
const CHI_SQUARE_80 = 1.642;
const FEWEST_PERIODS = 5;
/** The two searches for an end of the interval stop at this distance, in periods. */
const PRECISION = 1e-5;
/** An interval that does not end within this many times the history is as good as without end: no date then. */
const FURTHEST = 1000;

const NO_FIT: AdoptionFit = { p: null, q: null, ceiling: null, loglik: null, gate: null };
const NO_DATE = { date: null, low: null, high: null };

/**
 * When the share of employees who have taken a step reaches the target, if the counts can tell.
 *
 * A Bass curve with a ceiling c ≤ 1 is fitted by grouped maximum likelihood with the number of employees N known:
 * Σ S_t ln(c·ΔF_t) + (N − ΣS) ln(1 − c·F_T). A date is given only if the ceiling is above the target and demonstrably
 * so: 2(l_max − l(c = target)) ≥ 1.642. Its interval holds every crossing time that the counts do not contradict
 * (80 % profile likelihood), and begins at the last observed period at the earliest.
 *
 * Target reached within the counts: that is an observation, so date, low and high are all the end of the first period
 * by which it was, and the gate has no part in it.
 *
 * @throws RangeError when counts are not whole, contradict each other, or the target is not within 0–1
 * @see Schmittlein & Mahajan (1982), Marketing Science 1(1), 57–78 (grouped likelihood with a ceiling);
 *      Bass (1969), Management Science 15(5), 215–227; Venzon & Moolgavkar (1988), Appl. Stat. 37(1), 87–94 (profile)
 */
export function forecastAdoption(counts: AdoptionCounts): AdoptionForecast {
  assertAdoption(counts);
  const { employees, target, adopters } = counts;
  const fit = adopters.filter((each) => each > 0).length < FEWEST_PERIODS ? null : fitOf(counts);

  const reached = firstPeriodAt(adopters, target * employees);
  if (reached !== null) return { ...(fit?.shown ?? NO_FIT), date: reached, low: reached, high: reached };
  if (!fit) return { ...NO_FIT, ...NO_DATE };

  const isEarned = fit.ceiling > target && fit.gate >= CHI_SQUARE_80;
  return { ...fit.shown, ...((isEarned ? crossingOf(counts, fit) : null) ?? NO_DATE) };
}

type Fit = { curve: BassCurve; atTarget: BassCurve; ceiling: number; loglik: number; gate: number; shown: AdoptionFit };

function fitOf(counts: AdoptionCounts): Fit {
  const free = best(counts, (curve) => ceilingOf(counts, curve));
  // With a target of 1 the ceiling cannot be above it, so no date; the gate then says how surely it is below.
  const bound = best(counts, () => counts.target);
  const curve = curveAt(free.at);
  const ceiling = ceilingOf(counts, curve);
  const loglik = -free.value;
  const gate = Math.max(0, 2 * (bound.value - free.value));
  const shown = { ...coefficients(curve), ceiling, loglik, gate };
  return { curve, atTarget: curveAt(bound.at), ceiling, loglik, gate, shown };
}

function best(counts: AdoptionCounts, ceiling: (curve: BassCurve) => number): Minimum {
  const misfit = (point: readonly number[]) => {
    const curve = curveAt(point);
    return -logLikelihood(counts, curve, ceiling(curve));
  };
  return minimise(misfit, valleysOfGrid(misfit, curveGrid(counts.adopters.length), 4));
}

/** The ceiling that fits a curve best: the share that has adopted, over the part of the curve that is behind us. */
function ceilingOf({ employees, adopters }: AdoptionCounts, curve: BassCurve): number {
  return Math.min(1, sumOf(adopters) / (employees * (1 - remainingAt(curve, adopters.length))));
}

function logLikelihood({ employees, adopters }: AdoptionCounts, curve: BassCurve, ceiling: number): number {
  const adopted = sumOf(adopters);
  const seen = adopted * Math.log(ceiling) + logGrowth(curve, adopters);
  const left = 1 - ceiling + ceiling * remainingAt(curve, adopters.length);
  const total = adopted === employees ? seen : seen + (employees - adopted) * Math.log(left);
  return Number.isNaN(total) ? -Infinity : total;
}

/** The crossing time of the best curve with the interval around it; null when the interval has no end in sight. */
function crossingOf(counts: AdoptionCounts, fit: Fit): Crossing | null {
  const now = counts.adopters.length;
  const date = Math.max(now, timeOf(fit.curve, 1 - counts.target / fit.ceiling));
  const isPossible = (time: number) => 2 * (fit.loglik - profileAt(counts, time, fit)) <= CHI_SQUARE_80;

  const low = isPossible(now) ? now : edge(isPossible, { inside: date, outside: now });
  let [inside, outside] = [date, date + 1];
  while (isPossible(outside)) {
    if (outside > FURTHEST * now) return null;
    [inside, outside] = [outside, date + 2 * (outside - date)];
  }
  return { date, low, high: edge(isPossible, { inside, outside }) };
}

function edge(isPossible: (time: number) => boolean, between: { inside: number; outside: number }): number {
  let { inside, outside } = between;
  while (Math.abs(outside - inside) > PRECISION) {
    const middle = (inside + outside) / 2;
    if (isPossible(middle)) inside = middle;
    else outside = middle;
  }
  return (inside + outside) / 2;
}

/**
 * The best log-likelihood of all curves that reach the target at `time`. Such a curve has c·F(time) = target, so with
 * h = 1 − F(time) its ceiling is target/(1 − h), at most 1 if h ≤ 1 − target; and r follows from h and a.
 */
function profileAt(counts: AdoptionCounts, time: number, fit: Fit): number {
  const { target } = counts;
  const through = ([x = 0, y = 0]: readonly number[]) => {
    const [excess, logLeft] = [x ** 2, Math.log(1 - target) - y ** 2];
    const h = Math.exp(logLeft);
    const curve = { a: (excess - logLeft) / time, r: Math.expm1(excess) / (1 - h) };
    return -logLikelihood(counts, curve, target / (1 - h));
  };
  const startFrom = (curve: BassCurve) => {
    const h = Math.min(remainingAt(curve, time), 1 - target);
    return [Math.sqrt(Math.log1p(curve.r * (1 - h))), Math.sqrt(Math.max(0, Math.log(1 - target) - Math.log(h)))];
  };
  // The way from the best curve of all to times without end leads to the best one with its ceiling at the target.
  const starts = [startFrom(fit.curve), startFrom(fit.atTarget)];
  return -minimise(through, starts).value;
}

/** The number of the first period by the end of which `goal` people had adopted; null when that is still to come. */
function firstPeriodAt(adopters: readonly number[], goal: number): number | null {
  // The small allowance: 0.07 · 100 is a rounding above 7.
  const index = adopters.findIndex((_, last) => sumOf(adopters.slice(0, last + 1)) >= goal - 1e-9);
  return index < 0 ? null : index + 1;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}

function assertAdoption({ employees, target, adopters }: AdoptionCounts): void {
  const whole = [employees, ...adopters].every((count) => Number.isInteger(count) && count >= 0);
  if (!whole || employees === 0 || sumOf(adopters) > employees) {
    throw new RangeError(`${adopters.join(', ')} adopters of ${employees} employees`);
  }
  if (!(target > 0 && target <= 1)) throw new RangeError(`a target of ${target}`);
}
