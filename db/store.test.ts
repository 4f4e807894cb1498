import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { departments } from '@/db/schema';
import { isUniqueViolation } from './sql';
import { store } from './store';
import { closeFreshStore, freshStore } from './testing';

beforeEach(freshStore);
afterAll(closeFreshStore);

const row = (id: string, name = id) => ({ id, name });

describe('store.write', () => {
  test('what is written is there, also for the reading side', async () => {
    await store().write((tx) => tx.insert(departments).values(row('sales')));
    expect(await store().read.$count(departments)).toBe(1);
  });

  test('all or nothing: an error after the first row takes it back', async () => {
    const half = store().write(async (tx) => {
      await tx.insert(departments).values(row('sales'));
      throw new Error('power cut');
    });
    await expect(half).rejects.toThrow('power cut');
    expect(await store().read.$count(departments)).toBe(0);
  });

  test('a failed write does not stop the next one', async () => {
    await expect(store().write(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await store().write((tx) => tx.insert(departments).values(row('sales')));
    expect(await store().read.$count(departments)).toBe(1);
  });

  test('a write inside a write is refused instead of waiting for itself for ever', async () => {
    const nested = store().write(() => store().write(() => Promise.resolve()));
    await expect(nested).rejects.toThrow('inside store.write');
  });

  test('many at once: each sees what the one before wrote', async () => {
    await store().write((tx) => tx.insert(departments).values(row('d', '0')));
    const increment = () =>
      store().write(async (tx) => {
        await tx.update(departments).set({ name: 'locked' }).where(eq(departments.id, 'missing'));
        await tx.insert(departments).values(row(crypto.randomUUID(), crypto.randomUUID()));
      });
    await Promise.all(Array.from({ length: 20 }, increment));
    expect(await store().read.$count(departments)).toBe(21);
  });

  test('the same name twice is recognised as a taken key', async () => {
    await store().write((tx) => tx.insert(departments).values(row('a', 'Sales')));
    const again = store().write((tx) => tx.insert(departments).values(row('b', 'Sales')));
    expect(isUniqueViolation(await again.catch((error: unknown) => error))).toBe(true);
  });

  test('a department whose parent does not exist is refused: foreign keys are on', async () => {
    const orphan = store().write((tx) => tx.insert(departments).values({ ...row('a'), parentId: 'nowhere' }));
    await expect(orphan).rejects.toThrow();
  });
});

test('takeStock: PostgreSQL knows at once how much a table holds', async () => {
  const { engine, raw, takeStock, write } = store();
  await write((tx) => tx.insert(departments).values(Array.from({ length: 40 }, (_, n) => row(`d${n}`))));
  await takeStock(['departments']);
  if (engine !== 'postgresql') return;
  expect(await raw("select reltuples from pg_class where oid = 'departments'::regclass")).toEqual([{ reltuples: 40 }]);
});
