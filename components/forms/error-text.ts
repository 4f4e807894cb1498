import { useFormatter, useTranslations } from '@/i18n/browser';
import { splitKey } from './message-keys';

/** Turns message keys into sentences; a key without a sentence becomes the general one, never a bare key. */
export function useErrorText(): (...candidates: string[]) => string {
  const t = useTranslations('errors');
  const format = useFormatter();
  // A calendar day, which no time zone moves; with its year, for a form may be about the next one.
  const dayText = (day = '') =>
    day && format.dateTime(new Date(`${day}T00:00:00Z`), { dateStyle: 'long', timeZone: 'UTC' });
  return (...candidates) => {
    for (const candidate of candidates) {
      const { key, values, days } = splitKey(candidate);
      if (!t.has(key)) continue;
      return t(key, days.length > 0 ? { day: dayText(days[0]), other: dayText(days[1]) } : values);
    }
    return t('invalid');
  };
}
