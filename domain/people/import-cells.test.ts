import { describe, expect, test } from 'vitest';
import { createRowReader } from './import-cells';

const mapping = {
  employeeNo: 0,
  firstName: 1,
  lastName: 2,
  email: 3,
  department: 4,
  managerNo: 5,
  startDate: 6,
  language: 7,
};
const read = createRowReader({ mapping, width: 8, today: '2026-11-25' });

describe('createRowReader', () => {
  test('reads each cell by its own rules; a field without a column is undefined, an empty one is not', () => {
    expect(read([' 0042', 'Jan', 'Berg', 'Jan@Stad.example', 'Archief', '', '1-2-2024', ''])).toEqual({
      cells: {
        employeeNo: '0042',
        firstName: 'Jan',
        namePrefix: undefined,
        lastName: 'Berg',
        email: 'jan@stad.example',
        department: 'Archief',
        jobTitle: undefined,
        managerNo: null,
        location: undefined,
        startDate: '2024-02-01',
        language: null,
      },
      problems: [],
      warnings: [],
    });
  });

  test('finds all problems of a row at once; an unknown language is only a warning', () => {
    const { problems, warnings } = read(['', 'Jan', ' ', 'jan at stad', 'x'.repeat(121), '', '31-02-2019', 'de']);
    expect(problems.map(({ field, reason }) => [field, reason])).toEqual([
      ['employeeNo', 'required'],
      ['lastName', 'required'],
      ['email', 'email'],
      ['department', 'too-long'],
      ['startDate', 'date-not-real'],
    ]);
    expect(problems[3]?.details).toEqual({ max: 120 });
    expect(warnings).toEqual([{ field: 'language', reason: 'language', value: 'de', details: {} }]);
  });

  test('a row may end early, or go on with empty cells', () => {
    expect(read(['1', 'Jan', 'Berg', 'jan@stad.example', 'Archief']).problems).toEqual([]);
    expect(read(['1', 'Jan', 'Berg', 'jan@stad.example', 'Archief', '', '', 'nl', '', ' ']).problems).toEqual([]);
  });

  test('a row with text beyond the last column has shifted, which is its only problem', () => {
    const { problems, warnings } = read([
      '1',
      'Jan',
      'Berg',
      'jan@stad.example',
      'Straten',
      'groen',
      '',
      '2024-01-01',
      'nl',
    ]);
    expect(problems).toEqual([{ field: 'row', reason: 'extra-cells', value: '', details: { expected: 8, found: 9 } }]);
    expect(warnings).toEqual([]);
  });

  test('a text that we guarded against running as a formula is read back as it was', () => {
    expect(read(['1', "'=Jan", "'t Hart", 'jan@stad.example', "'-"]).cells).toMatchObject({
      firstName: '=Jan',
      lastName: "'t Hart",
      department: '-',
    });
  });

  test('refuses to start without a required column', () => {
    expect(() => createRowReader({ mapping: { employeeNo: 0 }, width: 1, today: '2026-11-25' })).toThrow(RangeError);
  });
});
