import type { RowReading } from './import-cells';
import { rowProblem, type RowProblem } from './import-problems';

/** What of the store decides whose an address and a number are; see ImportContext. */
type Known = {
  readonly existing: (
    employeeNo: string,
  ) => { readonly email: string; readonly hasLeft: boolean; readonly keepsEmail: boolean } | undefined;
  readonly emailOwner: (email: string) => string | undefined;
};

/** Who has which number and address: in this file by the first row that names it, in the store by its owner. */
export function createClaims({ existing, emailOwner }: Known) {
  const numberRow = new Map<string, number>();
  const emailRow = new Map<string, number>();
  const accepted = new Set<string>();
  let found = 0;

  function claimNumber(employeeNo: string, rowNumber: number): RowProblem[] {
    const first = numberRow.get(employeeNo);
    if (first !== undefined) return [rowProblem('employeeNo', 'duplicate-number', employeeNo, { row: first })];
    numberRow.set(employeeNo, rowNumber);
    if (existing(employeeNo)?.hasLeft === false) found += 1;
    return [];
  }

  function claimEmail(email: string, employeeNo: string | undefined, rowNumber: number): RowProblem[] {
    const first = emailRow.get(email);
    if (first !== undefined) return [rowProblem('email', 'duplicate-email', email, { row: first })];
    emailRow.set(email, rowNumber);
    const known = employeeNo === undefined ? undefined : existing(employeeNo);
    if (known?.keepsEmail && known.email !== email) return [rowProblem('email', 'email-of-role', email, {})];
    const owner = emailOwner(email);
    if (owner === undefined || owner === employeeNo) return [];
    return [rowProblem('email', 'email-taken', email, { owner })];
  }

  return {
    claim({ cells: { employeeNo, email } }: RowReading, rowNumber: number): RowProblem[] {
      return [
        ...(employeeNo === undefined ? [] : claimNumber(employeeNo, rowNumber)),
        ...(email === undefined ? [] : claimEmail(email, employeeNo, rowNumber)),
      ];
    },
    accept(employeeNo: string): void {
      accepted.add(employeeNo);
    },
    refusedRow: (employeeNo: string) => (accepted.has(employeeNo) ? undefined : numberRow.get(employeeNo)),
    peopleFound: () => found,
  };
}
