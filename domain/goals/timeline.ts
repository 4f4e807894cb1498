import { daysBetween } from '@/domain/calendar/day';

/** What can stand on the timeline, in the order of its rows. */
export const timelineKinds = ['goal', 'milestone', 'round', 'module', 'event'] as const;
export type TimelineKind = (typeof timelineKinds)[number];

/** Something with a day, or from a day to a day; both 'YYYY-MM-DD'. */
export type TimelineItem = {
  readonly id: string;
  readonly kind: TimelineKind;
  readonly title: string;
  /** Of a title that somebody wrote in another language than the page. */
  readonly lang?: string;
  readonly from: string;
  /** Null: on one day. Of a round that is open: the day on which it closes. */
  readonly to: string | null;
  /** Where it is to be read; null where nobody but its makers can. */
  readonly href: string | null;
};

const lastDay = ({ from, to }: TimelineItem) => to ?? from;

/** From the first day to the last of everything, today within it; null when there is nothing. */
export function timelineSpan(items: readonly TimelineItem[], today: string): { from: string; to: string } | null {
  if (items.length === 0) return null;
  const days = [today, ...items.flatMap((item) => [item.from, lastDay(item)])].toSorted();
  return { from: days[0] ?? today, to: days.at(-1) ?? today };
}

/** Where a day stands, in percent of the width. */
export function placeOnTimeline(day: string, { from, to }: { from: string; to: string }): number {
  const whole = daysBetween(from, to);
  return whole === 0 ? 0 : (100 * daysBetween(from, day)) / whole;
}

export type Happening = {
  readonly item: TimelineItem;
  readonly day: string;
  /** Of something that takes time: its first day or its last. */
  readonly is: 'on' | 'begins' | 'ends';
};

/** Every day on which something is, begins or ends, by month ('YYYY-MM'), the earliest first. */
export function byMonth(items: readonly TimelineItem[]): { month: string; happenings: Happening[] }[] {
  const happenings = items.flatMap((item): Happening[] =>
    item.to === null
      ? [{ item, day: item.from, is: 'on' }]
      : [
          { item, day: item.from, is: 'begins' },
          { item, day: item.to, is: 'ends' },
        ],
  );
  const months = new Map<string, Happening[]>();
  for (const one of happenings.toSorted(
    (a, b) => a.day.localeCompare(b.day) || a.item.title.localeCompare(b.item.title),
  )) {
    const month = one.day.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), one]);
  }
  return [...months].map(([month, list]) => ({ month, happenings: list }));
}

/** The first day of each month within a span, of every second, third … where there are more than `most`. */
export function monthStarts({ from, to }: { from: string; to: string }, most = 12): string[] {
  const [year = 0, month = 1] = from.split('-').map(Number);
  const days: string[] = [];
  for (let place = month; ; place += 1) {
    const day = new Date(Date.UTC(year, place, 1)).toISOString().slice(0, 10);
    if (day > to) break;
    days.push(day);
  }
  const step = Math.ceil(days.length / most);
  return days.filter((_, index) => index % step === 0);
}
