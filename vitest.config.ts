import path from 'node:path';
import { defineConfig } from 'vitest/config';

const alias = { '@': path.resolve(import.meta.dirname) };
// `server-only` throws unless the server bundle loads it; in tests there is no bundle to guard.
const server = {
  resolve: {
    alias: { ...alias, 'server-only': path.resolve(import.meta.dirname, 'node_modules/server-only/empty.js') },
  },
};
// A secret of its own: tests leave no file in the data folder.
const env = { APP_SECRET: 'a secret that only the tests know, and that guards nothing' };
/**
 * The files of a project run one after the other in the same processes, so that drizzle, zod and our own modules are
 * loaded once instead of once for each file: that was more than half of the time. What a test may not leave behind is in
 * the store, and each test has a store of its own (db/testing.ts).
 */
const isolate = false;
const serverTests = ['server/**/*.test.ts', 'db/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'domain',
          isolate,
          include: [
            'domain/**/*.test.ts',
            'components/**/*.test.ts',
            'i18n/**/*.test.ts',
            'app/**/*.test.ts',
            'db/seed/**/*.test.ts',
            'scripts/**/*.test.ts',
          ],
        },
      },
      {
        ...server,
        test: {
          name: 'server-sqlite',
          isolate,
          env,
          include: serverTests,
          exclude: ['db/seed/**'],
          globalSetup: './db/testing-sqlite.ts',
          testTimeout: 20_000,
        },
      },
      {
        ...server,
        test: {
          name: 'server-pg',
          isolate,
          env,
          include: serverTests,
          exclude: ['db/seed/**'],
          globalSetup: './db/testing-postgres.ts',
          testTimeout: 40_000,
          // Loaded before any module of ours: the schema is built for the engine that the address names.
          setupFiles: './vitest.postgres.ts',
        },
      },
    ],
  },
});
