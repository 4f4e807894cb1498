'use client';

import { Field } from '@/components/forms/field';
import type { DraftLesson } from '@/domain/training/draft';
import { sourceId } from '@/domain/training/draft-form';
import { newSource } from '@/domain/training/draft-new';
import { AddEntry, EntryTools } from './entry-tools';
import { PairField } from './pair-field';
import { newEntryId, useEntries } from './use-entries';
import type { EditorWords } from './words';

type SourcesEditorProps = { sources: DraftLesson['sources']; today: string; words: EditorWords };

/** Where the facts of a lesson come from, and on which day somebody last compared them. */
export function SourcesEditor({ sources, today, words }: SourcesEditorProps) {
  const list = 'sources';
  const { entries, edit, box } = useEntries(
    sources.map((source, at) => ({ id: sourceId(at), ...source })),
    () => ({ id: newEntryId(), ...newSource(today) }),
  );
  return (
    <div ref={box} className="flex flex-col gap-6">
      {entries.map(({ id, label, url, checkedOn }, at) => {
        const name = `${words.fields.source} ${at + 1}`;
        return (
          <fieldset key={id} data-entry={id} className="min-w-0 rounded border border-line p-4">
            <legend className="px-1 font-semibold">{name}</legend>
            <input type="hidden" name={list} value={id} />
            <div className="stack">
              <PairField name={`${list}.${id}.label`} label={words.fields.label} text={label} words={words} />
              <div className="grid gap-x-6 gap-y-4 lg:grid-cols-2">
                <Field name={`${list}.${id}.url`} label={words.fields.url} type="url" defaultValue={url} />
                <Field
                  name={`${list}.${id}.checkedOn`}
                  label={words.fields.checkedOn}
                  type="date"
                  defaultValue={checkedOn}
                />
              </div>
              <EntryTools
                {...{ list, id, name, words }}
                isFirst={at === 0}
                isLast={at === entries.length - 1}
                onEdit={edit}
              />
            </div>
          </fieldset>
        );
      })}
      <div>
        <AddEntry list={list} label={words.add.source} onEdit={edit} />
      </div>
    </div>
  );
}
