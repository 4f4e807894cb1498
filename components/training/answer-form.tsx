'use client';

import { type FormEvent, type ReactNode, startTransition, useActionState, useEffect, useRef, useState } from 'react';
import { AnsweredForm } from '@/components/forms/action-form';
import { type FormAction, type FormState, idle } from '@/components/forms/form-state';
import { browserStorage, forgetAnswer, keepAnswer, keptAnswer } from './kept-answer';

/** Between two attempts to send, when nothing tells that the connection is back. */
const TRY_AGAIN_MS = 15_000;

type AnswerFormProps = {
  /** The server action itself, so that the form works without scripts too. */
  action: FormAction;
  /** Names the question in its sitting: what is kept under it is sent once. */
  answerKey: string;
  /** What it says while an answer waits for the connection. */
  kept: string;
  children: ReactNode;
};

/**
 * A form for one answer that outlives the connection. What cannot be sent is kept in this browser and sent when the
 * connection is back, also after the page was closed; the server takes the same answer twice for one.
 */
export function AnswerForm({ action, answerKey, kept, children }: AnswerFormProps) {
  const [posted, submit] = useActionState(action, idle);
  const [answered, setAnswered] = useState<FormState>();
  const { waits, send } = useSending(action, answerKey, setAnswered);

  function sendInPlace(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    send(new FormData(event.currentTarget));
  }

  return (
    <AnsweredForm state={answered ?? posted} submit={submit} onSubmit={sendInPlace}>
      {children}
      {/* Always in the page, so that a screen reader hears what is put in. */}
      <p role="status" className="rounded border-s-4 border-line-strong bg-surface p-4 empty:hidden">
        {waits && kept}
      </p>
    </AnsweredForm>
  );
}

function useSending(action: FormAction, answerKey: string, done: (answer: FormState) => void) {
  const [waits, setWaits] = useState(false);
  const isSending = useRef(false);

  function send(form: FormData) {
    if (isSending.current) return;
    isSending.current = true;
    startTransition(async () => {
      try {
        // Asking in vain takes a while, and a browser that is offline knows it.
        if (!navigator.onLine) throw new TypeError('offline');
        const answer = await action(idle, form);
        forgetAnswer(browserStorage(), answerKey);
        startTransition(() => {
          setWaits(false);
          done(answer);
        });
      } catch (error) {
        if (hasArrived(error)) {
          forgetAnswer(browserStorage(), answerKey);
          throw error;
        }
        keepAnswer(browserStorage(), answerKey, form, Date.now());
        startTransition(() => setWaits(true));
      } finally {
        isSending.current = false;
      }
    });
  }

  const latest = useRef(send);
  useEffect(() => {
    latest.current = send;
  });

  useEffect(() => {
    const sendKept = () => {
      const form = keptAnswer(browserStorage(), answerKey, Date.now());
      if (form) latest.current(form);
    };
    sendKept();
    const timer = setInterval(sendKept, TRY_AGAIN_MS);
    window.addEventListener('online', sendKept);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', sendKept);
    };
  }, [answerKey]);

  return { waits, send };
}

/** Next marks what the server itself answered, a way to another page or a failure; a lost connection has no such mark. */
function hasArrived(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'digest' in error;
}
