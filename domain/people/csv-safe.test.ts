import { describe, expect, test } from 'vitest';
import { csvCell, csvLine, withoutGuard } from './csv-safe';

describe('csvCell', () => {
  test.each([
    ['plain', 'plain'],
    ['', ''],
    [null, ''],
    [undefined, ''],
    [-5, '-5'],
    [0.5, '0.5'],
    ['a;b', '"a;b"'],
    ['a,b', '"a,b"'],
    ['a|b', '"a|b"'],
    ['say "yes"', '"say ""yes"""'],
    ['two\nlines', '"two\nlines"'],
    [' padded ', '" padded "'],
    ["'t Hart", "'t Hart"],
  ])('%j → %s', (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });

  test.each(['=1+1', '+31 6', '-2', '@sum(a1)', '\tx', '\rx', '\nx', ' =1+1', '\uff1d1', "'=1", '=cmd|x;y'])(
    '%j would run as a formula: it gets an apostrophe, and loses it when read back',
    (value) => {
      const cell = csvCell(value).replace(/^"([^]*)"$/, '$1');
      expect(cell).toBe(`'${value}`);
      expect(withoutGuard(cell)).toBe(value);
    },
  );

  test.each(['plain', "'t Hart", "'", "''", '', "' =x", 'a=b'])('%j is read back as it is', (value) => {
    expect(withoutGuard(csvCell(value).replace(/^"([^]*)"$/, '$1'))).toBe(value);
  });
});

test('a line ends as RFC 4180 wants', () => {
  expect(csvLine(['1', 'a;b', null, 4])).toBe('1;"a;b";;4\r\n');
  expect(csvLine(['1', '=2'], '\t')).toBe("1\t'=2\r\n");
});
