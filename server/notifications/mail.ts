import 'server-only';
import { randomUUID } from 'node:crypto';
import { outbox } from '@/db/schema';
import type { Tx } from '@/db/store';
import type { Locale } from '@/domain/access/viewer';
import { env } from '@/env';
import { translator } from '@/i18n/translator';

export type Recipient = { id: string; email: string; firstName: string; locale: Locale };
/** The letters we write, each with a one-time link. */
export type Letter = { kind: 'invitation' | 'reset'; token: string; organisation: string };

/** Puts a letter in the outbox, in the recipient's language. It leaves later; without a mail server it waits to be read. */
export async function enqueueMail(
  tx: Tx,
  to: Recipient,
  { kind, token, organisation }: Letter,
  now: Date,
): Promise<void> {
  const t = translator(to.locale, 'mail');
  const link = `${env.baseUrl}/welcome/${token}`;
  const values = { name: to.firstName, organisation, link };
  await tx.insert(outbox).values({
    id: randomUUID(),
    employeeId: to.id,
    recipient: to.email,
    subject: t(`${kind}.subject`, values),
    body: t(`${kind}.body`, values),
    status: env.smtpUrl ? 'queued' : 'held',
    tries: 0,
    createdAt: now,
  });
}
