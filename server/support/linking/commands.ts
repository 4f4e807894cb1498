import 'server-only';
import { randomUUID } from 'node:crypto';
import { failureTold } from '@/db/engine-code';
import { linkingDecisions } from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { dayIn } from '@/domain/calendar/day';
import { Invalid, Refused } from '@/domain/errors';
import type { LinkingChoice } from '@/domain/support/linking';
import { recordAudit } from '@/server/audit';
import { timeZone } from '@/server/organisation/current';
import { chosenLinking } from './chosen';
import { eraseLinks } from './erasing';

/**
 * Decides how answers are kept from the next round on; a round that is open stays as it opened. Confidential takes an
 * agreement. On the way back the pseudonyms that were kept are erased: nothing is compared with them any more.
 *
 * @throws Invalid for an agreement of a day that is still to come
 * @throws Refused 'conflict' when it is so already
 */
export async function chooseLinking(viewer: Viewer, choice: LinkingChoice, now = new Date()): Promise<void> {
  authorize(viewer, 'support.linking');
  const agreed = choice.linking === 'confidential' ? choice : { agreedOn: null, agreedWith: null };
  if (agreed.agreedOn !== null && agreed.agreedOn > dayIn(now, await timeZone())) {
    throw new Invalid({ agreedOn: 'date-future' });
  }
  await store().write(async (tx) => {
    if ((await chosenLinking(tx)) === choice.linking) {
      throw new Refused('conflict', `answers are ${choice.linking} already`, 'linking-same');
    }
    await tx.insert(linkingDecisions).values({
      id: randomUUID(),
      linking: choice.linking,
      agreedOn: agreed.agreedOn,
      agreedWith: agreed.agreedWith,
      note: choice.note,
      decidedBy: viewer.employeeId,
      decidedAt: now,
    });
    await recordAudit(tx, viewer, `support.linking.${choice.linking}`, 'organisation', now);
  });
  // It is decided whatever comes of this: what cannot be erased now is tried again by a job.
  await eraseLinks(viewer, now).catch((error: unknown) => {
    console.error(`erasing pseudonyms: ${failureTold(error)}`);
  });
}
