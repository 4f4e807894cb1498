import { WeeksChart, WeeksTable } from '@/components/training/report-weeks';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { addDays } from '@/domain/calendar/day';
import { weekPage, WEEKS_PER_PAGE } from '@/domain/training/records';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { completionByWeek } from '@/server/training/reports/completion/queries';
import { ReportFrame } from './frame';
import type { ViewProps } from './view';

/** Completions over time: the line, and each week in a table, the newest on top. */
export async function ByWeek(view: ViewProps) {
  const { viewer, filter, said, path, today } = view;
  const { module, department } = filter;
  const { page } = weekPage.parse(said);
  const weeks = await completionByWeek(viewer, { module, department }, today);
  const [first, last] = [weeks.at(0), weeks.at(-1)];
  const t = await getTranslations('reports');
  if (!first || !last) {
    return (
      <ReportFrame view={view} lead={undefined}>
        <EmptyState title={t('weeks.none')}>{t('weeks.noneMore')}</EmptyState>
      </ReportFrame>
    );
  }

  const date = await getDateText();
  const recent = weeks.slice(-4).reduce((sum, { finished }) => sum + finished, 0);
  const lead = t('weeks.lead', { total: last.total, recent, date: date(first.week) });
  const ended = weeks.map((one) => ({ ...one, end: [addDays(one.week, 6), today].sort()[0] ?? today }));
  const newest = weeks.toReversed().slice((page - 1) * WEEKS_PER_PAGE, page * WEEKS_PER_PAGE);
  return (
    <ReportFrame view={view} lead={lead}>
      {weeks.length > 1 && <WeeksChart weeks={ended} />}
      <WeeksTable rows={newest} />
      <Pagination
        path={path}
        query={{ view: 'weeks', module, department }}
        page={page}
        pageSize={WEEKS_PER_PAGE}
        total={weeks.length}
      />
      <p className="reading mt-4 text-sm text-ink-soft">{t('weeks.note')}</p>
    </ReportFrame>
  );
}
