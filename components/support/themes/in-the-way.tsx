import { Notice } from '@/components/ui/notice';
import { PageLink } from '@/components/ui/page-link';
import { getTranslations } from '@/i18n/server';
import { themesAddress } from './addresses';

type InTheWayProps = { kind: 'themes-open' | 'comments-waiting'; roundId: string };

/** In place of the way to open a round: what people said waits for an answer, and where to give it. */
export async function InTheWay({ kind, roundId }: InTheWayProps) {
  const t = await getTranslations('themes');
  return (
    <Notice title={t('inTheWay.title')}>
      <p>{t(`inTheWay.${kind}`)}</p>
      <p className="mt-2">
        <PageLink href={themesAddress(roundId)} className="inline-flex min-h-11 items-center">
          {t('inTheWay.link')}
        </PageLink>
      </p>
    </Notice>
  );
}
