import 'server-only';
import { and, asc, eq, gt, inArray, isNull, notExists } from 'drizzle-orm';
import { accounts, departments, employees, policyCommentLetters, policyComments, policyVersions } from '@/db/schema';
import { type Reader, store, type Tx } from '@/db/store';
import { dayIn } from '@/domain/calendar/day';
import { isAsked, isOpenForComments } from '@/domain/policy/commenting';
import { enqueueMails, type Recipient } from '@/server/notifications/mail';
import { organisationName, timeZone } from '@/server/organisation/current';
import { createPace } from '@/server/pace';
import { chosenDepartments } from './asked';

/** People in one transaction; see server/policy/publishing/invitations.ts. */
const PEOPLE_AT_ONCE = 100;

/**
 * Writes a letter to everyone who is asked for comments on the draft, can sign in, has said nothing yet and had no letter
 * about it: some at a time, with a turn for others between. Doing it twice, or on two servers at once, writes to nobody
 * twice; what was interrupted goes on with the next time. Answers with how many were written now.
 */
export async function writeToCommenters(now: Date): Promise<number> {
  const { read } = store();
  const today = dayIn(now, await timeZone());
  const organisation = await organisationName();
  const pace = createPace();
  let written = 0;
  for (let after = ''; ;) {
    // Looked up anew each time: it may be published, or somebody else be asked, while this goes on.
    const draft = await openDraft(read, today);
    const people = draft ? await notWrittenYet(read, draft, after) : [];
    const last = people.at(-1);
    if (!draft || last === undefined) return written;
    written += await store().write((tx) => write(tx, draft, { people, organisation, now }));
    after = last.id;
    await pace.rest();
  }
}

type OpenDraft = {
  readonly id: string;
  readonly until: string;
  /** Null: everyone's. */
  readonly departmentIds: string[] | null;
};

/** The draft that takes comments today, with the departments of whom it asks them. */
async function openDraft(read: Reader, today: string): Promise<OpenDraft | null> {
  const [draft] = await read
    .select({ id: policyVersions.id, until: policyVersions.commentsUntil })
    .from(policyVersions)
    .where(eq(policyVersions.status, 'draft'));
  if (!draft || draft.until === null || !isOpenForComments(draft.until, today)) return null;
  const { id, until } = draft;
  const chosen = await chosenDepartments(read, id);
  if (chosen.length === 0) return { id, until, departmentIds: null };
  const tree = await read.select({ id: departments.id, parentId: departments.parentId }).from(departments);
  return { id, until, departmentIds: tree.map((one) => one.id).filter((one) => isAsked(tree, one, chosen)) };
}

async function notWrittenYet(read: Reader, draft: OpenDraft, after: string): Promise<Recipient[]> {
  const { id: versionId, departmentIds } = draft;
  const written = read
    .select({ id: policyCommentLetters.employeeId })
    .from(policyCommentLetters)
    .where(and(eq(policyCommentLetters.versionId, versionId), eq(policyCommentLetters.employeeId, employees.id)));
  const said = read
    .select({ id: policyComments.id })
    .from(policyComments)
    .where(and(eq(policyComments.versionId, versionId), eq(policyComments.employeeId, employees.id)));
  return read
    .select({ id: employees.id, email: employees.email, firstName: employees.firstName, locale: employees.locale })
    .from(accounts)
    .innerJoin(employees, eq(employees.id, accounts.employeeId))
    .where(
      and(
        gt(accounts.employeeId, after),
        isNull(employees.leftOn),
        departmentIds === null ? undefined : inArray(employees.departmentId, departmentIds),
        notExists(written),
        notExists(said),
      ),
    )
    .orderBy(asc(accounts.employeeId))
    .limit(PEOPLE_AT_ONCE);
}

type Writing = { readonly people: readonly Recipient[]; readonly organisation: string; readonly now: Date };

async function write(
  tx: Tx,
  { id: draftId, until }: OpenDraft,
  { people, organisation, now }: Writing,
): Promise<number> {
  // It may have been thrown away a moment ago.
  const isThere = and(eq(policyVersions.id, draftId), eq(policyVersions.status, 'draft'));
  if ((await tx.$count(policyVersions, isThere)) === 0) return 0;
  const rows = await tx
    .insert(policyCommentLetters)
    .values(people.map(({ id: employeeId }) => ({ versionId: draftId, employeeId, writtenAt: now })))
    .onConflictDoNothing()
    .returning({ id: policyCommentLetters.employeeId });
  const ids = new Set(rows.map(({ id }) => id));
  const letter = { kind: 'policy-comment', organisation, draftId, until } as const;
  await enqueueMails(
    tx,
    people.filter(({ id }) => ids.has(id)).map((to) => ({ to, letter })),
    now,
  );
  return ids.size;
}
