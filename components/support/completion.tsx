import { ChartFrame } from '@/components/charts/chart-frame';
import { CompletionLine } from '@/components/charts/completion-line';
import { Section } from '@/components/ui/section';
import { DataTable } from '@/components/ui/table';
import { type CurvePoint, thinned } from '@/domain/adoption/daily';
import { isTree } from '@/domain/people/department-tree';
import type { DepartmentReport } from '@/domain/training/department-report';
import type { CompletionCounts } from '@/domain/training/report';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { getFigureWords } from './figure-words';

type CompletionProps = {
  /** The title of the module. */
  module: string;
  counts: CompletionCounts;
  line: readonly CurvePoint[];
  /** How many finished it besides: not asked of them now, or no longer here. */
  beside: number;
  /** Whether the line is drawn; else only said, because it stands elsewhere on the page. */
  isDrawn: boolean;
};

/** How many of the people a module is asked of finished it, over time, with all of them as ceiling. */
export async function Completion({ module, counts, line, beside, isDrawn }: CompletionProps) {
  const t = await getTranslations('support');
  const words = await getFigureWords();
  const dateText = await getDateText();
  const { assigned, completed, overdue } = counts;
  const [first, last] = [line.at(0), line.at(-1)];
  const others = beside > 0 && t('completion.others', { count: beside });
  if (!first || !last) {
    const why = t(assigned === 0 ? 'completion.notAssigned' : 'completion.nobodyYet', { module, assigned });
    return (
      <div className="reading">
        <h2 className="mb-2 text-xl">{t('completion.heading')}</h2>
        <p>{[why, others].filter(Boolean).join(' ')}</p>
      </div>
    );
  }

  const notes = [t('completion.overdue', { count: overdue }), others].filter(Boolean).join(' ');
  const title = t('completion.title', { completed, assigned });
  if (!isDrawn) {
    return (
      <div className="reading">
        <h2 className="text-xl">{title}</h2>
        <p className="mt-1 text-sm text-ink-soft">{t('completion.asked', { module })}</p>
        <p className="mt-3">{notes}</p>
      </div>
    );
  }
  const shown = thinned(line);
  return (
    <ChartFrame
      level={2}
      title={title}
      subtitle={t('completion.about', { module, from: dateText(first.date) })}
      note={notes}
      table={{
        head: [t('completion.table.day'), t('completion.table.count')],
        rows: shown.toReversed().map(({ date, count }) => [dateText(date), words.count(count)]),
      }}
    >
      <CompletionLine
        points={shown}
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

/** The same by department with all that is under it, in counts of people: nobody has to divide. */
export async function CompletionByDepartment({ rows }: { rows: readonly DepartmentReport[] }) {
  const t = await getTranslations('support');
  const words = await getFigureWords();
  if (rows.length === 0) return null;
  return (
    <div className="max-w-3xl">
      <Section
        level={3}
        title={t('completion.departments')}
        intro={isTree(rows) ? t('completion.departmentsIntro') : undefined}
      >
        <DataTable
          caption={t('completion.table.caption')}
          rows={rows}
          rowKey={({ id }) => id}
          depth={isTree(rows) ? ({ depth }) => depth : undefined}
          columns={[
            {
              key: 'department',
              header: t('completion.table.department'),
              cell: ({ name }) => name,
            },
            {
              key: 'completed',
              header: t('completion.table.completed'),
              align: 'right',
              cell: ({ below }) => words.count(below.finished),
            },
            {
              key: 'assigned',
              header: t('completion.table.assigned'),
              align: 'right',
              cell: ({ below }) => words.count(below.asked),
            },
            {
              key: 'overdue',
              header: t('completion.table.overdue'),
              align: 'right',
              cell: ({ below }) => words.count(below.late),
            },
          ]}
        />
      </Section>
    </div>
  );
}
