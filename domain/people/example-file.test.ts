import { describe, expect, test } from 'vitest';
import { translator } from '@/i18n/translator';
import { exampleFile } from './example-file';
import { recogniseColumns } from './import-columns';
import { personFields } from './model';

describe.each(['nl', 'en'] as const)('the example in %s', (locale) => {
  const t = translator(locale, 'people-import');
  const lines = exampleFile(personFields.map((field) => t(`fields.${field}`))).split('\r\n');
  const cells = lines.map((line) => line.split(';'));

  test('has a heading in which every column is recognised', () => {
    const { mapping, missing, leftOver } = recogniseColumns(cells[0] ?? []);
    expect(missing).toEqual([]);
    expect(leftOver).toEqual([]);
    expect(mapping).toEqual(Object.fromEntries(personFields.map((field, index) => [field, index])));
  });

  test('has rows as wide as its heading', () => {
    expect(cells.slice(0, -1).map(({ length }) => length)).toEqual([11, 11, 11]);
  });
});
