import { closedRounds } from '@/app/(inside)/closed-rounds';
import type { Viewer } from '@/domain/access/viewer';
import { dayIn } from '@/domain/calendar/day';
import { type NumberedEvent, numbered } from '@/domain/support/events';
import type { MadeForecast } from '@/domain/support/fan';
import type { ClosedRound, DepartmentInRound } from '@/domain/support/rounds';
import {
  isForecastInView,
  readView,
  type RoundInView,
  sinceItBegan,
  type SupportView,
  type ViewFault,
  within,
} from '@/domain/support/view';
import { timeZone } from '@/server/organisation/current';
import { programmeEventList } from '@/server/support/events/queries';
import { newestForecast } from '@/server/support/forecast/queries';
import { departmentFigures, departmentHistory } from '@/server/support/queries';

/** All that the overview shows of support, and its CSV file: both read it here, so neither can show more. */
export type ShownSupport = {
  today: string;
  view: SupportView;
  faults: readonly ViewFault[];
  goal: number | null;
  /** Every closed round of the organisation, oldest first; the newest of them, null before there is one. */
  organisation: readonly ClosedRound[];
  newest: ClosedRound | null;
  /** Of the newest round, by name. */
  departments: readonly DepartmentInRound[];
  /** What the view is of; null: the organisation. */
  department: DepartmentInRound | null;
  /** Every closed round of that, oldest first; `shown` are those inside the period. */
  rounds: readonly RoundInView[];
  shown: readonly RoundInView[];
  /** Inside the period. */
  events: readonly NumberedEvent[];
  /** What was said after the newest round, for the goal of now: of an older round it is history. */
  forecast: MadeForecast | null;
  /** The same, where it belongs into the picture. */
  drawn: MadeForecast | null;
};

type Address = Readonly<Record<string, unknown>>;

/** @throws Refused 'forbidden' for whoever may not see the overview */
export async function supportShown(viewer: Viewer, address: Address, now = new Date()): Promise<ShownSupport> {
  const events = await programmeEventList(viewer);
  const { rounds: organisation, goal } = await closedRounds(viewer);
  const newest = organisation.at(-1) ?? null;
  const departments = newest ? await departmentsIn(viewer, newest.roundId) : [];
  const { view, faults } = readView(address, departments);
  const department = departments.find(({ id }) => id === view.department) ?? null;
  const rounds = department ? await departmentRounds(viewer, department.id) : organisation;
  const forecast = newest && (await currentForecast(viewer, newest, goal));
  return {
    today: dayIn(now, await timeZone()),
    view,
    faults,
    goal,
    organisation,
    newest,
    departments,
    department,
    rounds,
    shown: within(view, rounds),
    events: numbered(within(view, events)),
    forecast,
    drawn: newest && forecast && isForecastInView(view, newest, forecast) ? forecast : null,
  };
}

async function departmentsIn(viewer: Viewer, roundId: string): Promise<DepartmentInRound[]> {
  const found = await departmentFigures(viewer, roundId);
  return found.map(({ departmentId: id, ...department }) => ({ id, ...department }));
}

async function departmentRounds(viewer: Viewer, departmentId: string): Promise<RoundInView[]> {
  const zone = await timeZone();
  const history = await departmentHistory(viewer, departmentId);
  return sinceItBegan(
    history.map(({ roundId, number, wordingVersion, closedAt, figure, place }) => ({
      ...{ roundId, number, wordingVersion, figure },
      day: dayIn(closedAt, zone),
      isAbsent: place === 'absent',
    })),
  );
}

async function currentForecast(viewer: Viewer, last: ClosedRound, goal: number | null): Promise<MadeForecast | null> {
  const newest = await newestForecast(viewer);
  return newest?.roundId === last.roundId && newest.goal === goal ? newest : null;
}
