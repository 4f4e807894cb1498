'use client';

import { useEffect, useRef } from 'react';
import { buttonClass } from '@/components/ui/button';
import type { Difference } from '@/domain/training/draft-form';
import { type DraftFormState, OVER } from './draft-state';
import type { DraftControl } from './use-draft';
import type { EditorWords } from './words';

type ConflictPanelProps = {
  draft: DraftControl;
  state: Extract<DraftFormState, { status: 'conflict' }>;
  address: string;
  words: EditorWords;
};

/**
 * Somebody else saved this first. Nothing of either text is lost: both stand here, field by field, and the author
 * chooses. The form below still holds what was typed.
 */
export function ConflictPanel({ draft, state, address, words }: ConflictPanelProps) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  return (
    <section
      ref={panel}
      role="alert"
      tabIndex={-1}
      className="mb-6 rounded border-s-4 border-danger bg-danger-soft p-4"
      aria-labelledby="conflict-title"
    >
      <h2 id="conflict-title" className="text-lg">
        {state.message}
      </h2>
      <p className="reading mt-2">{words.conflict.what}</p>
      <dl className="mt-4 space-y-4">
        {state.differences.map((one) => (
          <BothTexts key={one.name} difference={one} words={words} />
        ))}
      </dl>
      {state.differences.length === 0 && <p className="mt-4">{words.conflict.same}</p>}
      <p className="mt-6 flex flex-wrap gap-3">
        <button
          type="submit"
          name={OVER}
          value={state.theirs}
          className={buttonClass('filled')}
          onClick={(event) => {
            event.preventDefault();
            draft.saveOver(state.theirs);
          }}
        >
          {words.conflict.keepMine}
        </button>
        <a
          href={address}
          className={buttonClass('quiet')}
          onClick={(event) => {
            event.preventDefault();
            draft.takeTheirs();
          }}
        >
          {words.conflict.takeTheirs}
        </a>
      </p>
    </section>
  );
}

function BothTexts({ difference: { name, mine, theirs }, words }: { difference: Difference; words: EditorWords }) {
  const box = 'mt-1 max-h-60 overflow-y-auto rounded border border-line-strong bg-paper p-3 whitespace-pre-wrap';
  return (
    <div>
      <dt className="font-semibold">{fieldName(name, words)}</dt>
      <dd className="mt-1 grid gap-3 lg:grid-cols-2">
        {[
          { title: words.conflict.mine, text: mine },
          { title: words.conflict.theirs, text: theirs },
        ].map(({ title, text }) => (
          <div key={title} className="min-w-0">
            <p className="text-sm text-ink-soft">{title}</p>
            <div tabIndex={0} role="group" aria-label={title} className={box}>
              {text || <em>{words.conflict.empty}</em>}
            </div>
          </div>
        ))}
      </dd>
    </div>
  );
}

/** "options.ab12.text.nl" as the page calls it: "Answer (Dutch)". */
function fieldName(name: string, words: EditorWords): string {
  const parts = name.split('.');
  const language = parts.at(-1);
  const [last = '', ...rest] = (language === 'nl' || language === 'en' ? parts.slice(0, -1) : parts).toReversed();
  const known: Record<string, string> = words.fields;
  const label = known[[rest[0], last].join('.')] ?? known[last] ?? known.other ?? last;
  if (language === 'nl') return `${label} (${words.languages.nl})`;
  return language === 'en' ? `${label} (${words.languages.en})` : label;
}
