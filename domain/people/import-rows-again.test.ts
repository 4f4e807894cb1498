import { describe, expect, test } from 'vitest';
import { anna, bram, check, imported, kinds, messy } from './import-rows.factory';

describe('createRowChecker, for people who are in the store', () => {
  test('a second import of the same file changes nothing, and finds the same mistakes', () => {
    const store = imported(messy);
    const { summary, managerChanges } = check(messy, { store });
    expect(summary).toMatchObject({ new: 0, changed: 0, unchanged: 4, wrong: 7, warned: 2, untouched: 0 });
    expect(summary).toMatchObject({ newDepartments: [], newLocations: [] });
    expect(managerChanges).toEqual([]);
    expect(imported(messy, store)).toEqual(store);
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
});
