'use client';

import { useTranslations } from '@/i18n/browser';
import { useErrorText } from '@/components/forms/error-text';
import { type FormState, WHOLE_FORM } from '@/components/forms/form-state';
import { Notice } from '@/components/ui/notice';

/** Signing in there leads to a page that says to go back to the form. */
const SIGN_IN_FOR_FORM = '/sign-in?form=1';

/** Why a text was not saved, at the top of its form. What belongs to one field stands at that field too. */
export function RefusalNotice({ answer }: { answer: FormState }) {
  const t = useTranslations('forms');
  const errorText = useErrorText();
  if (answer.status !== 'refused' && answer.status !== 'invalid') return null;
  return (
    <div className="mb-6">
      <Notice tone="danger" live>
        {answer.status === 'refused' ? (
          <>
            <p>{errorText(...(answer.reason ? [`refusals.${answer.reason}`] : []), `refused.${answer.code}`)}</p>
            {answer.code === 'session' && (
              <a href={SIGN_IN_FOR_FORM} target="_blank" rel="noopener" className="inline-flex min-h-11 items-center">
                {t('signIn')}
              </a>
            )}
          </>
        ) : (
          <ul>
            {Object.entries(answer.errors).map(([name, keys]) => (
              <li key={name}>
                {name !== WHOLE_FORM && answer.labels[name] ? `${answer.labels[name]}: ` : ''}
                {keys?.map((key) => errorText(key)).join(' ')}
              </li>
            ))}
          </ul>
        )}
      </Notice>
    </div>
  );
}
