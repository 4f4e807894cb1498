'use client';

import { type FormEvent, type ReactNode, useId } from 'react';
import { FormContext } from '@/components/forms/form-context';
import { type FormState, idle } from '@/components/forms/form-state';
import { buttonClass } from '@/components/ui/button';
import { ConflictPanel } from './conflict-panel';
import type { DraftFormState } from './draft-state';
import { REVISION } from './draft-state';
import { LanguageSwitch } from './language-switch';
import { RefusalNotice } from './refusal-notice';
import { StaleProvider } from './stale-note';
import { type DraftControl, TouchedProvider } from './use-draft';
import type { EditorWords } from './words';

type DraftFrameProps = {
  draft: DraftControl;
  /** Who saved this last and when, as the page was drawn. */
  lastSaved: string;
  /** The address of this page: without scripts, the way to somebody else's text. */
  address: string;
  words: EditorWords;
  children: ReactNode;
};

/** A form that saves itself while it is filled in, and without scripts when its button is pressed. */
export function DraftFrame({ draft, lastSaved, address, words, children }: DraftFrameProps) {
  const { form, submit, state, seen, touched, saveNow } = draft;
  const formId = useId();

  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    saveNow();
  };

  return (
    <FormContext value={{ formId, state: answerIn(state) }}>
      <TouchedProvider value={touched}>
        <form ref={form} action={submit} onSubmit={save} onInput={touched} noValidate className="group/draft">
          {/* The first button is what Enter presses in a field: to save, not to remove an answer. */}
          <button type="submit" tabIndex={-1} aria-hidden className="sr-only">
            {words.save.submit}
          </button>
          <input type="hidden" name={REVISION} value={seen} />
          {state.status === 'conflict' && <ConflictPanel {...{ draft, state, address, words }} />}
          <RefusalNotice answer={answerIn(state)} />
          <LanguageSwitch words={words} />
          <StaleProvider value={{ fields: draft.stale, confirm: draft.confirm }}>
            <div className="stack">{children}</div>
          </StaleProvider>
          <SaveBar draft={draft} lastSaved={lastSaved} words={words} />
        </form>
      </TouchedProvider>
    </FormContext>
  );
}

/** What the fields of the form have to know of an answer. */
function answerIn(state: DraftFormState): FormState {
  if (state.status === 'kept') return state.answer;
  return state.status === 'saved' || state.status === 'conflict' ? idle : state;
}

type SaveBarProps = { draft: DraftControl; lastSaved: string; words: EditorWords };

/** Always in sight: whether what was typed is safe. */
function SaveBar({ draft: { state, progress }, lastSaved, words }: SaveBarProps) {
  const isOut = state.status === 'refused' && state.code === 'session';
  return (
    <div className="save-bar no-print sticky bottom-(--bar) z-10 mt-10 flex flex-wrap items-center gap-x-6 gap-y-2 border-t border-line bg-paper py-3">
      {/* Which of two texts it shall be is asked above. */}
      {state.status !== 'conflict' && (
        <button type="submit" className={buttonClass('filled')}>
          {words.save.submit}
        </button>
      )}
      <p role="status" className={isOut || progress === 'unreachable' ? 'font-semibold text-danger' : 'text-ink-soft'}>
        {progress === 'still' && statusText(state, lastSaved, words)}
        {progress === 'typing' && words.save.typing}
        {progress === 'saving' && words.save.saving}
        {progress === 'unreachable' && words.save.unreachable}
      </p>
    </div>
  );
}

function statusText(state: DraftFormState, lastSaved: string, words: EditorWords): string {
  switch (state.status) {
    case 'saved':
      return state.message;
    case 'idle':
    case 'done':
      return lastSaved;
    default:
      return words.save.notSaved;
  }
}
