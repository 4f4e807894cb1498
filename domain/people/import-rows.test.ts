import { describe, expect, test } from 'vitest';
import { recogniseColumns } from './import-columns';
import { createRowChecker, type ExistingPerson, type ImportContext, type Verdict } from './import-rows';

const header =
  'employee_no;first_name;name_prefix;last_name;email;department;job_title;manager_no;location;start_date;language';

type Store = Map<string, ExistingPerson>;
type Setting = { store?: Store; heading?: string; written?: ImportContext['written'] };

/** Checks lines written as in a file; row 1 is the heading. */
function check(lines: readonly string[], { store = new Map(), heading = header, written = new Map() }: Setting = {}) {
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
function imported(lines: readonly string[], store: Store = new Map()): Store {
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

const kinds = (verdicts: readonly Verdict[]) => verdicts.map((verdict) => verdict.kind);
const reasons = (verdict: Verdict | undefined) =>
  verdict?.kind === 'wrong' ? verdict.problems.map(({ field, reason }) => `${field} ${reason}`) : [];

const anna = '1;Anna;;Bos;anna@stad.example;Archief;Hoofd;;Stadhuis;2010-01-31;nl';
const bram = '2;Bram;de;Wit;bram@stad.example;Archief;Medewerker;1;Stadhuis;01-02-2015;en';

/** One good pair, then one row for each kind of mistake that HR files hold. */
const messy = [
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

describe('createRowChecker', () => {
  test('each kind of mistake, worked by hand', () => {
    const { verdicts, summary, managerWarnings } = check(messy);
    expect(kinds(verdicts)).toEqual([
      'new',
      'new',
      'wrong',
      'wrong',
      'wrong',
      'wrong',
      'wrong',
      'new',
      'wrong',
      'new',
      'blank',
      'wrong',
    ]);
    expect(verdicts.map(reasons).filter((found) => found.length > 0)).toEqual([
      ['lastName required'],
      ['email required'],
      ['email email'],
      ['email duplicate-email'],
      ['startDate date-not-real'],
      ['employeeNo duplicate-number'],
      ['row extra-cells'],
    ]);
    expect(managerWarnings.map(({ rowNumber, reason, details }) => [rowNumber, reason, details])).toEqual([
      [9, 'manager-unknown', {}],
      [11, 'manager-row-wrong', { row: 8 }],
    ]);
    expect(summary).toMatchObject({ total: 11, new: 4, changed: 0, unchanged: 0, wrong: 7, warned: 2, blank: 1 });
    expect(summary.newDepartments).toEqual(['Archief', 'Straten']);
    expect(summary.newLocations).toEqual(['Stadhuis']);
    expect(summary.warnedBy.map(({ reason, rows }) => [reason, rows])).toEqual([
      ['language', 1],
      ['manager-unknown', 1],
      ['manager-row-wrong', 1],
    ]);
  });

  test('a second import of the same file changes nothing, and finds the same mistakes', () => {
    const store = imported(messy);
    const { summary, managerChanges } = check(messy, { store });
    expect(summary).toMatchObject({ new: 0, changed: 0, unchanged: 4, wrong: 7, warned: 2, untouched: 0 });
    expect(summary).toMatchObject({ newDepartments: [], newLocations: [] });
    expect(managerChanges).toEqual([]);
    expect(imported(messy, store)).toEqual(store);
  });

  test('a new person as the file tells it, spelled as the first row spells department and location', () => {
    const [, , verdict] = check([anna, bram, '3;Cor;;Mol;cor@stad.example;ARCHIEF;;;stadhuis;;']).verdicts;
    expect(verdict).toEqual({
      kind: 'new',
      person: {
        employeeNo: '3',
        firstName: 'Cor',
        namePrefix: '',
        lastName: 'Mol',
        email: 'cor@stad.example',
        department: 'Archief',
        jobTitle: '',
        location: 'Stadhuis',
        startDate: null,
        language: 'nl',
      },
      warnings: [],
    });
  });

  test('a wrong row names the row that has the number or the address, even when that one is wrong too', () => {
    const { verdicts } = check(['1;Anna;;;anna@stad.example;Archief', '1;Anna;;Bos;anna@stad.example;Archief']);
    expect(verdicts[1]).toMatchObject({
      kind: 'wrong',
      problems: [
        { reason: 'duplicate-number', value: '1', details: { row: 2 } },
        { reason: 'duplicate-email', value: 'anna@stad.example', details: { row: 2 } },
      ],
    });
  });

  test('names what changed, and leaves alone who is not in the file', () => {
    const store = imported([anna, bram]);
    const { verdicts, summary } = check([bram.replace('de;Wit', ';Wit').replace('2015', '2016')], { store });
    expect(verdicts[0]).toMatchObject({ kind: 'changed', changes: ['namePrefix', 'startDate'] });
    expect(summary).toMatchObject({ changed: 1, untouched: 1 });
  });

  test('a person named in a wrong row only is not "untouched by being absent"', () => {
    const store = imported([anna, bram]);
    expect(check([bram.replace('Wit', '')], { store }).summary).toMatchObject({ wrong: 1, untouched: 1 });
  });

  test('a row that only changes the manager counts as changed', () => {
    const store = imported([anna, bram]);
    const { verdicts, summary, managerChanges } = check([bram.replace(';1;', ';;')], { store });
    expect(kinds(verdicts)).toEqual(['unchanged']);
    expect(summary).toMatchObject({ changed: 1, unchanged: 0, managerChanges: 1 });
    expect(managerChanges).toEqual([{ rowNumber: 2, employeeNo: '2', managerNo: null }]);
  });

  test('the address of somebody in the store is refused, also when this file gives them another one', () => {
    const store = imported([anna, bram]);
    const lines = [anna.replace('anna@', 'a.bos@'), '3;Anna;;Mol;anna@stad.example;Archief'];
    const { verdicts } = check(lines, { store });
    expect(kinds(verdicts)).toEqual(['changed', 'wrong']);
    expect(verdicts[1]).toMatchObject({ problems: [{ reason: 'email-taken', details: { owner: '1' } }] });
    // Once the change is in, the same file passes.
    expect(kinds(check(lines, { store: imported(lines, store) }).verdicts)).toEqual(['unchanged', 'new']);
  });

  test('what the file has no column for stays as it is; an empty cell empties the field', () => {
    const store = imported([anna, bram]);
    const heading = 'employee_no;first_name;last_name;email;department;job_title';
    const { verdicts, managerChanges } = check(['2;Bram;Wit;bram@stad.example;Archief;'], { store, heading });
    expect(verdicts[0]).toMatchObject({
      kind: 'changed',
      changes: ['jobTitle'],
      person: { namePrefix: 'de', jobTitle: '', location: 'Stadhuis', startDate: '2015-02-01', language: 'en' },
    });
    expect(managerChanges).toEqual([]);
  });

  test('the language: the file’s, until the person chose one; unknown or empty leaves it', () => {
    const store = imported([anna, bram]);
    const inDutch = bram.replace(';en', ';nl');
    expect(check([inDutch], { store }).verdicts[0]).toMatchObject({ kind: 'changed', changes: ['language'] });
    for (const line of [bram.replace(';en', ';'), bram.replace(';en', ';de')]) {
      expect(check([line], { store }).verdicts[0]).toMatchObject({ kind: 'unchanged' });
    }
    const own = new Map([...store].map(([no, person]) => [no, { ...person, keepsLanguage: true }]));
    expect(kinds(check([inDutch], { store: own }).verdicts)).toEqual(['unchanged']);
  });

  test('who holds a role keeps the address they sign in with: an import is no way into their account', () => {
    const store = imported([anna, bram]);
    const admins = new Map([...store].map(([no, person]) => [no, { ...person, keepsEmail: true }]));
    const other = bram.replace(/[^;]+@stad\.example/, 'somebody.else@stad.example');
    const { verdicts } = check([other], { store: admins });
    expect(verdicts[0]).toMatchObject({ kind: 'wrong', problems: [{ field: 'email', reason: 'email-of-role' }] });
    expect(kinds(check([bram], { store: admins }).verdicts)).toEqual(['unchanged']);
  });

  test('who gets another address is counted, for they will be signed out and told', () => {
    const store = imported([anna, bram]);
    const moved = bram.replace('bram@', 'b.de.wit@');
    expect(check([anna, moved], { store }).summary).toMatchObject({ changed: 1, newAddresses: 1 });
    expect(check([anna, bram], { store }).summary.newAddresses).toBe(0);
    expect(check([anna, bram]).summary.newAddresses).toBe(0);
  });

  test('taken up again: rows that are in already count as what they were, whatever is left to write of them', () => {
    // Row 2 was new and row 3 changed when the server stopped; the line from Bram to Anna had not been written.
    const store = imported([anna, bram.replace(';1;', ';;')]);
    const written = new Map([
      [2, 'new'],
      [3, 'changed'],
    ] as const);
    const { verdicts, summary, managerChanges } = check([anna, bram], { store, written });
    expect(kinds(verdicts)).toEqual(['unchanged', 'unchanged']);
    expect(managerChanges).toHaveLength(1);
    expect(summary).toMatchObject({ total: 2, new: 1, changed: 1, unchanged: 0 });
  });

  test('a former colleague in the file returns, and did not count among the employed', () => {
    const store = imported([anna, bram]);
    const left = new Map([...store].map(([no, person]) => [no, { ...person, hasLeft: no === '2' }]));
    const { verdicts, summary } = check([anna, bram], { store: left });
    expect(verdicts[1]).toMatchObject({ kind: 'changed', changes: ['returned'] });
    expect(summary).toMatchObject({ changed: 1, unchanged: 1, untouched: 0 });
  });

  test('numbers keep their leading zeros and are compared as written', () => {
    const { verdicts } = check(['007;A;;B;a@stad.example;X', '7;A;;B;b@stad.example;X']);
    expect(kinds(verdicts)).toEqual(['new', 'new']);
  });

  test('33,000 rows in well under 1.5 s, all good and then all wrong', () => {
    const good = Array.from({ length: 33_000 }, (_, at) => bram.replace('2', `${at}`).replace('bram', `b${at}`));
    const bad = good.map((line) => line.replace('@', ' at ').replace('01-02-2015', '31-02-2015'));
    const started = performance.now();
    expect(check(good).summary).toMatchObject({ new: 33_000 });
    expect(check(bad).summary).toMatchObject({ wrong: 33_000 });
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
