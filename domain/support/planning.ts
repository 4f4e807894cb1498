import { z } from 'zod';
import { addDays, daysBetween } from '@/domain/calendar/day';
import { direction, pageNumber } from '@/domain/lists/address';
import { DAYS_BETWEEN_ROUNDS, DAYS_USUALLY_OPEN, earliestNextRound, MORNING_HOUR } from './model';
import { type ReminderMoment, reminderMoments } from './reminders';

export const planStatuses = ['planned', 'opened', 'missed'] as const;
export type PlanStatus = (typeof planStatuses)[number];

/** What can keep a planned round from opening on its day. 'last-day': it would have to close on the day it opens. */
export const planHurdles = [
  'round-open',
  'too-soon',
  'themes-open',
  'comments-waiting',
  'nobody-invited',
  'few-can-answer',
  'last-day',
] as const;
export type PlanHurdle = (typeof planHurdles)[number];

/** What a refusal to open says, as a hurdle; null for what no planned round can wait for. */
export function hurdleOf(reason: string | undefined): PlanHurdle | null {
  return planHurdles.find((one) => one === reason) ?? null;
}

/** Further ahead nobody plans, and a year that was mistyped is found. */
const DAYS_AHEAD_AT_MOST = 3 * 365;
export const ROUNDS_AT_ONCE = 26;
const WEEKS_AT_LEAST = DAYS_BETWEEN_ROUNDS / 7;
const WEEKS_AT_MOST = 52;
/** Measurement 2: every four weeks for four months, then every 8 to 13. */
const OFTEN_WEEKS = 4;
const FOUR_MONTHS_WEEKS = 17;
const LATER_WEEKS = 8;
const LATER_TIMES = 4;

/** The days of a round, 'YYYY-MM-DD'; both are days on which people can answer. */
export type RoundDays = { readonly opensOn: string; readonly closesOn: string };
/** What stands already: today, the newest round, and the rounds that are planned, in any order. */
export type Calendar = {
  readonly today: string;
  readonly last: { readonly openedOn: string; readonly isOpen: boolean; readonly closesOn: string } | null;
  readonly planned: readonly RoundDays[];
};

/** Why a round cannot be planned so: the field it is about, and a key under `errors` with the days that it names. */
export type PlanFault = { readonly field: 'opensOn' | 'closesOn' | 'times'; readonly key: string };

/**
 * What is wrong with planning these rounds beside those that stand already; null when nothing is. Openings are at least
 * 28 days from each other, and a round is over before the next one opens.
 */
export function planFault(rounds: readonly RoundDays[], calendar: Calendar): PlanFault | null {
  const accepted = [...calendar.planned];
  for (const [place, round] of rounds.entries()) {
    const fault = faultOf(round, { ...calendar, planned: accepted });
    // What the first one says for itself can be changed there; of a later one only that it is planned can.
    if (fault) return place === 0 ? fault : { ...fault, field: 'times' };
    accepted.push(round);
  }
  return null;
}

function faultOf({ opensOn, closesOn }: RoundDays, { today, last, planned }: Calendar): PlanFault | null {
  const opening = (key: string): PlanFault => ({ field: 'opensOn', key });
  if (opensOn <= today) return opening(`plan-today:${addDays(today, 1)}`);
  if (daysBetween(today, opensOn) > DAYS_AHEAD_AT_MOST) return opening('date-late');
  if (closesOn <= opensOn) return { field: 'closesOn', key: 'plan-closes-first' };
  if (last && opensOn < earliestNextRound(last.openedOn)) {
    return opening(`plan-near-round:${last.openedOn}:${earliestNextRound(last.openedOn)}`);
  }
  if (last?.isOpen && opensOn <= last.closesOn) return opening(`plan-while-open:${last.closesOn}`);
  const near = planned.find((other) => Math.abs(daysBetween(other.opensOn, opensOn)) < DAYS_BETWEEN_ROUNDS);
  if (near) return opening(`plan-near-planned:${near.opensOn}:${opensOn}`);
  const within = planned.find((other) => other.opensOn < opensOn && other.closesOn >= opensOn);
  if (within) return opening(`plan-within:${within.closesOn}`);
  const next = planned.filter((other) => other.opensOn > opensOn).sort(byOpening)[0];
  if (next && closesOn >= next.opensOn) return { field: 'closesOn', key: `plan-overlap:${next.opensOn}` };
  return null;
}

