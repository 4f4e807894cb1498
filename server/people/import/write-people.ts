import 'server-only';
import { randomUUID } from 'node:crypto';
import { eq, inArray, type SQL, sql } from 'drizzle-orm';
import { departments, employees, importWritten, locations } from '@/db/schema';
import { excluded } from '@/db/sql';
import type { Tx } from '@/db/store';
import type { WrittenKind } from '@/domain/people/import-plan';
import type { ImportedPerson } from '@/domain/people/import-rows';
import { searchText, sortName } from '@/domain/people/model';
import type { ManagerChange } from '@/domain/people/reporting-lines';
import type { Actor } from '@/server/audit';
import { leaveOldAddresses } from '@/server/auth/new-address';
import type { KnownPeople } from './known-people';

/** A person to add or to change, and what follows from it. */
export type PersonToWrite = {
  readonly rowNumber: number;
  readonly kind: WrittenKind;
  readonly person: ImportedPerson;
  /** They come back after having left. */
  readonly isReturn: boolean;
  /** The address that they had before, when it changes. */
  readonly oldAddress: string | null;
};

/** For whom a part of an import is written, into which import, with which keys. */
export type Writing = { readonly actor: Actor; readonly importId: string; readonly known: KnownPeople };

/**
 * Adds new people and changes known ones in one statement, with the departments and locations they need. Who gets
 * another address is signed out and told.
 */
export async function writePeople(
  tx: Tx,
  { actor, importId, known }: Writing,
  batch: readonly PersonToWrite[],
  now: Date,
): Promise<void> {
  await addMissing(
    tx,
    departments,
    known.departmentIds,
    batch.map(({ person }) => person.department),
  );
  await addMissing(
    tx,
    locations,
    known.locationIds,
    batch.flatMap(({ person }) => person.location ?? []),
  );

  const rows = batch.map(({ person }) => {
    const { department, location, language, ...fields } = person;
    return {
      ...fields,
      id: idFor(known, person.employeeNo),
      departmentId: idIn(known.departmentIds, department),
      locationId: location === null ? null : idIn(known.locationIds, location),
      locale: language,
      sortName: sortName(person),
      searchText: searchText(person),
      createdAt: now,
    };
  });
  await tx.insert(employees).values(rows).onConflictDoUpdate({ target: employees.employeeNo, set: changedFields() });

  const returned = rows.filter((_row, index) => batch[index]?.isReturn).map(({ id }) => id);
  if (returned.length > 0) await tx.update(employees).set({ leftOn: null }).where(inArray(employees.id, returned));
  const moved = rows.flatMap(({ id, firstName, locale }, index) => {
    const email = batch[index]?.oldAddress;
    return email ? [{ id, firstName, locale, email }] : [];
  });
  await leaveOldAddresses(tx, actor, moved, now);
  await noteWritten(tx, importId, batch);
}

/** Notes which rows are in and what they were. A row that is in already stays what it was. */
async function noteWritten(
  tx: Tx,
  importId: string,
  rows: readonly { rowNumber: number; kind: WrittenKind }[],
): Promise<void> {
  const notes = rows.map(({ rowNumber, kind }) => ({ importId, rowNumber, kind }));
  await tx.insert(importWritten).values(notes).onConflictDoNothing();
}

/** What an import may change of a known person. Whom they report to and whether they left are written apart. */
function changedFields() {
  return {
    firstName: excluded(employees.firstName),
    namePrefix: excluded(employees.namePrefix),
    lastName: excluded(employees.lastName),
    email: excluded(employees.email),
    departmentId: excluded(employees.departmentId),
    locationId: excluded(employees.locationId),
    jobTitle: excluded(employees.jobTitle),
    startDate: excluded(employees.startDate),
    locale: excluded(employees.locale),
    sortName: excluded(employees.sortName),
    searchText: excluded(employees.searchText),
  };
}

/** Writes reporting lines, once everybody is in. For a row that is not in yet, this is what changes it. */
export async function writeManagers(
  tx: Tx,
  { importId, known }: Writing,
  changes: readonly ManagerChange[],
): Promise<void> {
  const lines = changes.map(({ employeeNo, managerNo }): SQL => {
    const managerId = managerNo === null ? null : idIn(known.idOf, managerNo);
    return sql`(${idIn(known.idOf, employeeNo)}, ${managerId})`;
  });
  // Both engines call the columns of VALUES column1, column2.
  await tx
    .update(employees)
    .set({ managerId: sql`lines.column2` })
    .from(sql`(values ${sql.join(lines, sql`, `)}) as lines`)
    .where(eq(employees.id, sql`lines.column1`));
  await noteWritten(
    tx,
    importId,
    changes.map(({ rowNumber }) => ({ rowNumber, kind: 'changed' })),
  );
}

async function addMissing(
  tx: Tx,
  table: typeof departments | typeof locations,
  ids: Map<string, string>,
  names: readonly string[],
): Promise<void> {
  const missing = [...new Set(names)].filter((name) => !ids.has(name)).map((name) => ({ id: randomUUID(), name }));
  if (missing.length === 0) return;
  await tx.insert(table).values(missing);
  for (const { id, name } of missing) ids.set(name, id);
}

function idFor({ idOf }: KnownPeople, employeeNo: string): string {
  const known = idOf.get(employeeNo) ?? randomUUID();
  idOf.set(employeeNo, known);
  return known;
}

function idIn(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error('an import looked for a key that it never gave out');
  return id;
}
