import 'server-only';
import { and, eq, inArray, sql } from 'drizzle-orm';
import {
  assignments,
  completions,
  departments,
  draftParts,
  employees,
  goals,
  media,
  modules,
  moduleVersions,
  outbox,
  peopleImports,
  policyVersions,
  programmeEvents,
  pulseRounds,
  quizAttempts,
  responsibilities,
} from '@/db/schema';
import { store } from '@/db/store';
import { fullName } from '@/domain/people/model';
import { draftHead } from '@/domain/training/draft';
import type { ImportNumbers, Subject, SubjectKind } from '@/domain/trust/audit';

/** What a record is called. `personId`: it says who that person is, which not every reader may know of every line. */
export type Found = { readonly subject: Subject; readonly personId: string | null };
type Records = Map<string, Found[]>;
/** Subjects that are looked up by one id. */
type RecordKind = Exclude<SubjectKind, 'oneself' | 'word' | 'assigning'>;

/** One query for each kind of record, for all of a page at once. */
const finders: Record<RecordKind, (ids: readonly string[]) => Promise<Records>> = {
  person: peopleById,
  department: departmentsById,
  import: importsById,
  module: modulesById,
  medium: mediaById,
  assignment: assignmentsById,
  attempt: attemptsById,
  completion: completionsById,
  responsibility: responsibilitiesById,
  policy: policiesById,
  round: roundsById,
  event: eventsById,
  goal: goalsById,
  letter: lettersById,
};

export type Wanted = { readonly kind: SubjectKind; readonly id: string };

/** Names and titles of what the log knows by id only. What is asked for of no kind costs no query. */
export async function recordsOf(wanted: readonly Wanted[]): Promise<(one: Wanted) => Found[] | undefined> {
  const records = new Map<string, Records>();
  for (const [kind, find] of Object.entries(finders)) {
    const ids = wanted.filter((one) => one.kind === kind).map(({ id }) => id);
    if (ids.length > 0) records.set(kind, await find([...new Set(ids)]));
  }
  return ({ kind, id }) => records.get(kind)?.get(id);
}

const nameFields = {
  employeeId: employees.id,
  firstName: employees.firstName,
  namePrefix: employees.namePrefix,
  lastName: employees.lastName,
};
type NameFields = { employeeId: string; firstName: string; namePrefix: string; lastName: string };

const titleFields = { nl: moduleVersions.titleNl, en: moduleVersions.titleEn };
const isNewest = sql`${moduleVersions.version} = (select max(v.version) from module_versions v where v.module_id = ${modules.id})`;

const named = (text: string): Found => ({ subject: { is: 'name', text }, personId: null });
const titled = ({ nl, en }: { nl: string; en: string }): Found => ({
  subject: { is: 'module', title: { nl, en } },
  personId: null,
});
const person = (row: NameFields): Found => ({
  subject: { is: 'name', text: fullName(row) },
  personId: row.employeeId,
});

async function peopleById(ids: readonly string[]): Promise<Records> {
  const rows = await store()
    .read.select(nameFields)
    .from(employees)
    .where(inArray(employees.id, [...ids]));
  return new Map(rows.map((row) => [row.employeeId, [person(row)]]));
}

async function departmentsById(ids: readonly string[]): Promise<Records> {
  const rows = await store()
    .read.select({ id: departments.id, name: departments.name })
    .from(departments)
    .where(inArray(departments.id, [...ids]));
  return new Map(rows.map(({ id, name }) => [id, [named(name)]]));
}

async function importsById(ids: readonly string[]): Promise<Records> {
  const rows = await store()
    .read.select({ id: peopleImports.id, file: peopleImports.fileName, summary: peopleImports.summary })
    .from(peopleImports)
    .where(inArray(peopleImports.id, [...ids]));
  return new Map(
    rows.map(({ id, file, summary }) => {
      const numbers = summary && numbersOf(summary);
      return [id, [{ subject: { is: 'import', file, numbers }, personId: null }]];
    }),
  );
}

const numbersOf = ({ new: added, changed, unchanged, wrong }: ImportNumbers): ImportNumbers => ({
  new: added,
  changed,
  unchanged,
  wrong,
});

async function modulesById(ids: readonly string[]): Promise<Records> {
  const rows = await store()
    .read.select({ id: modules.id, ...titleFields })
    .from(modules)
    .innerJoin(moduleVersions, and(eq(moduleVersions.moduleId, modules.id), isNewest))
    .where(inArray(modules.id, [...ids]));
  const published: Records = new Map(rows.map((row) => [row.id, [titled(row)]]));
  const others = ids.filter((id) => !published.has(id));
  return others.length === 0 ? published : new Map([...published, ...(await draftsById(others))]);
}

