import 'server-only';
import { randomUUID } from 'node:crypto';
import { outbox } from '@/db/schema';
import type { Tx } from '@/db/store';
import type { Locale } from '@/domain/access/viewer';
import { nameOf } from '@/domain/notifications/about';
import type { ReminderMoment } from '@/domain/support/reminders';
import { env } from '@/env';
import { formatter, translator } from '@/i18n/translator';

export type Recipient = { id: string; email: string; firstName: string; locale: Locale };

/** The letters we write: two with a one-time link, those that tell of something, and those that ask many people for something. */
export type Letter =
  | { kind: 'invitation' | 'reset'; token: string; organisation: string }
  | {
      kind: 'address-changed';
      organisation: string;
      /** Names and addresses of whom to ask; '' when there is nobody yet. */
      administrators: string;
      hasAccount: boolean;
    }
  | { kind: 'comment-answered'; organisation: string }
  | { kind: 'goal-near'; organisation: string; goalId: string; title: string; /** 'YYYY-MM-DD' */ dueOn: string }
  | {
      kind: 'policy-acknowledge';
      organisation: string;
      versionId: string;
      /** Whether they acknowledged an earlier version: then they read what changed. */
      isAgain: boolean;
    }
  | {
      kind: 'pulse';
      organisation: string;
      roundId: string;
      moment: ReminderMoment;
      /** The last day, 'YYYY-MM-DD'. */
      until: string;
      hasAccount: boolean;
    }
  | { kind: 'policy-comment'; organisation: string; draftId: string; /** The last day, 'YYYY-MM-DD'. */ until: string };

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
    about: aboutOf(letter),
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
  if (letter.kind === 'goal-near') {
    const { goalId, title } = letter;
    const date = dayText(letter.dueOn, to.locale);
    const values = { name: to.firstName, organisation, title, date, link: `${env.baseUrl}/programme/goals/${goalId}` };
    return { subject: t('goal-near.subject', values), body: t('goal-near.body', values) };
  }
  if (letter.kind === 'policy-acknowledge') {
    const { isAgain } = letter;
    const link = `${env.baseUrl}/policy${isAgain ? '/changes' : ''}`;
    const values = { name: to.firstName, organisation, link, isAgain: isAgain ? 'yes' : 'no' };
    return { subject: t('policy-acknowledge.subject', values), body: t('policy-acknowledge.body', values) };
  }
  if (letter.kind === 'policy-comment') {
    const date = dayText(letter.until, to.locale);
    const values = { name: to.firstName, organisation, date, link: `${env.baseUrl}/policy/draft` };
    return { subject: t('policy-comment.subject'), body: t('policy-comment.body', values) };
  }
  if (letter.kind === 'pulse') {
    const { roundId, moment, hasAccount } = letter;
    const date = dayText(letter.until, to.locale);
    const link = `${env.baseUrl}/pulse/${roundId}`;
    const values = { name: to.firstName, organisation, date, link, moment, hasAccount: hasAccount ? 'yes' : 'no' };
    return { subject: t('pulse.subject', values), body: t('pulse.body', values) };
  }
  const values = { name: to.firstName, organisation, link: linkFor(letter.token) };
  return { subject: t(`${letter.kind}.subject`, values), body: t(`${letter.kind}.body`, values) };
}

/** "3 november": a calendar day, which no time zone moves. */
function dayText(day: string, locale: Locale): string {
  const at = new Date(`${day}T00:00:00Z`);
  return formatter(locale, 'UTC').dateTime(at, { day: 'numeric', month: 'long' });
}

/** What a letter to many people asks for, as the column `about` of the outbox names it; null for any other letter. */
function aboutOf(letter: Letter): string | null {
  if (letter.kind === 'policy-acknowledge') return nameOf({ kind: 'acknowledge', versionId: letter.versionId });
  if (letter.kind === 'pulse') return nameOf(letter);
  return letter.kind === 'policy-comment' ? nameOf({ kind: 'comment', versionId: letter.draftId }) : null;
}

/** Where the one-time links of our letters lead. */
export function linkFor(token: string): string {
  return `${env.baseUrl}/welcome/${token}`;
}

/** The one-time link in a letter, with its token. */
export const LINK = /https?:\/\/\S+\/welcome\/([\w-]+)/;
