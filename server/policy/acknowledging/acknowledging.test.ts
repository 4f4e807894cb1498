import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { auditEntries, knowledgeLevels, policyAcknowledgements, policyInvitations } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import { viewerFor } from '@/domain/access/viewer.factory';
import { addPerson, addViewer, foundOrganisation } from '@/server/people/people.factory';
import { knowledgeOf } from '@/server/training/knowledge/queries';
import { publishBasics } from '@/server/training/training.factory';
import {
  addQuestion,
  firstDraft,
  formInForce,
  giveAccounts,
  nextDraft,
  publishAsSeen,
  publishFirst,
} from '../publishing/published.factory';
import { ownChanges, ownStanding, policyVersion } from '../reading/queries';
import { acknowledgePolicy } from './commands';

const monday = new Date('2026-11-23T09:00:00Z');
const tuesday = new Date('2026-11-24T09:00:00Z');
const later = new Date('2026-11-25T09:00:00Z');
let hr: Viewer;
let kim: Viewer;

beforeEach(async () => {
  await freshStore();
  await foundOrganisation();
  hr = await addViewer('hr', 'hr');
  kim = await addViewer('kim');
});
afterAll(closeFreshStore);

const rows = () => store().read.select().from(policyAcknowledgements);
const acknowledge = async (now: Date, answers: string[] = [], form?: Awaited<ReturnType<typeof formInForce>>) =>
  acknowledgePolicy(kim, { employeeId: 'kim', ...(form ?? (await formInForce(answers))) }, now);

describe('an acknowledgement', () => {
  test('is one row with the fingerprint of the text that was read, and a line in the log', async () => {
    const versionId = await publishFirst(hr, ['We listen.'], monday);
    expect(await acknowledge(tuesday)).toEqual(tuesday);
    const { hash } = await policyVersion(kim, 1);
    expect(await rows()).toMatchObject([
      { versionId, employeeId: 'kim', locale: 'en', textHash: hash.en, acknowledgedAt: tuesday },
    ]);
    const log = await store().read.select().from(auditEntries).where(eq(auditEntries.action, 'policy.acknowledge'));
    expect(log).toMatchObject([{ actorId: 'kim', subject: versionId }]);
    // Whoever acknowledged was asked, also without an account at the time.
    expect(await store().read.$count(policyInvitations, eq(policyInvitations.employeeId, 'kim'))).toBe(1);
  });

  test('said twice counts once, from the first time, also when another version came in between', async () => {
    await publishFirst(hr, ['We listen.'], monday);
    const form = await formInForce();
    await acknowledge(tuesday);
    expect(await acknowledge(later)).toEqual(tuesday);
    await publishAsSeen(hr, await nextDraft(hr, 'We look.', tuesday), 'material', tuesday);
    expect(await acknowledge(later, [], form)).toEqual(tuesday);
    expect(await rows()).toHaveLength(1);
  });

  test('is of the text in force: another one that came meanwhile has to be read first', async () => {
    await publishFirst(hr, ['We listen.'], monday);
    const form = await formInForce();
    await publishAsSeen(hr, await nextDraft(hr, 'We look.', tuesday), 'editorial', tuesday);
    const refused = { code: 'conflict', reason: 'policy-new-version' };
    await expect(acknowledge(later, [], form)).rejects.toMatchObject(refused);
    expect(await rows()).toEqual([]);
  });

  test('is of the words that stood on the screen, in their language', async () => {
    await publishFirst(hr, ['We listen.'], monday);
    const form = { ...(await formInForce()), locale: 'nl' as const };
    await expect(acknowledge(later, [], form)).rejects.toMatchObject({ code: 'conflict', reason: 'policy-other-text' });
    expect(await rows()).toEqual([]);
  });

  test('waits for right answers, as often as it takes', async () => {
    const draftId = await firstDraft(hr, ['We listen.'], monday);
    await addQuestion(hr, draftId, monday);
    await publishAsSeen(hr, draftId, 'first', monday);
    const refused = { code: 'not-now', reason: 'policy-questions' };
    for (const answers of [[], ['option-1'], ['option-7']]) {
      await expect(acknowledge(tuesday, answers)).rejects.toMatchObject(refused);
    }
    expect(await acknowledge(tuesday, ['option-2'])).toEqual(tuesday);
  });

  test('nobody does it for somebody else', async () => {
    await publishFirst(hr, ['We listen.'], monday);
    const form = { employeeId: 'kim', ...(await formInForce()) };
    await expect(acknowledgePolicy(hr, form, tuesday)).rejects.toMatchObject({ code: 'forbidden' });
  });
});

