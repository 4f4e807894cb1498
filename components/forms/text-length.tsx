'use client';

import { type InputEvent, useContext, useState } from 'react';
import { useTranslations } from '@/i18n/browser';
import { FormContext } from './form-context';

/** The part of the room from which it helps to know what is left of it. */
const NEARLY_FULL = 0.8;

/** How long the text in a field is now, in UTF-16 units as schemas count them. A new answer of the server starts it anew. */
export function useTextLength(initial: string) {
  const { state } = useContext(FormContext);
  const [typed, setTyped] = useState({ since: state, length: initial.length });
  const onInput = (event: InputEvent<HTMLInputElement | HTMLTextAreaElement>) =>
    setTyped({ since: state, length: event.currentTarget.value.length });
  return { length: typed.since === state ? typed.length : initial.length, onInput };
}

/** Whether a text has come so near its end, or gone over it, that its writer is told. */
export function isNearlyFull(length: number, max: number | undefined): max is number {
  return max !== undefined && length > NEARLY_FULL * max;
}

/** What is left of the room for a text, or how much is too much: the browser cuts nothing off, so that nothing is lost. */
export function RoomLeft({ id, length, max }: { id: string; length: number; max: number }) {
  const t = useTranslations('forms');
  const over = length - max;
  return (
    <p id={id} className={`text-sm ${over > 0 ? 'font-semibold text-danger' : 'text-ink-soft'}`}>
      {over > 0 ? t('charactersOver', { count: over }) : t('charactersLeft', { count: -over })}
    </p>
  );
}
