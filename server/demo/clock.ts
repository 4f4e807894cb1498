import { addDays } from '@/domain/calendar/day';

/** The demo's own calendar: days counted from today, backwards for the past. */
export type DemoClock = {
  /** 'YYYY-MM-DD', `count` days from today. */
  day(count: number): string;
  /** An instant on that day; `minute` from 0 on, from eight in the morning UTC. Later minutes are later instants. */
  at(count: number, minute?: number): Date;
};

export function demoClock(today: string): DemoClock {
  const day = (count: number) => addDays(today, count);
  return {
    day,
    at: (count, minute = 0) => new Date(Date.parse(`${day(count)}T08:00:00Z`) + minute * 60_000),
  };
}
