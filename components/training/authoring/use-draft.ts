'use client';

import { createContext, useActionState, useContext, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { idle } from '@/components/forms/form-state';
import type { Entries } from '@/domain/training/draft-form';
import { CONFIRMED, type DraftAction, type DraftFormState, entriesIn, REVISION, type StaleField } from './draft-state';
import { Saver, type SaverProgress, type Settled } from './saver';

/** A form that saves itself, as its fields and its frame know it. */
export type DraftControl = {
  /** For `<form>`. */
  form: React.RefObject<HTMLFormElement | null>;
  submit: (form: FormData) => void;
  /** What the server said last. */
  state: DraftFormState;
  progress: SaverProgress;
  /** The revision that the author saw, for a form that is sent without scripts. */
  seen: number;
  /** The revision that is in the store now, as far as this page knows. */
  current: number;
  /** What was typed, where the server sent the page back with it. */
  entries: Entries | null;
  /** The texts of which one language has to be looked over, as far as the server knew when it last answered. */
  stale: readonly StaleField[];
  touched: () => void;
  saveNow: () => void;
  /** Says that the translation in a field is still right. */
  confirm: (field: string) => void;
  /** Saves over somebody else's text, having seen it. */
  saveOver: (theirs: number) => void;
  /** Leaves one's own text and opens the page anew. */
  takeTheirs: () => void;
};

/** Called by lists and uploads in a form after they have changed it. */
const Touched = createContext<() => void>(() => undefined);
export const TouchedProvider = Touched.Provider;
export const useTouched = (): (() => void) => useContext(Touched);

/** @param initial the texts to be looked over as the page was drawn */
export function useDraft(action: DraftAction, revision: number, initial: readonly StaleField[]): DraftControl {
  const [posted, submit] = useActionState(action, idle);
  const [live, setLive] = useState<DraftFormState | null>(null);
  const [progress, setProgress] = useState<SaverProgress>('still');
  const [current, setCurrent] = useState(revision);
  const [stale, setStale] = useState('stale' in posted ? posted.stale : initial);
  const confirmed = useRef<readonly string[]>([]);
  const form = useRef<HTMLFormElement>(null);
  const saver = useRef<Saver<DraftFormState> | null>(null);
  const seen = useRef('seen' in posted ? posted.seen : revision);

  // A layout effect: when the page is left, its form is still there to be read.
  useLayoutEffect(() => {
    const element = form.current;
    if (!element) return;
    const mine = new Saver<DraftFormState>({
      send: () => action(idle, filledIn(element, seen.current, confirmed.current)),
      settle: (answer) => {
        if (answer.status === 'saved') {
          seen.current = answer.revision;
          setCurrent(answer.revision);
          setStale(answer.stale);
          confirmed.current = [];
        }
        setLive(answer);
        return settled(answer);
      },
      tell: setProgress,
      later: (run, ms) => {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
      },
    });
    saver.current = mine;
    return () => void mine.wake();
  }, [action]);

  useEffect(() => {
    const wake = () => void saver.current?.wake();
    const warn = (event: BeforeUnloadEvent) => {
      if (saver.current?.isDirty) event.preventDefault();
    };
    // The connection is back; or somebody comes back from signing in beside this page.
    window.addEventListener('online', wake);
    window.addEventListener('focus', wake);
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('online', wake);
      window.removeEventListener('focus', wake);
      window.removeEventListener('beforeunload', warn);
    };
  }, []);

  const state = live ?? posted;
  return {
    form,
    submit,
    state,
    progress,
    seen: 'seen' in posted ? posted.seen : revision,
    current,
    stale,
    entries: 'entries' in posted ? posted.entries : null,
    touched: () => saver.current?.touched(),
    saveNow: () => void saver.current?.now(),
    confirm: (field) => {
      confirmed.current = [...confirmed.current, field];
      void saver.current?.now();
    },
    saveOver: (theirs) => {
      seen.current = theirs;
      void saver.current?.now();
    },
    takeTheirs: () => {
      saver.current?.drop();
      window.location.reload();
    },
  };
}

function filledIn(element: HTMLFormElement, revision: number, confirmed: readonly string[]): FormData {
  const form = new FormData(element);
  for (const field of confirmed) form.append(CONFIRMED, field);
  form.set(REVISION, String(revision));
  return form;
}

/** The fields of the form around an element as they are now. */
export function entriesAround(element: Element | null): Entries {
  const form = element?.closest('form');
  return form ? entriesIn(new FormData(form)) : [];
}

function settled(answer: DraftFormState): Settled {
  if (answer.status === 'saved') return 'kept';
  if (answer.status === 'conflict') return 'wait';
  if (answer.status === 'refused' && answer.code === 'session') return 'retry';
  // Gone or forbidden: nothing that trying again would change.
  return answer.status === 'kept' && answer.answer.status === 'refused' ? 'wait' : 'mend';
}
