import type { TestProject } from 'vitest/node';
import { startPostgres } from '@/scripts/with-postgres.mjs';
import { migratePostgres } from './migrate';

/** Starts a real PostgreSQL, migrates one empty database in it, and stops it after the tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // Nothing is left for it to tidy up, and it would look into every database again and again.
  const postgres = await startPostgres({ autovacuum: 'off' });
  const url = await postgres.create('template_for_tests');
  await migratePostgres(url);
  project.provide('template', url);
  return async () => {
    await postgres.stop();
  };
}
