import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import {
  assignmentChanges,
  assignments,
  auditEntries,
  completions,
  employees,
  moduleVersions,
  refreshInvitations,
} from '@/db/schema';
import { socialMediaBasics } from '@/db/seed/starter/social-media-basics';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import { eq } from 'drizzle-orm';
import type { Viewer } from '@/domain/access/viewer';
import type { Publishing } from '@/domain/training/publishing';
import { systemViewer } from '@/server/auth/system';
import { addPerson, addViewer, foundOrganisation } from '@/server/people/people.factory';
import { addPart, discardDraft, movePart, savePart, startDraft, startModule } from '../authoring/commands';
import { publishModule, readLesson } from '../commands';
import { assignModule, waiveAssignment } from '../assigning/commands';

import { moduleForTaking } from '../queries';
import { quizState } from '../quizzes/queries';
import { publishBasics, sit } from '../training.factory';
import { publishDraft } from './commands';
import { publishPreview } from './queries';

const monday = new Date('2026-11-23T09:00:00Z');
const tuesday = new Date('2026-11-24T09:00:00Z');
let hr: Viewer;
let ans: Viewer;
let kim: Viewer;
let moduleId: string;

beforeEach(async () => {
  await freshStore();
  await foundOrganisation();
  hr = await addViewer('hr', 'hr');
  ans = await addViewer('ans', 'champion');
  kim = await addViewer('kim');
  moduleId = await publishBasics(monday);
});
afterAll(closeFreshStore);

/** Changes the first lesson of the next version. */
async function write(minutes = 9): Promise<void> {
  await startDraft(ans, moduleId, tuesday);
  const [lesson] = socialMediaBasics.lessons;
  if (!lesson) throw new Error('no lesson');
  const { id, ...content } = lesson;
  const part = { kind: 'lesson' as const, content: { ...content, minutes } };
  await savePart(ans, { draftId: moduleId, partId: id, revision: 1, part }, tuesday);
}

const material: Omit<Publishing, 'seen'> = { change: 'material', note: 'De wet is veranderd.', offer: 'nothing' };

async function publish(said: Partial<Publishing> = {}, who = hr): Promise<{ version: number; people: number }> {
  const { seen } = await publishPreview(who, moduleId);
  return publishDraft(who, { draftId: moduleId, seen, ...material, ...said }, tuesday);
}

const proofs = () => store().read.select().from(completions).orderBy(completions.id);
const assignmentOf = async (id: string) =>
  (await store().read.select().from(assignments).where(eq(assignments.employeeId, id)))[0];

