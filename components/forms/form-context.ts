'use client';

import { createContext, useContext } from 'react';
import { useErrorText } from './error-text';
import { type FormState, type FormValue, idle } from './form-state';

type FormContextValue = { formId: string; state: FormState };

export const FormContext = createContext<FormContextValue>({ formId: 'form', state: idle });

export type FieldState = {
  id: string;
  name: string;
  /** How the summary of errors calls the field. */
  label: string;
  /** Sentences, ready to show. */
  errors: string[];
  /** What was typed before the server said no; empty when nothing was. */
  typed: FormValue | undefined;
};

/** The id by which a field, its hint and its error find each other; also where the summary links to. */
export function fieldId(formId: string, name: string): string {
  return `${formId}-${name}`;
}

/** What the last answer of the server means for one field. */
export function useFieldState(name: string, label: string): FieldState {
  const { formId, state } = useContext(FormContext);
  const errorText = useErrorText();
  return {
    id: fieldId(formId, name),
    name,
    label,
    errors: state.status === 'invalid' ? (state.errors[name] ?? []).map((key) => errorText(key)) : [],
    // A box that nobody ticked is not in a form at all; it has to come back empty, not as it was at first.
    typed: 'values' in state ? (state.values[name] ?? '') : undefined,
  };
}
