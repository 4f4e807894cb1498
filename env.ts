import path from 'node:path';
import { z } from 'zod';

/** Told at the start as it stands, without a stack: whoever reads it typed the setting. */
export class WrongSetting extends Error {
  constructor(complaints: readonly string[]) {
    super(`${complaints.join('.\n')}. See .env.example for every setting.`);
    this.name = 'WrongSetting';
  }
}

const blank = (value: unknown) => (value === '' ? undefined : value);
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blank, schema.optional());

const wholeNumber = (name: string, highest: number, otherwise: number) => {
  const text = `must be a whole number from 0 to ${highest}, such as ${name === 'PORT' ? 3000 : 1}`;
  return z.preprocess(blank, z.coerce.number(text).int(text).min(0, text).max(highest, text).default(otherwise));
};
const address = (protocol: RegExp, example: string) =>
  z.url({
    protocol,
    error: `must be an address such as ${example}; a sign like @ or # in a password is written as %40 or %23`,
  });

/** Every setting, with what happens when it is left out. None is needed to start; see .env.example. */
const settings = z
  .object({
    PORT: wholeNumber('PORT', 65535, 3000),
    DATA_DIR: z.preprocess(blank, z.string().default('./data')),
    DATABASE_URL: optional(address(/^postgres(ql)?$/, 'postgres://user:password@db.example:5432/draagvlak')),
    PUBLIC_URL: optional(
      z
        .url({ protocol: /^https?$/, error: 'must be an address such as https://draagvlak.your-organisation.example' })
        .refine(
          (url) => !URL.canParse(url) || new URL(url).pathname === '/',
          'must end after the name (and port): Draagvlak has no path',
        ),
    ),
    APP_SECRET: optional(z.string().min(32, 'must have at least 32 characters')),
    SMTP_URL: optional(address(/^smtps?$/, 'smtp://user:password@mail.example:587')),
    MAIL_FROM: optional(
      z.string().regex(/[^\s@<]@[^\s@>]/, 'must hold an e-mail address, such as draagvlak@your-organisation.example'),
    ),
    TRUST_PROXY: wholeNumber('TRUST_PROXY', 5, 0),
    DEMO: z.preprocess(blank, z.enum(['0', '1'], 'must be 0 or 1').default('0')),
  })
  .refine(({ SMTP_URL, MAIL_FROM }) => !SMTP_URL || MAIL_FROM, {
    path: ['MAIL_FROM'],
    error: 'is missing, and mail servers want to know whom a mail is from: set it beside SMTP_URL',
  });

function read(source: NodeJS.ProcessEnv) {
  const parsed = settings.safeParse(source);
  if (!parsed.success)
    throw new WrongSetting(parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`));
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
