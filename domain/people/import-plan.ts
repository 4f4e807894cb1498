import type { ProblemCount } from './import-problems';

export const verdictKinds = ['new', 'changed', 'unchanged', 'wrong', 'blank'] as const;
export type VerdictKind = (typeof verdictKinds)[number];
/** What an import can do to a person. */
export const writtenKinds = ['new', 'changed'] as const satisfies readonly VerdictKind[];
export type WrittenKind = (typeof writtenKinds)[number];

/** What a checker counted. */
export type ImportTally = {
  /** Rows by the verdict on their own cells, before the reporting lines were settled. */
  readonly rows: Readonly<Record<VerdictKind, number>>;
  /** Rows whose own cells were unchanged, but whose manager changes. */
  readonly changedByManagerOnly: number;
  readonly managerChanges: number;
  /** Known people who get another e-mail address. */
  readonly newAddresses: number;
  /** Rows that go in with at least one warning. */
  readonly warned: number;
  readonly wrongBy: readonly ProblemCount[];
  readonly warnedBy: readonly ProblemCount[];
  readonly newDepartments: readonly string[];
  readonly newLocations: readonly string[];
  /** People employed according to the store, and how many of them the file names, in good rows or wrong ones. */
  readonly peopleInStore: number;
  readonly peopleFound: number;
};

/**
 * What an import would do, in numbers of rows. `total` = `new` + `changed` + `unchanged` + `wrong`; each row counts in
 * one of them. `warned` rows are among the first three. In `wrongBy` and `warnedBy` a row counts once for each of its
 * problems. `untouched` people are in the store but not in the file: an import never removes anyone.
 */
export type PlanSummary = {
  readonly total: number;
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly wrong: number;
  readonly warned: number;
  /** Rows without any text; they count nowhere else. */
  readonly blank: number;
  /** Reporting lines to write, those of new people among them. */
  readonly managerChanges: number;
  /** Known people who get another e-mail address: those with an account are signed out and told. */
  readonly newAddresses: number;
  readonly wrongBy: readonly ProblemCount[];
  readonly warnedBy: readonly ProblemCount[];
  readonly newDepartments: readonly string[];
  readonly newLocations: readonly string[];
  readonly untouched: number;
};

/**
 * The summary that HR sees before importing.
 * @throws RangeError when the counts contradict each other
 */
export function planSummary(tally: ImportTally): PlanSummary {
  const { rows, changedByManagerOnly, peopleInStore, peopleFound } = tally;
  if (changedByManagerOnly > rows.unchanged) throw new RangeError(`${changedByManagerOnly} of ${rows.unchanged} rows`);
  if (peopleFound > peopleInStore) throw new RangeError(`found ${peopleFound} of ${peopleInStore} people`);

  return {
    total: rows.new + rows.changed + rows.unchanged + rows.wrong,
    new: rows.new,
    changed: rows.changed + changedByManagerOnly,
    unchanged: rows.unchanged - changedByManagerOnly,
    wrong: rows.wrong,
    warned: tally.warned,
    blank: rows.blank,
    managerChanges: tally.managerChanges,
    newAddresses: tally.newAddresses,
    wrongBy: tally.wrongBy,
    warnedBy: tally.warnedBy,
    newDepartments: tally.newDepartments.toSorted(),
    newLocations: tally.newLocations.toSorted(),
    untouched: peopleInStore - peopleFound,
  };
}
