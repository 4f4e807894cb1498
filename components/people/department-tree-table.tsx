import { PageLink } from '@/components/ui/page-link';
import { DataTable } from '@/components/ui/table';
import { getFormatter, getTranslations } from '@/i18n/server';

type Row = { id: string; name: string; depth: number; people: number; total: number };

/** Deeper than this, a phone has no room left to move in. */
const DEEPEST_INDENT = 6;

/** The departments in reading order: each one below the department it belongs to, a step further in. */
export async function DepartmentTreeTable({ rows, hrefOf }: { rows: readonly Row[]; hrefOf: (id: string) => string }) {
  const t = await getTranslations('departments');
  const format = await getFormatter();
  return (
    <DataTable
      caption={t('caption')}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'department',
          header: t('department'),
          cell: ({ id, name, depth }) => (
            <span className="block" style={{ paddingInlineStart: `${Math.min(depth, DEEPEST_INDENT) * 1.25}rem` }}>
              <PageLink href={hrefOf(id)}>{name}</PageLink>
            </span>
          ),
        },
        { key: 'own', header: t('own'), align: 'right', cell: ({ people }) => format.number(people) },
        {
          key: 'total',
          header: t('total'),
          align: 'right',
          // Where nothing lies below, the same number twice would only be something to compare.
          cell: ({ people, total }) => (total === people ? null : format.number(total)),
        },
      ]}
    />
  );
}
