import 'server-only';
import { randomUUID } from 'node:crypto';
import { outbox } from '@/db/schema';
import type { Tx } from '@/db/store';
import type { Locale } from '@/domain/access/viewer';
import { env } from '@/env';
import { translator } from '@/i18n/translator';

export type Recipient = { id: string; email: string; firstName: string; locale: Locale };

/** The letters we write: two with a one-time link, and those that tell of something. */
export type Letter =
  | { kind: 'invitation' | 'reset'; token: string; organisation: string }
  | {
      kind: 'address-changed';
      organisation: string;
      /** Names and addresses of whom to ask; '' when there is nobody yet. */
      administrators: string;
      hasAccount: boolean;
    }
  | { kind: 'comment-answered'; organisation: string };

/** Puts a letter in the outbox, in the recipient's language. It leaves later; without a mail server it waits to be read. */
export async function enqueueMail(tx: Tx, to: Recipient, letter: Letter, now: Date): Promise<void> {
  await enqueueMails(tx, [{ to, letter }], now);
}

/** The same for several letters, in one statement. */
export async function enqueueMails(
  tx: Tx,
  letters: readonly { to: Recipient; letter: Letter }[],
  now: Date,
): Promise<void> {
  if (letters.length === 0) return;
  const rows = letters.map(({ to, letter }) => ({
    id: randomUUID(),
    employeeId: to.id,
    recipient: to.email,
    ...textOf(to, letter),
    status: env.smtpUrl ? ('queued' as const) : ('held' as const),
    tries: 0,
    createdAt: now,
  }));
  await tx.insert(outbox).values(rows);
}

/** What a letter says, in the language of who gets it. */
export function textOf(to: Recipient, letter: Letter): { subject: string; body: string } {
  const t = translator(to.locale, 'mail');
  const { organisation } = letter;
  if (letter.kind === 'address-changed') {
    const { administrators, hasAccount } = letter;
    return {
      subject: t('address-changed.subject'),
      body: t('address-changed.body', {
        name: to.firstName,
        organisation,
        email: to.email,
        hasAccount: hasAccount ? 'yes' : 'no',
        administrators: administrators || 'none',
      }),
    };
  }
  if (letter.kind === 'comment-answered') {
    const values = { name: to.firstName, organisation, link: `${env.baseUrl}/policy/draft#yours` };
    return { subject: t('comment-answered.subject'), body: t('comment-answered.body', values) };
  }
  const values = { name: to.firstName, organisation, link: linkFor(letter.token) };
  return { subject: t(`${letter.kind}.subject`, values), body: t(`${letter.kind}.body`, values) };
}

/** Where the one-time links of our letters lead. */
export function linkFor(token: string): string {
  return `${env.baseUrl}/welcome/${token}`;
}

/** The one-time link in a letter, with its token. */
export const LINK = /https?:\/\/\S+\/welcome\/([\w-]+)/;
