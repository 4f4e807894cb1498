import type { DraftLesson, DraftQuestion, KindOfPart } from './draft';
import { type NewId, newItem, newOption, newSource, newStep } from './draft-new';

// Adding, removing and moving in the lists of a part. Without scripts a button sends its edit along with the form
// ("add:options", "up:options:ab12"); with scripts the same happens in the page.

const verbs = ['add', 'remove', 'up', 'down'] as const;
export type EditVerb = (typeof verbs)[number];

/** `list` as it is named in the form: "options", "steps.ab12.options". */
export type Edit = { readonly verb: EditVerb; readonly list: string; readonly id: string };

export const editName = ({ verb, list, id }: Edit): string => [verb, list, id].filter(Boolean).join(':');

/** Reads the value of a pressed button; null when it is none of ours. */
export function editFrom(value: string): Edit | null {
  const [word, list = '', id = ''] = value.split(':');
  const verb = verbs.find((one) => one === word);
  return verb && list ? { verb, list, id } : null;
}

type Known = { readonly newId: NewId; readonly today: string };

/** The part with the edit done; unchanged when the edit means nothing in it. */
export function edited(part: KindOfPart, edit: Edit, known: Known): KindOfPart {
  switch (part.kind) {
    case 'head':
      return part;
    case 'lesson':
      return { kind: part.kind, content: editedLesson(part.content, edit, known) };
    case 'question':
      return { kind: part.kind, content: editedQuestion(part.content, edit, known) };
  }
}

function editedLesson(lesson: DraftLesson, { verb, list, id }: Edit, { today }: Known): DraftLesson {
  if (list !== 'sources') return lesson;
  const entries = lesson.sources.map((source, at) => ({ id: `s${at + 1}`, source }));
  const after = editedList(entries, { verb, id }, () => ({ id: 'new', source: newSource(today) }));
  return { ...lesson, sources: after.map(({ source }) => source) };
}

function editedQuestion(question: DraftQuestion, { verb, list, id }: Edit, { newId }: Known): DraftQuestion {
  const edit = { verb, id };
  if (list === 'options') return { ...question, options: editedList(question.options, edit, () => newOption(newId)) };
  if (list === 'items') return { ...question, items: editedList(question.items, edit, () => newItem(newId)) };
  if (list === 'steps') return { ...question, steps: editedList(question.steps, edit, () => newStep(newId)) };
  return {
    ...question,
    steps: question.steps.map((step) =>
      list === `steps.${step.id}.options`
        ? { ...step, options: editedList(step.options, edit, () => newOption(newId)) }
        : step,
    ),
  };
}

/** A list with one entry more, less, or in another place. */
export function editedList<Entry extends { readonly id: string }>(
  list: readonly Entry[],
  { verb, id }: Pick<Edit, 'verb' | 'id'>,
  create: () => Entry,
): Entry[] {
  const at = list.findIndex((entry) => entry.id === id);
  switch (verb) {
    case 'add':
      return [...list, create()];
    case 'remove':
      return list.filter((entry) => entry.id !== id);
    case 'up':
      return moved(list, at, at - 1);
    case 'down':
      return moved(list, at, at + 1);
  }
}

/** The entry at one place put at another; unchanged when either is none. Places count from 0. */
export function moved<Entry>(list: readonly Entry[], from: number, to: number): Entry[] {
  const entry = list[from];
  if (entry === undefined || to < 0 || to >= list.length) return [...list];
  return list.toSpliced(from, 1).toSpliced(to, 0, entry);
}
