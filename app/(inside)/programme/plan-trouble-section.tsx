import { PlanTrouble } from '@/components/support/planning/plan-trouble';
import { can } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { planTrouble } from '@/server/support/planning/queries';

/** On the overview: what did not go as planned. Nothing when all went well. */
export async function PlanTroubleSection({ viewer }: { viewer: Viewer }) {
  return <PlanTrouble rounds={await planTrouble(viewer)} mayChange={can(viewer, 'support.run')} />;
}
