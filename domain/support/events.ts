import { z } from 'zod';
import type { Locale } from '@/domain/access/viewer';

// What happened that a chart of support should show: in the organisation, not in a round.

/** A start, a conversation with people, something that went wrong. */
export const eventKinds = ['launch', 'talk', 'incident'] as const;
export type EventKind = (typeof eventKinds)[number];

/** In UTF-16 units: it stands beside a number under a chart. */
export const EVENT_TITLE_MAX = 60;
/** So many numbers still mean something beside a line. */
export const MOST_EVENTS = 200;

/** The title in one language or both; '' where it was not written. */
export type EventTitle = { readonly nl: string; readonly en: string };

/** `day`: 'YYYY-MM-DD'. */
export type EventDetails = { readonly day: string; readonly kind: EventKind; readonly title: EventTitle };
export type ProgrammeEvent = EventDetails & { readonly id: string };

const title = z.string().trim().max(EVENT_TITLE_MAX, `too-long:${EVENT_TITLE_MAX}`).default('');

export const eventForm = z
  .object({ day: z.iso.date('date'), kind: z.enum(eventKinds, 'pick'), titleNl: title, titleEn: title })
  .refine(({ titleNl, titleEn }) => titleNl !== '' || titleEn !== '', { path: ['titleNl'], error: 'one-language' })
  .transform(({ titleNl, titleEn, ...event }): EventDetails => ({ ...event, title: { nl: titleNl, en: titleEn } }));

/** The title in the reader's language, else in the other one; then `lang` says which that is. */
export function eventTitle({ title }: EventDetails, locale: Locale): { text: string; lang?: Locale } {
  if (title[locale] !== '') return { text: title[locale] };
  const lang = locale === 'nl' ? 'en' : 'nl';
  return { text: title[lang], lang };
}

export type NumberedEvent = ProgrammeEvent & { readonly number: number };

/** In the order of their days, numbered from 1: the numbers of a picture and of the list beside it. */
export function numbered(events: readonly ProgrammeEvent[]): NumberedEvent[] {
  return events
    .toSorted((a, b) => a.day.localeCompare(b.day) || a.id.localeCompare(b.id))
    .map((event, index) => ({ ...event, number: index + 1 }));
}
