import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { pulseRounds } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import { viewerFor } from '@/domain/access/viewer.factory';
import type { SupportFigure } from '@/domain/support/figures';
import { recountChange } from '@/domain/support/recount';
import { trend } from '@/domain/support/trend';
import { makeUpOrganisation } from '../organisation.factory';
import { departmentFigures, supportHistory } from '../queries';
import { champion, chooseConfidential, closeOne, holdBoth, openOne, vote, votesOf } from './two-rounds.factory';

// From two confidential rounds to the sentence about the same people, through the whole path.

const between = new Date('2026-03-20T09:00:00Z');

beforeEach(freshStore);
afterAll(closeFreshStore);

/** Measurement 3: 150 and 140 answers, 90 and 94 for; of the 110 who answered both, 60, 8, 14 and 28. */
const measured = {
  both: 60,
  left: 8,
  joined: 14,
  neither: 28,
  firstOnly: { for: 22, not: 18 },
  secondOnly: { for: 20, not: 10 },
};

async function history() {
  const rounds = await supportHistory(viewerFor());
  return rounds.map((round) => ({ ...round, day: '2026-04-10' }));
}

describe('the same people', () => {
  test('two rounds of 150 and 140: +7.1 (−1.2…+15.5), the same people +5.5 (−3.0…+13.8): no demonstrable change', async () => {
    const people = await makeUpOrganisation([{ id: 'all', people: 240 }]);
    await chooseConfidential();
    await holdBoth(...votesOf(people, measured));

    const [first, second] = await history();
    if (!first || !second) throw new Error('two rounds');
    expect(first.figure?.panel).toBeUndefined();
    const { both, left, joined, neither } = measured;
    expect(second.figure?.panel).toEqual({ since: 1, direction: null, overlap: { both, left, joined, neither } });

    const found = trend(first, second);
    const percent = (fraction: number | undefined) => Math.round((fraction ?? NaN) * 1000) / 10;
    expect([found?.change, found?.low, found?.high].map(percent)).toEqual([7.1, -1.2, 15.5]);
    expect([found?.panel?.change, found?.panel?.low, found?.panel?.high].map(percent)).toEqual([5.5, -3, 13.8]);
    expect(found).toMatchObject({ basis: 'same-people', direction: null, panel: { n: 110 } });
    expect(recountChange(first, second)).toEqual({
      name: 'change',
      input: { n1: 150, s1: 90, n2: 140, s2: 94, overlap: { both, left, joined, neither } },
    });
  });

  test('not traceable: the same two rounds are compared as different people', async () => {
    const people = await makeUpOrganisation([{ id: 'all', people: 240 }]);
    await holdBoth(...votesOf(people, measured));
    const [first, second] = await history();
    expect(second?.figure).not.toHaveProperty('panel');
    expect(first && second && trend(first, second)).toMatchObject({ basis: 'all-answers', panel: null });
  });

  test('a first confidential round after one that was not traceable has nobody to be compared with', async () => {
    const people = await makeUpOrganisation([{ id: 'all', people: 240 }]);
    const [before, after] = votesOf(people, measured);
    const first = await openOne(0);
    await vote(first, before);
    await closeOne(0, first);
    await chooseConfidential(between);
    const second = await openOne(1);
    await vote(second, after);
    await closeOne(1, second);
    expect((await history())[1]?.figure).not.toHaveProperty('panel');
  });

  test('another wording is another question', async () => {
    const people = await makeUpOrganisation([{ id: 'all', people: 60 }]);
    await chooseConfidential();
    const first = await openOne(0);
    await vote(first, { for: people, not: [] });
    await closeOne(0, first);
    await store().write((tx) => tx.update(pulseRounds).set({ wordingVersion: 0 }));
    const second = await openOne(1);
    await vote(second, { for: people, not: [] });
    await closeOne(1, second);
    expect((await history())[1]?.figure).not.toHaveProperty('panel');
  });

  test('four people who turned away: the verdict and no counts; departments have a verdict only', async () => {
    const people = await makeUpOrganisation([
      { id: 'north', people: 60 },
      { id: 'south', people: 60 },
    ]);
    const of = (id: string) => people.filter(({ departmentId }) => departmentId === id);
    // North: 30 people came over. South: 4 left, 4 joined. Together 2·… of 120 who answered both.
    const north = votesOf(of('north'), { both: 20, left: 0, joined: 30, neither: 10 });
    const south = votesOf(of('south'), { both: 26, left: 4, joined: 4, neither: 26 });
    await chooseConfidential();
    const [, second] = await holdBoth(
      { for: [...north[0].for, ...south[0].for], not: [...north[0].not, ...south[0].not] },
      { for: [...north[1].for, ...south[1].for], not: [...north[1].not, ...south[1].not] },
    );
    const panelOf = (figure: SupportFigure | null | undefined) => figure?.panel;
    expect(panelOf((await history())[1]?.figure)).toEqual({ since: 1, direction: 'risen', overlap: null });
    const departments = await departmentFigures(champion, second);
    expect(departments.map(({ name, figure }) => [name, panelOf(figure)])).toEqual([
      ['north', { since: 1, direction: 'risen', overlap: null }],
      ['south', { since: 1, direction: null, overlap: null }],
    ]);
  });
});
