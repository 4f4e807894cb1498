import { beforeEach, expect, test } from 'vitest';
import { forgetAnswer, keepAnswer, keptAnswer } from './kept-answer';

const now = Date.parse('2026-11-25T10:00:00Z');
const DAY = 24 * 60 * 60 * 1000;
let written: Map<string, string>;

const storage = () => ({
  getItem: (key: string) => written.get(key) ?? null,
  setItem: (key: string, value: string) => void written.set(key, value),
  removeItem: (key: string) => void written.delete(key),
  key: (at: number) => [...written.keys()][at] ?? null,
  length: written.size,
});

function answer(...fields: [string, string][]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

beforeEach(() => {
  written = new Map();
});

test('comes back field by field, also where a name occurs twice', () => {
  const form = answer(['option[]', 'a'], ['option[]', 'b'], ['$label.option', 'Which?']);
  keepAnswer(storage(), 'sitting question', form, now);
  expect([...(keptAnswer(storage(), 'sitting question', now + DAY) ?? [])]).toEqual([...form]);
});

test('belongs to one question of one sitting, and is gone once it was sent', () => {
  keepAnswer(storage(), 'sitting one', answer(['option', 'a']), now);
  expect(keptAnswer(storage(), 'sitting two', now)).toBeNull();
  forgetAnswer(storage(), 'sitting one');
  expect(keptAnswer(storage(), 'sitting one', now)).toBeNull();
});

test('the last one counts', () => {
  keepAnswer(storage(), 'q', answer(['option', 'a']), now);
  keepAnswer(storage(), 'q', answer(['option', 'b']), now);
  expect(keptAnswer(storage(), 'q', now)?.getAll('option')).toEqual(['b']);
});

test('after a month, or damaged, it is thrown away; what others keep here stays', () => {
  keepAnswer(storage(), 'old', answer(['option', 'a']), now - 31 * DAY);
  written.set('draagvlak.answer.damaged', '{"at":');
  written.set('theme', 'dark');
  expect(keptAnswer(storage(), 'old', now)).toBeNull();
  expect([...written.keys()]).toEqual(['theme']);
});

test('a browser without storage keeps nothing, and goes on', () => {
  keepAnswer(null, 'q', answer(['option', 'a']), now);
  forgetAnswer(null, 'q');
  expect(keptAnswer(null, 'q', now)).toBeNull();
});

test('at a later question of the sitting, what was kept of an earlier one has been sent; another sitting is left alone', () => {
  keepAnswer(storage(), 'sitting one', answer(['option', 'a']), now);
  keepAnswer(storage(), 'other one', answer(['option', 'a']), now);
  keptAnswer(storage(), 'sitting two', now);
  expect([...written.keys()]).toEqual(['draagvlak.answer.other one']);
});
