import { describe, expect, test } from 'vitest';
import { queryEntries, withQuery } from './links';

describe('withQuery', () => {
  test('keeps what is there, changes what is asked, drops what is undefined or empty', () => {
    const query = { q: 'jan', department: '', page: '3' };
    expect(withQuery('/people', query, { sort: 'name', page: undefined })).toBe('/people?q=jan&sort=name');
  });

  test('nothing left is the bare path', () => {
    expect(withQuery('/people', { q: '' })).toBe('/people');
  });

  test('writes several values under one name', () => {
    expect(queryEntries({ role: ['hr', 'it'] })).toEqual([
      ['role', 'hr'],
      ['role', 'it'],
    ]);
  });
});
