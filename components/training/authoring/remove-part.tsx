'use client';

import { ActionForm } from '@/components/forms/action-form';
import { ConfirmButton } from '@/components/forms/confirm-button';
import type { FormAction } from '@/components/forms/form-state';
import { REVISION } from './draft-state';
import type { EditorWords } from './words';

type RemovePartProps = {
  action: FormAction;
  /** The revision that its author has seen: whoever changed it since is not overruled. */
  revision: number;
  what: string;
  words: EditorWords;
};

/** Takes the whole part out of the draft. It asks first. */
export function RemovePart({ action, revision, what, words }: RemovePartProps) {
  return (
    <div className="mt-10 border-t border-line pt-6">
      <ActionForm action={action}>
        <input type="hidden" name={REVISION} value={revision} />
        <ConfirmButton label={what} what={words.remove.what} confirm={words.remove.confirm} />
      </ActionForm>
    </div>
  );
}
