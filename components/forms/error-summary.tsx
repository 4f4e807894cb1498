'use client';

import type { Ref } from 'react';
import { useTranslations } from '@/i18n/browser';
import { useErrorText } from './error-text';
import { fieldId } from './form-context';
import { type FormState, WHOLE_FORM } from './form-state';

/** Signing in here leads to a page that says to go back to the form. */
const SIGN_IN_FOR_FORM = '/sign-in?form=1';

type Refusal = Extract<FormState, { status: 'refused' }>;
type Faults = Extract<FormState, { status: 'invalid' }>;
type ErrorSummaryProps = { ref: Ref<HTMLDivElement>; formId: string; state: Refusal | Faults };

/** What went wrong, at the top of the form, with a way to each field. Gets the focus after a failed submit. */
export function ErrorSummary({ ref, formId, state }: ErrorSummaryProps) {
  return (
    <div
      ref={ref}
      role="alert"
      tabIndex={-1}
      // Where no script moves the focus, the browser does.
      autoFocus
      className="reading mb-6 rounded border-s-4 border-danger bg-danger-soft p-4"
    >
      {state.status === 'refused' ? <RefusalText {...state} /> : <FaultList formId={formId} {...state} />}
    </div>
  );
}

/** The reason when we have a sentence for it, else what the code means in general. */
function RefusalText({ code, reason }: Refusal) {
  const t = useTranslations('forms');
  const errorText = useErrorText();
  const general = [`refused.${code}`, 'refused.other'];
  return (
    <>
      <p>{errorText(...(reason ? [`refusals.${reason}`, ...general] : general))}</p>
      {code === 'session' && (
        <p className="mt-2">
          {/* In a tab of its own, so that the form stays as it was filled in. */}
          <a href={SIGN_IN_FOR_FORM} target="_blank" rel="noopener" className="inline-flex min-h-11 items-center">
            {t('signIn')}
          </a>
        </p>
      )}
    </>
  );
}

function FaultList({ formId, errors, labels }: Faults & { formId: string }) {
  const t = useTranslations('forms');
  const errorText = useErrorText();
  const faults = Object.entries(errors).flatMap(([name, keys]) =>
    keys?.length ? [{ name, sentence: keys.map((key) => errorText(key)).join(' ') }] : [],
  );
  return (
    <>
      <p className="font-semibold">{t('summary', { count: faults.length })}</p>
      <ul className="mt-2 space-y-1">
        {faults.map(({ name, sentence }) => (
          <li key={name}>
            {name === WHOLE_FORM ? (
              sentence
            ) : (
              <a href={`#${fieldId(formId, name)}`} className="text-danger hover:text-danger">
                {asLead(labels[name])}
                {sentence}
              </a>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** "Name" becomes "Name: ", a question stays as it is. */
function asLead(label: string | undefined): string {
  if (!label) return '';
  return /[.:?]$/.test(label) ? `${label} ` : `${label}: `;
}
