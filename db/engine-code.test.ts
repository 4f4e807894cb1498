import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { pulseComments, pulseRounds } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import { Invalid, Refused } from '@/domain/errors';
import { engineCode, failureTold, tellingOnlyTheCode } from './engine-code';

const SAID = 'what somebody wrote';
const taken = () => (store().engine === 'sqlite' ? 'SQLITE_CONSTRAINT_PRIMARYKEY' : '23505');

beforeEach(async () => {
  await freshStore();
  const round = { id: 'round', number: 1, status: 'open', k: 5, wordingVersion: 1, invited: 20 } as const;
  await store().write((tx) =>
    tx.insert(pulseRounds).values({ ...round, openedAt: new Date(0), closesOn: '2026-03-13' }),
  );
});
afterAll(closeFreshStore);

/** The same comment twice, in one statement. */
const writeTwice = () => {
  const comment = { key: 'key', roundId: 'round', body: SAID };
  return store().write((tx) => tx.insert(pulseComments).values([comment, comment]));
};
const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => expect.fail('it did not fail'),
    (error: unknown) => error,
  );

describe('what is told of a failure', () => {
  test('is the code alone where the engine failed, though the error itself says what was to be written', async () => {
    const error = await failureOf(writeTwice());
    if (store().engine === 'postgresql') expect(String(error)).toContain(SAID);
    expect(engineCode(error)).toBe(taken());
    expect(failureTold(error)).toBe(`the database failed (${taken()})`);
    expect(failureTold(new Error(SAID, { cause: error }))).toBe(`the database failed (${taken()})`);
  });

  test('has no code where the engine gave none, and is still not what was to be written', () => {
    const query = Object.assign(new Error(`Failed query: insert\nparams: ${SAID}`), {
      query: 'insert',
      params: [SAID],
    });
    expect(failureTold(query)).toBe('the database failed (unknown)');
  });

  test('are its own words where it is not of the engine', () => {
    expect(failureTold(new Error('the letter had no address'))).toBe('the letter had no address');
    expect(failureTold(new Refused('conflict', 'a round is open'))).toBe('a round is open');
    expect(failureTold('no error at all')).toBe('no error at all');
  });
});

describe('work that goes through what people wrote', () => {
  test('fails with a sentence and the code, and keeps no cause', async () => {
    const error = await failureOf(tellingOnlyTheCode('it could not be kept', writeTwice));
    expect(error).toEqual(new Error(`it could not be kept (${taken()})`));
    expect(error).not.toHaveProperty('cause');
  });

  test('lets our own refusals through', async () => {
    for (const refusal of [
      new Refused('conflict', 'closed', 'round-closed'),
      new Invalid({ closesOn: 'date-early' }),
    ]) {
      expect(await failureOf(tellingOnlyTheCode('no', () => Promise.reject(refusal)))).toBe(refusal);
    }
  });
});
