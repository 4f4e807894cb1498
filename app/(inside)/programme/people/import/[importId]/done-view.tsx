import { ImportFigures } from '@/components/people/import-figures';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { getTranslations } from '@/i18n/server';
import type { PeopleImport } from '@/server/people/import/queries';
import type { OpenSteps } from './open-steps';

type DoneViewProps = { found: PeopleImport; open: OpenSteps };

/** What the import did, and what is still to be done after it. */
export async function DoneView({ found: { summary }, open }: DoneViewProps) {
  if (!summary) return null;
  const count = summary.new + summary.changed;
  const t = await getTranslations('people-import');
  const next = open.toInvite > 0 ? t('done.toInvite', { count: open.toInvite }) : undefined;
  return (
    <>
      <div className="mb-10">
        <Notice tone="success" title={t('done.title', { count })}>
          {count > 0 ? next : t('done.nothing')}
        </Notice>
      </div>
      <ImportFigures summary={summary} isDone />
      <div className="mt-10 flex flex-wrap gap-3 max-sm:*:w-full">
        {open.isArranging ? (
          <ButtonLink href="/programme/people">{t('done.people')}</ButtonLink>
        ) : (
          open.mayArrange && <ButtonLink href="/programme/people/departments">{t('done.departments')}</ButtonLink>
        )}
        <ButtonLink href="/programme/people/import">{t('done.again')}</ButtonLink>
      </div>
    </>
  );
}
