import { expect, test } from 'vitest';
import { createKnownNames } from './known-names';

test('the spelling in the store counts, then the first one seen', () => {
  const names = createKnownNames(['Politie']);
  expect(['POLITIE', 'Brandweer', 'brandweer', 'Bránd weer', 'Politie'].map(names.spelling)).toEqual([
    'Politie',
    'Brandweer',
    'Brandweer',
    'Bránd weer',
    'Politie',
  ]);
  expect(names.added()).toEqual(['Brandweer', 'Bránd weer']);
});

test('names that the store itself tells apart stay apart', () => {
  const names = createKnownNames(['Zorg', 'ZORG']);
  expect(['Zorg', 'ZORG'].map(names.spelling)).toEqual(['Zorg', 'ZORG']);
  expect(names.added()).toEqual([]);
});
