'use client';

import type { DraftStep } from '@/domain/training/draft';
import { newStep } from '@/domain/training/draft-new';
import { AddEntry, EntryTools } from './entry-tools';
import { OptionsEditor } from './options-editor';
import { PairField } from './pair-field';
import { newEntryId, useEntries } from './use-entries';
import type { EditorWords } from './words';

/** A situation that unfolds: what happens in each step, and what can be done then. */
export function StepsEditor({ steps, words }: { steps: readonly DraftStep[]; words: EditorWords }) {
  const list = 'steps';
  const { entries, edit, box } = useEntries(steps, () => newStep(newEntryId));
  return (
    <div ref={box} className="flex flex-col gap-10">
      {entries.map(({ id, prompt, options }, at) => {
        const name = `${words.fields.step} ${at + 1}`;
        return (
          <section key={id} data-entry={id} aria-label={name} className="border-s-2 border-accent ps-4">
            <input type="hidden" name={list} value={id} />
            <div className="mb-4 flex flex-wrap items-start justify-between gap-4">
              <h3 className="text-lg">{name}</h3>
              <EntryTools
                {...{ list, id, name, words }}
                isFirst={at === 0}
                isLast={at === entries.length - 1}
                onEdit={edit}
              />
            </div>
            <div className="stack">
              <PairField
                name={`${list}.${id}.prompt`}
                label={words.fields.stepPrompt}
                text={prompt}
                rows={2}
                words={words}
              />
              <OptionsEditor list={`${list}.${id}.options`} options={options} form="steps" words={words} />
            </div>
          </section>
        );
      })}
      <div>
        <AddEntry list={list} label={words.add.step} onEdit={edit} />
      </div>
    </div>
  );
}
