import { csvLine } from './csv-safe';
import { type PersonField, personFields } from './model';

/** Two made-up colleagues, of whom one leads the other: every kind of cell occurs, and one that is empty. */
const people: readonly Record<PersonField, string>[] = [
  {
    employeeNo: '1001',
    firstName: 'Anna',
    namePrefix: 'van der',
    lastName: 'Berg',
    email: 'anna.vanderberg@example.com',
    department: 'Communicatie',
    jobTitle: 'Hoofd communicatie',
    managerNo: '',
    location: 'Rotterdam',
    startDate: '2019-09-01',
    language: 'nl',
  },
  {
    employeeNo: '1002',
    firstName: 'Tom',
    namePrefix: '',
    lastName: 'Green',
    email: 'tom.green@example.com',
    department: 'Communicatie',
    jobTitle: 'Adviseur',
    managerNo: '1001',
    location: 'Rotterdam',
    startDate: '2024-03-31',
    language: 'en',
  },
];

/** A CSV file to look at or to fill in. @param headings one for each field, in the order of `personFields` */
export function exampleFile(headings: readonly string[]): string {
  return [headings, ...people.map((one) => personFields.map((field) => one[field]))]
    .map((cells) => csvLine(cells))
    .join('');
}
