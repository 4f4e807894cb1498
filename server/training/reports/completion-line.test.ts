import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { assignments, employees, modules } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import { viewerFor } from '@/domain/access/viewer.factory';
import { countEverybody } from '@/server/adoption/counted.factory';
import { finishedCurve, keptCompletion } from '@/server/adoption/queries';
import { addViewer, foundOrganisation } from '@/server/people/people.factory';
import { assignModule } from '../assigning/commands';
import { publishBasics, sit } from '../training.factory';
import { completionCounts, mostAssigned } from './queries';

const monday = new Date('2026-01-05T09:00:00Z');
const DUE = '2027-12-31';

beforeEach(async () => {
  await freshStore();
  await foundOrganisation();
});
afterAll(closeFreshStore);

test('the line ends at the people that the title counts; who finished besides is told apart', async () => {
  const hr = await addViewer('hr', 'hr');
  const moduleId = await publishBasics(monday);
  const asked = ['kim', 'lee', 'gone', 'free'];
  for (const person of [...asked, 'self']) {
    const viewer = await addViewer(person);
    if (asked.includes(person)) await assignModule(hr, { moduleId, to: { person }, dueOn: DUE }, monday);
    if (person !== 'lee') await sit(viewer, { moduleId, at: new Date('2026-02-02T09:00:00Z') });
  }
  // One has left, one was waived after all, and one was never asked.
  await store().write((tx) => tx.update(employees).set({ leftOn: '2026-03-01' }).where(eq(employees.id, 'gone')));
  await store().write((tx) =>
    tx
      .update(assignments)
      .set({ waivedAt: monday, waivedReason: 'On leave' })
      .where(eq(assignments.employeeId, 'free')),
  );

  expect(await completionCounts(hr, moduleId, DUE)).toMatchObject({ assigned: 2, completed: 1 });
  await countEverybody(DUE);
  expect(await finishedCurve(hr, moduleId)).toEqual([{ date: '2026-02-02', count: 1 }]);
  expect(await keptCompletion(hr, moduleId)).toMatchObject({ assigned: 2, completed: 1, beside: 3 });
  const other = viewerFor({ employeeId: 'kim' });
  await expect(keptCompletion(other, moduleId)).rejects.toMatchObject({ code: 'forbidden' });
});

test('reports begin with the module that is asked of most people now', async () => {
  const hr = await addViewer('hr', 'hr');
  for (const person of ['kim', 'lee', 'jo']) await addViewer(person);
  expect(await mostAssigned(hr)).toBeNull();

  const basics = await publishBasics(monday);
  const [{ topicId } = { topicId: '' }] = await store().read.select().from(modules).where(eq(modules.id, basics));
  await store().write((tx) => tx.insert(modules).values({ id: 'first', slug: 'first', topicId, createdAt: monday }));
  const give = (moduleId: string, employeeId: string) =>
    store().write((tx) =>
      tx
        .insert(assignments)
        .values({ id: `${moduleId}-${employeeId}`, moduleId, employeeId, dueOn: DUE, assignedAt: monday }),
    );
  await give('first', 'kim');
  await give('first', 'lee');
  await give(basics, 'jo');
  await countEverybody(monday);
  expect(await mostAssigned(hr)).toEqual({ moduleId: 'first', topicId });

  await store().write((tx) => tx.update(employees).set({ leftOn: '2026-03-01' }).where(eq(employees.id, 'kim')));
  await give(basics, 'hr');
  await countEverybody(monday);
  expect(await mostAssigned(hr)).toEqual({ moduleId: basics, topicId });
});
