import { EmptyState } from '@/components/ui/empty-state';
import { PageLink } from '@/components/ui/page-link';
import { DataTable } from '@/components/ui/table';
import type { Bilingual } from '@/domain/training/content';
import { getFormatter, getLocale, getTranslations } from '@/i18n/server';
import { twoDecimals } from './item-figures';

type Row = {
  moduleId: string;
  title: Bilingual;
  people: number | null;
  alpha: number | null;
  questions: number;
  flagged: number;
};

/** The quiz of each module, and where something deserves a look. */
export async function ItemList({ rows, hrefOf }: { rows: readonly Row[]; hrefOf: (moduleId: string) => string }) {
  const t = await getTranslations('items');
  const format = await getFormatter();
  const locale = await getLocale();
  return (
    <DataTable
      caption={t('list.caption')}
      rows={rows}
      rowKey={({ moduleId }) => moduleId}
      empty={<EmptyState title={t('empty')}>{t('emptyMore')}</EmptyState>}
      columns={[
        {
          key: 'module',
          header: t('list.module'),
          cell: ({ moduleId, title }) => <PageLink href={hrefOf(moduleId)}>{title[locale]}</PageLink>,
        },
        {
          key: 'flagged',
          header: t('list.flagged'),
          align: 'right',
          cell: ({ people, flagged, questions }) =>
            people === null ? soft(t('list.notYet')) : t('list.flaggedOf', { flagged, questions }),
        },
        {
          key: 'people',
          header: t('list.people'),
          align: 'right',
          cell: ({ people }) => (people === null ? soft(t('list.tooFew')) : format.number(people)),
        },
        {
          key: 'alpha',
          header: t('list.alpha'),
          align: 'right',
          cell: ({ alpha }) => (alpha === null ? null : twoDecimals(format, alpha)),
        },
      ]}
    />
  );
}

const soft = (words: string) => <span className="text-ink-soft">{words}</span>;
