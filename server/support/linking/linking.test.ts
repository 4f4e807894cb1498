import { asc, eq, isNotNull } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { auditEntries, pulseAnswers, pulseRounds } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import { viewerFor } from '@/domain/access/viewer.factory';
import { systemViewer } from '@/server/auth/system';
import { eraseOldLinks } from '@/server/jobs/erase-old-links';
import { pulseForAnswering } from '../answering';
import { makeUpOrganisation } from '../organisation.factory';
import { supportHistory } from '../queries';
import { chooseLinking } from './commands';
import { pseudonymOf, pseudonymSeal } from './pseudonyms';
import { linkingDecided, nextLinking } from './queries';
import {
  agreement,
  beforeBoth,
  champion,
  chooseConfidential,
  closeOne,
  holdBoth,
  openOne,
  vote,
  votesOf,
} from './two-rounds.factory';

const back = { linking: 'not-traceable', note: 'The council withdrew its agreement.' } as const;
const between = new Date('2026-03-20T09:00:00Z');
const lastDay = new Date('2026-04-10T16:00:00Z');
const daysAfter = (count: number) => new Date(lastDay.getTime() + count * 24 * 60 * 60 * 1000);

beforeEach(freshStore);
afterAll(closeFreshStore);

const kept = async (roundId: string) =>
  (
    await store()
      .read.select({ pseudonym: pulseAnswers.sealedPseudonym })
      .from(pulseAnswers)
      .where(eq(pulseAnswers.roundId, roundId))
  ).filter(({ pseudonym }) => pseudonym !== null).length;

const actions = async () => {
  const rows = await store()
    .read.select({ action: auditEntries.action, subject: auditEntries.subject })
    .from(auditEntries)
    .orderBy(asc(auditEntries.at));
  return rows.filter(({ action }) => /linking|links/.test(action));
};

