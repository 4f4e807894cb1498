import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { pulseRounds, pulseSnapshots } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import { viewerFor } from '@/domain/access/viewer.factory';
import { type SupportFigure, snapshotOf } from '@/domain/support/figures';
import { departmentHistory } from './queries';

const hr = viewerFor({ employeeId: null, roles: ['hr'] });
const at = (day: string) => new Date(`${day}T09:00:00Z`);
const { organisation } = snapshotOf({
  tree: { id: 'all', name: 'All', children: [], N: 40, n: 30, supporters: 18, neutral: 8, opponents: 4 },
  k: 5,
});
const figure = organisation.hidden ? null : organisation.figure;

beforeEach(freshStore);
afterAll(closeFreshStore);

async function closedRound(number: number, sales: { isHidden: boolean; figure: SupportFigure | null } | null) {
  const id = randomUUID();
  const [openedAt, closedAt] = [at(`2026-0${number}-02`), at(`2026-0${number}-14`)];
  await store().write(async (tx) => {
    await tx.insert(pulseRounds).values({
      ...{ id, number, status: 'closed', k: 5, wordingVersion: 1, invited: 40 },
      ...{ openedAt, closedAt, closesOn: `2026-0${number}-14` },
    });
    const row = () => ({ id: randomUUID(), roundId: id, parentId: null });
    await tx.insert(pulseSnapshots).values({ ...row(), departmentId: null, name: 'Harbour', isHidden: false, figure });
    await tx.insert(pulseSnapshots).values({ ...row(), departmentId: 'other', name: 'Other', isHidden: false, figure });
    if (sales) await tx.insert(pulseSnapshots).values({ ...row(), departmentId: 'sales', name: 'Sales', ...sales });
  });
}

test('a department has what each round showed of it: a figure, that it is hidden, or that it was not there', async () => {
  await closedRound(1, null);
  await closedRound(2, { isHidden: true, figure: null });
  await closedRound(3, { isHidden: false, figure });
  const history = await departmentHistory(hr, 'sales');
  expect(history.map((round) => [round.number, round.place, round.figure])).toEqual([
    [1, 'absent', null],
    [2, 'hidden', null],
    [3, 'shown', figure],
  ]);
});

test('a round that is open is not in it', async () => {
  await closedRound(1, { isHidden: false, figure });
  const open = { id: randomUUID(), number: 2, status: 'open', k: 5, wordingVersion: 1, invited: 40 } as const;
  await store().write((tx) =>
    tx.insert(pulseRounds).values({ ...open, openedAt: at('2026-05-02'), closesOn: '2026-05-14' }),
  );
  expect((await departmentHistory(hr, 'sales')).map(({ number }) => number)).toEqual([1]);
});

test('only for who may see the overview', async () => {
  await expect(departmentHistory(viewerFor({ employeeId: 'somebody' }), 'sales')).rejects.toMatchObject({
    code: 'forbidden',
  });
});
