import { eq, inArray } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { auditEntries, employees, outbox, pulseReminders } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import { viewerFor } from '@/domain/access/viewer.factory';
import type { ReminderMoment } from '@/domain/support/reminders';
import { env } from '@/env';
import { systemViewer } from '@/server/auth/system';
import { remindInvited } from '@/server/jobs/remind-invited';
import { sendQueuedMail } from '@/server/jobs/send-mail';
import { TinyMailServer } from '@/server/notifications/mail-server.factory';
import { closeRound, openRound } from '../commands';
import { type MadeUpPerson, makeUpOrganisation } from '../organisation.factory';
import { giveAnswer } from '../respondents.factory';

const champion = viewerFor({ employeeId: null, roles: ['champion'] });
const system = systemViewer();
const at = (day: string, time = '09:00') => new Date(`${day}T${time}:00Z`);
const monday = at('2026-03-02');
const all: ReminderMoment[] = ['opening', 'halfway', 'last-day'];

let people: MadeUpPerson[] = [];
beforeEach(async () => {
  await freshStore();
  people = await makeUpOrganisation([{ id: 'sales', people: 130, withAccount: 120 }]);
});
afterAll(closeFreshStore);

const open = (reminders = all) => openRound(champion, { closesOn: '2026-03-14', reminders }, monday);
const letters = () => store().read.select().from(outbox).orderBy(outbox.createdAt, outbox.recipient);
const idAt = (place: number) => people[place]?.id ?? '';
const toPerson = async (place: number) => (await letters()).filter(({ employeeId }) => employeeId === idAt(place));

describe('letters about a round', () => {
  test('go to everyone who is invited, at each moment once, whether they answered or not', async () => {
    const roundId = await open();
    expect(await remindInvited(system, monday)).toBe(130);
    expect(await remindInvited(system, monday)).toBe(0);
    for (const [turn, person] of people.slice(0, 20).entries()) {
      await giveAnswer({ person, sessionId: '', turn }, roundId);
    }
    expect(await remindInvited(system, at('2026-03-08', '07:59'))).toBe(0);
    expect(await remindInvited(system, at('2026-03-08', '08:00'))).toBe(130);
    expect(await remindInvited(system, at('2026-03-13'))).toBe(130);
    expect(await remindInvited(system, at('2026-03-14'))).toBe(0);
    expect((await toPerson(0)).map(({ about }) => about)).toEqual(all.map((moment) => `pulse-${moment}:${roundId}`));
    const log = await store().read.select().from(auditEntries).where(eq(auditEntries.subject, roundId));
    const actions = log.map(({ action }) => action).filter((action) => action.startsWith('round.remind'));
    expect(actions.sort()).toEqual(all.map((moment) => `round.remind.${moment}`).sort());
  });

  test('say the same to who answered and who did not, and nothing in the store tells them apart', async () => {
    const roundId = await open(['last-day']);
    for (const [turn, person] of people.slice(0, 10).entries()) {
      await giveAnswer({ person, sessionId: '', turn }, roundId);
    }
    await remindInvited(system, at('2026-03-13'));
    const [answered] = await toPerson(0);
    const [silent] = await toPerson(50);
    const alike = (letter: typeof answered) => ({ ...letter, id: '', employeeId: '', recipient: '' });
    expect(alike(answered)).toEqual(alike(silent));
    expect(answered?.body).toContain('we do not know who has answered');
    expect(answered?.body).toContain('up to and including 14 March');
    expect(answered?.body).toContain(`${env.baseUrl}/pulse/${roundId}\n`);
  });

  test('are in the language of the reader, and tell who has no account what to do', async () => {
    await store().write((tx) =>
      tx
        .update(employees)
        .set({ locale: 'nl' })
        .where(eq(employees.id, idAt(0))),
    );
    await open(['opening']);
    await remindInvited(system, monday);
    const [dutch] = await toPerson(0);
    expect(dutch?.subject).toBe('De peiling is open: wat vind je van het socialmediaplan?');
    expect(dutch?.body).toContain('tot en met 14 maart');
    expect(dutch?.body).not.toContain('nog geen account');
    const [without] = await toPerson(125);
    expect(without?.body).toContain('You have no account for Draagvlak yet.');
    for (const { subject, body } of await letters()) expect(subject + body).not.toMatch(/[{}]/);
  });

  test('not to who left, at no moment that was not chosen, and not after closing', async () => {
    const roundId = await open(['halfway', 'last-day']);
    await store().write((tx) =>
      tx
        .update(employees)
        .set({ leftOn: '2026-03-04' })
        .where(eq(employees.id, idAt(3))),
    );
    expect(await remindInvited(system, monday)).toBe(0);
    expect(await remindInvited(system, at('2026-03-08'))).toBe(129);
    await closeRound(champion, roundId, at('2026-03-10'));
    expect(await remindInvited(system, at('2026-03-13'))).toBe(0);
  });

  test('of two servers at once, and after a stop halfway, nobody gets two', async () => {
    await open(['opening']);
    await Promise.all([1, 2, 3].map(() => remindInvited(system, monday)));
    while ((await remindInvited(system, monday)) > 0);
    expect(new Set((await letters()).map(({ employeeId }) => employeeId)).size).toBe(130);
    expect(await letters()).toHaveLength(130);

    // As if the server had stopped after the first hundred: what it had not written was never there.
    const sorted = people.map(({ id }) => id).sort();
    await store().write(async (tx) => {
      await tx.delete(outbox).where(inArray(outbox.employeeId, sorted.slice(100)));
      await tx.update(pulseReminders).set({ upTo: sorted[99] ?? '', doneAt: null });
    });
    expect(await remindInvited(system, monday)).toBe(30);
    expect(await letters()).toHaveLength(130);
  });

  test('a missed one is left out when the next has come', async () => {
    await open(all);
    expect(await remindInvited(system, at('2026-03-13'))).toBe(130);
    expect((await toPerson(0)).map(({ about }) => about?.split(':')[0])).toEqual(['pulse-last-day']);
  });
});

