import accounts from '@/scripts/demo-accounts.json';
import type { GrantedRole } from '@/domain/access/viewer';
import type { Random } from './random';

/** The made-up organisation: a housing corporation of 240 people. Nobody in it exists. */
export const ORGANISATION_NAME = 'Woonstichting Meerdijk';
export const LOCATIONS = ['Hoofdkantoor', 'Werf Noord'] as const;

export type DemoDepartment = {
  name: string;
  under: string | null;
  people: number;
  location: (typeof LOCATIONS)[number] | 'both';
};

export const DEPARTMENTS: readonly DemoDepartment[] = [
  { name: 'Directie', under: null, people: 3, location: 'Hoofdkantoor' },
  { name: 'Marketing', under: null, people: 8, location: 'Hoofdkantoor' },
  { name: 'Content', under: 'Marketing', people: 4, location: 'Hoofdkantoor' },
  { name: 'Klantenservice', under: null, people: 46, location: 'both' },
  { name: 'Onderhoud', under: null, people: 12, location: 'both' },
  { name: 'Onderhoud Noord', under: 'Onderhoud', people: 72, location: 'Werf Noord' },
  { name: 'Onderhoud Zuid', under: 'Onderhoud', people: 58, location: 'Hoofdkantoor' },
  { name: 'HR', under: null, people: 9, location: 'Hoofdkantoor' },
  { name: 'Financiën en ICT', under: null, people: 28, location: 'Hoofdkantoor' },
];

export type DemoPerson = {
  employeeNo: string;
  firstName: string;
  namePrefix: string;
  lastName: string;
  email: string;
  department: string;
  jobTitle: string;
  managerNo: string;
  location: string;
  startDate: string;
  language: 'nl' | 'en';
};

type Star = Pick<DemoPerson, 'firstName' | 'namePrefix' | 'lastName' | 'department' | 'jobTitle'> & {
  role: string;
  grants: GrantedRole[];
};

/** The people behind the demo accounts, in the order in which they get their numbers. The administrator sets up. */
export const STARS: readonly Star[] = [
  {
    role: 'admin',
    firstName: 'Ruben',
    namePrefix: '',
    lastName: 'Aydin',
    department: 'Financiën en ICT',
    jobTitle: 'Beheerder werkplek',
    grants: ['admin'],
  },
  {
    role: 'hr',
    firstName: 'Marieke',
    namePrefix: 'van',
    lastName: 'Dalen',
    department: 'HR',
    jobTitle: 'HR-adviseur',
    grants: ['hr'],
  },
  {
    role: 'champion',
    firstName: 'Samira',
    namePrefix: '',
    lastName: 'Haddou',
    department: 'Marketing',
    jobTitle: 'Communicatieadviseur',
    grants: ['champion'],
  },
  {
    role: 'it',
    firstName: 'Joris',
    namePrefix: '',
    lastName: 'Wiersma',
    department: 'Financiën en ICT',
    jobTitle: 'Netwerkbeheerder',
    grants: ['it'],
  },
  {
    role: 'manager',
    firstName: 'Ingrid',
    namePrefix: 'de',
    lastName: 'Boer',
    department: 'Klantenservice',
    jobTitle: 'Teamleider',
    grants: [],
  },
  {
    role: 'employee',
    firstName: 'Daan',
    namePrefix: '',
    lastName: 'Postma',
    department: 'Onderhoud Zuid',
    jobTitle: 'Opzichter',
    grants: [],
  },
];

export const demoPassword = accounts.password;
export const emailOf = (role: string) =>
  accounts.accounts.find((one) => one.role === role)?.email ?? `${role}@demo.example`;

