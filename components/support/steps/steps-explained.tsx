import { Disclosure } from '@/components/ui/disclosure';
import { adoptionSteps } from '@/domain/adoption/steps';
import { getTranslations } from '@/i18n/server';

/** What each step is, and how the numbers come about. */
export async function StepsExplained({ module }: { module: string | null }) {
  const t = await getTranslations('adoption');
  const summary = (await getTranslations('forecast'))('workedOut.summary', { what: t('means.what') });
  return (
    <Disclosure summary={summary}>
      <div className="reading flex flex-col gap-2 pb-4 text-sm">
        <p>{t('means.intro')}</p>
        <ul className="flex list-disc flex-col gap-1 ps-5">
          {adoptionSteps.map((step) => (
            <li key={step}>
              {step === 'trained'
                ? module === null
                  ? t('means.trainedNone')
                  : t('means.trained', { module })
                : t(`means.${step}`)}
            </li>
          ))}
        </ul>
        <p>{t('order')}</p>
        <p>{t('means.kept')}</p>
        <p>{t('means.names')}</p>
      </div>
    </Disclosure>
  );
}
