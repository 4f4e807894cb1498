import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { assignments, completions, lessonsRead, moduleVersions } from '@/db/schema';
import { socialMediaBasics } from '@/db/seed/starter/social-media-basics';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import { nextStep } from '@/domain/training/next-step';
import { systemViewer } from '@/server/auth/system';
import { addViewer, foundOrganisation } from '@/server/people/people.factory';
import { publishModule, readLesson } from './commands';
import { requireOfFinishers } from './publishing/offers';
import { moduleForTaking } from './queries';
import { lessonForReading } from './reading';
import { publishBasics, sit } from './training.factory';

const monday = new Date('2026-11-23T09:00:00Z');
const tuesday = new Date('2026-11-24T09:00:00Z');
const [one, two, three] = socialMediaBasics.lessons.map(({ id }) => id);
let kim: Viewer;
let moduleId: string;

beforeEach(async () => {
  await freshStore();
  await foundOrganisation();
  kim = await addViewer('kim');
  moduleId = await publishBasics(monday);
  for (const lessonId of [one, two]) await read(lessonId, monday);
  await sit(kim, { moduleId, at: monday });
});
afterAll(closeFreshStore);

const read = (lessonId = '', now = tuesday) => readLesson(kim, { employeeId: 'kim', moduleId, lessonId }, now);
const taken = () => moduleForTaking(kim, { employeeId: 'kim', moduleId });
const reading = (lessonId = '') => lessonForReading(kim, { employeeId: 'kim', moduleId, lessonId });

/** The second lesson reads differently, and the last is new. */
async function change(): Promise<void> {
  const text = { nl: 'Anders.', en: 'Different.' };
  const lessons = socialMediaBasics.lessons.map((lesson) => (lesson.id === two ? { ...lesson, body: text } : lesson));
  const added = { id: 'added', minutes: 2, title: text, body: text, sources: [] };
  await publishModule(systemViewer(), { ...socialMediaBasics, lessons: [...lessons, added] }, tuesday);
}

async function requireAgain(): Promise<void> {
  const [version] = await store().read.select().from(moduleVersions).where(eq(moduleVersions.version, 2));
  const asked = { dueOn: '2027-01-31', reason: 'The law changed.', by: null };
  await store().write((tx) =>
    requireOfFinishers(tx, { moduleId, versionId: version?.id ?? '', version: 2 }, asked, tuesday),
  );
}

describe('a module that is asked again', () => {
  test('says what changed, also to whoever had never been asked before', async () => {
    const lea = await addViewer('lea');
    await sit(lea, { moduleId, at: monday });
    await store().write((tx) =>
      tx
        .insert(assignments)
        .values({ id: 'a-lea', employeeId: 'lea', moduleId, dueOn: '2026-12-21', assignedAt: monday }),
    );
    await change();
    await requireAgain();
    const told = { kind: 'required-again', to: '2027-01-31', reason: 'The law changed.' };
    expect((await taken()).assignment?.moved).toEqual({ ...told, from: null });
    const hers = await moduleForTaking(lea, { employeeId: 'lea', moduleId });
    expect(hers.assignment?.moved).toEqual({ ...told, from: '2026-12-21' });
  });

  test('shows what is new or changed, and goes on with that before the quiz', async () => {
    await change();
    await requireAgain();
    const before = await taken();
    expect(before).toMatchObject({ isRepeat: true, completedOn: null });
    expect(before.lessons.filter((lesson) => lesson.change).map(({ id, change: how }) => [id, how])).toEqual([
      [two, 'changed'],
      ['added', 'new'],
    ]);
    const step = async () => nextStep({ ...(await taken()), isCompleted: false });
    expect(await step()).toMatchObject({ kind: 'lesson', lessonId: two });
    await read(two);
    expect(await step()).toMatchObject({ kind: 'lesson', lessonId: 'added' });
    await read('added');
    expect(await step()).toEqual({ kind: 'quiz', how: 'start' });
  });

  test('tells it on the page of the lesson too, until it is read again', async () => {
    await change();
    await requireAgain();
    expect(await reading(one)).toMatchObject({ lesson: { isRead: true, change: null }, isFinished: false });
    expect(await reading(two)).toMatchObject({ lesson: { isRead: false, change: 'changed' } });
    await read(two);
    expect(await reading(two)).toMatchObject({ lesson: { isRead: true, change: 'changed' } });
  });

  test('takes nothing away: proof and what was read stay, and finishing it again ends it', async () => {
    const kept = async () => [await store().read.$count(completions), await store().read.$count(lessonsRead)];
    expect(await kept()).toEqual([1, 2]);
    await change();
    await requireAgain();
    expect(await kept()).toEqual([1, 2]);
    await sit(kim, { moduleId, at: new Date('2026-11-25T09:00:00Z') });
    expect(await taken()).toMatchObject({ isRepeat: false, completedOn: '2026-11-25' });
    expect((await taken()).lessons.every((lesson) => lesson.change === null)).toBe(true);
    expect(await reading(three)).toMatchObject({ isFinished: true });
  });
});

test('a new text that nobody is asked to take again marks nothing', async () => {
  await change();
  expect(await taken()).toMatchObject({ isRepeat: false, completedOn: '2026-11-23' });
  expect((await taken()).lessons.map((lesson) => lesson.isRead).slice(0, 2)).toEqual([true, true]);
  expect(await reading(two)).toMatchObject({ lesson: { isRead: true, change: null }, isFinished: true });
});
