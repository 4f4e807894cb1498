import 'server-only';
import type { Viewer } from '@/domain/access/viewer';
import type { EventDetails } from '@/domain/support/events';
import { addEvent } from '@/server/support/events/commands';
import type { DemoClock } from './clock';

/** `on`: the day of it, counted from today. */
const EVENTS: readonly (Omit<EventDetails, 'day'> & { on: number })[] = [
  {
    on: -172,
    kind: 'launch',
    title: { nl: 'Aftrap van het socialmediaplan', en: 'Kick-off of the social media plan' },
  },
  { on: -98, kind: 'talk', title: { nl: 'Lunchgesprekken op drie locaties', en: 'Lunch talks at three locations' } },
  {
    on: -58,
    kind: 'incident',
    title: { nl: 'Bericht over een storing liep uit de hand', en: 'A post about an outage got out of hand' },
  },
];

/** What happened around the plan, put into the chart of support the day after. */
export async function seedEvents({ clock, champion }: { clock: DemoClock; champion: Viewer }): Promise<void> {
  for (const { on, ...event } of EVENTS) await addEvent(champion, { ...event, day: clock.day(on) }, clock.at(on + 1));
}
