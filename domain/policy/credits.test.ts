import { describe, expect, test } from 'vitest';
import { creditsFor, type PolicyCredit, type TakenOver, thanksByParagraph } from './credits';
import type { PolicyContent } from './model';

const policy = (texts: Record<string, string>): PolicyContent => ({
  title: { nl: 'Beleid', en: 'Policy' },
  paragraphs: Object.entries(texts).map(([id, en]) => ({ id, text: { nl: `nl ${en}`, en } })),
});
const comment = (employeeId: string, facts: Partial<TakenOver> = {}): TakenOver => ({
  ...{ paragraphId: 'a', employeeId, mayName: false, department: 'Service', people: 5 },
  ...facts,
});
const after = policy({ a: 'We listen.', b: 'We reply.' });

describe('whom a published text thanks', () => {
  test('by name who agreed, by department from five people on, else a colleague', () => {
    const taken = [
      comment('kim', { mayName: true }),
      comment('lee'),
      comment('max', { department: 'Board', people: 4 }),
    ];
    expect(creditsFor(taken, after, null)).toEqual([
      { paragraphId: 'a', from: 'person', employeeId: 'kim' },
      { paragraphId: 'a', from: 'department', department: 'Service' },
      { paragraphId: 'a', from: 'colleague' },
    ]);
  });

  test('each colleague once for a paragraph, by name when they agreed once; a paragraph that is gone stays thanked', () => {
    const taken = [
      comment('kim'),
      comment('kim', { mayName: true }),
      comment('kim'),
      comment('lee', { paragraphId: 'gone' }),
    ];
    expect(creditsFor(taken, after, null)).toEqual([
      { paragraphId: 'a', from: 'person', employeeId: 'kim' },
      { paragraphId: null, from: 'department', department: 'Service' },
    ]);
  });

  test('earlier thanks stay with what still reads the same', () => {
    const credits: PolicyCredit[] = [
      { paragraphId: 'a', from: 'colleague' },
      { paragraphId: 'b', from: 'department', department: 'Service' },
      { paragraphId: null, from: 'colleague' },
    ];
    const before = { content: policy({ a: 'We look.', b: 'We reply.' }), credits };
    expect(creditsFor([], after, before)).toEqual([{ paragraphId: 'b', from: 'department', department: 'Service' }]);
  });
});

test('thanks are shown together, and who is no longer named is a colleague', () => {
  const credits: PolicyCredit[] = [
    { paragraphId: 'a', from: 'person', employeeId: 'lee' },
    { paragraphId: 'a', from: 'person', employeeId: 'kim' },
    { paragraphId: 'a', from: 'person', employeeId: 'erased' },
    { paragraphId: 'a', from: 'department', department: 'Service' },
    { paragraphId: 'a', from: 'department', department: 'Service' },
    { paragraphId: 'a', from: 'department', department: 'Board' },
    { paragraphId: 'a', from: 'colleague' },
  ];
  const names = new Map([
    ['lee', 'Lee Vos'],
    ['kim', 'Kim Bos'],
  ]);
  expect(thanksByParagraph(credits, names).get('a')).toEqual({
    names: ['Kim Bos', 'Lee Vos'],
    departments: [
      { name: 'Board', people: 1 },
      { name: 'Service', people: 2 },
    ],
    colleagues: 2,
  });
});
