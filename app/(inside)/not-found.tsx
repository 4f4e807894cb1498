import { ButtonLink } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import { getTranslations } from '@/i18n/server';

/** What somebody may not see does not exist for them: the two look the same, inside the shell. */
export default async function NotFound() {
  const t = await getTranslations('shell');
  return (
    <>
      <PageHeader title={t('notFound.title')} lead={t('notFound.lead')} />
      <ButtonLink href="/" variant="filled">
        {t('notFound.home')}
      </ButtonLink>
    </>
  );
}
