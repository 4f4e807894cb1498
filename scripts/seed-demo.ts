import fs from 'node:fs';
import { migrate } from '@/db/migrate';
import { databaseFile, openPostgres, openSqlite, type Store } from '@/db/store';
import { dayIn } from '@/domain/calendar/day';
import { env } from '@/env';
import { demoState, emptyStore } from '@/server/demo/state';
import { seedDemo } from '@/server/demo/seed';

// npm run demo calls this: fills the store with the demo organisation, or leaves alone what is there.
// With --reset it begins again, but only where the demo stands: a real organisation is never emptied.

const isReset = process.argv.includes('--reset');

function open(): Store {
  return env.databaseUrl ? openPostgres(env.databaseUrl) : openSqlite(databaseFile(), { durable: false });
}

async function main(): Promise<number> {
  await migrate();
  const store = open();
  try {
    const state = await demoState(store);
    if (state === 'real') {
      console.error('This data belongs to an organisation that is not the demo. Choose another DATA_DIR for the demo.');
      return 1;
    }
    if (state === 'demo' && !isReset) return 0;
    if (state !== 'empty') await emptyStore(store);
    const started = Date.now();
    console.log('Making the demo organisation (once):');
    await seedDemo(store, dayIn(new Date(), 'Europe/Amsterdam'), (line) => console.log(`  ${line}`));
    console.log(`  Ready after ${Math.round((Date.now() - started) / 1000)} seconds`);
    return 0;
  } finally {
    await store.close();
    // What was written without waiting for the disk is made safe now, once.
    if (!env.databaseUrl && fs.existsSync(databaseFile())) {
      const handle = fs.openSync(databaseFile(), 'r+');
      fs.fsyncSync(handle);
      fs.closeSync(handle);
    }
  }
}

process.exitCode = await main();
