'use client';

import type { DraftQuestion } from '@/domain/training/draft';
import { newItem } from '@/domain/training/draft-new';
import { AddEntry, EntryTools } from './entry-tools';
import { PairField } from './pair-field';
import { newEntryId, useEntries } from './use-entries';
import type { EditorWords } from './words';

/** Things to put in order, written in the right one; they are shown mixed. */
export function ItemsEditor({ items, words }: { items: DraftQuestion['items']; words: EditorWords }) {
  const list = 'items';
  const { entries, edit, box } = useEntries(items, () => newItem(newEntryId));
  return (
    <div ref={box} className="flex flex-col gap-6">
      {entries.map(({ id, text }, at) => {
        const name = `${words.fields.item} ${at + 1}`;
        return (
          <fieldset key={id} data-entry={id} className="min-w-0 rounded border border-line p-4">
            <legend className="px-1 font-semibold">{name}</legend>
            <input type="hidden" name={list} value={id} />
            <div className="stack">
              <PairField name={`${list}.${id}.text`} label={words.fields.text} text={text} words={words} />
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
        <AddEntry list={list} label={words.add.item} onEdit={edit} />
      </div>
    </div>
  );
}
