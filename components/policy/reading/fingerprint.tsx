import { Disclosure } from '@/components/ui/disclosure';
import { getTranslations } from '@/i18n/server';

/** What tells this text from every other: a press away on the screen, always there on paper. */
export async function Fingerprint({ hash }: { hash: string }) {
  const t = await getTranslations('policy');
  return (
    <>
      <Disclosure summary={t('read.hash')} className="no-print mt-10">
        <div className="reading text-sm text-ink-soft">
          <p>{t('read.hashMore')}</p>
          <p className="mt-2 font-mono break-all">{hash}</p>
        </div>
      </Disclosure>
      <p className="only-print mt-10 text-sm break-all">{`${t('read.hash')}: ${hash}`}</p>
    </>
  );
}
