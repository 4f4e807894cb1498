import { PublicShell } from '@/components/shell/public-shell';
import { ButtonLink } from '@/components/ui/button';
import { getTranslations } from '@/i18n/server';

export default async function NotFound() {
  const t = await getTranslations('shell');
  return (
    <PublicShell title={t('notFound.title')} lead={t('notFound.lead')}>
      <div className="flex max-sm:*:w-full">
        <ButtonLink href="/" variant="filled">
          {t('notFound.home')}
        </ButtonLink>
      </div>
    </PublicShell>
  );
}
