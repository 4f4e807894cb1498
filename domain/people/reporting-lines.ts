import { rowProblem, type LateProblem, type ProblemDetails, type ImportReason } from './import-problems';

/** What an accepted row says about its manager, and who the manager is now (null: nobody, or a new person). */
export type ManagerClaim = {
  readonly rowNumber: number;
  readonly employeeNo: string;
  readonly managerNo: string | null;
  readonly current: string | null;
};

/** A reporting line to write once all people are in: the manager's employee number, null for nobody. */
export type ManagerChange = {
  readonly rowNumber: number;
  readonly employeeNo: string;
  readonly managerNo: string | null;
};

export type ManagerQuestion = {
  /** One claim for each accepted row. */
  readonly claims: readonly ManagerClaim[];
  /** The row of an employee number that was refused, if it was. */
  readonly refusedRow: (employeeNo: string) => number | undefined;
  /** A person in the store before the import. */
  readonly existing: (employeeNo: string) => { managerNo: string | null; hasLeft: boolean } | undefined;
};

/**
 * Settles who reports to whom after all rows were read: a manager may stand below the team in the file.
 *
 * A manager who cannot be used is a warning, not a reason to refuse the row. The person exists, needs training and an
 * account today, and HR can set the manager later; refused, the person would be missing from every figure for the sake
 * of one number. The line stays as it is in the store (nobody, for new people), so that a typing error never takes a
 * manager away, and a second import of the same file finds nothing to change.
 *
 * Refused lines: to a number that neither file nor store knows; to a person whose own row was refused; to a person who
 * left; to oneself; and in a circle, where every line of the circle that the file would change is refused, as nobody
 * can tell which one is the mistake.
 */
export function managerProblems(question: ManagerQuestion): { changes: ManagerChange[]; problems: LateProblem[] } {
  const { claims, existing } = question;
  const accepted = new Map(claims.map((claim) => [claim.employeeNo, claim]));
  const lines = new Map(claims.map((claim) => [claim.employeeNo, claim.managerNo]));
  const problems: LateProblem[] = [];

  function refuse(claim: ManagerClaim, { reason, details }: Refusal) {
    lines.set(claim.employeeNo, claim.current);
    const problem = rowProblem('managerNo', reason, claim.managerNo ?? '', details);
    problems.push({ ...problem, rowNumber: claim.rowNumber, employeeNo: claim.employeeNo });
  }
  function managerOf(employeeNo: string): string | null {
    const line = lines.get(employeeNo);
    return line === undefined ? (existing(employeeNo)?.managerNo ?? null) : line;
  }
  const isChange = (claim: ManagerClaim) => lines.get(claim.employeeNo) !== claim.current;

  for (const claim of claims) {
    const refusal = reasonToRefuse(claim, accepted, question);
    if (refusal) refuse(claim, refusal);
  }
  // Going back to the line in the store can close another circle, with a line that the file changes: look again. Each
  // round refuses a line at least, so it ends; circles without a change were there before and are not for the import.
  let refusals: { claim: ManagerClaim; refusal: Refusal }[];
  do {
    refusals = findCircles(claims, managerOf).flatMap((circle) =>
      circle.flatMap((employeeNo, place) => {
        const claim = accepted.get(employeeNo);
        return claim && isChange(claim) ? [{ claim, refusal: circleFrom(circle, place) }] : [];
      }),
    );
    for (const { claim, refusal } of refusals) refuse(claim, refusal);
  } while (refusals.length > 0);

  problems.sort((a, b) => a.rowNumber - b.rowNumber);
  const changes = claims
    .filter(isChange)
    .map(({ rowNumber, employeeNo }) => ({ rowNumber, employeeNo, managerNo: managerOf(employeeNo) }));
  return { changes, problems };
}

type Refusal = { readonly reason: ImportReason; readonly details?: ProblemDetails };

/** Why the line cannot be as the file says, seen on its own; null when it can. */
function reasonToRefuse(
  { employeeNo, managerNo }: ManagerClaim,
  accepted: ReadonlyMap<string, unknown>,
  { existing, refusedRow }: ManagerQuestion,
): Refusal | null {
  if (managerNo === null) return null;
  if (managerNo === employeeNo) return { reason: 'manager-self' };
  if (accepted.has(managerNo)) return null;

  const manager = existing(managerNo);
  if (manager) return manager.hasLeft ? { reason: 'manager-left' } : null;
  const row = refusedRow(managerNo);
  return row === undefined ? { reason: 'manager-unknown' } : { reason: 'manager-row-wrong', details: { row } };
}

const LONGEST_PATH = 5;

/** The circle as one of its people sees it: "A → B → A", cut short after five. */
function circleFrom(circle: readonly string[], place: number): Refusal {
  const around = [...circle.slice(place), ...circle.slice(0, place)];
  const shown = around.length > LONGEST_PATH ? [...around.slice(0, LONGEST_PATH), '…'] : around;
  return { reason: 'manager-cycle', details: { path: [...shown, ...around.slice(0, 1)].join(' → ') } };
}

/** Every circle that can be reached from the claims, once each, in time linear in the number of people. */
function findCircles(claims: readonly ManagerClaim[], managerOf: (employeeNo: string) => string | null): string[][] {
  const walkOf = new Map<string, number>();
  const circles: string[][] = [];
  claims.forEach((claim, walk) => {
    const steps: string[] = [];
    let at: string | null = claim.employeeNo;
    while (at !== null && !walkOf.has(at)) {
      walkOf.set(at, walk);
      steps.push(at);
      at = managerOf(at);
    }
    if (at !== null && walkOf.get(at) === walk) circles.push(steps.slice(steps.indexOf(at)));
  });
  return circles;
}