describe('a letter that waited', () => {
  let server: TinyMailServer;
  beforeEach(async () => {
    server = new TinyMailServer();
    env.smtpUrl = await server.start();
    return async () => {
      env.smtpUrl = null;
      await server.stop();
    };
  });

  const statuses = async () => [...new Set((await letters()).map(({ status }) => status))];

  test('leaves while the round is open, also to who has answered', async () => {
    const roundId = await open(['opening']);
    await remindInvited(system, monday);
    for (const [turn, person] of people.slice(0, 10).entries()) {
      await giveAnswer({ person, sessionId: '', turn }, roundId);
    }
    await sendQueuedMail(system, monday);
    expect(await statuses()).toEqual(['sent']);
  });

  test('does not leave when the round is closed or its closing day is over', async () => {
    const roundId = await open(['opening']);
    await remindInvited(system, monday);
    await store().write((tx) =>
      tx.delete(outbox).where(
        inArray(
          outbox.employeeId,
          people.slice(5).map(({ id }) => id),
        ),
      ),
    );
    await sendQueuedMail(system, at('2026-03-15', '00:01'));
    expect(await statuses()).toEqual(['skipped']);
    await store().write((tx) => tx.update(outbox).set({ status: 'queued', tries: 0, tryAfter: null }));
    await closeRound(champion, roundId, at('2026-03-04'));
    await sendQueuedMail(system, at('2026-03-04'));
    expect(await statuses()).toEqual(['skipped']);
  });

  test('does not leave beside a later one about the same round', async () => {
    await open(['opening', 'last-day']);
    await remindInvited(system, monday);
    await remindInvited(system, at('2026-03-13'));
    await sendQueuedMail(system, at('2026-03-13'));
    const outcome = (await letters()).map(({ about, status }) => `${about?.split(':')[0]} ${status}`);
    expect([...new Set(outcome)].sort()).toEqual(['pulse-last-day sent', 'pulse-opening skipped']);
  });
});
