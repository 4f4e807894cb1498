'use client';

import { type ReactNode, useContext } from 'react';
import { useTranslations } from '@/i18n/browser';
import { buttonClass } from '@/components/ui/button';
import { FormContext } from './form-context';
import { SubmitButton } from './submit-button';

type ConfirmButtonProps = {
  /** Opens the question: "Delete this round". */
  label: string;
  /** What will happen, and whether it can be undone. */
  what: ReactNode;
  /** On the button that does it: "Yes, delete it". */
  confirm: string;
  variant?: 'danger' | 'quiet';
  /** What the act still needs to know, for instance a reason. */
  children?: ReactNode;
  name?: string;
  value?: string;
};

/**
 * For what cannot be taken back: the first press only asks. A details element, so it asks without scripts too. After a
 * "no" it stands open: what was typed is in there.
 */
export function ConfirmButton({ label, what, confirm, variant = 'danger', children, name, value }: ConfirmButtonProps) {
  const t = useTranslations('forms');
  const wasRefused = 'values' in useContext(FormContext).state;
  return (
    <details open={wasRefused || undefined} className="group/confirm">
      <summary
        className={buttonClass(
          variant,
          'normal',
          // Open, it is the way back: nothing about it warns any more.
          'max-sm:w-full group-open/confirm:border-line-strong group-open/confirm:text-ink group-open/confirm:hover:bg-surface group-open/confirm:hover:text-ink',
        )}
      >
        <span className="group-open/confirm:hidden">{label}</span>
        <span className="hidden group-open/confirm:inline">{t('keep')}</span>
      </summary>
      <div className="mt-3 flex flex-col gap-4 border-s-4 border-danger ps-4">
        <div>{what}</div>
        {children}
        <SubmitButton variant="danger" name={name} value={value}>
          {confirm}
        </SubmitButton>
      </div>
    </details>
  );
}
