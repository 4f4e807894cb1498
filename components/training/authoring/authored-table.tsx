import { Badge } from '@/components/ui/badge';
import { PageLink } from '@/components/ui/page-link';
import { DataTable } from '@/components/ui/table';
import type { Locale } from '@/domain/access/viewer';
import type { DraftText } from '@/domain/training/draft';
import { inEither } from '@/domain/training/draft-texts';
import { getDateText } from '@/i18n/dates';
import { getFormatter, getLocale, getTranslations } from '@/i18n/server';
import { draftAddress } from './addresses';

type AuthoredRow = {
  id: string;
  title: DraftText;
  published: { version: number; at: Date } | null;
  draft: { at: Date; missing: Record<Locale, number> } | null;
  finished: number;
};

/** Every module with what is published of it, what is being written, and how many people finished it. */
export async function AuthoredTable({ rows }: { rows: readonly AuthoredRow[] }) {
  const t = await getTranslations('authoring');
  const date = await getDateText();
  const format = await getFormatter();
  const locale = await getLocale();
  return (
    <DataTable
      caption={t('list.caption')}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'module',
          header: t('list.module'),
          cell: ({ id, title }) => (
            <PageLink href={draftAddress(id)}>{inEither(title, locale) || t('list.untitled')}</PageLink>
          ),
        },
        {
          key: 'published',
          header: t('list.published'),
          cell: ({ published }) =>
            published ? t('list.version', { version: published.version, date: date(published.at) }) : t('list.never'),
        },
        {
          key: 'draft',
          header: t('list.draft'),
          cell: ({ draft }) => {
            if (!draft) return <span className="text-ink-soft">{t('list.noDraft')}</span>;
            const count = draft.missing.nl + draft.missing.en;
            return (
              <span className="inline-flex flex-wrap gap-x-4">
                {t('list.saved', { date: date(draft.at) })}
                {count > 0 && <Badge tone="wait">{t('list.missing', { count })}</Badge>}
              </span>
            );
          },
        },
        {
          key: 'finished',
          header: t('list.finished'),
          align: 'right',
          cell: ({ finished }) => format.number(finished),
        },
      ]}
    />
  );
}
