import { and, count, eq, isNull } from 'drizzle-orm';
import { inBatches } from '@/db/batches';
import { migrate } from '@/db/migrate';
import { pulseAnswers, pulseComments, pulseSnapshots, pulseTags } from '@/db/schema';
import { store } from '@/db/store';
import { viewerFor } from '@/domain/access/viewer.factory';
import { SESSION_COOKIE, sessionToken } from '@/server/auth/session-token';
import { openSession } from '@/server/auth/sessions';
import { closeRound, openRound } from '@/server/support/commands';
import { makeUpOrganisation } from '@/server/support/organisation.factory';
import { combinations, isSupporter, writesComment } from './answers';

const DEPARTMENTS = 36;
const champion = viewerFor({ employeeId: null, roles: ['champion'] });

export type Round = { roundId: string; /** What each person's browser has after signing in. */ cookies: Cookies[] };
type Cookies = Record<string, string>;

/**
 * An empty database becomes an organisation with an open round, in which everybody is signed in. Sessions are opened by
 * the server's own code without the password: five thousand times argon2 would take minutes and is not what is measured.
 */
export async function openRoundFor(people: number): Promise<Round> {
  await migrate();
  const ids = Array.from({ length: DEPARTMENTS }, (_, at) => `department-${String(at + 1).padStart(2, '0')}`);
  const list = ids.map((id, at) => ({ id, people: Math.floor((people + at) / DEPARTMENTS) }));
  const persons = await makeUpOrganisation(list);
  await store().takeStock(['employees', 'accounts']);
  const roundId = await openRound(champion, { closesOn: '2099-12-31' });
  const cookies: Cookies[] = [];
  for (const some of inBatches(persons)) {
    const sids = await store().write(async (tx) => {
      const opened: string[] = [];
      for (const { id } of some) opened.push(await openSession(tx, id, new Date()));
      return opened;
    });
    for (const sid of sids) cookies.push({ [SESSION_COOKIE]: await sessionToken(sid) });
  }
  await store().takeStock(['pulse_roster', 'sessions']);
  return { roundId, cookies };
}

/** What is wrong with the stored answers of people 0 … n−1, before and after closing; nothing when all is as sent. */
export async function complaintsAfter(roundId: string, people: number): Promise<string[]> {
  const everyone = Array.from({ length: people }, (_, person) => person);
  const said: string[] = [];
  const expect = (what: string, found: unknown, wanted: unknown) => {
    if (found !== wanted) said.push(`${what}: ${String(found)}, not ${String(wanted)}`);
  };
  const { read } = store();
  expect('marks of who answered', await read.$count(pulseTags, eq(pulseTags.roundId, roundId)), people);
  await expectAnswers();
  await closeRound(champion, roundId);
  await expectAnswers();
  expect('marks after closing', await read.$count(pulseTags), 0);
  const [whole] = await read
    .select({ figure: pulseSnapshots.figure })
    .from(pulseSnapshots)
    .where(and(eq(pulseSnapshots.roundId, roundId), isNull(pulseSnapshots.departmentId)));
  expect('answers in the snapshot', whole?.figure?.n, people);
  const share = everyone.filter(isSupporter).length / people;
  expect('support in the snapshot', whole?.figure?.supporters?.value.toFixed(9), share.toFixed(9));
  return said;

  async function expectAnswers() {
    const rows = await read
      .select({ s1: pulseAnswers.s1, s2: pulseAnswers.s2, people: count() })
      .from(pulseAnswers)
      .where(eq(pulseAnswers.roundId, roundId))
      .groupBy(pulseAnswers.s1, pulseAnswers.s2);
    const found = new Map(rows.map((row) => [`${row.s1} ${row.s2}`, row.people]));
    for (const [items, wanted] of combinations(everyone)) expect(`answers ${items}`, found.get(items) ?? 0, wanted);
    const stored = await read.$count(pulseAnswers, eq(pulseAnswers.roundId, roundId));
    expect('answers', stored, people);
    expect('comments', await read.$count(pulseComments), everyone.filter(writesComment).length);
  }
}
