import { randomUUID } from 'node:crypto';
import { inBatches } from '@/db/batches';
import { accounts, departments, employees, interestStatements, tokens } from '@/db/schema';
import { store } from '@/db/store';
import { TOKEN_LIFETIME_MS } from '@/domain/access/credentials';
import { DAY_MS } from '@/domain/calendar/day';
import { searchText, sortName } from '@/domain/people/model';
import { sha256 } from '@/server/auth/tokens';
import type { Random } from '@/server/demo/random';

/** Somebody who works in the made-up organisation, with when they were invited and when they first came in. */
export type MadeUp = { id: string; departmentId: string; invitedAt: Date; cameAt: Date | null };

/** Departments at the top, and under each of them: 6 and 30. */
const TOP = 6;
const UNDER_EACH = 5;
/** The same for everybody: nobody signs in with it, and to make one takes tens of milliseconds. */
const NO_PASSWORD = '$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5$bm9ib2R5';

/** 36 departments in a tree; the people work in those at the bottom and a few at the top. */
export async function addDepartments(): Promise<string[]> {
  const tops = Array.from({ length: TOP }, (_, at) => ({ id: randomUUID(), name: `Dienst ${at + 1}`, parentId: null }));
  const below = tops.flatMap(({ id, name }) =>
    Array.from({ length: UNDER_EACH }, (_, at) => ({
      id: randomUUID(),
      name: `${name}, afdeling ${at + 1}`,
      parentId: id,
    })),
  );
  await store().write(async (tx) => {
    await tx.insert(departments).values(tops);
    await tx.insert(departments).values(below);
  });
  return [...tops, ...below].map(({ id }) => id);
}

/** Everybody, with an invitation, most with an account, and what two in three say about their interest. */
export async function addPeople(
  count: number,
  departmentIds: readonly string[],
  { random, since }: { random: Random; since: Date },
): Promise<MadeUp[]> {
  const all: MadeUp[] = [];
  for (const some of inBatches(Array.from({ length: count }, (_, at) => at))) {
    await store().write(async (tx) => {
      const rows = some.map((at) => personRow(at, departmentIds[at % departmentIds.length] ?? '', since));
      await tx.insert(employees).values(rows);
      const people = rows.map(({ id, departmentId }) => {
        const invitedAt = new Date(since.getTime() + random.between(0, 30) * DAY_MS);
        const cameAt = random.chance(0.85) ? new Date(invitedAt.getTime() + random.between(1, 400) * DAY_MS) : null;
        return { id, departmentId, invitedAt, cameAt };
      });
      await tx.insert(tokens).values(
        people.map(({ id, invitedAt, cameAt }, at) => ({
          ...{ hash: sha256(id), employeeId: id, purpose: 'invitation' as const, sentTo: rows[at]?.email },
          ...{ createdAt: invitedAt, expiresAt: new Date(invitedAt.getTime() + TOKEN_LIFETIME_MS.invitation) },
          usedAt: cameAt,
        })),
      );
      const came = people.flatMap(({ id, cameAt }) => (cameAt ? [{ id, cameAt }] : []));
      await tx.insert(accounts).values(
        came.map(({ id, cameAt }) => ({
          ...{ employeeId: id, passwordHash: NO_PASSWORD, theme: 'system' as const, createdAt: cameAt },
        })),
      );
      const told = came.filter(() => random.chance(0.66));
      await tx.insert(interestStatements).values(
        told.map(({ id, cameAt }) => ({
          ...{ id: randomUUID(), employeeId: id, level: random.between(1, 5), statedAt: cameAt },
        })),
      );
      all.push(...people);
    });
  }
  return all;
}

function personRow(at: number, departmentId: string, createdAt: Date) {
  const employeeNo = String(100_000 + at);
  const person = {
    firstName: 'Kim',
    namePrefix: 'van der',
    lastName: `Laan ${at}`,
    email: `kim.${at}@stad.example`,
    employeeNo,
    jobTitle: 'Medewerker',
  };
  const folded = { sortName: sortName(person), searchText: searchText(person) };
  return { id: randomUUID(), ...person, ...folded, departmentId, locale: 'nl' as const, createdAt };
}
