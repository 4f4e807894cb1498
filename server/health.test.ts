import net from 'node:net';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { isPostgres } from '@/db/dialect';
import { openPostgres, store, withStore } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import { health } from './health';

beforeEach(freshStore);
afterAll(closeFreshStore);

describe('health', () => {
  test('a migrated store that answers is well', async () => {
    expect(await health()).toEqual({ ok: true });
  });

  test('a store that lacks a migration is not, and says how many', async () => {
    await store().raw(`delete from ${isPostgres ? 'drizzle.__drizzle_migrations' : '__drizzle_migrations'}`);
    expect(await health()).toEqual({
      ok: false,
      reason: expect.stringMatching(/^\d+ migrations? ha(s|ve) not been applied$/),
    });
  });

  test('a store that does not answer is not, and keeps the engine’s words to itself', async () => {
    await store().close();
    expect(await health()).toEqual({ ok: false, reason: 'the store does not answer' });
  });

  test('a store that takes the call and says nothing is not, and nobody has to wait for it', async () => {
    const silent = net.createServer();
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const address = silent.address();
    const port = address && typeof address !== 'string' ? address.port : 0;
    const store = openPostgres(`postgres://kim@127.0.0.1:${port}/draagvlak`);
    const state = await withStore(store, () => health(100));
    silent.close();
    expect(state).toEqual({ ok: false, reason: 'the store does not answer' });
  });
});
