import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { pulseAnswers } from '@/db/schema';
import { store, withStore } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import { viewerFor } from '@/domain/access/viewer.factory';
import type { PulseAnswer } from '@/domain/support/instrument';
import { answerPulse, openRound } from './commands';
import { makeUpOrganisation, type MadeUpPerson } from './organisation.factory';

const answer: PulseAnswer = { S1: 4, S2: 4, S3: 2, S4: 4, K1: 3, I1: 3, B1: ['time'], comment: null };
const PEOPLE = 100;

let people: MadeUpPerson[] = [];
let roundId = '';

beforeEach(async () => {
  await freshStore();
  people = await makeUpOrganisation([{ id: 'sales', people: PEOPLE }]);
  const champion = viewerFor({ employeeId: null, roles: ['champion'] });
  roundId = await openRound(champion, { closesOn: '2026-03-13' }, new Date('2026-03-02T09:00:00Z'));
});
afterAll(closeFreshStore);

async function everybodyAnswers(): Promise<void> {
  for (const { id: employeeId } of people) {
    await answerPulse(viewerFor({ employeeId }), { employeeId, roundId }, answer);
  }
}

test('what stirring leaves behind is swept every fifty answers', async () => {
  const real = store();
  const swept: (readonly string[])[] = [];
  const sweep = async (tables: readonly string[]) => {
    swept.push(tables);
    await real.sweep(tables);
  };
  await withStore({ ...real, sweep }, everybodyAnswers);
  expect(swept).toEqual(Array(PEOPLE / 50).fill(['pulse_answers', 'pulse_tags', 'pulse_comments', 'pulse_tickets']));
  expect(await store().read.$count(pulseAnswers)).toBe(PEOPLE);
});

test('an answer is saved also when sweeping fails', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const sweep = () => Promise.reject(new Error('no room left on the disk'));
  await withStore({ ...store(), sweep }, everybodyAnswers);
  expect(error).toHaveBeenCalledWith('sweeping: unknown');
  error.mockRestore();
  expect(await store().read.$count(pulseAnswers)).toBe(PEOPLE);
});
