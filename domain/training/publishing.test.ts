import { describe, expect, test } from 'vitest';
import { moduleContent } from './content';
import { changesBetween, isUnchanged, publishForm } from './publishing';

const both = (nl: string) => ({ nl, en: nl });
const lesson = (id: string, title = id) => ({ id, minutes: 4, title: both(title), body: both('tekst'), sources: [] });
const question = (id: string, prompt = id) => ({
  id,
  topic: 'photos',
  kind: 'recall' as const,
  prompt: both(prompt),
  options: ['aa', 'bb'].map((one) => ({ id: one, correct: one === 'aa', text: both(one), explanation: both(one) })),
});
const content = moduleContent.parse({
  slug: 'photos',
  topic: { id: 'photos', name: both('Foto’s') },
  minutes: 20,
  title: both('Foto’s'),
  purpose: both('Weten'),
  lessons: [lesson('l1'), lesson('l2')],
  questions: ['q1', 'q2', 'q3', 'q4'].map((id) => question(id)),
});
const none = { added: 0, changed: 0, removed: 0 };

describe('what a new version changes', () => {
  test('nothing, also when the store gives the fields back in another order', () => {
    const { slug, ...rest } = content;
    expect(isUnchanged(changesBetween(content, { ...rest, slug }))).toBe(true);
  });

  test('is counted by part', () => {
    const after = {
      ...content,
      minutes: 25,
      lessons: [lesson('l1', 'anders'), lesson('l3')],
      questions: content.questions.slice(1),
    };
    expect(changesBetween(content, after)).toEqual({
      head: true,
      lessons: { added: 1, changed: 1, removed: 1 },
      questions: { added: 0, changed: 0, removed: 1 },
      reordered: false,
    });
  });

  test('an order is a change of its own; a lesson in between is none', () => {
    expect(changesBetween(content, { ...content, lessons: content.lessons.toReversed() })).toEqual({
      head: false,
      lessons: none,
      questions: none,
      reordered: true,
    });
    const between = [lesson('l1'), lesson('l9'), lesson('l2')];
    expect(changesBetween(content, { ...content, lessons: between }).reordered).toBe(false);
  });
});

describe('the form to publish', () => {
  const read = (form: object) => publishForm.safeParse({ note: '', seen: '1', ...form });

  test('asks of a material change what it is, and by when it is required', () => {
    expect(read({ change: 'editorial' }).success).toBe(true);
    expect(read({ change: 'material' }).error?.issues[0]?.path).toEqual(['note']);
    expect(read({ change: 'material', note: 'nieuwe wet', offer: 'require' }).error?.issues[0]?.path).toEqual([
      'dueOn',
    ]);
    expect(read({ change: 'material', note: 'nieuwe wet', offer: 'require', dueOn: '2027-01-31' }).success).toBe(true);
    expect(read({ change: 'material', note: 'nieuwe wet' }).data?.offer).toBe('nothing');
  });
});
