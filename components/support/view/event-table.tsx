import { PageLink } from '@/components/ui/page-link';
import { DataTable } from '@/components/ui/table';
import { eventTitle, type NumberedEvent } from '@/domain/support/events';
import { getDateText } from '@/i18n/dates';
import { getLocale, getTranslations } from '@/i18n/server';

type EventTableProps = {
  events: readonly NumberedEvent[];
  /** Where one is changed, for who may. */
  hrefOf?: (eventId: string) => string;
};

/** Every event, the newest first. */
export async function EventTable({ events, hrefOf }: EventTableProps) {
  const t = await getTranslations('events');
  const locale = await getLocale();
  const dateText = await getDateText();
  return (
    <div className="max-w-3xl">
      <DataTable
        caption={t('caption')}
        rows={events.toReversed()}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'what',
            header: t('table.what'),
            cell: (event) => {
              const { text, lang } = eventTitle(event, locale);
              return <span lang={lang}>{text}</span>;
            },
          },
          { key: 'kind', header: t('kind'), cell: ({ kind }) => t(`kinds.${kind}`) },
          { key: 'day', header: t('table.day'), nowrap: true, cell: ({ day }) => dateText(day) },
          {
            key: 'number',
            header: t('table.number'),
            align: 'right',
            phone: 'line',
            cell: ({ number }) => number,
          },
          ...(hrefOf
            ? [
                {
                  key: 'change',
                  header: t('change'),
                  phone: 'aside' as const,
                  cell: ({ id, number }: NumberedEvent) => (
                    <PageLink href={hrefOf(id)} aria-label={t('changeWhich', { number })}>
                      {t('change')}
                    </PageLink>
                  ),
                },
              ]
            : []),
        ]}
      />
    </div>
  );
}
