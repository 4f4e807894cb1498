'use client';

import { createContext, useContext, useEffect } from 'react';
import { useErrorText } from './error-text';
import { type FormState, type FormValue, idle } from './form-state';

type FormContextValue = {
  formId: string;
  state: FormState;
  /** Tells the summary how a field is called. */
  register: (name: string, label: string) => void;
};

export const FormContext = createContext<FormContextValue>({ formId: 'form', state: idle, register: () => {} });

export type FieldState = {
  id: string;
  /** Sentences, ready to show. */
  errors: string[];
  /** What was typed before the server said no. */
  typed: FormValue | undefined;
};

/** The id by which a field, its hint and its error find each other; also where the summary links to. */
export function fieldId(formId: string, name: string): string {
  return `${formId}-${name}`;
}

/** What the last answer of the server means for one field. */
export function useFieldState(name: string, label: string): FieldState {
  const { formId, state, register } = useContext(FormContext);
  const errorText = useErrorText();
  useEffect(() => register(name, label), [register, name, label]);

  const invalid = state.status === 'invalid';
  return {
    id: fieldId(formId, name),
    errors: invalid ? (state.errors[name] ?? []).map((key) => errorText(key)) : [],
    typed: invalid ? state.values[name] : undefined,
  };
}
