'use client';

import type { ReactNode } from 'react';
import { CircleAlert } from '@/components/ui/drawn-icon';
import { useTranslations } from '@/i18n/browser';
import type { FieldState } from './form-context';
import { labelName } from './form-state';

export const inputClass =
  'min-h-11 rounded border border-line-strong bg-paper px-3 py-2 text-base text-ink placeholder:text-ink-soft ' +
  'aria-invalid:border-2 aria-invalid:border-danger';

/** Ids of what explains a field, in reading order: hint, room left, error. What `aria-describedby` takes. */
export function describedBy({ id, errors }: FieldState, hint: ReactNode, roomId?: string): string | undefined {
  const ids = [hint && `${id}-hint`, roomId, errors.length > 0 && `${id}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

export function Optional({ required }: { required: boolean }) {
  const t = useTranslations('forms');
  return required ? null : <span className="font-normal text-ink-soft"> {t('optional')}</span>;
}

export function Hint({ id, children }: { id: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <div id={`${id}-hint`} className="text-sm text-ink-soft">
      {children}
    </div>
  );
}

/** What is wrong and what to do, under the field it is about. Every field ends with it; it also sends the label along. */
export function FieldErrors(field: FieldState) {
  const { id, errors } = field;
  return (
    <>
      <SentLabel {...field} />
      {errors.length > 0 && (
        <p id={`${id}-error`} className="flex items-start gap-2 text-sm font-semibold text-danger">
          <CircleAlert aria-hidden size={16} className="mt-0.5 shrink-0" />
          <span>{errors.join(' ')}</span>
        </p>
      )}
    </>
  );
}

/** Tells whoever answers the form how this field is called; for the rare field that shows its error elsewhere. */
export function SentLabel({ name, label }: Pick<FieldState, 'name' | 'label'>) {
  return <input type="hidden" name={labelName(name)} value={label} />;
}