describe('choosing', () => {
  test('not traceable until it is decided otherwise; confidential with an agreement, in the log, from the next round', async () => {
    await makeUpOrganisation([{ id: 'sales', people: 20 }]);
    expect(await nextLinking(viewerFor())).toBe('not-traceable');
    const first = await openOne(0);
    await chooseConfidential(between);
    expect(await nextLinking(viewerFor())).toBe('confidential');
    expect(await linkingDecided(champion)).toMatchObject([{ ...agreement, decidedAt: between }]);
    expect(await actions()).toEqual([{ action: 'support.linking.confidential', subject: 'organisation' }]);

    // The round that was open stays what it was, whoever answers it now.
    const rounds = () => store().read.select({ linking: pulseRounds.linking }).from(pulseRounds).orderBy(asc(pulseRounds.number)); // prettier-ignore
    expect(await rounds()).toEqual([{ linking: 'not-traceable' }]);
    await closeOne(0, first);
    await openOne(1);
    expect(await rounds()).toEqual([{ linking: 'not-traceable' }, { linking: 'confidential' }]);
  });

  test('refuses an agreement that is still to come, and what is so already', async () => {
    await makeUpOrganisation([{ id: 'sales', people: 20 }]);
    await expect(chooseLinking(champion, { ...agreement, agreedOn: '2026-03-02' }, beforeBoth)).rejects.toMatchObject({
      fields: { agreedOn: 'date-future' },
    });
    await expect(chooseLinking(champion, back, beforeBoth)).rejects.toMatchObject({ reason: 'linking-same' });
    await chooseConfidential();
    await expect(chooseConfidential(between)).rejects.toMatchObject({ reason: 'linking-same' });
    expect(await linkingDecided(champion)).toHaveLength(1);
  });

  test('HR reads what was decided and decides nothing; an employee only reads what holds', async () => {
    const hr = viewerFor({ roles: ['hr'] });
    await expect(chooseLinking(hr, agreement, beforeBoth)).rejects.toMatchObject({ code: 'forbidden' });
    expect(await linkingDecided(hr)).toEqual([]);
    await expect(linkingDecided(viewerFor())).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('what an answer carries', () => {
  test('in a confidential round the same pseudonym as in the one before, in others none', async () => {
    const people = await makeUpOrganisation([{ id: 'sales', people: 24 }]);
    const open = await openOne(0);
    await vote(open, { for: people, not: [] });
    expect(await kept(open)).toBe(0);
    // What was not traceable when it was given stays so, whatever is decided while the round is open.
    await chooseConfidential(new Date('2026-03-10T09:00:00Z'));
    await closeOne(0, open);
    expect(await kept(open)).toBe(0);

    const confidential = await openOne(1);
    await vote(confidential, { for: people.slice(0, 20), not: [] });
    const rows = await store().read.select().from(pulseAnswers).where(isNotNull(pulseAnswers.sealedPseudonym));
    const opened = rows.map(({ sealedPseudonym }) => pseudonymSeal(confidential).open(sealedPseudonym ?? ''));
    expect(opened.toSorted()).toEqual(people.slice(0, 20).map(({ id }) => pseudonymOf(id)).toSorted()); // prettier-ignore
    // Closing gives answers new keys; the pseudonyms stay.
    await closeOne(1, confidential);
    expect(await kept(confidential)).toBe(20);
  });

  test('who is asked is told which of the two holds, and with whom that was agreed', async () => {
    const [person] = await makeUpOrganisation([{ id: 'sales', people: 20 }]);
    const who = viewerFor({ employeeId: person?.id ?? '' });
    const first = await openOne(0);
    expect(await pulseForAnswering(who, first)).toMatchObject({
      keeping: { linking: 'not-traceable', agreement: null },
    });
    await closeOne(0, first);
    await chooseConfidential(between);
    const second = await openOne(1);
    // What is decided while it is open changes nothing about it.
    await chooseLinking(champion, back, new Date('2026-04-01T09:00:00Z'));
    const { agreedOn, agreedWith } = agreement;
    expect(await pulseForAnswering(who, second)).toMatchObject({
      keeping: { linking: 'confidential', agreement: { agreedOn, agreedWith } },
    });
  });
});

test('an answer of a ticket carries something that looks like a pseudonym, and counts for nobody', async () => {
  const seal = pseudonymSeal('round');
  const [one, other] = [seal.seal(null), seal.seal(null)];
  expect(one).toHaveLength(seal.seal('somebody').length);
  expect(seal.open(one)).toMatch(/^[0-9a-f]{64}$/);
  expect(seal.open(one)).not.toBe(seal.open(other));
  expect(pseudonymSeal('another round').open(one)).toBeNull();
  expect(seal.open(one.slice(1))).toBeNull();
});

describe('how long pseudonyms are kept', () => {
  async function heldBoth(): Promise<[string, string]> {
    const people = await makeUpOrganisation([{ id: 'all', people: 30 }]);
    await chooseConfidential();
    return holdBoth({ for: people, not: [] }, { for: people, not: [] });
  }

  test('a year after their round closed, once, with a line in the log; the answers stay', async () => {
    const [first, second] = await heldBoth();
    expect(await eraseOldLinks(systemViewer(), daysAfter(364 - 28))).toBe(0);
    expect(await eraseOldLinks(systemViewer(), daysAfter(366 - 28))).toBe(1);
    expect(await eraseOldLinks(systemViewer(), daysAfter(366 - 28))).toBe(0);
    expect([await kept(first), await kept(second)]).toEqual([0, 30]);
    expect(await store().read.$count(pulseAnswers)).toBe(60);
    expect((await actions()).at(-1)).toEqual({ action: 'round.erase-links', subject: first });
    // The figures were frozen.
    expect((await supportHistory(viewerFor()))[1]?.figure?.panel).toMatchObject({ since: 1 });
  });

  test('at once, when answers are not to be compared any more', async () => {
    const [first, second] = await heldBoth();
    await chooseLinking(champion, back, daysAfter(1));
    expect([await kept(first), await kept(second)]).toEqual([0, 0]);
    const rounds = await store().read.select({ clearedAt: pulseRounds.clearedAt }).from(pulseRounds);
    expect(rounds).toEqual([{ clearedAt: daysAfter(1) }, { clearedAt: daysAfter(1) }]);
  });

  test('while a confidential round is open, what it is compared with stays until it has closed', async () => {
    const people = await makeUpOrganisation([{ id: 'all', people: 60 }]);
    await chooseConfidential();
    const [before, after] = votesOf(people, { both: 20, left: 10, joined: 15, neither: 15 });
    const first = await openOne(0);
    await vote(first, before);
    await closeOne(0, first);
    const second = await openOne(1);
    await vote(second, after);
    await chooseLinking(champion, back, new Date('2026-04-09T09:00:00Z'));
    expect([await kept(first), await kept(second)]).toEqual([60, 60]);
    await closeOne(1, second);
    expect((await supportHistory(viewerFor()))[1]?.figure?.panel?.overlap).toMatchObject({ both: 20, joined: 15 });
    expect(await eraseOldLinks(systemViewer(), daysAfter(1))).toBe(2);
    expect([await kept(first), await kept(second)]).toEqual([0, 0]);
  });

  test('a failure to clear the files does not undo what was decided, and is told in the log', async () => {
    await heldBoth();
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const purge = vi
      .spyOn(store(), 'purge')
      .mockRejectedValueOnce(Object.assign(new Error('no room left'), { code: '53100' }));
    await chooseLinking(champion, back, daysAfter(1));
    const told = 'what closed rounds left could not be cleared (53100)';
    expect(error.mock.calls).toEqual([[`erasing pseudonyms: ${told}`]]);
    error.mockRestore();
    purge.mockRestore();
    expect(await nextLinking(viewerFor())).toBe('not-traceable');
  });
});
