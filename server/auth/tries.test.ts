import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { tryCounts } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import { TRIES, TRY_WINDOW_MS } from '@/domain/access/credentials';
import { foundOrganisation } from '@/server/people/people.factory';
import { addAccount, PASSWORD } from './account.factory';
import { signIn } from './sign-in';
import { countTry, forgetTries } from './tries';

const now = new Date('2026-11-23T09:00:00Z');
const later = new Date(now.getTime() + TRY_WINDOW_MS + 1);
const trier = (account: string, address: string) => ({ door: 'sign-in', account, address }) as const;
const tooMany = { code: 'too-many-tries' };

beforeEach(freshStore);
afterAll(closeFreshStore);

async function tryOften(times: number, one: (index: number) => ReturnType<typeof trier>): Promise<void> {
  for (let index = 0; index < times; index += 1) await countTry(one(index), now);
}

describe('the limit', () => {
  test(`an account allows ${TRIES.account} tries in a window, from wherever they come`, async () => {
    await tryOften(TRIES.account, (index) => trier('kim', `192.0.2.${index}`));
    await expect(countTry(trier('kim', '198.51.100.1'), now)).rejects.toMatchObject(tooMany);
    await expect(countTry(trier('lee', '198.51.100.1'), now)).resolves.toBeUndefined();
  });

  test(`an address allows ${TRIES.address}, for whomever they are, and answers with the same words`, async () => {
    await tryOften(TRIES.address, (index) => trier(`person-${index}`, '192.0.2.1'));
    const perAddress = await countTry(trier('kim', '192.0.2.1'), now).catch((error: unknown) => error);
    await tryOften(TRIES.account, (index) => trier('lee', `203.0.113.${index}`));
    const perAccount = await countTry(trier('lee', '198.51.100.1'), now).catch((error: unknown) => error);
    expect(perAddress).toMatchObject(tooMany);
    expect(perAccount).toEqual(perAddress);
  });

  test('what is refused for its address leaves the account alone', async () => {
    await tryOften(TRIES.address, (index) => trier(`person-${index}`, '192.0.2.1'));
    for (let index = 0; index <= TRIES.account; index += 1) {
      await expect(countTry(trier('kim', '192.0.2.1'), now)).rejects.toMatchObject(tooMany);
    }
    await expect(countTry(trier('kim', '198.51.100.1'), now)).resolves.toBeUndefined();
  });

  test('after a quarter of an hour one may try again', async () => {
    await tryOften(TRIES.account, () => trier('kim', '192.0.2.1'));
    await expect(countTry(trier('kim', '192.0.2.1'), now)).rejects.toMatchObject(tooMany);
    await expect(countTry(trier('kim', '192.0.2.1'), later)).resolves.toBeUndefined();
  });

  test('many at the same moment cannot slip past it', async () => {
    const all = await Promise.allSettled(
      Array.from({ length: TRIES.account * 2 }, () => countTry(trier('kim', '192.0.2.1'), now)),
    );
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(TRIES.account);
  });

  test('success gives the account a fresh start and the address back its one try', async () => {
    await tryOften(TRIES.address - 1, (index) => trier(`person-${index}`, '192.0.2.1'));
    for (let colleague = 0; colleague < 5; colleague += 1) {
      await countTry(trier(`colleague-${colleague}`, '192.0.2.1'), now);
      await forgetTries(trier(`colleague-${colleague}`, '192.0.2.1'));
    }
    // One guess is left at this address; five colleagues who signed in did not use it up, nor give any more.
    await expect(countTry(trier('kim', '192.0.2.1'), now)).resolves.toBeUndefined();
    await expect(countTry(trier('lee', '192.0.2.1'), now)).rejects.toMatchObject(tooMany);
  });

  test('the store holds neither accounts nor addresses', async () => {
    await countTry(trier('kim@harbour.example', '192.0.2.1'), now);
    const rows = await store().read.select().from(tryCounts);
    expect(rows).toHaveLength(2);
    for (const { key } of rows) expect(key).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('signing in', () => {
  test('the right password is refused too once the limit is reached, and counts again after the window', async () => {
    await foundOrganisation();
    await addAccount('kim');
    const right = { email: 'kim@harbour.example', password: PASSWORD };
    for (let index = 0; index < TRIES.account; index += 1) {
      await expect(signIn({ ...right, password: 'wrong' }, '192.0.2.1', now)).rejects.toMatchObject({
        code: 'forbidden',
      });
    }
    await expect(signIn(right, '192.0.2.1', now)).rejects.toMatchObject(tooMany);
    await expect(signIn(right, '192.0.2.1', later)).resolves.toBeTruthy();
  });

  test('an unknown address is limited in the same way, so that the limit tells nothing', async () => {
    await foundOrganisation();
    const nobody = { email: 'nobody@harbour.example', password: PASSWORD };
    for (let index = 0; index < TRIES.account; index += 1) {
      await expect(signIn(nobody, '192.0.2.1', now)).rejects.toMatchObject({ code: 'forbidden' });
    }
    await expect(signIn(nobody, '192.0.2.1', now)).rejects.toMatchObject(tooMany);
  });
});
