import type { TestProject } from 'vitest/node';
import { startPostgres } from '@/scripts/with-postgres.mjs';
import { migratePostgres } from './migrate';

/** Starts a real PostgreSQL, migrates one empty database in it, and stops it after the tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startPostgres();
  const url = await postgres.create('template_for_tests');
  await migratePostgres(url);
  project.provide('template', url);
  return async () => {
    await postgres.stop();
  };
}
