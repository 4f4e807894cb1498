import { getDateText, getToday } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';

type PrintedHeadProps = {
  /** Where the same view is found again. */
  address: string;
};

/** Only on paper, where the organisation's name stands above it: when this was, and where it is found again. */
export async function PrintedHead({ address }: PrintedHeadProps) {
  const t = await getTranslations('view');
  const day = (await getDateText({ withYear: true }))(await getToday());
  return (
    <div className="only-print mb-6 text-sm text-ink-soft">
      <p>{t('print.day', { day })}</p>
      <p className="wrap-anywhere">{t('print.address', { address })}</p>
    </div>
  );
}
