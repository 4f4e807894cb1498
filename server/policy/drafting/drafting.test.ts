import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { auditEntries, policyComments } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import { addViewer, foundOrganisation } from '@/server/people/people.factory';
import { commentOnParagraph, inviteToComment } from '../commenting/commands';
import { draftWith, markPublished, textsOf } from '../policy.factory';
import {
  addParagraphs,
  discardPolicyDraft,
  joinParagraphs,
  moveParagraph,
  removeParagraph,
  saveParagraph,
  saveTitle,
  startPolicyDraft,
} from './commands';
import { numberInForce, paragraphToEdit, policyDraft } from './queries';

const now = new Date('2026-11-25T09:00:00Z');
const later = new Date('2026-11-25T10:00:00Z');
let champion: Viewer;
let hr: Viewer;

const goals = { nl: '## Doelen', en: '## Goals' };
const answer = { nl: 'We geven antwoord op elk bericht.', en: 'We answer every message.' };
const help = { nl: 'De aanjager helpt je op weg.', en: 'The champion helps you on your way.' };

beforeEach(async () => {
  await freshStore();
  await foundOrganisation();
  champion = await addViewer('champion', 'champion');
  hr = await addViewer('hr', 'hr');
});
afterAll(closeFreshStore);

const three = async () => {
  const draftId = await draftWith(champion, [goals, answer, help], now);
  const [first, second, third] = await textsOf(draftId);
  if (!first || !second || !third) throw new Error('three paragraphs were added');
  return { draftId, first, second, third };
};
const dutch = async (draftId: string) => (await textsOf(draftId)).map(({ text }) => text.nl);
const ids = async (draftId: string) => (await textsOf(draftId)).map(({ id }) => id);

