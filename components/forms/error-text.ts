import { useTranslations } from 'use-intl';
import { splitKey } from './message-keys';

type ErrorsTranslator = ReturnType<typeof useTranslations<'errors'>>;
type ErrorKey = Parameters<ErrorsTranslator['has']>[0];

/** Keys come from schemas and stores as plain strings; this is where one is found to be a sentence we have. */
function isErrorKey(t: ErrorsTranslator, key: string): key is ErrorKey {
  return t.has(key as ErrorKey);
}

/** Turns message keys into sentences; a key without a sentence becomes the general one, never a bare key. */
export function useErrorText(): (...candidates: string[]) => string {
  const t = useTranslations('errors');
  return (...candidates) => {
    for (const candidate of candidates) {
      const { key, values } = splitKey(candidate);
      if (isErrorKey(t, key)) return t(key, values);
    }
    return t('invalid');
  };
}
