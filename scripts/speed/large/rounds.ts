import { randomUUID } from 'node:crypto';
import { departments, pulseRounds, pulseSnapshots } from '@/db/schema';
import { store } from '@/db/store';
import { DAY_MS } from '@/domain/calendar/day';
import type { SupportNode } from '@/domain/support/figures';
import { snapshotOf } from '@/domain/support/figures';
import { WORDING_VERSION } from '@/domain/support/instrument';
import { dayIn } from '@/domain/calendar/day';
import type { Random } from '@/server/demo/random';
import { recordForecast } from '@/server/support/forecast/record';
import type { MadeUp } from './people';

const K = 5;

/**
 * Closed rounds as they stand after closing: the round, the frozen figure of each department, and the forecast that was
 * made. Who was invited and what was answered is left out: no page reads it.
 */
export async function addRounds(
  count: number,
  people: readonly MadeUp[],
  { random, now }: { random: Random; now: Date },
): Promise<void> {
  const places = await store()
    .read.select({ id: departments.id, parentId: departments.parentId, name: departments.name })
    .from(departments);
  const sizes = new Map<string, number>();
  for (const { departmentId } of people) sizes.set(departmentId, (sizes.get(departmentId) ?? 0) + 1);

  for (let number = 1; number <= count; number += 1) {
    const closedAt = new Date(now.getTime() - ((count - number) * 28 + 10) * DAY_MS);
    const openedAt = new Date(closedAt.getTime() - 12 * DAY_MS);
    const share = 0.4 + (0.3 * number) / count;
    const node = ({ id, name }: { id: string; name: string }): SupportNode => ({
      ...{ id, name, ...counts(sizes.get(id) ?? 0, share, random) },
      children: places.filter(({ parentId }) => parentId === id).map(node),
    });
    const tops = places.filter(({ parentId }) => parentId === null);
    const tree = { id: 'organisation', name: 'Stad', ...counts(0, share, random), children: tops.map(node) };
    const { organisation, departments: results } = snapshotOf({ tree, k: K });
    const id = randomUUID();
    const row = (result: typeof organisation) => ({
      ...{ id: randomUUID(), roundId: id, isHidden: result.hidden },
      figure: result.hidden ? null : result.figure,
    });
    await store().write(async (tx) => {
      await tx.insert(pulseRounds).values({
        ...{ id, number, status: 'closed', k: K, wordingVersion: WORDING_VERSION, invited: people.length },
        ...{ openedAt, closedAt, clearedAt: closedAt, closesOn: dayIn(closedAt, 'Europe/Amsterdam') },
      });
      await tx.insert(pulseSnapshots).values({ ...row(organisation), name: 'Stad' });
      await tx.insert(pulseSnapshots).values(
        results.map(({ id: departmentId, parentId, name, ...one }) => ({
          ...row(one),
          departmentId,
          parentId,
          name,
        })),
      );
      await recordForecast(tx, closedAt);
    });
  }
}

function counts(N: number, share: number, random: Random) {
  const n = Math.round(N * (0.55 + 0.1 * random.next()));
  const supporters = Math.min(n, Math.round(n * (share + 0.06 * random.next() - 0.03)));
  const opponents = Math.floor((n - supporters) / 2);
  return { N, n, supporters, neutral: n - supporters - opponents, opponents };
}
