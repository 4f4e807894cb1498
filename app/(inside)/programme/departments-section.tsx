import { ChartSection } from '@/components/support/chart-section';
import { DepartmentShares } from '@/components/support/department-shares';
import type { Query } from '@/components/ui/links';
import type { Viewer } from '@/domain/access/viewer';
import type { ClosedRound, DepartmentInRound } from '@/domain/support/rounds';
import { namedDepartments } from '@/server/support/barriers/queries';
import { departmentFigures } from '@/server/support/queries';

type DepartmentsSectionProps = {
  viewer: Viewer;
  /** Closed rounds up to the one that is shown, oldest first. */
  rounds: readonly ClosedRound[];
  /** Of the last of them, where they have been read already. */
  departments?: readonly DepartmentInRound[];
  goal: number | null;
  /** Of the overview, where each name leads to its department. */
  query?: Query;
};

/** Support by department in a closed round, beside the round before it. */
export async function DepartmentsSection({ viewer, rounds, departments, goal, query = {} }: DepartmentsSectionProps) {
  const [round, before] = [rounds.at(-1), rounds.at(-2)];
  if (!round) return null;
  return (
    <ChartSection id="departments">
      <DepartmentShares
        round={{ ...round, departments: departments ?? (await departmentsIn(viewer, round.roundId)) }}
        before={before ? { ...before, departments: await departmentsIn(viewer, before.roundId) } : null}
        named={await namedDepartments(viewer, round.roundId)}
        goal={goal}
        query={query}
      />
    </ChartSection>
  );
}

async function departmentsIn(viewer: Viewer, roundId: string): Promise<DepartmentInRound[]> {
  const found = await departmentFigures(viewer, roundId);
  return found.map(({ departmentId: id, ...department }) => ({ id, ...department }));
}
