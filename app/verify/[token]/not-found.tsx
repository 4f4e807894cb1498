import { PublicShell } from '@/components/shell/public-shell';
import { getTranslations } from '@/i18n/server';

/** The same whether a link never worked or was switched off: who looks is told no more than that. */
export default async function NoCertificate() {
  const t = await getTranslations('certificates');
  return (
    <PublicShell title={t('verify.gone')}>
      <p>{t('verify.goneLead')}</p>
    </PublicShell>
  );
}
