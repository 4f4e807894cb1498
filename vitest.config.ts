import path from 'node:path';
import { defineConfig } from 'vitest/config';

const alias = { '@': path.resolve(import.meta.dirname) };
// `server-only` throws unless it is loaded as the server bundle would load it.
const server = {
  resolve: { alias, conditions: ['react-server', 'node', 'import', 'default'] },
  ssr: { resolve: { conditions: ['react-server', 'node', 'import', 'default'] } },
};
const serverTests = ['server/**/*.test.ts', 'db/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: { name: 'domain', include: ['domain/**/*.test.ts', 'components/**/*.test.ts', 'i18n/**/*.test.ts', 'app/**/*.test.ts', 'db/seed/**/*.test.ts'] },
      },
      {
        ...server,
        test: {
          name: 'server-sqlite',
          include: serverTests,
          exclude: ['db/seed/**'],
          server: { deps: { inline: ['server-only'] } },
          globalSetup: './db/testing-sqlite.ts',
          testTimeout: 20_000,
        },
      },
      {
        ...server,
        test: {
          name: 'server-pg',
          include: serverTests,
          exclude: ['db/seed/**'],
          server: { deps: { inline: ['server-only'] } },
          globalSetup: './db/testing-postgres.ts',
          testTimeout: 40_000,
          // Read before any module of ours is loaded: the schema is built for the engine it names.
          env: { DATABASE_URL: 'postgres://set-by-global-setup' },
        },
      },
    ],
  },
});
