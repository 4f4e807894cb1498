import { useTranslations } from '@/i18n/browser';
import { splitKey } from './message-keys';

/** Turns message keys into sentences; a key without a sentence becomes the general one, never a bare key. */
export function useErrorText(): (...candidates: string[]) => string {
  const t = useTranslations('errors');
  return (...candidates) => {
    for (const candidate of candidates) {
      const { key, values } = splitKey(candidate);
      if (t.has(key)) return t(key, values);
    }
    return t('invalid');
  };
}
