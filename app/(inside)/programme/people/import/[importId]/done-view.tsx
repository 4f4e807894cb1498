import { ImportFigures } from '@/components/people/import-figures';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { can } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { getTranslations } from '@/i18n/server';
import type { PeopleImport } from '@/server/people/import/queries';

/** What the import did, and what comes next. */
export async function DoneView({ viewer, found: { summary } }: { viewer: Viewer; found: PeopleImport }) {
  if (!summary) return null;
  const count = summary.new + summary.changed;
  const t = await getTranslations('people-import');
  return (
    <>
      <div className="mb-10">
        <Notice tone="success" title={t('done.title', { count })}>
          {t(count > 0 ? 'done.more' : 'done.nothing')}
        </Notice>
      </div>
      <ImportFigures summary={summary} isDone />
      <div className="mt-10 flex flex-wrap gap-3 max-sm:*:w-full">
        {can(viewer, 'people.arrange') && count > 0 && (
          <ButtonLink href="/programme/people/departments">{t('done.departments')}</ButtonLink>
        )}
        <ButtonLink href="/programme/people/import">{t('done.again')}</ButtonLink>
      </div>
    </>
  );
}
