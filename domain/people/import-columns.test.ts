import { describe, expect, test } from 'vitest';
import { guessDelimiter, missingColumns, recogniseColumns } from './import-columns';

const complete = ['Personeelsnummer', 'Voornaam', 'Achternaam', 'E-mail', 'Afdeling'];

describe('recogniseColumns', () => {
  test('our own names, with a byte order mark before the first', () => {
    const header =
      '\ufeffemployee_no;first_name;name_prefix;last_name;email;department;job_title;manager_no;location;start_date;language';
    const columns = recogniseColumns(header.split(';'));
    expect(columns.mapping).toEqual({
      employeeNo: 0,
      firstName: 1,
      namePrefix: 2,
      lastName: 3,
      email: 4,
      department: 5,
      jobTitle: 6,
      managerNo: 7,
      location: 8,
      startDate: 9,
      language: 10,
    });
    expect(columns).toMatchObject({ width: 11, missing: [], leftOver: [], duplicates: [] });
  });

  test('Dutch, in any order, with what we do not read left over', () => {
    const columns = recogniseColumns([
      'In dienst (dd-mm-jjjj)',
      'ACHTERNAAM *',
      'Tussenvoegsel',
      'Roepnaam',
      'Medewerker nr.',
      'Geboortedatum',
      'E-mailadres',
      'Afdeling',
      'Functie',
      'Leidinggevende',
      'Standplaats',
      'Taal',
    ]);
    expect(columns.mapping).toEqual({
      startDate: 0,
      lastName: 1,
      namePrefix: 2,
      firstName: 3,
      employeeNo: 4,
      email: 6,
      department: 7,
      jobTitle: 8,
      managerNo: 9,
      location: 10,
      language: 11,
    });
    expect(columns.leftOver).toEqual([{ index: 5, name: 'Geboortedatum' }]);
  });

  test.each([
    ['Personnel number', 'employeeNo'],
    ['Personeelsnr', 'employeeNo'],
    ['Employee ID', 'employeeNo'],
    ['Personeelsnummer leidinggevende', 'managerNo'],
    ['Manager employee number', 'managerNo'],
    ['Functienaam', 'jobTitle'],
    ['Hire Date', 'startDate'],
    ['Surname', 'lastName'],
  ])('%s → %s', (heading, field) => {
    expect(recogniseColumns([heading]).mapping).toEqual({ [field]: 0 });
  });

  test('names the required fields that are missing; first name is one of them', () => {
    expect(recogniseColumns(['Naam', 'E-mail']).missing).toEqual(['employeeNo', 'firstName', 'lastName', 'department']);
    expect(recogniseColumns(complete).missing).toEqual([]);
    expect(missingColumns({})).toHaveLength(5);
  });

  test('of two columns for one field the surer heading is used, of equal ones the first', () => {
    const columns = recogniseColumns([...complete, 'Manager', 'Manager number', 'E-mail']);
    expect(columns.mapping).toMatchObject({ managerNo: 6, email: 3 });
    expect(columns.duplicates).toEqual([
      { field: 'email', used: { index: 3, name: 'E-mail' }, unused: [{ index: 7, name: 'E-mail' }] },
      { field: 'managerNo', used: { index: 6, name: 'Manager number' }, unused: [{ index: 5, name: 'Manager' }] },
    ]);
  });

  test('headings named like parts of an object are only headings', () => {
    expect(recogniseColumns(['constructor', '__proto__', ''])).toMatchObject({ mapping: {}, width: 3 });
  });
});

test.each([
  ['a;b;c', ';'],
  ['a,b,c', ','],
  ['a\tb', '\t'],
  ['a|b|c', '|'],
  ['"a,b,c,d";e', ';'],
  ['a;b,c;d', ';'],
  ['alone', ';'],
  ['', ';'],
])('the delimiter of %j is %j', (line, delimiter) => {
  expect(guessDelimiter(line)).toBe(delimiter);
});
