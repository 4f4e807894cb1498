import { describe, expect, test } from 'vitest';
import { fullName, latestStart, personForm, personLimits, searchText, sortName } from './model';

const jan = { firstName: 'Jan', namePrefix: 'van der', lastName: 'Berg' };

describe('names', () => {
  test('written, sorted and found', () => {
    expect(fullName(jan)).toBe('Jan van der Berg');
    expect(sortName(jan)).toBe('berg, jan van der');
    expect(searchText({ ...jan, email: 'jan@stad.example', employeeNo: '0042', jobTitle: 'Chef Café' })).toBe(
      'jan van der berg jan@stad.example 0042 chef cafe',
    );
  });

  test('empty parts leave no gap', () => {
    expect(fullName({ firstName: 'Ayşe', namePrefix: '', lastName: 'Yılmaz' })).toBe('Ayşe Yılmaz');
    expect(sortName({ firstName: 'Ayşe', namePrefix: '', lastName: 'Yılmaz' })).toBe('yilmaz, ayse');
    expect(fullName({ firstName: '', namePrefix: '', lastName: 'Suharto' })).toBe('Suharto');
    expect(sortName({ firstName: '', namePrefix: '', lastName: 'Suharto' })).toBe('suharto');
  });
});

describe('personForm', () => {
  const form = personForm({ today: '2026-11-25', defaultLanguage: 'nl' });
  const filled = {
    employeeNo: ' 0042 ',
    firstName: 'Jan',
    namePrefix: 'van  der',
    lastName: 'Berg',
    email: 'Jan@Stad.example',
    department: 'Archief',
    jobTitle: '',
    managerNo: '',
    location: '',
    startDate: '1-2-2024',
    language: '',
  };

  test('gives a person, cleaned', () => {
    expect(form.parse(filled)).toEqual({
      ...filled,
      employeeNo: '0042',
      namePrefix: 'van der',
      email: 'jan@stad.example',
      managerNo: null,
      location: null,
      startDate: '2024-02-01',
      language: 'nl',
    });
  });

  test('names every field that is wrong, with a reason', () => {
    const wrong = { ...filled, lastName: ' ', email: 'jan at stad', startDate: '31-02-2019', language: 'de' };
    const issues = form.safeParse(wrong).error?.issues ?? [];
    expect(issues.map((issue) => [issue.path[0], issue.message])).toEqual([
      ['lastName', 'required'],
      ['email', 'email'],
      ['startDate', 'date-not-real'],
      ['language', 'language'],
    ]);
  });

  test.each(Object.entries(personLimits).filter(([field]) => field !== 'email'))(
    '%s holds %i characters',
    (field, max) => {
      expect(form.safeParse({ ...filled, [field]: 'x'.repeat(max) }).success).toBe(true);
      expect(form.safeParse({ ...filled, [field]: 'x'.repeat(max + 1) }).error?.issues[0]?.message).toBe('too-long');
    },
  );
});

test('a start date may lie a year ahead, also from 29 February', () => {
  expect(latestStart('2026-11-25')).toBe('2027-11-25');
  expect('2029-02-28' <= latestStart('2028-02-29') && '2029-03-01' > latestStart('2028-02-29')).toBe(true);
});
