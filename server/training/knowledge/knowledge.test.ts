import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import { addViewer, foundOrganisation } from '@/server/people/people.factory';
import { stateInterest } from '@/server/people/commands';
import { decideSwitch } from '@/server/trust/commands';
import { publishBasics, sit } from '../training.factory';
import { interestOf, knowledgeOf, levelsSince, ownKnowledge } from './queries';

const monday = new Date('2026-11-23T09:00:00Z');
const tuesday = new Date('2026-11-24T09:00:00Z');
let kim: Viewer;
let hr: Viewer;
let champion: Viewer;
let moduleId: string;

beforeEach(async () => {
  await freshStore();
  await foundOrganisation();
  kim = await addViewer('kim');
  hr = await addViewer('hr', 'hr');
  champion = await addViewer('champ', 'champion');
  moduleId = await publishBasics(monday);
});
afterAll(closeFreshStore);

const own = async (now = tuesday) => (await ownKnowledge(kim, 'kim', now))[0];

async function switchNamedLevels(state: 'on' | 'off', at: Date): Promise<void> {
  const admin = await addViewer(`admin ${state}`, 'admin');
  await decideSwitch(admin, 'named-levels', { state, agreedOn: '2026-11-20', reason: 'the works council agreed' }, at);
}

describe('one’s own knowledge', () => {
  test('nothing shown yet: level 0, and a module leads to level 1', async () => {
    expect(await own()).toMatchObject({
      topicId: 'basics',
      level: { level: 0, next: { level: 1, kind: null } },
      path: { rightAnswers: 0, corrects: false },
    });
  });

  test('three right of three facts are not enough: one more', async () => {
    await sit(kim, { moduleId, at: monday, count: 5 });
    expect(await own()).toMatchObject({
      level: { level: 0, next: { level: 2, kind: 'recall' } },
      path: { rightAnswers: 1 },
    });
  });

  test('all right: level 3, and level 4 takes other situations, which the starter module holds', async () => {
    await sit(kim, { moduleId, at: monday });
    const topic = await own();
    expect(topic?.level).toMatchObject({ level: 3, refreshDue: false, next: { level: 4, rightAnswers: 4 } });
    // Earned with the fourth situation, the eighth question.
    expect(topic?.level.next?.notBefore?.toISOString().slice(0, 10)).toBe('2027-01-22');
    expect(topic?.path).toEqual({ rightAnswers: 4, corrects: false });
  });

  test('two facts wrong: the two questions that come back lead to level 2', async () => {
    await sit(kim, { moduleId, at: monday, wrong: { recall: 2 } });
    expect(await own()).toMatchObject({
      level: { level: 1, next: { level: 2, kind: 'recall' } },
      path: { rightAnswers: 2, corrects: true },
    });
    // The promise holds: a second sitting with all of them right gets there.
    await sit(kim, { moduleId, at: tuesday });
    expect((await own(new Date('2026-11-24T10:00:00Z')))?.level.level).toBeGreaterThanOrEqual(2);
  });

  test('a sitting tells the level it started from', async () => {
    await sit(kim, { moduleId, at: monday });
    const since = { employeeId: 'kim', topicIds: ['basics'], since: monday };
    expect(await levelsSince(kim, since, tuesday)).toMatchObject([{ before: 0, level: { level: 3 } }]);
    expect(await levelsSince(kim, { ...since, since: tuesday }, tuesday)).toMatchObject([{ before: 3 }]);
    expect(await levelsSince(kim, { ...since, topicIds: ['none'] }, tuesday)).toEqual([]);
  });

  test('is nobody else’s, also while named levels are agreed', async () => {
    await switchNamedLevels('on', monday);
    await expect(ownKnowledge(hr, 'kim')).rejects.toMatchObject({ code: 'forbidden' });
    const since = { employeeId: 'kim', topicIds: ['basics'], since: monday };
    await expect(levelsSince(champion, since)).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('levels with a name', () => {
  test('are one’s own until the organisation agrees, then for champion and HR, and withdrawn at once', async () => {
    await sit(kim, { moduleId, at: monday });
    await stateInterest(kim, 'kim', 4, monday);
    const seenBy = async (viewer: Viewer) => ({
      knowledge: (await knowledgeOf(viewer, 'kim', tuesday))[0]?.level.level,
      interest: (await interestOf(viewer, 'kim'))?.level,
    });
    const refused = { code: 'forbidden' };
    expect(await seenBy(kim)).toEqual({ knowledge: 3, interest: 4 });
    for (const viewer of [hr, champion]) await expect(seenBy(viewer)).rejects.toMatchObject(refused);

    await switchNamedLevels('on', monday);
    for (const viewer of [hr, champion]) expect(await seenBy(viewer)).toEqual({ knowledge: 3, interest: 4 });
    for (const role of ['admin', 'it'] as const) {
      await expect(seenBy(await addViewer(`only ${role}`, role))).rejects.toMatchObject(refused);
    }

    await switchNamedLevels('off', tuesday);
    for (const viewer of [hr, champion]) await expect(seenBy(viewer)).rejects.toMatchObject(refused);
  });
});
