import { PageLink } from '@/components/ui/page-link';
import { DataTable } from '@/components/ui/table';
import type { Bilingual } from '@/domain/training/content';
import type { PeopleCounts } from '@/domain/training/department-report';
import { getFormatter, getLocale, getTranslations } from '@/i18n/server';
import { LateCount } from './report-late';

type Row = PeopleCounts & { moduleId: string; title: Bilingual; version: number; finishedNewest: number };

type ModuleReportProps = {
  rows: readonly Row[];
  /** Where a module leads, and where its late people are listed. */
  hrefOf: (moduleId: string) => string;
  lateHref: (moduleId: string) => string;
};

/** How far each module is (nothing where nobody was asked), and how many of who finished did so with the newest version. */
export async function ModuleReportTable({ rows, hrefOf, lateHref }: ModuleReportProps) {
  const t = await getTranslations('reports');
  const format = await getFormatter();
  const locale = await getLocale();
  return (
    <DataTable
      caption={t('modules.caption')}
      rows={rows}
      rowKey={({ moduleId }) => moduleId}
      columns={[
        {
          key: 'module',
          header: t('modules.module'),
          cell: ({ moduleId, title }) => <PageLink href={hrefOf(moduleId)}>{title[locale]}</PageLink>,
        },
        {
          key: 'finished',
          header: t('modules.finished'),
          align: 'right',
          cell: ({ asked, finished }) => (asked > 0 ? format.number(finished) : null),
        },
        { key: 'asked', header: t('modules.asked'), align: 'right', cell: ({ asked }) => format.number(asked) },
        {
          key: 'late',
          header: t('modules.late'),
          align: 'right',
          cell: ({ moduleId, asked, late }) =>
            asked > 0 ? <LateCount count={late} href={lateHref(moduleId)} /> : null,
        },
        { key: 'version', header: t('modules.version'), align: 'right', cell: ({ version }) => format.number(version) },
        {
          key: 'newest',
          header: t('modules.newest'),
          align: 'right',
          cell: ({ asked, finishedNewest }) => (asked > 0 ? format.number(finishedNewest) : null),
        },
      ]}
    />
  );
}