/** What was never published is called as its draft is. */
async function draftsById(ids: readonly string[]): Promise<Records> {
  const rows = await store()
    .read.select({ id: draftParts.draftId, head: draftParts.content })
    .from(draftParts)
    .where(and(inArray(draftParts.draftId, [...ids]), eq(draftParts.kind, 'head')));
  return new Map(
    rows.flatMap(({ id, head }) => {
      const { title } = draftHead.parse(head);
      // A draft may miss a language; without any title there is nothing to call it by.
      const [nl, en] = [title.nl || title.en, title.en || title.nl];
      return nl && en ? [[id, [titled({ nl, en })]] as const] : [];
    }),
  );
}

async function mediaById(ids: readonly string[]): Promise<Records> {
  const rows = await store()
    .read.select({ id: media.id, name: media.fileName })
    .from(media)
    .where(inArray(media.id, [...ids]));
  return new Map(rows.map(({ id, name }) => [id, [named(name)]]));
}

async function assignmentsById(ids: readonly string[]): Promise<Records> {
  const rows = await store()
    .read.select({ id: assignments.id, ...titleFields, ...nameFields })
    .from(assignments)
    .innerJoin(employees, eq(employees.id, assignments.employeeId))
    .innerJoin(modules, eq(modules.id, assignments.moduleId))
    .innerJoin(moduleVersions, and(eq(moduleVersions.moduleId, modules.id), isNewest))
    .where(inArray(assignments.id, [...ids]));
  return new Map(rows.map((row) => [row.id, [titled(row), person(row)]]));
}

async function attemptsById(ids: readonly string[]): Promise<Records> {
  const rows = await store()
    .read.select({ id: quizAttempts.id, ...titleFields })
    .from(quizAttempts)
    .innerJoin(moduleVersions, eq(moduleVersions.id, quizAttempts.versionId))
    .where(inArray(quizAttempts.id, [...ids]));
  return new Map(rows.map((row) => [row.id, [titled(row)]]));
}

async function completionsById(ids: readonly string[]): Promise<Records> {
  const rows = await store()
    .read.select({ id: completions.id, ...titleFields })
    .from(completions)
    .innerJoin(moduleVersions, eq(moduleVersions.id, completions.versionId))
    .where(inArray(completions.id, [...ids]));
  return new Map(rows.map((row) => [row.id, [titled(row)]]));
}

async function responsibilitiesById(ids: readonly string[]): Promise<Records> {
  const rows = await store()
    .read.select({ id: responsibilities.id, title: responsibilities.title, ...nameFields })
    .from(responsibilities)
    .innerJoin(employees, eq(employees.id, responsibilities.employeeId))
    .where(inArray(responsibilities.id, [...ids]));
  return new Map(rows.map((row) => [row.id, [named(row.title), person(row)]]));
}

async function policiesById(ids: readonly string[]): Promise<Records> {
  const rows = await store()
    .read.select({ id: policyVersions.id, nl: policyVersions.titleNl, en: policyVersions.titleEn })
    .from(policyVersions)
    .where(inArray(policyVersions.id, [...ids]));
  return new Map(rows.map((row) => [row.id, [titled(row)]]));
}

async function roundsById(ids: readonly string[]): Promise<Records> {
  const rows = await store()
    .read.select({ id: pulseRounds.id, number: pulseRounds.number })
    .from(pulseRounds)
    .where(inArray(pulseRounds.id, [...ids]));
  return new Map(rows.map(({ id, number }) => [id, [{ subject: { is: 'round', number }, personId: null }]]));
}

async function eventsById(ids: readonly string[]): Promise<Records> {
  const rows = await store()
    .read.select({ id: programmeEvents.id, nl: programmeEvents.titleNl, en: programmeEvents.titleEn })
    .from(programmeEvents)
    .where(inArray(programmeEvents.id, [...ids]));
  return new Map(rows.map(({ id, nl, en }) => [id, [titled({ nl: nl || en, en: en || nl })]]));
}

async function goalsById(ids: readonly string[]): Promise<Records> {
  const rows = await store()
    .read.select({ id: goals.id, title: goals.title })
    .from(goals)
    .where(inArray(goals.id, [...ids]));
  return new Map(rows.map(({ id, title }) => [id, [named(title)]]));
}

async function lettersById(ids: readonly string[]): Promise<Records> {
  const rows = await store()
    .read.select({ id: outbox.id, recipient: outbox.recipient })
    .from(outbox)
    .where(inArray(outbox.id, [...ids]));
  return new Map(rows.map(({ id, recipient }) => [id, [named(recipient)]]));
}
