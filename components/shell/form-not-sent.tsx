import { getTranslations } from '@/i18n/server';
import { PublicShell } from './public-shell';

/**
 * The answer to a form that was sent without scripts after its session had ended (docs/decisions/0006). It shows nothing
 * of the page behind it: the browser itself has what was typed, and sends it again when this page is reloaded.
 */
export async function FormNotSent() {
  const t = await getTranslations('auth');
  return (
    <PublicShell title={t('unsent.title')} lead={t('unsent.lead')}>
      <ol className="list-decimal space-y-2 ps-6">
        <li>
          <a href="/sign-in?form=1" target="_blank" rel="noopener">
            {t('unsent.signIn')}
          </a>
        </li>
        <li>{t('unsent.reload')}</li>
        <li>{t('unsent.confirm')}</li>
      </ol>
      <p className="mt-6">{t('unsent.keep')}</p>
    </PublicShell>
  );
}