const byOpening = (a: RoundDays, b: RoundDays) => (a.opensOn < b.opensOn ? -1 : 1);

/** A first round and, every so many weeks, others that are open for as many days. */
export function roundSeries({ opensOn, closesOn }: RoundDays, weeks: number, times: number): RoundDays[] {
  return Array.from({ length: times }, (_, place) => ({
    opensOn: addDays(opensOn, place * weeks * 7),
    closesOn: addDays(closesOn, place * weeks * 7),
  }));
}

export type ProposedSeries = RoundDays & { readonly weeks: number; readonly times: number };

/**
 * What to plan next: every four weeks until the programme is four months old, then every eight (measurement 2). It
 * begins as soon as people may be asked again after all that was opened and planned, and not before tomorrow.
 *
 * @param firstOpenedOn the day the first round opened; null before it
 */
export function proposedSeries({ today, last, planned }: Calendar, firstOpenedOn: string | null): ProposedSeries {
  const newest = planned.toSorted(byOpening).at(-1)?.opensOn ?? last?.openedOn ?? null;
  const tomorrow = addDays(today, 1);
  const begin = planned.toSorted(byOpening)[0]?.opensOn ?? tomorrow;
  const often = addDays(firstOpenedOn ?? begin, FOUR_MONTHS_WEEKS * 7);
  const isOften = newest === null || addDays(newest, OFTEN_WEEKS * 7) < often;
  const weeks = isOften ? OFTEN_WEEKS : LATER_WEEKS;
  const soonest = newest === null ? tomorrow : addDays(newest, weeks * 7);
  const afterOpen = last?.isOpen ? addDays(last.closesOn, 1) : tomorrow;
  const opensOn = [soonest, tomorrow, afterOpen].reduce((a, b) => (a > b ? a : b));
  const room = Math.ceil(daysBetween(opensOn, often) / (OFTEN_WEEKS * 7));
  return {
    opensOn,
    closesOn: addDays(opensOn, DAYS_USUALLY_OPEN),
    weeks,
    times: isOften ? Math.max(1, room) : LATER_TIMES,
  };
}

/** Planned rounds that opening one today would leave too little time before: people are asked every four weeks at most. */
export function tooNear<Planned extends RoundDays>(planned: readonly Planned[], today: string): Planned[] {
  return planned.filter(({ opensOn }) => opensOn > today && opensOn < earliestNextRound(today));
}

export type PlannedRound = RoundDays & {
  readonly id: string;
  readonly reminders: readonly ReminderMoment[];
  readonly status: PlanStatus;
  readonly hurdle: PlanHurdle | null;
  readonly triedOn: string | null;
};

/**
 * What a planned round is to the clock now. 'wait': not its day, not yet morning, or tried today already. 'missed': its
 * closing day has passed without it.
 */
export function planTurn(
  { opensOn, closesOn, triedOn }: Pick<PlannedRound, 'opensOn' | 'closesOn' | 'triedOn'>,
  { today, hour }: { today: string; hour: number },
): 'wait' | 'open' | 'missed' {
  if (closesOn < today) return 'missed';
  if (opensOn > today || hour < MORNING_HOUR || triedOn === today) return 'wait';
  return 'open';
}

const reminders = z.array(z.enum(reminderMoments)).default([]);
/** Opening a round by hand. */
export const openRoundForm = z.object({ closesOn: z.iso.date(), reminders });
export const moveForm = z.object({ opensOn: z.iso.date(), closesOn: z.iso.date(), reminders });
export const planForm = moveForm.extend({
  weeks: z.coerce.number().int().min(WEEKS_AT_LEAST).max(WEEKS_AT_MOST),
  times: z.coerce.number().int().min(1).max(ROUNDS_AT_ONCE),
});
export type RoundPlan = z.infer<typeof planForm>;
export type RoundMove = z.infer<typeof moveForm>;

export const plannedFilter = z.object({ dir: direction('asc'), page: pageNumber });
export type PlannedFilter = z.infer<typeof plannedFilter>;
/** What has just become of the calendar, told once. */
export const plannedOutcome = z.object({
  made: z.coerce.number().int().min(1).max(ROUNDS_AT_ONCE).optional().catch(undefined),
  moved: z.literal('1').optional().catch(undefined),
  removed: z.iso.date().optional().catch(undefined),
});