describe('a draft begins', () => {
  test('with our example, which carries the name of the organisation in both languages', async () => {
    await startPolicyDraft(champion, 'starter', now);
    const draft = await policyDraft(champion);
    expect(draft).toMatchObject({ number: 1, title: { nl: 'Socialmediabeleid van Harbour' }, commentsUntil: null });
    expect(draft?.paragraphs.length).toBeGreaterThan(40);
    expect(draft?.paragraphs.every(({ text }) => text.nl !== '' && text.en !== '')).toBe(true);
    expect(await store().read.$count(auditEntries)).toBe(1);
  });

  test('with the policy in force: the paragraphs keep their ids', async () => {
    const { draftId, first, second, third } = await three();
    await markPublished(draftId, now);
    expect(await numberInForce(champion)).toBe(1);
    const nextId = await startPolicyDraft(hr, 'current', later);
    expect(await policyDraft(hr)).toMatchObject({ id: nextId, number: 2 });
    expect(await ids(nextId)).toEqual([first.id, second.id, third.id]);
  });

  test('once: the second of two is told that one is being written', async () => {
    const both = await Promise.allSettled([
      startPolicyDraft(champion, 'starter', now),
      startPolicyDraft(hr, 'empty', now),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(startPolicyDraft(hr, 'empty', now)).rejects.toMatchObject({ reason: 'policy-draft-there' });
  });

  test('not with a policy in force when there is none', async () => {
    await expect(startPolicyDraft(champion, 'current', now)).rejects.toMatchObject({ code: 'not-found' });
    expect(await policyDraft(champion)).toBeNull();
  });
});

describe('a paragraph', () => {
  test('is saved in both languages, with who did it', async () => {
    const { draftId, second } = await three();
    const edited = { nl: 'We geven snel antwoord.', en: '' };
    await saveParagraph(hr, { draftId, paragraphId: second.id, revision: 1 }, edited, later);
    const { paragraph } = await paragraphToEdit(champion, second.id);
    expect(paragraph).toMatchObject({ text: edited, revision: 2, changedBy: 'Kim hr', changedAt: later });
  });

  test('the second of two editors is told, and nothing of the first is lost', async () => {
    const { draftId, second } = await three();
    const place = { draftId, paragraphId: second.id, revision: 1 };
    await saveParagraph(hr, place, { nl: 'Van HR.', en: 'By HR.' }, later);
    await expect(saveParagraph(champion, place, { nl: 'Van de aanjager.', en: '' }, later)).rejects.toMatchObject({
      code: 'conflict',
      reason: 'policy-text-changed',
    });
    expect(await dutch(draftId)).toEqual([goals.nl, 'Van HR.', help.nl]);
  });

  test('of two at the same moment one is saved', async () => {
    const { draftId, second } = await three();
    const place = { draftId, paragraphId: second.id, revision: 1 };
    const both = await Promise.allSettled([
      saveParagraph(hr, place, { nl: 'Een.', en: 'One.' }, later),
      saveParagraph(champion, place, { nl: 'Twee.', en: 'Two.' }, later),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await textsOf(draftId))[1]?.revision).toBe(2);
  });

  test('a blank line divides it; the part that is most like it stays it', async () => {
    const { draftId, first, second, third } = await three();
    const edited = { nl: '### Antwoord\n\nWe geven antwoord op elk bericht.\n\nOok op kritiek.', en: answer.en };
    await saveParagraph(hr, { draftId, paragraphId: second.id, revision: 1 }, edited, later);
    const rows = await textsOf(draftId);
    expect(rows.map(({ text }) => text.nl)).toEqual([goals.nl, '### Antwoord', answer.nl, 'Ook op kritiek.', help.nl]);
    expect([rows[0]?.id, rows[2]?.id, rows[4]?.id]).toEqual([first.id, second.id, third.id]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(5);
  });

  test('saved as it was is no change', async () => {
    const { draftId, second } = await three();
    await saveParagraph(hr, { draftId, paragraphId: second.id, revision: 1 }, answer, later);
    expect((await textsOf(draftId))[1]?.revision).toBe(1);
  });

  test('is joined with the next one; what was said about either is about what stays', async () => {
    const { draftId, second, third } = await three();
    await inviteToComment(hr, draftId, { until: '2026-12-24', departmentIds: [] }, now);
    const given = { formKey: 'k', locale: 'nl', revision: 1, text: 'Fijn.', proposal: '', mayName: false } as const;
    await commentOnParagraph(hr, { employeeId: 'hr', draftId, paragraphId: third.id }, given, now);
    await joinParagraphs(hr, { draftId, paragraphId: second.id, revision: 1, nextId: third.id }, later);
    expect(await textsOf(draftId)).toMatchObject([
      { text: goals },
      { id: second.id, revision: 2, text: { nl: `${answer.nl} ${help.nl}`, en: `${answer.en} ${help.en}` } },
    ]);
    const [comment] = await store().read.select().from(policyComments);
    expect(comment).toMatchObject({ paragraphId: second.id, about: help.nl });
  });

  test('is not joined with what is no one thing with it, nor with one that no longer follows', async () => {
    const { draftId, first, second, third } = await three();
    const join = (paragraphId: string, nextId: string) =>
      joinParagraphs(hr, { draftId, paragraphId, revision: 1, nextId }, later);
    await expect(join(first.id, second.id)).rejects.toMatchObject({ code: 'conflict' });
    await expect(join(first.id, third.id)).rejects.toMatchObject({ code: 'conflict' });
    expect(await ids(draftId)).toEqual([first.id, second.id, third.id]);
  });

  test('moves up and down, and stays where it is at the ends', async () => {
    const { draftId, first, second, third } = await three();
    await moveParagraph(hr, { draftId, paragraphId: third.id }, -1);
    expect(await ids(draftId)).toEqual([first.id, third.id, second.id]);
    await moveParagraph(hr, { draftId, paragraphId: first.id }, -1);
    await moveParagraph(hr, { draftId, paragraphId: second.id }, 1);
    expect(await ids(draftId)).toEqual([first.id, third.id, second.id]);
  });

  test('is added after another one, at the beginning, and as several', async () => {
    const { draftId, first } = await three();
    await addParagraphs(hr, { draftId, after: first.id }, { nl: 'Een.\n\nTwee.', en: 'One.' }, later);
    await addParagraphs(hr, { draftId, after: null }, { nl: 'Vooraf.', en: '' }, later);
    expect(await dutch(draftId)).toEqual(['Vooraf.', goals.nl, 'Een.', 'Twee.', answer.nl, help.nl]);
  });

  test('is removed, but not by who saw another text', async () => {
    const { draftId, second } = await three();
    const place = { draftId, paragraphId: second.id };
    await saveParagraph(hr, { ...place, revision: 1 }, { nl: 'Anders.', en: '' }, later);
    await expect(removeParagraph(champion, { ...place, revision: 1 }, later)).rejects.toMatchObject({
      code: 'conflict',
    });
    await removeParagraph(champion, { ...place, revision: 2 }, later);
    expect(await dutch(draftId)).toEqual([goals.nl, help.nl]);
    await expect(paragraphToEdit(hr, second.id)).rejects.toMatchObject({ code: 'not-found' });
  });
});

test('the title is saved, unless somebody else changed it since', async () => {
  const { draftId } = await three();
  const seen = { nl: '', en: '' };
  await saveTitle(hr, draftId, { title: { nl: 'Ons beleid', en: '' }, seen });
  expect((await policyDraft(hr))?.title).toEqual({ nl: 'Ons beleid', en: '' });
  await expect(saveTitle(champion, draftId, { title: { nl: 'X', en: '' }, seen })).rejects.toMatchObject({
    reason: 'policy-text-changed',
  });
});

test('a draft is thrown away, but never with what colleagues said', async () => {
  const { draftId, second } = await three();
  await inviteToComment(hr, draftId, { until: '2026-12-24', departmentIds: ['office'] }, now);
  const given = { formKey: 'k', locale: 'nl', revision: 1, text: 'Fijn.', proposal: '', mayName: false } as const;
  await commentOnParagraph(hr, { employeeId: 'hr', draftId, paragraphId: second.id }, given, now);
  await expect(discardPolicyDraft(hr, draftId, later)).rejects.toMatchObject({ reason: 'policy-has-comments' });
  await store().write(async (tx) => void (await tx.delete(policyComments)));
  await discardPolicyDraft(hr, draftId, later);
  expect(await policyDraft(hr)).toBeNull();
});

test('what is published takes no edit any more', async () => {
  const { draftId, second } = await three();
  await markPublished(draftId, later);
  const place = { draftId, paragraphId: second.id, revision: 1 };
  const refused = { code: 'conflict', reason: 'policy-no-draft' };
  const text = { nl: 'X', en: 'X' };
  await expect(saveParagraph(hr, place, text, later)).rejects.toMatchObject(refused);
  await expect(addParagraphs(hr, { draftId, after: null }, text, later)).rejects.toMatchObject(refused);
  await expect(removeParagraph(hr, place, later)).rejects.toMatchObject(refused);
  await expect(moveParagraph(hr, place, 1)).rejects.toMatchObject(refused);
  await expect(saveTitle(hr, draftId, { title: text, seen: { nl: '', en: '' } })).rejects.toMatchObject(refused);
  await expect(discardPolicyDraft(hr, draftId, later)).rejects.toMatchObject(refused);
});
