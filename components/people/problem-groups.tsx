import { Badge } from '@/components/ui/badge';
import { Section } from '@/components/ui/section';
import { DataTable } from '@/components/ui/table';
import type { ColumnMapping } from '@/domain/people/import-columns';
import type { ImportReason, ProblemPlace, RowProblem } from '@/domain/people/import-problems';
import { fullName } from '@/domain/people/model';
import { getLocale, getTranslations } from '@/i18n/server';
import { problemWords } from './problem-text';

type Row = { rowNumber: number; cells: readonly string[]; problem: RowProblem };
type Group = { field: ProblemPlace; reason: ImportReason; count: number; rows: readonly Row[] };
type ProblemGroupsProps = { groups: readonly Group[]; areWrong: boolean; mapping: ColumnMapping };
type Words = Awaited<ReturnType<typeof getTranslations<'people-import'>>>;

/** What is the matter with rows of the file: each problem once, with how many rows have it and the first of them. */
export async function ProblemGroups({ groups, areWrong, mapping }: ProblemGroupsProps) {
  const t = await getTranslations('people-import');
  const sentence = problemWords(await getLocale());
  return groups.map(({ field, reason, count, rows }) => {
    const title = t(`groups.${reason}`, { field: t(`fields.${field}`) });
    const said = rows.map(({ problem }) => sentence(problem));
    const [first = ''] = said;
    const isSame = isGeneral(reason) || (rows.length === count && said.every((one) => one === first));
    return (
      <Section
        key={`${field}/${reason}`}
        level={3}
        title={title}
        intro={
          <div className="flex flex-col gap-2">
            <p className="flex flex-wrap items-center gap-x-3">
              <Badge tone={areWrong ? 'danger' : 'wait'}>
                {t(areWrong ? 'problems.isWrong' : 'problems.isWarned')}
              </Badge>
              {t('problems.count', { count, shown: rows.length, more: rows.length === 0 ? 0 : count - rows.length })}
            </p>
            {isSame && first && <p>{first}</p>}
          </div>
        }
      >
        {rows.length > 0 && (
          <DataTable
            caption={t('problems.captionOf', { problem: title })}
            rows={rows}
            rowKey={({ rowNumber }) => String(rowNumber)}
            columns={[
              {
                key: 'row',
                header: t('problems.row'),
                width: '6rem',
                cell: ({ rowNumber }) => rowLabel(t, rowNumber),
              },
              {
                key: 'who',
                header: t('problems.person'),
                width: isSame ? undefined : '16rem',
                cell: ({ cells }) => typed(t, cells, mapping),
              },
              ...(isSame
                ? []
                : [
                    {
                      key: 'what',
                      header: t('problems.what'),
                      cell: ({ problem }: Row) => <span className="wrap-anywhere">{sentence(problem)}</span>,
                    },
                  ]),
            ]}
          />
        )}
      </Section>
    );
  });
}

/** Whether the sentence says nothing of the row itself, so that saying it once is saying it of all. */
function isGeneral(reason: ImportReason): boolean {
  return ['required', 'too-long', 'broken-characters', 'email-of-role', 'manager-self'].includes(reason);
}

/** The word stands in front where the head of the table is gone. */
function rowLabel(t: Words, rowNumber: number) {
  return (
    <span className="tabular">
      <span className="sm:hidden">{t('problems.row')} </span>
      {rowNumber}
    </span>
  );
}

/** The name and the number as they were typed, so that the row can be found. */
function typed(t: Words, cells: readonly string[], mapping: ColumnMapping) {
  const cell = (column: number | undefined) => (column === undefined ? '' : (cells[column] ?? '').trim());
  const name = fullName({
    firstName: cell(mapping.firstName),
    namePrefix: cell(mapping.namePrefix),
    lastName: cell(mapping.lastName),
  });
  return (
    <span className="wrap-anywhere">
      {name} <span className="text-ink-soft">{cell(mapping.employeeNo) || t('problems.nobody')}</span>
    </span>
  );
}
