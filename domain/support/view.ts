import { z } from 'zod';
import { addYears } from '@/domain/calendar/day';
import type { MadeForecast } from './fan';
import type { ClosedRound } from './rounds';

/** What of support is looked at, as the address says it; so that a view can be shared. Days 'YYYY-MM-DD', both included. */
export type SupportView = {
  /** Null: from the first round on. */
  readonly from: string | null;
  /** Null: up to now, and what is to come. */
  readonly to: string | null;
  /** The id of a department of the newest round; null: the organisation. */
  readonly department: string | null;
};

/** What the address asked for and does not get: a day that does not exist, an end before its start, no such department. */
export type ViewFault = 'day' | 'order' | 'department';

type Address = Readonly<Record<string, unknown>>;

const day = z.iso.date().nullable();
const asked = (value: unknown) => (value === undefined || value === '' ? null : value);

/** Reads the address of a view. What it says wrongly counts as not said, and is told. */
export function readView(
  address: Address,
  departments: readonly { readonly id: string }[],
): { view: SupportView; faults: readonly ViewFault[] } {
  const faults: ViewFault[] = [];
  const [from, to] = [day.safeParse(asked(address.from)), day.safeParse(asked(address.to))];
  if (!from.success || !to.success) faults.push('day');
  let range = { from: from.data ?? null, to: to.data ?? null };
  if (range.from !== null && range.to !== null && range.from > range.to) {
    faults.push('order');
    range = { from: null, to: null };
  }
  const wanted = asked(address.department);
  const department = departments.find(({ id }) => id === wanted)?.id ?? null;
  if (wanted !== null && department === null) faults.push('department');
  return { view: { ...range, department }, faults };
}

/** The address of a view; what is usual is left out. */
export function viewQuery({ from, to, department }: SupportView): Record<string, string | undefined> {
  return { from: from ?? undefined, to: to ?? undefined, department: department ?? undefined };
}

/** The same day a year ago: where "last year" begins. */
export function aYearBefore(today: string): string {
  return addYears(today, -1);
}

/** Which of the ready-made periods a view is: everything, the last year, or one of its own. */
export function periodOf({ from, to }: SupportView, today: string): 'all' | 'year' | 'own' {
  if (from === null && to === null) return 'all';
  return from === aYearBefore(today) && to === null ? 'year' : 'own';
}

/** Whatever has a day inside the view. */
export function within<Dated extends { readonly day: string }>(view: SupportView, dated: readonly Dated[]): Dated[] {
  return dated.filter(({ day }) => (view.from === null || day >= view.from) && (view.to === null || day <= view.to));
}

/** A round as a view shows it. Without a figure it cannot be shown; `isAbsent`: the department was not there yet. */
export type RoundInView = ClosedRound & { readonly isAbsent?: boolean };

/** A department from the first round in which it was there. */
export function sinceItBegan(rounds: readonly RoundInView[]): RoundInView[] {
  const first = rounds.findIndex(({ isAbsent }) => isAbsent !== true);
  return first === -1 ? [] : rounds.slice(first);
}

/**
 * Whether the forecast belongs into the picture: it is one of the organisation, begins at the newest round and goes as
 * far as its latest day. Half of a fan would be another forecast.
 */
export function isForecastInView(view: SupportView, newest: ClosedRound, { outlook }: MadeForecast): boolean {
  if (view.department !== null || outlook.kind !== 'date') return false;
  return within(view, [{ day: newest.day }, { day: outlook.latest }]).length === 2;
}