const FIRST = [
  'Anouk', 'Bas', 'Chantal', 'Dirk', 'Elif', 'Fatih', 'Gerda', 'Henk', 'Iris', 'Jamal', 'Karin', 'Lars', 'Mila', 'Noor', 'Omar', 'Petra',
  'Quinten', 'Rosa', 'Sjoerd', 'Tineke', 'Umar', 'Vera', 'Wouter', 'Xandra', 'Yusuf', 'Zoë', 'Amber', 'Bram', 'Corrie', 'Dewi',
] as const; // prettier-ignore
const LAST = [
  ['', 'Bakker'], ['de', 'Graaf'], ['', 'Çelik'], ['van', 'Dijk'], ['', 'El Idrissi'], ['', 'Faber'], ['', 'Groen'], ['', 'Hofstra'],
  ['van den', 'IJssel'], ['', 'Jansen'], ['', 'Kuipers'], ['van der', 'Laan'], ['', 'Mulder'], ['', 'Nguyen'], ['', 'Oosting'],
  ['', 'Peeters'], ['', 'Ramdin'], ['', 'Smit'], ['', 'Terpstra'], ['', 'Veenstra'], ['de', 'Wit'], ['', 'Yılmaz'], ['', 'Zijlstra'],
] as const; // prettier-ignore
const TITLES: Record<string, readonly [string, ...string[]]> = {
  Directie: ['Directeur', 'Directiesecretaris'],
  Marketing: ['Communicatieadviseur', 'Marketingmedewerker'],
  Content: ['Redacteur', 'Vormgever'],
  Klantenservice: ['Medewerker klantcontact', 'Senior medewerker klantcontact'],
  Onderhoud: ['Planner', 'Opzichter'],
  'Onderhoud Noord': ['Allround vakman', 'Schilder', 'Loodgieter'],
  'Onderhoud Zuid': ['Allround vakman', 'Elektricien', 'Timmerman'],
  HR: ['HR-adviseur', 'Medewerker salarisadministratie'],
  'Financiën en ICT': ['Financieel medewerker', 'Functioneel beheerder'],
};

/**
 * Drawn for the yard, and put at the head office: six and six of a department would be a tie, and labels break it by
 * ids, which are others in every demonstration.
 */
const AT_HEAD_OFFICE = '1075';

/** Everyone, the administrator first; names, places and starting days the same for the same random source. */
export function demoPeople(random: Random): DemoPerson[] {
  const names = random.shuffle(FIRST.flatMap((first) => LAST.map(([prefix, last]) => ({ first, prefix, last }))));
  let number = 1000;
  const people: DemoPerson[] = [];
  const heads = new Map<string, string>();
  type Given = Omit<DemoPerson, 'employeeNo' | 'managerNo' | 'startDate' | 'language' | 'location'>;
  const add = (person: Given, leads = true) => {
    const employeeNo = String((number += 1));
    const place = DEPARTMENTS.find(({ name }) => name === person.department)?.location ?? 'both';
    const location = place === 'both' ? random.pick(LOCATIONS) : place;
    if (leads && !heads.has(person.department)) heads.set(person.department, employeeNo);
    const startDate = `${random.between(2004, 2025)}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`;
    const language = random.chance(0.85) ? 'nl' : 'en';
    people.push({ ...person, employeeNo, managerNo: '', location, startDate, language });
  };

  // Of those with an account only the manager leads people: the others show what their own role sees.
  for (const { role, grants: _, ...star } of STARS) add({ ...star, email: emailOf(role) }, role === 'manager');
  for (const { name, people: size } of DEPARTMENTS) {
    const already = people.filter(({ department }) => department === name).length;
    for (let added = already; added < size; added += 1) {
      const { first, prefix, last } = names.pop() ?? { first: 'Kim', prefix: '', last: 'Vos' };
      const email = `${first}.${prefix}${last}`
        .normalize('NFD')
        .replace(/ı/g, 'i')
        .replace(/[^A-Za-z.]/g, '')
        .toLowerCase();
      const titles = TITLES[name] ?? (['Medewerker'] as const);
      add({
        firstName: first,
        namePrefix: prefix,
        lastName: last,
        email: `${email}@demo.example`,
        department: name,
        jobTitle: random.pick(titles),
      });
    }
  }
  return people.map((person) => {
    const head = heads.get(person.department) ?? '';
    const location = person.employeeNo === AT_HEAD_OFFICE ? 'Hoofdkantoor' : person.location;
    return { ...person, location, managerNo: head === person.employeeNo ? '' : head };
  });
}

const two = (value: number) => String(value).padStart(2, '0');

/** The people as the file that HR would import. */
export function asCsv(people: readonly DemoPerson[]): string {
  const header = [
    'employee_no',
    'first_name',
    'name_prefix',
    'last_name',
    'email',
    'department',
    'job_title',
    'manager_no',
    'location',
    'start_date',
    'language',
  ];
  const rows = people.map((one) => [
    one.employeeNo,
    one.firstName,
    one.namePrefix,
    one.lastName,
    one.email,
    one.department,
    one.jobTitle,
    one.managerNo,
    one.location,
    one.startDate,
    one.language,
  ]);
  return [header, ...rows].map((cells) => cells.join(';')).join('\r\n');
}
