/** Who set up the made-up organisation; the measurement signs in as her, with the roles of champion and HR as well. */
export const ADMINISTRATOR = {
  organisation: 'Stad',
  locale: 'nl',
  timeZone: 'Europe/Amsterdam',
  department: 'Directie',
  employeeNo: '1',
  firstName: 'Test',
  namePrefix: '',
  lastName: 'Beheer',
  email: 'beheer@stad.example',
  password: 'vier losse woorden',
} as const;
