import { getTranslations } from '@/i18n/server';

/** The first stop of the Tab key: past the menus, to the content. */
export async function SkipLink() {
  const t = await getTranslations('shell');
  return (
    <a
      href="#main"
      className="sr-only rounded focus:not-sr-only focus:fixed focus:start-4 focus:top-4 focus:z-40 focus:bg-raised focus:px-4 focus:py-3 focus:shadow-float"
    >
      {t('skip')}
    </a>
  );
}
