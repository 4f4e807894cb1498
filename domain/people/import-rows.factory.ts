import { recogniseColumns } from './import-columns';
import { createRowChecker, type ExistingPerson, type ImportContext, type Verdict } from './import-rows';

const header =
  'employee_no;first_name;name_prefix;last_name;email;department;job_title;manager_no;location;start_date;language';

type Store = Map<string, ExistingPerson>;
type Setting = { store?: Store; heading?: string; written?: ImportContext['written'] };

/** Checks lines written as in a file; row 1 is the heading. */
export function check(
  lines: readonly string[],
  { store = new Map(), heading = header, written = new Map() }: Setting = {},
) {
  const { mapping, width } = recogniseColumns(heading.split(';'));
  const checker = createRowChecker({
    ...storeContext(store),
    mapping,
    width,
    today: '2026-11-25',
    defaultLanguage: 'nl',
    written,
  });
  const verdicts = lines.map((line, index) => checker.check(line.split(';'), index + 2));
  return { verdicts, ...checker.finish() };
}

function storeContext(
  store: Store,
): Omit<ImportContext, 'mapping' | 'width' | 'today' | 'defaultLanguage' | 'written'> {
  const people = [...store.values()];
  const owners = new Map(people.map((person) => [person.email, person.employeeNo]));
  return {
    existing: (employeeNo) => store.get(employeeNo),
    emailOwner: (email) => owners.get(email),
    departments: people.map((person) => person.department),
    locations: people.flatMap((person) => person.location ?? []),
    peopleInStore: people.filter((person) => !person.hasLeft).length,
  };
}

/** What the store holds after an import. */
export function imported(lines: readonly string[], store: Store = new Map()): Store {
  const { verdicts, managerChanges } = check(lines, { store });
  const after = new Map(store);
  for (const verdict of verdicts) {
    if (verdict.kind !== 'new' && verdict.kind !== 'changed') continue;
    const { employeeNo } = verdict.person;
    const managerNo = store.get(employeeNo)?.managerNo ?? null;
    after.set(employeeNo, { ...verdict.person, managerNo, hasLeft: false, keepsLanguage: false, keepsEmail: false });
  }
  for (const { employeeNo, managerNo } of managerChanges) {
    const person = after.get(employeeNo);
    if (person) after.set(employeeNo, { ...person, managerNo });
  }
  return after;
}

export const kinds = (verdicts: readonly Verdict[]) => verdicts.map((verdict) => verdict.kind);
export const reasons = (verdict: Verdict | undefined) =>
  verdict?.kind === 'wrong' ? verdict.problems.map(({ field, reason }) => `${field} ${reason}`) : [];

export const anna = '1;Anna;;Bos;anna@stad.example;Archief;Hoofd;;Stadhuis;2010-01-31;nl';
export const bram = '2;Bram;de;Wit;bram@stad.example;Archief;Medewerker;1;Stadhuis;01-02-2015;en';

/** One good pair, then one row for each kind of mistake that HR files hold. */
export const messy = [
  anna,
  bram,
  '3;Cor;;;cor@stad.example;Archief;;1;;;',
  '4;Dirk;;Smit;;Archief;;1;;;',
  '5;Els;de;Boer;els.deboer at stad.example;Archief;;1;;;',
  '6;Fem;;Kok;Anna@Stad.example;Archief;;1;;;',
  '7;Gijs;;Mol;gijs@stad.example;Archief;;1;;31-02-2019;',
  '8;Hans;;Pot;hans@stad.example;ARCHIEF;;999999;stadhuis;;',
  '2;Iris;;Vis;iris@stad.example;Straten;;1;;;',
  '9;Jan;;Rus;jan@stad.example;Straten;;7;;;xx',
  ';;;;;;;;;;',
  '10;Kim;;Bal;kim@stad.example;Straten;groen;;1;;;nl',
];
