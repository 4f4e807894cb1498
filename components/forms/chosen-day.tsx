'use client';

import { type InputEvent, useContext, useState } from 'react';
import { useFormatter } from '@/i18n/browser';
import { FormContext } from './form-context';

/** The day in a date field now, 'YYYY-MM-DD', or ''. A new answer of the server starts it anew. */
export function useChosenDay(initial: string) {
  const { state } = useContext(FormContext);
  const [chosen, setChosen] = useState({ since: state, day: initial });
  const onDay = (event: InputEvent<HTMLInputElement>) => setChosen({ since: state, day: event.currentTarget.value });
  return { day: chosen.since === state ? chosen.day : initial, onDay };
}

/**
 * The chosen day in words. A browser writes dates in its own language, which need not be the reader's: 03/04 is a day
 * in March for one and in April for another.
 */
export function ChosenDay({ id, day }: { id: string; day: string }) {
  const format = useFormatter();
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time)) return null;
  return (
    <p id={id} className="text-sm text-ink-soft">
      {format.dateTime(time, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })}
    </p>
  );
}