test('two hundred people acknowledge at once, each of them twice: 200 rows, none double, none lost', async () => {
  const versionId = await publishFirst(hr, ['We listen.'], monday);
  const people = Array.from({ length: 200 }, (_, at) => `p${String(at).padStart(3, '0')}`);
  for (const id of people) await addPerson(id);
  await giveAccounts(people, monday);
  const form = await formInForce();
  const send = (employeeId: string) => acknowledgePolicy(viewerFor({ employeeId }), { employeeId, ...form }, tuesday);
  const moments = await Promise.all([...people, ...people].map(send));
  expect(moments).toHaveLength(400);
  expect(moments.every((at) => at.getTime() === tuesday.getTime())).toBe(true);

  const kept = await rows();
  expect(kept).toHaveLength(200);
  expect(kept.map(({ employeeId }) => employeeId).sort()).toEqual(people);
  expect(new Set(kept.map(({ textHash }) => textHash))).toEqual(new Set([form.textHash]));
  expect(await store().read.$count(policyInvitations, eq(policyInvitations.versionId, versionId))).toBe(200);
  expect(await store().read.$count(auditEntries, eq(auditEntries.action, 'policy.acknowledge'))).toBe(200);
});

describe('where somebody stands', () => {
  test('new, up to date, and again after a material change; an editorial one asks nothing', async () => {
    expect(await ownStanding(kim, 'kim')).toBeNull();
    await publishFirst(hr, ['We listen.'], monday);
    expect(await ownStanding(kim, 'kim')).toMatchObject({ current: 1, standing: 'new', isAsked: false });
    await acknowledge(monday);
    await publishAsSeen(hr, await nextDraft(hr, 'We do listen.', monday), 'editorial', monday);
    expect(await ownStanding(kim, 'kim')).toMatchObject({ current: 2, standing: 'up-to-date', isAsked: true });
    await publishAsSeen(hr, await nextDraft(hr, 'We look.', tuesday), 'material', tuesday);
    expect(await ownStanding(kim, 'kim')).toMatchObject({ current: 3, standing: 'again', isAsked: false });
  });

  test('and what changed for them since the version they acknowledged, over those between', async () => {
    await publishFirst(hr, ['We reply within two days.', 'Ask Kim.'], monday);
    expect(await ownChanges(kim, 'kim', 'en')).toBeNull();
    await acknowledge(monday);
    await publishAsSeen(hr, await nextDraft(hr, 'We reply within three days.', monday), 'editorial', monday);
    await publishAsSeen(hr, await nextDraft(hr, 'We reply within one day.', tuesday), 'material', tuesday);
    const changes = await ownChanges(kim, 'kim', 'en');
    expect(changes).toMatchObject({ from: { number: 1 }, to: { number: 3 } });
    expect(changes?.difference.paragraphs).toMatchObject([
      {
        kind: 'changed',
        pieces: [
          { kind: 'same', text: 'We reply within ' },
          { kind: 'removed', text: 'two days' },
          { kind: 'added', text: 'one day' },
          { kind: 'same', text: '.' },
        ],
      },
      { kind: 'same' },
    ]);
    await expect(ownChanges(hr, 'kim', 'en')).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('with the lessons of every version since, each once', async () => {
    const moduleId = await publishBasics(monday);
    await publishFirst(hr, ['We listen.'], monday);
    await acknowledge(monday);
    await publishAsSeen(hr, await nextDraft(hr, 'We look.', tuesday), 'material', tuesday, { moduleId });
    await publishAsSeen(hr, await nextDraft(hr, 'We do look.', later), 'editorial', later);
    expect((await ownChanges(kim, 'kim', 'en'))?.lessons).toMatchObject([{ moduleId }]);
    await publishAsSeen(hr, await nextDraft(hr, 'We act.', later), 'material', later, { moduleId });
    expect((await ownChanges(kim, 'kim', 'en'))?.lessons).toMatchObject([{ moduleId }]);
  });
});

describe('the knowledge level', () => {
  test('is 1 in every topic once the policy was acknowledged, and nothing is taken away from who knows more', async () => {
    await publishBasics(monday);
    await publishFirst(hr, ['We listen.'], monday);
    const level = async (now: Date) => (await knowledgeOf(kim, 'kim', now))[0]?.level.level;
    expect(await level(monday)).toBe(0);
    await acknowledge(tuesday);
    expect(await level(monday)).toBe(0);
    expect(await level(tuesday)).toBe(1);
    const stored = () => store().read.select().from(knowledgeLevels).where(eq(knowledgeLevels.employeeId, 'kim'));
    expect(await stored()).toMatchObject([{ level: 1, earnedAt: tuesday }]);

    const [topic] = await stored();
    const more = { employeeId: 'hr', topicId: topic?.topicId ?? '', level: 3, earnedAt: monday };
    await store().write((tx) => tx.insert(knowledgeLevels).values(more));
    await acknowledgePolicy(hr, { employeeId: 'hr', ...(await formInForce()) }, tuesday);
    const ofHr = store().read.select().from(knowledgeLevels).where(eq(knowledgeLevels.employeeId, 'hr'));
    expect(await ofHr).toEqual([more]);
  });
});
