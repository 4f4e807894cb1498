import type { FormState } from '@/components/forms/form-state';
import type { Difference, Entries } from '@/domain/training/draft-form';
import type { Stale } from '@/domain/training/draft-stale';

/** A field of which one language was changed after the other. */
export type StaleField = { readonly field: string; readonly stale: Stale };

/** What the action that saves a part answers. `entries` are what was typed, to be shown again without scripts. */
export type DraftFormState =
  | FormState
  | {
      readonly status: 'saved';
      readonly revision: number;
      readonly message: string;
      readonly stale: readonly StaleField[];
    }
  | { readonly status: 'kept'; readonly answer: FormState; readonly seen: number; readonly entries: Entries }
  | {
      readonly status: 'conflict';
      /** Who saved it, and when. */
      readonly message: string;
      readonly seen: number;
      /** The revision that is there now; saving with it means having seen it. */
      readonly theirs: number;
      readonly differences: readonly Difference[];
      readonly entries: Entries;
    };

export type DraftAction = (previous: DraftFormState, form: FormData) => Promise<DraftFormState>;

/** The field that tells which revision the author saw. */
export const REVISION = 'revision';
/** The button that saves one's own text over somebody else's, having seen it: its value is their revision. */
export const OVER = 'over';
/** The button that changes a list (domain/training/draft-edits.ts). */
export const EDIT = 'edit';

/** Which field's translation is still right, though the other language was changed after it. */
export const CONFIRMED = 'confirmed';

/** The fields of a form in order, without those that React and our own fields add for themselves. */
export function entriesIn(form: FormData): Entries {
  return [...form].flatMap(([name, value]) =>
    typeof value === 'string' && !name.startsWith('$') ? [[name, value] as const] : [],
  );
}
