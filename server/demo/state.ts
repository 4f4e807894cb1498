import 'server-only';
import { getTableName, is, Table } from 'drizzle-orm';
import * as schema from '@/db/schema';
import { organisations } from '@/db/schema';
import type { Store } from '@/db/store';

/** half: a seed that was stopped on its way. */
export type DemoState = 'empty' | 'half' | 'demo' | 'real';

/** Whose data is in a store. A demo counts as complete once it has responsibilities, the last thing that is made. */
export async function demoState(store: Store): Promise<DemoState> {
  const [organisation] = await store.read.select({ isDemo: organisations.isDemo }).from(organisations);
  if (!organisation) return 'empty';
  if (!organisation.isDemo) return 'real';
  return (await store.read.$count(schema.responsibilities)) > 0 ? 'demo' : 'half';
}

/** Takes every row out of a store that holds the demo. @throws when it does not */
export async function emptyStore(store: Store): Promise<void> {
  if ((await demoState(store)) === 'real') throw new Error('this is not the demo');
  const names = Object.values(schema).flatMap((item) => (is(item, Table) ? [getTableName(item)] : []));
  if (store.engine === 'postgresql') {
    await store.raw(`truncate ${names.map((name) => `"${name}"`).join(', ')}`);
    return;
  }
  await store.raw('pragma foreign_keys = off');
  for (const name of names) await store.raw(`delete from "${name}"`);
  await store.raw('pragma foreign_keys = on');
}
