import { Badge } from '@/components/ui/badge';
import { DataTable } from '@/components/ui/table';
import type { ColumnMapping } from '@/domain/people/import-columns';
import type { RowProblem } from '@/domain/people/import-problems';
import { fullName } from '@/domain/people/model';
import { getLocale, getTranslations } from '@/i18n/server';
import { problemWords } from './problem-text';

type Row = { rowNumber: number; isWrong: boolean; cells: readonly string[]; problems: readonly RowProblem[] };

/** Rows of the file that are wrong or have a remark: where, who, and what to do about it. */
export async function ProblemTable({ rows, mapping }: { rows: readonly Row[]; mapping: ColumnMapping }) {
  const t = await getTranslations('people-import');
  const sentence = problemWords(await getLocale());
  return (
    <DataTable
      caption={t('problems.caption')}
      rows={rows}
      rowKey={({ rowNumber }) => String(rowNumber)}
      columns={[
        {
          key: 'row',
          header: t('problems.row'),
          width: '6rem',
          cell: ({ rowNumber }) => (
            <span className="tabular">
              <span className="sm:hidden">{t('problems.row')} </span>
              {rowNumber}
            </span>
          ),
        },
        {
          key: 'kind',
          header: t('recent.status'),
          width: '8rem',
          phone: 'aside',
          cell: ({ isWrong }) => (
            <Badge tone={isWrong ? 'danger' : 'wait'}>{t(isWrong ? 'problems.isWrong' : 'problems.isWarned')}</Badge>
          ),
        },
        {
          key: 'who',
          header: t('problems.person'),
          width: '14rem',
          cell: ({ cells }) => <Typed cells={cells} mapping={mapping} />,
        },
        {
          key: 'what',
          header: t('problems.what'),
          cell: ({ problems }) =>
            problems.map((problem) => <p key={problem.field + problem.reason}>{sentence(problem)}</p>),
        },
      ]}
    />
  );
}

/** The name and the number as they were typed, so that the row can be found. */
async function Typed({ cells, mapping }: { cells: readonly string[]; mapping: ColumnMapping }) {
  const t = await getTranslations('people-import');
  const typed = (column: number | undefined) => (column === undefined ? '' : (cells[column] ?? '').trim());
  const name = fullName({
    firstName: typed(mapping.firstName),
    namePrefix: typed(mapping.namePrefix),
    lastName: typed(mapping.lastName),
  });
  return (
    <span className="wrap-anywhere">
      {name} <span className="text-ink-soft">{typed(mapping.employeeNo) || t('problems.nobody')}</span>
    </span>
  );
}
