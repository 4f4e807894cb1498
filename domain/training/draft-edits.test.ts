import { expect, test } from 'vitest';
import type { DraftQuestion, KindOfPart } from './draft';
import { edited, editFrom, editName, moved } from './draft-edits';
import { newLesson, newQuestion, slugFrom } from './draft-new';

let made = 0;
const newId = () => `n${(made += 1)}`;
const known = { newId, today: '2026-11-25' };

function questionAfter(question: DraftQuestion, pressed: string): DraftQuestion {
  const edit = editFrom(pressed);
  if (!edit) throw new Error(`${pressed} is no edit`);
  const after: KindOfPart = edited({ kind: 'question', content: question }, edit, known);
  if (after.kind !== 'question') throw new Error('a question stays a question');
  return after.content;
}
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

test('an answer is added at the end, moved, and removed by its id', () => {
  const question = newQuestion('single', newId);
  const [a, b, c] = ids(question.options);
  expect(ids(questionAfter(question, 'up:options:' + b).options)).toEqual([b, a, c]);
  expect(ids(questionAfter(question, 'down:options:' + a).options)).toEqual([b, a, c]);
  expect(ids(questionAfter(question, 'remove:options:' + b).options)).toEqual([a, c]);
  expect(questionAfter(question, 'add:options').options).toHaveLength(4);
  expect(new Set(ids(questionAfter(question, 'add:options').options)).size).toBe(4);
});

test('an answer in one step leaves the other steps alone', () => {
  const question = newQuestion('steps', newId);
  const [first, second] = question.steps;
  const after = questionAfter(question, `add:steps.${first?.id}.options`);
  expect(after.steps[0]?.options).toHaveLength(3);
  expect(after.steps[1]).toEqual(second);
});

test('at either end there is nowhere to go, and what is not there cannot be moved', () => {
  expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
  expect(moved(['a', 'b'], 1, 2)).toEqual(['a', 'b']);
  expect(moved(['a', 'b'], -1, 0)).toEqual(['a', 'b']);
  expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
});

test('a new source is checked today, unless its author says otherwise', () => {
  const after = edited({ kind: 'lesson', content: newLesson() }, { verb: 'add', list: 'sources', id: '' }, known);
  expect(after.content).toMatchObject({ sources: [{ checkedOn: '2026-11-25', url: '' }] });
});

test('the value of a button is read back as it was written', () => {
  const edit = { verb: 'up', list: 'steps.ab.options', id: 'cd' } as const;
  expect(editFrom(editName(edit))).toEqual(edit);
  expect(editFrom('save')).toBeNull();
  expect(editFrom('burn:options')).toBeNull();
});

test.each([
  ['Foto’s van collega’s', 'foto-s-van-collega-s'],
  ['Één café', 'een-cafe'],
  ['安全', 'module-x'],
  ['  A ', 'module-a'],
  [`${'lang '.repeat(20)}`, 'lang-lang-lang-lang-lang-lang-lang-lang-lang-lang'],
])('%s is %s in an address', (text, slug) => {
  expect(slugFrom(text, () => false)).toBe(slug);
});

test('a name that is taken gets a number', () => {
  const taken = new Set(['privacy', 'privacy-2']);
  expect(slugFrom('Privacy', (slug) => taken.has(slug))).toBe('privacy-3');
});
