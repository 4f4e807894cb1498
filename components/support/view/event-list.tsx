import { PageLink } from '@/components/ui/page-link';
import { eventTitle, type NumberedEvent } from '@/domain/support/events';
import { getDateText } from '@/i18n/dates';
import { getLocale, getTranslations } from '@/i18n/server';

type EventListProps = {
  events: readonly NumberedEvent[];
  /** Where they are added and changed, for who may. */
  href?: string;
};

/** What the numbers in the chart stand for, beside it; nothing where nothing happened and nobody could add it. */
export async function EventList({ events, href }: EventListProps) {
  const t = await getTranslations('events');
  const locale = await getLocale();
  const dateText = await getDateText();
  return (
    <>
      {events.length > 0 && (
        <ul aria-label={t('onChart')} className="mt-4 gap-x-10 text-sm sm:columns-2">
          {events.map((event) => {
            const { text, lang } = eventTitle(event, locale);
            return (
              <li key={event.id} className="flex break-inside-avoid items-baseline gap-3 py-1">
                <span className="tabular inline-flex min-w-6 shrink-0 justify-center rounded-full border border-ink px-1.5 font-semibold">
                  {event.number}
                </span>
                <span className="min-w-0">
                  <span className="text-ink-soft">
                    {dateText(event.day)} · {t(`kinds.${event.kind}`)}:
                  </span>{' '}
                  <span lang={lang}>{text}</span>
                </span>
              </li>
            );
          })}
        </ul>
      )}
      {href && (
        <p className="no-print mt-2 text-sm">
          <PageLink href={href} className="inline-flex min-h-11 items-center">
            {t(events.length > 0 ? 'manage' : 'addFirst')}
          </PageLink>
        </p>
      )}
    </>
  );
}
