'use client';

import { ArrowDown, ArrowUp, Plus } from '@/components/ui/icons';
import type { MouseEvent } from 'react';
import { buttonClass } from '@/components/ui/button';
import { type Edit, editName } from '@/domain/training/draft-edits';
import { EDIT } from './draft-state';
import type { EditorWords } from './words';

type OnEdit = (edit: Pick<Edit, 'verb' | 'id'>) => void;

/** With scripts an edit happens in the page; without, the button sends the form, and the page comes back with it done. */
function inPage(onEdit: () => void) {
  return (event: MouseEvent) => {
    event.preventDefault();
    onEdit();
  };
}

type EntryToolsProps = {
  /** Of the list, as it is named in the form. */
  list: string;
  id: string;
  /** What the entry is called: "Answer 2". */
  name: string;
  isFirst: boolean;
  isLast: boolean;
  onEdit: OnEdit;
  words: EditorWords;
};

const moveClass =
  'flex size-11 items-center justify-center rounded border border-line-strong hover:bg-surface disabled:invisible';

/** Up, down, and remove, which asks first. */
export function EntryTools({ list, id, name, isFirst, isLast, onEdit, words }: EntryToolsProps) {
  return (
    <div className="flex flex-wrap items-start gap-2">
      {!(isFirst && isLast) &&
        (['up', 'down'] as const).map((verb) => (
          <button
            key={verb}
            type="submit"
            name={EDIT}
            value={editName({ verb, list, id })}
            data-verb={verb}
            disabled={verb === 'up' ? isFirst : isLast}
            onClick={inPage(() => onEdit({ verb, id }))}
            className={moveClass}
          >
            {verb === 'up' ? <ArrowUp aria-hidden size={18} /> : <ArrowDown aria-hidden size={18} />}
            <span className="sr-only">{`${words.move[verb]}: ${name}`}</span>
          </button>
        ))}
      <details className="group/remove">
        <summary className={buttonClass('quiet', 'normal', 'text-danger')}>
          {words.remove.ask}
          <span className="sr-only">{`: ${name}`}</span>
        </summary>
        <button
          type="submit"
          name={EDIT}
          value={editName({ verb: 'remove', list, id })}
          onClick={inPage(() => onEdit({ verb: 'remove', id }))}
          className={buttonClass('danger', 'normal', 'mt-2')}
        >
          {words.remove.confirm}
          <span className="sr-only">{`: ${name}`}</span>
        </button>
      </details>
    </div>
  );
}

/** One entry more, at the end of its list. */
export function AddEntry({ list, label, onEdit }: { list: string; label: string; onEdit: OnEdit }) {
  return (
    <button
      type="submit"
      name={EDIT}
      value={editName({ verb: 'add', list, id: '' })}
      data-add
      onClick={inPage(() => onEdit({ verb: 'add', id: '' }))}
      className={buttonClass('quiet')}
    >
      <Plus aria-hidden size={18} />
      {label}
    </button>
  );
}
