import { defineConfig } from 'drizzle-kit';

// The schema asks env.ts which engine it is built for; DIALECT says for which one SQL is generated now.
const postgres = process.env.DIALECT === 'postgresql';
if (postgres) process.env.DATABASE_URL = 'postgres://generate';
else delete process.env.DATABASE_URL;

export default defineConfig({
  dialect: postgres ? 'postgresql' : 'sqlite',
  schema: './db/schema/index.ts',
  out: postgres ? './drizzle/pg' : './drizzle/sqlite',
});
