'use client';

import { type FormEvent, type ReactNode, useActionState, useEffect, useId, useRef } from 'react';
import { useTranslations } from '@/i18n/browser';
import { ErrorSummary } from './error-summary';
import { FormContext } from './form-context';
import { type FormAction, type FormState, idle } from './form-state';

type FormLook = {
  children: ReactNode;
  /** The sentence after success, unless the action brings its own. */
  done?: string;
  className?: string;
  /** Fields under each other, or for a small form beside each other where there is room. */
  layout?: 'stack' | 'row';
  /** For forms that are over once sent: only the answer stays. */
  hideWhenDone?: boolean;
  /** `off`: the browser may not fill it in again when somebody comes back to the page. */
  autoComplete?: 'off';
};
type ActionFormProps = FormLook & { action: FormAction; initial?: FormState };

const layouts = { stack: 'stack reading', row: 'flex flex-wrap items-end gap-4' };

/**
 * A form that a server action answers. Without scripts the browser posts it and the page comes back with the answer;
 * with scripts the answer arrives in place. The action must be passed as it is: wrapped in a function it would need scripts.
 */
export function ActionForm({ action, initial = idle, ...look }: ActionFormProps) {
  const [state, submit] = useActionState(action, initial);
  return <AnsweredForm {...look} state={state} submit={submit} />;
}

type AnsweredFormProps = FormLook & {
  /** What the server answered last. */
  state: FormState;
  /** What `useActionState` gives to send the form with; it works without scripts too. */
  submit: (form: FormData) => void;
  /** With scripts: for whoever sends the form in another way. */
  onSubmit?: (event: FormEvent<HTMLFormElement>) => void;
};

/** The form itself with the answer that it got: errors at the top and at their fields, what was typed still in it. */
export function AnsweredForm(props: AnsweredFormProps) {
  const { state, submit, onSubmit, children, done, className, layout = 'stack', hideWhenDone = false } = props;
  const { autoComplete } = props;
  const summary = useFocusOnFailure(state);
  const formId = useId();
  const failed = state.status === 'invalid' || state.status === 'refused';

  /** React empties a form after its action; after a "no" everything has to stay as it was typed. */
  const keepWhatWasTyped = (event: FormEvent) => {
    if (failed) event.preventDefault();
  };

  return (
    <FormContext value={{ formId, state }}>
      <form
        action={submit}
        onSubmit={onSubmit}
        noValidate
        onReset={keepWhatWasTyped}
        autoComplete={autoComplete}
        className={className}
      >
        {failed && <ErrorSummary ref={summary} formId={formId} state={state} />}
        {!(hideWhenDone && state.status === 'done') && <div className={layouts[layout]}>{children}</div>}
        <DoneStatus state={state} sentence={done} />
      </form>
    </FormContext>
  );
}

/** Always in the page, so that a screen reader hears what is put in. */
function DoneStatus({ state, sentence }: { state: FormState; sentence: string | undefined }) {
  const t = useTranslations('forms');
  return (
    <p role="status" className="not-empty:mt-4 font-semibold text-accent">
      {state.status === 'done' && (state.message ?? sentence ?? t('done'))}
    </p>
  );
}

function useFocusOnFailure(state: FormState) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.status === 'invalid' || state.status === 'refused') summary.current?.focus();
  }, [state]);
  return summary;
}
