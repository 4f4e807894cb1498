import path from 'node:path';
import { z } from 'zod';

const blank = (value: unknown) => (value === '' ? undefined : value);
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blank, schema.optional());

/** Every setting, with what happens when it is left out. None is needed to start; see .env.example. */
const settings = z.object({
  PORT: z.preprocess(blank, z.coerce.number().int().min(0).max(65535).default(3000)),
  DATA_DIR: z.preprocess(blank, z.string().default('./data')),
  DATABASE_URL: optional(z.string().regex(/^postgres(ql)?:/, 'must start with postgres:')),
  PUBLIC_URL: optional(z.url({ protocol: /^https?$/ })),
  APP_SECRET: optional(z.string().min(32, 'must have at least 32 characters')),
  SMTP_URL: optional(z.string().regex(/^smtps?:/, 'must start with smtp: or smtps:')),
  MAIL_FROM: optional(z.string().min(3)),
  TRUST_PROXY: z.preprocess(blank, z.coerce.number().int().min(0).max(5).default(0)),
  DEMO: z.preprocess(blank, z.enum(['0', '1']).default('0')),
});

function read(source: NodeJS.ProcessEnv) {
  const parsed = settings.safeParse(source);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`A setting is wrong (see .env.example):\n${lines.join('\n')}`);
  }
  const { PORT, DATA_DIR, DATABASE_URL, PUBLIC_URL, APP_SECRET, SMTP_URL, MAIL_FROM, TRUST_PROXY, DEMO } = parsed.data;
  return {
    port: PORT,
    dataDir: path.resolve(/* turbopackIgnore: true */ DATA_DIR),
    databaseUrl: DATABASE_URL ?? null,
    baseUrl: (PUBLIC_URL ?? `http://localhost:${PORT}`).replace(/\/+$/, ''),
    secret: APP_SECRET ?? null,
    smtpUrl: SMTP_URL ?? null,
    mailFrom: MAIL_FROM ?? null,
    /** How many proxies in front of us add to X-Forwarded-For; 0 = none, the header is not believed. */
    trustedProxies: TRUST_PROXY,
    isDemo: DEMO === '1',
  };
}

/** The only reader of process.env. */
export const env = read(process.env);

// next-auth reads its own address from here and nowhere else.
process.env.NEXTAUTH_URL ??= env.baseUrl;
