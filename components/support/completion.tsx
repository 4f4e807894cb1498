import { ChartFrame } from '@/components/charts/chart-frame';
import { CompletionLine } from '@/components/charts/completion-line';
import { DataTable } from '@/components/ui/table';
import { perWeek } from '@/domain/training/per-week';
import type { CompletionCounts, CompletionPoint } from '@/domain/training/report';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { getFigureWords } from './figure-words';

type CompletionProps = {
  /** The title of the module. */
  module: string;
  counts: CompletionCounts;
  line: readonly CompletionPoint[];
};

/** How many people finished a module, over time: adoption, which only rises, with the people it is asked of as ceiling. */
export async function Completion({ module, counts, line }: CompletionProps) {
  const t = await getTranslations('support');
  const words = await getFigureWords();
  const dateText = await getDateText();
  const { assigned, completed, overdue } = counts;
  const weeks = perWeek(line);
  const [first, last] = [line.at(0), line.at(-1)];
  if (assigned === 0 && !last) return <p className="reading">{t('completion.notAssigned', { module })}</p>;
  if (!first || !last) return <p className="reading">{t('completion.nobodyYet', { module, assigned })}</p>;

  const others = last.count - completed;
  const notes = [t('completion.overdue', { count: overdue }), others > 0 && t('completion.others', { count: others })];
  return (
    <ChartFrame
      title={t('completion.title', { completed, assigned })}
      subtitle={t('completion.about', { module, from: dateText(first.date) })}
      note={notes.filter(Boolean).join(' ')}
      table={{
        head: [t('completion.table.day'), t('completion.table.count')],
        rows: weeks.toReversed().map(({ date, count }) => [dateText(date), words.count(count)]),
      }}
    >
      <CompletionLine
        points={weeks}
        ceiling={{ value: assigned, label: t('completion.ceiling', { count: assigned }) }}
        name={t('completion.name')}
        description={t('completion.description', {
          first: words.count(first.count),
          last: words.count(last.count),
          assigned: words.count(assigned),
        })}
      />
    </ChartFrame>
  );
}

type DepartmentRow = CompletionCounts & { departmentId: string; department: string };

/** The same by department, in counts of people: they add up, and nobody has to divide. */
export async function CompletionByDepartment({ rows }: { rows: readonly DepartmentRow[] }) {
  const t = await getTranslations('support');
  const words = await getFigureWords();
  if (rows.length === 0) return null;
  return (
    <div className="mt-10 max-w-3xl">
      <DataTable
        caption={t('completion.table.caption')}
        showCaption
        rows={rows}
        rowKey={({ departmentId }) => departmentId}
        columns={[
          { key: 'department', header: t('completion.table.department'), cell: ({ department }) => department },
          {
            key: 'completed',
            header: t('completion.table.completed'),
            align: 'right',
            cell: ({ completed }) => words.count(completed),
          },
          {
            key: 'assigned',
            header: t('completion.table.assigned'),
            align: 'right',
            cell: ({ assigned }) => words.count(assigned),
          },
          {
            key: 'overdue',
            header: t('completion.table.overdue'),
            align: 'right',
            cell: ({ overdue }) => words.count(overdue),
          },
        ]}
      />
    </div>
  );
}
