import { randomUUID } from 'node:crypto';
import { asc, eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inBatches } from '@/db/batches';
import { pulseAnswers, pulseRoster } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import { viewerFor } from '@/domain/access/viewer.factory';
import type { GroupLabels } from '@/domain/support/group-labels';
import { closeRound, openRound } from './commands';
import { makeUpOrganisation } from './organisation.factory';
import { departmentFigures, supportHistory } from './queries';
import { labelSeal } from './sealed-labels';

// How the snapshot reads labels: sealed ones, open ones from before they were sealed, and those that cannot be read.

const champion = viewerFor({ employeeId: null, roles: ['champion'] });
let logged: unknown[][] = [];

beforeEach(async () => {
  await freshStore();
  logged = vi.spyOn(console, 'error').mockImplementation(() => undefined).mock.calls;
});
afterEach(() => vi.restoreAllMocks());
afterAll(closeFreshStore);

type Kept = Pick<typeof pulseAnswers.$inferInsert, 'sealedLabels' | 'departmentLabel' | 'locationLabel'>;
/** How the labels of an answer are kept; `nth` counts within the department. */
type Keeping = (answer: { key: string; roundId: string; labels: GroupLabels; nth: number }) => Kept;

const sealed: Keeping = ({ key, roundId, labels }) => ({ sealedLabels: labelSeal(roundId).seal(key, labels) });
const inTheOpen: Keeping = ({ labels }) => ({ departmentLabel: labels.departmentId, locationLabel: labels.locationId });

type Department = { id: string; people: number; heard: number };

/** Opens a round, in which so many of each department have answered, half of them in favour; then closes it. */
async function closedRound(list: readonly Department[], keep: Keeping): Promise<string> {
  await makeUpOrganisation(list.map(({ id, people }) => ({ id, people })));
  const roundId = await openRound(champion, { closesOn: '2026-03-13' }, new Date('2026-03-02T09:00:00Z'));
  const invited = await store().read.select().from(pulseRoster).orderBy(asc(pulseRoster.employeeId));
  const rows = list.flatMap(({ id, heard }) =>
    invited
      .filter(({ departmentLabel }) => departmentLabel === id)
      .slice(0, heard)
      .map(({ departmentLabel: departmentId, locationLabel: locationId }, nth) => {
        const key = randomUUID();
        const value = nth % 2 ? 4 : 2;
        const items = { s1: value, s2: value, s3: value, s4: value, k1: 3, i1: 3, barriers: [] };
        return { key, roundId, ...items, ...keep({ key, roundId, labels: { departmentId, locationId }, nth }) };
      }),
  );
  await store().write(async (tx) => {
    for (const some of inBatches(rows)) await tx.insert(pulseAnswers).values(some);
  });
  await closeRound(champion, roundId, new Date('2026-03-12T09:00:00Z'));
  return roundId;
}

/** [invited, heard] of the whole and of each department, null where it is hidden. */
async function shown(roundId: string) {
  const [whole] = await supportHistory(viewerFor());
  const departments = await departmentFigures(champion, roundId);
  return Object.fromEntries([
    ['whole', [whole?.figure?.N, whole?.figure?.n]],
    ...departments.map(({ name, figure }) => [name, figure && [figure.N, figure.n]]),
  ]);
}

test('more answers than are read at once: each is counted, and once', { timeout: 60_000 }, async () => {
  const list = [
    { id: 'sales', people: 1_200, heard: 1_100 },
    { id: 'service', people: 1_300, heard: 901 },
  ];
  expect(await shown(await closedRound(list, sealed))).toEqual({
    whole: [2_500, 2_001],
    sales: [1_200, 1_100],
    service: [1_300, 901],
  });
  expect(logged).toEqual([]);
});

const two = [
  { id: 'sales', people: 60, heard: 40 },
  { id: 'service', people: 50, heard: 30 },
];

test('a round that was open when labels came to be sealed: the open ones count as well, and go', async () => {
  const roundId = await closedRound(two, (answer) => (answer.nth < 10 ? inTheOpen : sealed)(answer));
  expect(await shown(roundId)).toEqual({ whole: [110, 70], sales: [60, 40], service: [50, 30] });
  const { sealedLabels, departmentLabel, locationLabel } = pulseAnswers;
  const labels = await store().read.selectDistinct({ sealedLabels, departmentLabel, locationLabel }).from(pulseAnswers);
  expect(labels).toEqual([{ sealedLabels: null, departmentLabel: null, locationLabel: null }]);
  expect(logged).toEqual([]);
});

test('labels that were changed or swapped count with the rest of the organisation; the log says how many', async () => {
  const roundId = await closedRound(two, (answer) => {
    const kept = sealed(answer);
    if (answer.labels.departmentId !== 'sales' || answer.nth >= 3) return kept;
    // One of another answer, one of another round, one that is no seal at all.
    if (answer.nth === 0) return sealed({ ...answer, key: randomUUID() });
    if (answer.nth === 1) return sealed({ ...answer, roundId: randomUUID() });
    return { sealedLabels: 'sales' };
  });
  // Everyone is in a department, so the rest takes over three of those who were not heard; most are of sales: 60 − 37 = 23
  // against 20. Three are too few to be subtracted, so service, the smaller department, is not shown beside them.
  expect(await shown(roundId)).toEqual({ whole: [110, 70], sales: [57, 37], service: null });
  expect(logged).toEqual([[`closing round ${roundId}: the group of 3 answers could not be read`]]);
});

test('a label that names no group of the round cannot be read either', async () => {
  const elsewhere = { departmentId: 'moved in since', locationId: null };
  const roundId = await closedRound(two, (answer) =>
    sealed(answer.nth < 6 ? { ...answer, labels: elsewhere } : answer),
  );
  // Twelve answers are in the rest: large enough to stand beside both departments.
  expect(await shown(roundId)).toMatchObject({ whole: [110, 70], service: [expect.any(Number), 24] });
  expect(logged).toEqual([[`closing round ${roundId}: the group of 12 answers could not be read`]]);
});

test('sealed with a secret that is lost: the organisation has its figure, no department has one', async () => {
  const roundId = await closedRound(two, (answer) => sealed({ ...answer, roundId: 'under another key' }));
  expect(await shown(roundId)).toEqual({ whole: [110, 70], sales: null, service: null });
  expect(await store().read.$count(pulseAnswers, eq(pulseAnswers.roundId, roundId))).toBe(70);
});
