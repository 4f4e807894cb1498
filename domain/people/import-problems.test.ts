import { createTranslator } from 'use-intl/core';
import { describe, expect, test } from 'vitest';
import en from '@/messages/en/people-import.json';
import nl from '@/messages/nl/people-import.json';
import {
  createProblemCounter,
  importReasons,
  rowProblem,
  type ProblemDetails,
  type ImportReason,
} from './import-problems';
import { regionOf } from '@/i18n/regions';
import { personFields } from './model';

const details: Partial<Record<ImportReason, ProblemDetails>> = {
  'too-long': { max: 80 },
  'broken-characters': { max: 80 },
  required: { max: 80 },
  'date-early': { earliest: '1950-01-01', latest: '2027-11-25' },
  'date-late': { earliest: '1950-01-01', latest: '2027-11-25' },
  'extra-cells': { expected: 11, found: 12 },
  'duplicate-number': { row: 12 },
  'duplicate-email': { row: 12 },
  'email-taken': { owner: '100' },
  'email-of-role': {},
  'manager-row-wrong': { row: 12 },
  'manager-cycle': { path: '1 → 2 → 1' },
};

describe.each([
  ['nl', nl],
  ['en', en],
] as const)('sentences in %s', (locale, messages) => {
  test('exactly one for each reason, one name for each field', () => {
    expect(Object.keys(messages.reasons).toSorted()).toEqual([...importReasons].toSorted());
    expect(Object.keys(messages.fields).toSorted()).toEqual([...personFields, 'row', 'returned'].toSorted());
  });

  test.each(importReasons)('%s is a whole sentence with nothing left to fill in', (reason) => {
    const t = createTranslator({ locale: regionOf[locale], messages, onError: (error) => expect.fail(error.message) });
    const problem = rowProblem('lastName', reason, 'x y', details[reason]);
    const sentence = t(`reasons.${reason}`, { field: t('fields.lastName'), value: problem.value, ...problem.details });
    expect(sentence).toMatch(/\.$/);
    expect(sentence).not.toMatch(/[{}!]|\bu\b/);
  });
});

describe('rowProblem', () => {
  test('shows a long value in part, and no character that a store or page would choke on', () => {
    expect(rowProblem('lastName', 'too-long', 'x'.repeat(100)).value).toBe(`${'x'.repeat(79)}…`);
    expect(rowProblem('lastName', 'broken-characters', 'a\u0000b\u202ec\ud800').value).toBe('a\ufffdb\ufffdc\ufffd');
  });
});

test('the counter puts the most frequent problem first, and keeps the first five rows of each', () => {
  const counter = createProblemCounter();
  counter.add({ field: 'email', reason: 'required' }, 4);
  for (let row = 2; row <= 8; row += 1) counter.add({ field: 'lastName', reason: 'required' }, row);
  expect(counter.counts()).toEqual([
    { field: 'lastName', reason: 'required', rows: 7, firstRows: [2, 3, 4, 5, 6] },
    { field: 'email', reason: 'required', rows: 1, firstRows: [4] },
  ]);
});
