import 'server-only';
import { eq, ne } from 'drizzle-orm';
import { quadrantPositions, quadrantSnapshots, topics } from '@/db/schema';
import { type Reader, store, type Tx } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { nobodyInFields, quadrantFields, type QuadrantPeople, quadrantPeople } from '@/domain/people/quadrant';
import { type ChangeKind, kindOfChange, mayStandBeside, publishableChanges } from '@/domain/people/quadrant-changes';
import { MINIMUM_GROUP } from '@/domain/statistics/small-groups';
import { takeTurn } from '@/server/organisation/turn';
import { changedPeople, movePeople, peopleByChange, peopleCounted } from './positions';
import { beginQuarter, isQuarterOver } from './quarters';

/**
 * Counts knowledge × interest again for every topic, and publishes it where something changed that may be shown; when a
 * quarter has ended, how people moved in it as well. A
 * change about fewer than five people, or about people who are nearly all alike, waits for others: see
 * `publishableChanges`.
 *
 * @returns how many topics got a new picture
 */
export async function renewQuadrants(viewer: Viewer, now = new Date()): Promise<number> {
  authorize(viewer, 'system.renew-quadrants');
  let renewed = 0;
  for (const { id } of await store().read.select({ id: topics.id }).from(topics).orderBy(topics.id)) {
    // Nearly always nothing has changed; then nobody has to wait for a transaction.
    if ((await nextPicture(store().read, id)).isNew) {
      await store().write((tx) => renew(tx, id, now));
      renewed += 1;
    }
    if (await isQuarterOver(store().read, id, now)) await store().write((tx) => turn(tx, id, now));
  }
  return renewed;
}

async function turn(tx: Tx, topicId: string, now: Date): Promise<void> {
  await takeTurn(tx);
  await beginQuarter(tx, topicId, now);
}

async function renew(tx: Tx, topicId: string, now: Date): Promise<void> {
  await takeTurn(tx);
  const { kinds, people, fields } = await nextPicture(tx, topicId);
  if (kinds.size > 0) {
    const changed = (await changedPeople(tx, topicId)).filter((person) => isTaken(person, kinds));
    await movePeople(
      tx,
      topicId,
      changed.map(({ employeeId, to }) => ({ employeeId, field: to })),
    );
  }
  await tx
    .insert(quadrantSnapshots)
    .values({ topicId, people, fields, takenAt: now })
    .onConflictDoUpdate({ target: quadrantSnapshots.topicId, set: { people, fields, takenAt: now } });
}

type Picture = { kinds: ReadonlySet<ChangeKind>; people: number; fields: QuadrantPeople; isNew: boolean };

/** The picture with all changes that may be taken in, and whether it differs from the one that is shown. */
async function nextPicture(read: Reader, topicId: string): Promise<Picture> {
  const alike = await peopleByChange(read, topicId);
  const wanted = publishableChanges(alike, MINIMUM_GROUP);
  const kinds = wanted.size > 0 && (await fitsBesideOthers(read, topicId, wanted)) ? wanted : new Set<ChangeKind>();

  const counted = { ...nobodyInFields };
  for (const group of alike) {
    const field = isTaken(group, kinds) ? group.to : group.from;
    if (field || group.isHere) counted[field ?? 'unknown'] += group.people;
  }
  const people = Object.values(counted).reduce((sum, number) => sum + number, 0);
  const fields = quadrantPeople(counted, MINIMUM_GROUP);

  const [shown] = await read.select().from(quadrantSnapshots).where(eq(quadrantSnapshots.topicId, topicId));
  const isSame = shown?.people === people && quadrantFields.every((field) => shown.fields[field] === fields[field]);
  return { kinds, people, fields, isNew: kinds.size > 0 || !isSame };
}

function isTaken(change: Parameters<typeof kindOfChange>[0], kinds: ReadonlySet<ChangeKind>): boolean {
  const kind = kindOfChange(change);
  return kind !== null && kinds.has(kind);
}

/** Whether the picture with these changes may stand beside those of the other topics, each as it was counted last. */
async function fitsBesideOthers(read: Reader, topicId: string, kinds: ReadonlySet<ChangeKind>): Promise<boolean> {
  const others = await read
    .selectDistinct({ id: quadrantPositions.topicId })
    .from(quadrantPositions)
    .where(ne(quadrantPositions.topicId, topicId));
  for (const other of others) {
    const alike = await peopleByChange(read, topicId, other.id);
    const known = alike.filter((group) => (isTaken(group, kinds) ? group.to : group.from) !== null);
    const inBoth = known.filter(({ isBeside }) => isBeside).reduce((sum, { people }) => sum + people, 0);
    const onlyHere = known.reduce((sum, { people }) => sum + people, 0) - inBoth;
    const onlyThere = (await peopleCounted(read, other.id)) - inBoth;
    if (!mayStandBeside({ onlyHere, onlyThere }, MINIMUM_GROUP)) return false;
  }
  return true;
}
