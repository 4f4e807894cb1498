// node --conditions=react-server --import tsx scripts/speed/large/fill.ts PEOPLE ROUNDS
// Fills an empty DATA_DIR (or DATABASE_URL) with a large made-up organisation, for scripts/measure-dashboard.ts.
import { isNull } from 'drizzle-orm';
import { inBatches } from '@/db/batches';
import { migrate } from '@/db/migrate';
import { employees, policyAcknowledgements, policyInvitations, policyVersions } from '@/db/schema';
import { databaseFile, openPostgres, openSqlite, store, withStore } from '@/db/store';
import { DAY_MS } from '@/domain/calendar/day';
import { env } from '@/env';
import { viewerOf } from '@/server/auth/person';
import { setUp, setUpCode } from '@/server/auth/set-up';
import { systemViewer } from '@/server/auth/system';
import { seededRandom } from '@/server/demo/random';
import { setRoles } from '@/server/people/commands';
import { setSupportTarget } from '@/server/support/commands';
import { renewQuadrants } from '@/server/training/knowledge/commands';
import { ADMINISTRATOR } from './administrator';
import { addDepartments, addPeople, type MadeUp } from './people';
import { addRounds } from './rounds';
import { addResponsibilities, addTraining } from './training';

const YEARS = 3;

async function fill(people: number, rounds: number): Promise<void> {
  const now = new Date();
  const since = new Date(now.getTime() - YEARS * 365 * DAY_MS);
  const random = seededRandom(people);
  await setUp({ code: setUpCode(), ...ADMINISTRATOR }, 'speed', since);
  const [first] = await store().read.select({ id: employees.id }).from(employees).where(isNull(employees.leftOn));
  const administrator = await viewerOf(first?.id ?? '');
  await setRoles(administrator, first?.id ?? '', ['admin', 'hr', 'champion'], since);
  const everyone = await addPeople(people - 1, await addDepartments(), { random, since });
  await addTraining(everyone, { random, since, now });
  await addResponsibilities(everyone, { random, since, now });
  await acknowledge(everyone, random.chance, since);
  await setSupportTarget(await viewerOf(first?.id ?? ''), 75, since);
  await addRounds(rounds, everyone, { random, now });
  await renewQuadrants(systemViewer(), now);
}

/** The first version of the policy, which seven in ten of those who can have acknowledged. */
async function acknowledge(people: readonly MadeUp[], chance: (p: number) => boolean, since: Date): Promise<void> {
  const hash = '0'.repeat(64);
  const id = 'policy-1';
  await store().write((tx) =>
    tx.insert(policyVersions).values({
      ...{ id, number: 1, status: 'published', titleNl: 'Beleid', titleEn: 'Policy', change: 'first' },
      ...{ content: { title: { nl: 'Beleid', en: 'Policy' }, paragraphs: [] }, hashNl: hash, hashEn: hash },
      ...{ questions: [], credits: [], createdAt: since, publishedAt: since },
    }),
  );
  for (const some of inBatches(people.filter(({ cameAt }) => cameAt !== null))) {
    await store().write(async (tx) => {
      await tx
        .insert(policyInvitations)
        .values(some.map(({ id: employeeId, cameAt }) => ({ versionId: id, employeeId, invitedAt: cameAt ?? since })));
      const done = some.filter(() => chance(0.7));
      await tx.insert(policyAcknowledgements).values(
        done.map(({ id: employeeId, cameAt }) => ({
          ...{ id: `ack-${employeeId}`, versionId: id, employeeId, locale: 'nl' as const, textHash: hash },
          acknowledgedAt: new Date((cameAt ?? since).getTime() + DAY_MS),
        })),
      );
    });
  }
}

const [people = 1_000, rounds = 60] = process.argv.slice(2).map(Number);
await migrate();
const target = env.databaseUrl ? openPostgres(env.databaseUrl) : openSqlite(databaseFile(), { durable: false });
const began = Date.now();
await withStore(target, () => fill(people, rounds));
await target.takeStock(['employees', 'assignments', 'completions', 'accounts']);
await target.close();
console.log(`${people} people in ${((Date.now() - began) / 1000).toFixed(0)} s`);
