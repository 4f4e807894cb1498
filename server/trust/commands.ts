import 'server-only';
import { randomUUID } from 'node:crypto';
import { switchDecisions } from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { dayIn } from '@/domain/calendar/day';
import { Invalid } from '@/domain/errors';
import type { SwitchDecision, SwitchName } from '@/domain/trust/model';
import { recordAudit } from '@/server/audit';
import { timeZone } from '@/server/organisation/current';

/**
 * Records that the organisation has agreed on a function, or withdraws it, with the day and the reason.
 * @throws Invalid for a day that is still to come: what is not agreed yet must not take effect
 */
export async function decideSwitch(
  viewer: Viewer,
  name: SwitchName,
  decision: SwitchDecision,
  now = new Date(),
): Promise<void> {
  authorize(viewer, 'admin.switches');
  if (decision.agreedOn > dayIn(now, await timeZone())) throw new Invalid({ agreedOn: 'date-future' });
  await store().write(async (tx) => {
    await tx.insert(switchDecisions).values({
      id: randomUUID(),
      name,
      isOn: decision.state === 'on',
      agreedOn: decision.agreedOn,
      reason: decision.reason,
      decidedBy: viewer.employeeId,
      decidedAt: now,
    });
    await recordAudit(tx, viewer, `switch.${decision.state}`, name, now);
  });
}
