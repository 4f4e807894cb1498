import { expect, test } from 'vitest';
import { staleTexts } from './stale';

const both = { nl: 'Doelen', en: 'Goals' };
const changedDutch = { kind: 'stale', locale: 'en', was: 'Doel' } as const;

test('the title comes first, then the paragraphs in their order; what is settled or missing is left out', () => {
  const paragraphs = [
    { id: 'a', text: both, translation: null },
    { id: 'b', text: both, translation: { kind: 'stale', locale: 'nl', was: 'Goal' } as const },
    { id: 'c', text: both, translation: { kind: 'settling', locales: ['nl'], at: 0 } as const },
    { id: 'd', text: { nl: 'Doelen', en: '' }, translation: changedDutch },
  ];
  expect(staleTexts({ text: both, translation: changedDutch }, paragraphs)).toEqual([
    { paragraphId: null, locale: 'en' },
    { paragraphId: 'b', locale: 'nl' },
  ]);
});
