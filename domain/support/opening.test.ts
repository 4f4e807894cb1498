import { expect, test } from 'vitest';
import { fewestToOpen, openingConcerns } from './opening';

test('a round needs two minimum groups who can answer', () => {
  expect(fewestToOpen(5)).toBe(10);
  expect(fewestToOpen(8)).toBe(16);
});

test.each([
  { people: 240, canAnswer: 240, expected: 144, concerns: [] },
  { people: 240, canAnswer: 120, expected: 72, concerns: [] },
  { people: 240, canAnswer: 119, expected: 71, concerns: ['unheard'] },
  { people: 240, canAnswer: 31, expected: 19, concerns: ['unheard', 'range'] },
  { people: 30, canAnswer: 30, expected: 19, concerns: ['range'] },
  { people: 34, canAnswer: 34, expected: 20, concerns: [] },
])('$canAnswer of $people can answer, $expected answers expected: $concerns', ({ concerns, ...round }) => {
  expect(openingConcerns(round)).toEqual(concerns);
});
