'use client';

import type { AnswerForm } from '@/domain/training/content';
import type { DraftOption } from '@/domain/training/draft';
import { rightName } from '@/domain/training/draft-form';
import { newOption } from '@/domain/training/draft-new';
import { AddEntry, EntryTools } from './entry-tools';
import { PairField } from './pair-field';
import { newEntryId, useEntries } from './use-entries';
import type { EditorWords } from './words';

type OptionsEditorProps = {
  list: string;
  options: readonly DraftOption[];
  form: AnswerForm;
  words: EditorWords;
};

/** The answers to choose from: the text of each, whether it is right, and what is said after it was chosen. */
export function OptionsEditor({ list, options, form, words }: OptionsEditorProps) {
  const { entries, edit, box } = useEntries(options, () => newOption(newEntryId));
  const isTruth = form === 'true-false';
  return (
    <div ref={box} className="flex flex-col gap-6">
      {entries.map((option, at) => {
        const name = isTruth ? (words.truth[at === 0 ? 'yes' : 'no'] ?? '') : `${words.fields.option} ${at + 1}`;
        // "True" and "false" are two; what else was typed waits for another form.
        const isShown = !isTruth || at < 2;
        return (
          <fieldset
            key={option.id}
            data-entry={option.id}
            hidden={!isShown}
            className="min-w-0 rounded border border-line p-4"
          >
            <legend className="px-1 font-semibold">{name}</legend>
            <input type="hidden" name={list} value={option.id} />
            <div className="stack">
              <div className="flex flex-wrap items-start justify-between gap-4">
                <label className="flex min-h-11 items-center gap-3">
                  <input
                    type={form === 'multiple' ? 'checkbox' : 'radio'}
                    name={rightName(list)}
                    value={option.id}
                    defaultChecked={option.correct}
                    className="size-5 accent-accent"
                  />
                  {isTruth ? words.truth.right : words.right}
                </label>
                {!isTruth && (
                  <EntryTools
                    {...{ list, name, words }}
                    id={option.id}
                    isFirst={at === 0}
                    isLast={at === entries.length - 1}
                    onEdit={edit}
                  />
                )}
              </div>
              <div hidden={isTruth}>
                <PairField
                  name={`${list}.${option.id}.text`}
                  label={words.fields.text}
                  text={option.text}
                  words={words}
                />
              </div>
              <PairField
                name={`${list}.${option.id}.explanation`}
                label={words.fields.explanation}
                text={option.explanation}
                rows={2}
                words={words}
              />
            </div>
          </fieldset>
        );
      })}
      <div hidden={isTruth && entries.length >= 2}>
        <AddEntry list={list} label={words.add.option} onEdit={edit} />
      </div>
    </div>
  );
}
