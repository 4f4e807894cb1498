'use client';

import type { Ref } from 'react';
import { useTranslations } from 'use-intl';
import { useErrorText } from './error-text';
import { fieldId } from './form-context';
import type { FormState } from './form-state';

type ErrorSummaryProps = {
  ref: Ref<HTMLDivElement>;
  formId: string;
  state: Extract<FormState, { status: 'invalid' | 'refused' }>;
  labels: Record<string, string>;
};

/** What went wrong, at the top of the form, with a way to each field. Gets the focus after a failed submit. */
export function ErrorSummary({ ref, formId, state, labels }: ErrorSummaryProps) {
  const t = useTranslations('forms');
  const errorText = useErrorText();
  return (
    <div
      ref={ref}
      role="alert"
      tabIndex={-1}
      className="reading mb-6 rounded border-s-4 border-danger bg-danger-soft p-4"
    >
      {state.status === 'refused' ? (
        <p>{refusalText(errorText, state)}</p>
      ) : (
        <>
          <p className="font-semibold">{t('summary', { count: countErrors(state.errors) })}</p>
          <ul className="mt-2 space-y-1">
            {fieldErrors(state.errors).map(([name, keys]) => (
              <li key={name}>
                {name === 'form' ? (
                  keys.map((key) => errorText(key)).join(' ')
                ) : (
                  <a href={`#${fieldId(formId, name)}`} className="text-danger hover:text-danger">
                    {labels[name] && `${asLead(labels[name])} `}
                    {keys.map((key) => errorText(key)).join(' ')}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** "Name" becomes "Name:", a question stays as it is. */
function asLead(label: string): string {
  return /[.:?]$/.test(label) ? label : `${label}:`;
}

type Errors = Record<string, string[] | undefined>;

function fieldErrors(errors: Errors): [name: string, keys: string[]][] {
  return Object.entries(errors).flatMap(([name, keys]): [string, string[]][] => (keys?.length ? [[name, keys]] : []));
}

function countErrors(errors: Errors): number {
  return fieldErrors(errors).length;
}

/** The reason when we have a sentence for it, else what the code means in general. */
function refusalText(
  errorText: (...candidates: string[]) => string,
  { code, reason }: { code: string; reason?: string },
): string {
  return reason ? errorText(`refusals.${reason}`, `refused.${code}`) : errorText(`refused.${code}`, 'refused.other');
}
