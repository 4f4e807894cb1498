'use client';

import type { MouseEvent, ReactNode } from 'react';
import { useFormStatus } from 'react-dom';
import { useTranslations } from '@/i18n/browser';
import { type ButtonVariant, buttonClass } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';

type SubmitButtonProps = {
  children: ReactNode;
  variant?: ButtonVariant;
  /** Words while it runs; "One moment" by default. */
  pending?: string;
  name?: string;
  value?: string;
};

/** Sends the form. While that runs it keeps its width and its focus, and a second press does nothing. */
export function SubmitButton({ children, variant = 'filled', pending: words, name, value }: SubmitButtonProps) {
  const { pending } = useFormStatus();
  const t = useTranslations('forms');

  const onlyOnce = (event: MouseEvent) => {
    if (pending) event.preventDefault();
  };

  return (
    // The main one is as wide as a phone, also where a form puts its fields beside each other.
    <div className={classNames('flex max-sm:*:w-full', variant === 'filled' && 'max-sm:w-full')}>
      <button
        type="submit"
        name={name}
        value={value}
        aria-disabled={pending || undefined}
        onClick={onlyOnce}
        className={buttonClass(variant)}
      >
        {/* Both texts lie in one cell: the wider one sets the width. */}
        <span className="grid *:[grid-area:1/1]">
          <span className={pending ? 'invisible' : undefined}>{children}</span>
          <span className={pending ? undefined : 'invisible'}>{words ?? t('pending')}</span>
        </span>
      </button>
    </div>
  );
}
