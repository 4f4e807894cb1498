import { publicLanguages } from '@/app/public-languages';
import { PublicShell } from '@/components/shell/public-shell';
import { buttonClass } from '@/components/ui/button';
import { getTranslations } from '@/i18n/server';

const BACK_AFTER_S = 30;

export async function generateMetadata() {
  return { title: (await getTranslations('kiosk'))('thanks.title') };
}

/**
 * After sending, until the next person comes. It goes back to the start by itself, unless the reader wants it to stay.
 * The ways on are plain links: they load a new page, and with the old one goes its clock.
 */
export default async function KioskThanksPage({ searchParams }: PageProps<'/kiosk/thanks'>) {
  const stays = 'stay' in (await searchParams);
  const t = await getTranslations('kiosk');
  return (
    <PublicShell title={t('thanks.title')} lead={t('thanks.lead')} languages={await publicLanguages('/kiosk')}>
      {!stays && <meta httpEquiv="refresh" content={`${BACK_AFTER_S};url=/kiosk`} />}
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <a href="/kiosk" className={buttonClass('filled', 'normal', 'max-sm:w-full')}>
          {t('thanks.next')}
        </a>
        {!stays && (
          <a href="/kiosk/thanks?stay" className="inline-flex min-h-11 items-center">
            {t('thanks.stay')}
          </a>
        )}
      </div>
      {!stays && <p className="mt-6 text-sm text-ink-soft">{t('thanks.soon')}</p>}
    </PublicShell>
  );
}