describe('a new version', () => {
  test('says who published it, what kind of change it is, and what changed', async () => {
    await write();
    expect(await publishPreview(ans, moduleId)).toMatchObject({
      problems: [],
      isFirst: false,
      isUnchanged: false,
      changes: { head: false, lessons: { added: 0, changed: 1, removed: 0 }, reordered: false },
    });
    expect(await publish({ change: 'editorial', note: '' }, ans)).toMatchObject({ version: 2, people: 0 });
    expect(await store().read.select().from(moduleVersions).orderBy(moduleVersions.version)).toMatchObject([
      { version: 1, change: 'first', publishedBy: null },
      { version: 2, change: 'editorial', changeNote: null, publishedBy: 'ans', publishedAt: tuesday },
    ]);
    await expect(publishPreview(ans, moduleId)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('is what was seen, complete, and something new', async () => {
    await startDraft(ans, moduleId, tuesday);
    expect((await publishPreview(hr, moduleId)).isUnchanged).toBe(true);
    await expect(publish()).rejects.toMatchObject({ reason: 'draft-unchanged' });

    const { seen } = await publishPreview(hr, moduleId);
    const partId = await addPart(ans, { draftId: moduleId, kind: 'lesson' }, new Date(tuesday.getTime() + 1));
    const unseen = publishDraft(hr, { draftId: moduleId, seen, ...material }, tuesday);
    await expect(unseen).rejects.toMatchObject({ code: 'conflict', reason: 'draft-changed' });

    expect((await publishPreview(hr, moduleId)).problems.map(({ part }) => part.id)).toContain(partId);
    await expect(publish()).rejects.toMatchObject({ reason: 'draft-incomplete' });
    expect(await store().read.$count(moduleVersions)).toBe(1);
  });

  test('of a module that is not there yet is the first, under the id of its draft', async () => {
    const title = { nl: 'Nieuw', en: 'New' };
    const draftId = await startModule(ans, { title, topic: { id: 'new', name: title } });
    const { seen, isFirst, problems } = await publishPreview(ans, draftId);
    expect(isFirst).toBe(true);
    expect(problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['lessons-none', 'questions-few', 'text-missing']),
    );
    const early = publishDraft(ans, { draftId, seen, change: 'first', note: '', offer: 'nothing' });
    await expect(early).rejects.toMatchObject({ reason: 'draft-incomplete' });
  });

  test('that puts lessons in another order is a version too', async () => {
    await startDraft(ans, moduleId, tuesday);
    await movePart(ans, { draftId: moduleId, partId: socialMediaBasics.lessons[0]?.id ?? '', to: 1 }, tuesday);
    expect((await publishPreview(hr, moduleId)).changes?.reordered).toBe(true);
    expect(await publish({ change: 'editorial' })).toMatchObject({ version: 2 });
  });
});

describe('whom a material change touches', () => {
  beforeEach(async () => {
    const [lea, max, gone] = [await addViewer('lea'), await addViewer('max'), await addViewer('gone')];
    await addPerson('asked');
    for (const who of [kim, lea, gone]) await sit(who, { moduleId, at: monday });
    await sit(max, { moduleId, at: monday, count: 2 });
    await readLesson(ans, { employeeId: 'ans', moduleId, lessonId: socialMediaBasics.lessons[0]?.id ?? '' }, monday);
    for (const person of ['asked', 'kim', 'max']) {
      await store().write(async (tx) => {
        await tx.insert(assignments).values({
          ...{ id: `a-${person}`, employeeId: person, moduleId, dueOn: '2026-12-21', assignedAt: monday },
        });
      });
    }
    await store().write(async (tx) => {
      await tx.update(employees).set({ leftOn: '2026-11-23' }).where(eq(employees.id, 'gone'));
    });
    await write();
  });

  test('is counted before: who finished, who is in the middle, who was asked; leavers are in none', async () => {
    expect((await publishPreview(hr, moduleId)).reach).toEqual({ finished: 2, inProgress: 2, assigned: 1 });
  });

  test('nothing: everyone who finished is finished', async () => {
    const before = await proofs();
    expect(await publish()).toMatchObject({ version: 2, people: 0 });
    expect(await proofs()).toEqual(before);
    expect(await store().read.$count(refreshInvitations)).toBe(0);
    expect(await assignmentOf('kim')).toMatchObject({ fromVersion: 1, dueOn: '2026-12-21' });
  });

  test('invite: an offer to those who finished, and nothing is asked', async () => {
    const before = await proofs();
    expect(await publish({ offer: 'invite' }, ans)).toMatchObject({ people: 2 });
    const invited = await store().read.select().from(refreshInvitations).orderBy(refreshInvitations.employeeId);
    expect(invited).toMatchObject([
      { employeeId: 'kim', fromVersion: 1 },
      { employeeId: 'lea', fromVersion: 1 },
    ]);
    expect(await proofs()).toEqual(before);
    expect(await assignmentOf('kim')).toMatchObject({ fromVersion: 1 });
  });

  test('require: those who finished are asked again by a new day, with a line that says so; their proof stays', async () => {
    const before = await proofs();
    expect(await publish({ offer: 'require', dueOn: '2027-01-31' })).toMatchObject({ people: 2 });
    expect(await assignmentOf('kim')).toMatchObject({ fromVersion: 2, dueOn: '2027-01-31' });
    // Lea finished of her own accord: now she is asked.
    expect(await assignmentOf('lea')).toMatchObject({ fromVersion: 2, dueOn: '2027-01-31', assignedBy: 'hr' });
    expect(await assignmentOf('max')).toMatchObject({ fromVersion: 1, dueOn: '2026-12-21' });
    expect(await assignmentOf('gone')).toBeUndefined();
    const said = { kind: 'required-again', reason: 'De wet is veranderd.', dueAfter: '2027-01-31', changedBy: 'hr' };
    const changes = await store().read.select().from(assignmentChanges).orderBy(assignmentChanges.dueBefore);
    expect(changes).toHaveLength(2);
    expect(changes).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ ...said, assignmentId: 'a-kim', dueBefore: '2026-12-21' }),
        expect.objectContaining({ ...said, dueBefore: null }),
      ]),
    );
    expect(await proofs()).toEqual(before);
    const log = await store().read.select({ action: auditEntries.action }).from(auditEntries);
    expect(log.map(({ action }) => action)).toEqual(expect.arrayContaining(['training.require-again']));
  });

  test('whoever is asked again can begin the quiz again, and finishes the new version with it', async () => {
    const own = { employeeId: 'kim', moduleId };
    await publish({ offer: 'require', dueOn: '2027-01-31' });
    expect(await moduleForTaking(kim, own)).toMatchObject({ quiz: 'not-started', completedOn: null });
    expect(await quizState(kim, own)).toMatchObject({ current: null, result: null, isCompleted: true });
    await sit(kim, { moduleId, at: new Date('2026-11-25T09:00:00Z') });
    expect(await moduleForTaking(kim, own)).toMatchObject({ quiz: 'finished', completedOn: '2026-11-25' });
    expect(await quizState(kim, own)).toMatchObject({ result: { passed: true } });
    expect((await proofs()).filter(({ employeeId }) => employeeId === 'kim')).toHaveLength(2);
  });

  test.each(['invite', 'require'] as const)('%s: pages are served while it runs', async (offer) => {
    const { seen } = await publishPreview(hr, moduleId);
    let turns = 0;
    let isDone = false;
    const others = () => {
      turns += 1;
      if (!isDone) setImmediate(others);
    };
    setImmediate(others);
    await publishDraft(hr, { draftId: moduleId, seen, ...material, offer, dueOn: '2027-01-31' }, tuesday);
    isDone = true;
    expect(turns).toBeGreaterThan(2);
  });

  test('requiring again frees nobody and catches nobody who was freed', async () => {
    await sit(await addViewer('wim'), { moduleId, at: monday });
    await store().write(async (tx) => {
      await tx.insert(assignments).values({
        ...{ id: 'a-wim', employeeId: 'wim', moduleId, dueOn: '2026-12-21', assignedAt: monday },
        ...{ waivedAt: monday, waivedReason: 'Gaat met pensioen' },
      });
    });
    expect(await publish({ offer: 'require', dueOn: '2027-01-31' })).toMatchObject({ people: 2 });
    expect(await assignmentOf('wim')).toMatchObject({
      fromVersion: 1,
      dueOn: '2026-12-21',
      waivedReason: 'Gaat met pensioen',
    });
  });

  test('to require again is HR’s, on a day that is still to come', async () => {
    await expect(publish({ offer: 'require', dueOn: '2027-01-31' }, ans)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(publish({ offer: 'require', dueOn: '2026-11-20' })).rejects.toMatchObject({
      fields: { dueOn: 'date-past' },
    });
    expect(await store().read.$count(moduleVersions)).toBe(1);
    expect(await store().read.$count(assignmentChanges)).toBe(0);
  });

  test('an editorial change asks nothing of anybody, whatever else was filled in', async () => {
    expect(await publish({ change: 'editorial', offer: 'require', dueOn: '2027-01-31' })).toMatchObject({ people: 0 });
    expect(await assignmentOf('kim')).toMatchObject({ fromVersion: 1, dueOn: '2026-12-21' });
  });
});

test('nothing that can be done to a module takes a completion away or changes it', async () => {
  await assignModule(hr, { moduleId, to: { person: 'kim' }, dueOn: '2026-12-21' }, monday);
  await sit(kim, { moduleId, at: monday });
  const before = await proofs();
  expect(before).toHaveLength(1);

  await publishModule(systemViewer(), { ...socialMediaBasics, minutes: 30 }, tuesday, {
    change: 'material',
    note: 'x',
  });
  for (const offer of ['nothing', 'invite', 'require'] as const) {
    await startDraft(ans, moduleId, tuesday);
    await discardDraft(ans, moduleId);
    await write(offer.length);
    await publish({ offer, dueOn: '2027-01-31' });
  }
  await waiveAssignment(hr, (await assignmentOf('kim'))?.id ?? '', 'Niet meer nodig', tuesday).catch(() => undefined);
  expect(await proofs()).toEqual(before);
  const [first] = await store().read.select().from(moduleVersions).orderBy(moduleVersions.version);
  expect(before[0]).toMatchObject({ versionId: first?.id, contentHash: first?.contentHash });
});
