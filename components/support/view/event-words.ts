import { eventTitle, type EventDetails } from '@/domain/support/events';
import { getLocale, getTranslations } from '@/i18n/server';

/** How an event is called everywhere: "Start: the plan is here". */
export async function getEventText(): Promise<(event: EventDetails) => string> {
  const t = await getTranslations('events');
  const locale = await getLocale();
  return (event) => t('one', { kind: t(`kinds.${event.kind}`), title: eventTitle(event, locale).text });
}
