'use client';

import { ArrowDown, ArrowUp, GripVertical } from '@/components/ui/icons';
import { type DragEvent, startTransition, useActionState, useEffect, useRef, useState } from 'react';
import { type FormAction, idle } from '@/components/forms/form-state';
import { Badge } from '@/components/ui/badge';
import { PageLink } from '@/components/ui/page-link';
import { MOVE } from './moving';
import { RefusalNotice } from './refusal-notice';

export type OrderedPart = {
  id: string;
  href: string;
  title: string;
  note: string;
  /** What it still needs, if anything. */
  needs: string | null;
  up: string;
  down: string;
};

type PartOrderProps = { action: FormAction; label: string; parts: readonly OrderedPart[]; drag: string };

/**
 * Lessons or questions in their order. Two buttons each, which work by keyboard, by touch and without scripts; with a
 * mouse they can be dragged as well.
 */
export function PartOrder({ action, label, parts, drag }: PartOrderProps) {
  const [answer, submit] = useActionState(action, idle);
  const [dragged, setDragged] = useState<string | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const pressed = useRef<{ id: string; verb: 'up' | 'down' } | null>(null);

  // The part keeps the attention at its new place: its button is pressed again without looking for it.
  useEffect(() => {
    if (!pressed.current) return;
    const { id, verb } = pressed.current;
    const buttons = list.current?.querySelector(`[data-part="${id}"]`);
    const wanted = buttons?.querySelector<HTMLButtonElement>(`[data-verb="${verb}"]:enabled`);
    (wanted ?? buttons?.querySelector<HTMLButtonElement>('button:enabled'))?.focus();
    pressed.current = null;
  }, [parts]);

  function drop(event: DragEvent, to: number) {
    event.preventDefault();
    if (dragged === null) return;
    const form = new FormData();
    form.set(MOVE, `${dragged}:${to}`);
    setDragged(null);
    startTransition(() => submit(form));
  }

  return (
    <form action={submit}>
      <RefusalNotice answer={answer} />
      <ol ref={list} aria-label={label} className="border-t border-line">
        {parts.map((part, at) => (
          <li
            key={part.id}
            data-part={part.id}
            draggable
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move';
              event.dataTransfer.setData('text/plain', part.title);
              setDragged(part.id);
            }}
            onDragEnd={() => setDragged(null)}
            onDragOver={(event) => dragged !== null && event.preventDefault()}
            onDrop={(event) => drop(event, at)}
            className={`flex items-center gap-3 border-b border-line py-2 ${dragged === part.id ? 'bg-surface' : ''}`}
          >
            <span title={drag} className="hidden cursor-grab text-ink-soft pointer-fine:block noscript:hidden">
              <GripVertical aria-hidden size={18} />
            </span>
            <span aria-hidden className="w-6 shrink-0 text-ink-soft tabular-nums">
              {at + 1}
            </span>
            <span className="flex min-w-0 grow flex-col sm:flex-row sm:flex-wrap sm:items-baseline sm:gap-x-4">
              <PageLink href={part.href} draggable={false} className="inline-flex min-h-11 min-w-0 items-center">
                {part.title}
              </PageLink>
              <span className="text-sm text-ink-soft">{part.note}</span>
              {part.needs && <Badge tone="wait">{part.needs}</Badge>}
            </span>
            <span className="flex shrink-0 gap-1">
              {(['up', 'down'] as const).map((verb) => (
                <button
                  key={verb}
                  type="submit"
                  name={MOVE}
                  value={`${part.id}:${verb === 'up' ? at - 1 : at + 1}`}
                  data-verb={verb}
                  disabled={verb === 'up' ? at === 0 : at === parts.length - 1}
                  onClick={() => (pressed.current = { id: part.id, verb })}
                  className="flex size-11 items-center justify-center rounded border border-line-strong hover:bg-surface disabled:invisible"
                >
                  {verb === 'up' ? <ArrowUp aria-hidden size={18} /> : <ArrowDown aria-hidden size={18} />}
                  <span className="sr-only">{part[verb]}</span>
                </button>
              ))}
            </span>
          </li>
        ))}
      </ol>
      <p role="status" className="sr-only">
        {answer.status === 'done' && answer.message}
      </p>
    </form>
  );
}
