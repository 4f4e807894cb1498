import { ChartFrame } from '@/components/charts/chart-frame';
import { CompletionLine } from '@/components/charts/completion-line';
import { DataTable } from '@/components/ui/table';
import type { WeekCount } from '@/domain/training/weeks';
import { getDateText } from '@/i18n/dates';
import { getFormatter, getTranslations } from '@/i18n/server';

/** Completions added up: a line that only rises, a point at the end of each week. The table of the page holds the same. */
export async function WeeksChart({ weeks }: { weeks: readonly (WeekCount & { end: string })[] }) {
  const t = await getTranslations('reports');
  const date = await getDateText();
  const format = await getFormatter();
  const [first, last] = [weeks.at(0), weeks.at(-1)];
  if (!first || !last) return null;
  const description = t('weeks.description', { first: format.number(first.total), last: format.number(last.total) });
  return (
    <ChartFrame level={2} title={description} subtitle={t('weeks.about', { date: date(first.week) })}>
      <CompletionLine
        points={weeks.map(({ end, total }) => ({ date: end, count: total }))}
        name={t('weeks.name')}
        description={description}
      />
    </ChartFrame>
  );
}

/** How many finished in each week. */
export async function WeeksTable({ rows }: { rows: readonly WeekCount[] }) {
  const t = await getTranslations('reports');
  const date = await getDateText();
  const format = await getFormatter();
  return (
    <div className="mt-10 max-w-3xl">
      <DataTable
        caption={t('weeks.caption')}
        rows={rows}
        rowKey={({ week }) => week}
        columns={[
          { key: 'week', header: t('weeks.week'), cell: ({ week }) => date(week) },
          {
            key: 'finished',
            header: t('weeks.finished'),
            align: 'right',
            cell: ({ finished }) => format.number(finished),
          },
          { key: 'total', header: t('weeks.total'), align: 'right', cell: ({ total }) => format.number(total) },
        ]}
      />
    </div>
  );
}
