import { outbox } from '@/db/schema';
import { store } from '@/db/store';
import { freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import { viewerFor } from '@/domain/access/viewer.factory';
import type { CommentGiven } from '@/domain/policy/commenting';
import { addPerson, addViewer, foundOrganisation } from '@/server/people/people.factory';
import { draftWith, textsOf } from '../policy.factory';
import { answerComment, commentOnParagraph, inviteToComment } from './commands';

export const now = new Date('2026-11-25T09:00:00Z');
export const later = new Date('2026-11-25T15:00:00Z');
export const nextWeek = new Date('2026-12-02T09:00:00Z');
export const until = '2026-12-24';

export const given: CommentGiven = {
  ...{ formKey: 'key', locale: 'nl', revision: 1, text: 'Ook in het weekend?', mayName: false },
  proposal: 'We geven antwoord op elk bericht.',
};

/** A draft of two paragraphs in a fresh store, with what HR and two colleagues, Kim and Sam, can do to the second. */
export type Discussion = Awaited<ReturnType<typeof beginDiscussion>>;

export async function beginDiscussion() {
  await freshStore();
  await foundOrganisation();
  const hr: Viewer = await addViewer('hr', 'hr');
  await addPerson('kim', { firstName: 'Kim', lastName: 'Bakker', department: 'works' });
  await addPerson('sam', { firstName: 'Sam', lastName: 'Smit' });
  const kim = viewerFor({ employeeId: 'kim', departmentId: 'works', locale: 'nl' });
  const draftId = await draftWith(
    hr,
    [
      { nl: '## Doelen', en: '## Goals' },
      { nl: 'We geven antwoord op elk bericht.', en: 'We answer every message.' },
    ],
    now,
  );
  const paragraphId = (await textsOf(draftId))[1]?.id ?? '';

  const say = (more: Partial<CommentGiven> = {}, employeeId = 'kim', at = now) =>
    commentOnParagraph(
      viewerFor({ employeeId, locale: 'nl' }),
      { employeeId, draftId, paragraphId },
      { ...given, ...more },
      at,
    );
  const propose = (more: Partial<CommentGiven> = {}) =>
    say({ text: '', proposal: 'We geven antwoord op werkdagen.', ...more });
  const ask = (departmentIds: string[] = []) => inviteToComment(hr, draftId, { until, departmentIds }, now);
  const answer = (id: string, more: { reason?: string; seen?: string } = {}, at = now) =>
    answerComment(hr, id, { outcome: 'not', reason: 'Dat is te veel.', seen: '', ...more }, at);
  return { hr, kim, draftId, paragraphId, say, propose, ask, answer };
}

export const letters = () =>
  store().read.select({ to: outbox.recipient, body: outbox.body }).from(outbox).orderBy(outbox.recipient);
