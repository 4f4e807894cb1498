import { ChartSection } from '@/components/support/chart-section';
import { Barriers } from '@/components/support/places/barriers';
import type { Viewer } from '@/domain/access/viewer';
import type { ClosedRound } from '@/domain/support/rounds';
import { barriersIn } from '@/server/support/barriers/queries';

/** What held people back in the newest closed round, beside the round before it. */
export async function BarriersSection({ viewer, rounds }: { viewer: Viewer; rounds: readonly ClosedRound[] }) {
  const [newest, before] = [rounds.at(-1), rounds.at(-2)];
  if (!newest) return null;
  return (
    <ChartSection id="barriers">
      <Barriers
        round={{ ...newest, figure: await barriersIn(viewer, newest.roundId) }}
        before={before ? { ...before, figure: await barriersIn(viewer, before.roundId) } : null}
      />
    </ChartSection>
  );
}
