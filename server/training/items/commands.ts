import 'server-only';
import { and, countDistinct, eq, gt, gte, isNotNull, isNull, or } from 'drizzle-orm';
import { itemSnapshots, moduleVersions, quizAttempts } from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { countQuiz } from '@/domain/training/item-count';
import { isSame, nextSnapshot, peopleToRenew } from '@/domain/training/item-snapshot';
import { quizLength } from '@/domain/training/quiz';
import { takeTurn } from '@/server/organisation/turn';
import { publishedModule } from '../library';
import { countedSittings, wordingsOf } from './sittings';

/** Older answers do not count: people and questions have changed since, and they are kept no longer (measurement 8). */
const MONTHS = 24;

/**
 * Counts the figures of each quiz again that enough people have sat since the last time.
 *
 * @returns how many modules got new figures
 */
export async function renewItemFigures(viewer: Viewer, now = new Date()): Promise<number> {
  authorize(viewer, 'system.renew-item-figures');
  let renewed = 0;
  for (const { moduleId, people } of await newPeoplePerModule(monthsBefore(now, MONTHS))) {
    const [before] = await store().read.select().from(itemSnapshots).where(eq(itemSnapshots.moduleId, moduleId));
    // Nearly always that is too few; then no answer has to be read.
    if (people >= peopleToRenew(0) && (await renew(moduleId, before ?? null, now))) renewed += 1;
  }
  return renewed;
}

/** Modules in which somebody finished a sitting since the last snapshot, and how many people did. */
async function newPeoplePerModule(since: Date): Promise<{ moduleId: string; people: number }[]> {
  return store()
    .read.select({ moduleId: moduleVersions.moduleId, people: countDistinct(quizAttempts.employeeId) })
    .from(quizAttempts)
    .innerJoin(moduleVersions, eq(moduleVersions.id, quizAttempts.versionId))
    .leftJoin(itemSnapshots, eq(itemSnapshots.moduleId, moduleVersions.moduleId))
    .where(
      and(
        isNotNull(quizAttempts.finishedAt),
        eq(quizAttempts.kind, 'quiz'),
        gte(quizAttempts.finishedAt, since),
        or(isNull(itemSnapshots.countedUntil), gt(quizAttempts.finishedAt, itemSnapshots.countedUntil)),
      ),
    )
    .groupBy(moduleVersions.moduleId);
}

type Before = typeof itemSnapshots.$inferSelect | null;

async function renew(moduleId: string, before: Before, now: Date): Promise<boolean> {
  const { versionId, content } = await publishedModule(moduleId);
  // Questions of a new version need not wait for a tenth of the people that the old ones had.
  const enough = peopleToRenew(before?.versionId === versionId ? before.snapshot.people : 0);
  const wordings = wordingsOf(content.questions);
  const sittings = await countedSittings(moduleId, { wordings, since: monthsBefore(now, MONTHS) });
  const countedUntil = sittings.at(-1)?.finishedAt;
  // Not who sat it again and met no question for the first time.
  const added = sittings.filter(({ finishedAt }) => !before || finishedAt > before.countedUntil);
  if (!countedUntil || new Set(added.map(({ person }) => person)).size < enough) return false;

  const counted = countQuiz(content.questions, sittings, quizLength(content.questions.length));
  const shown = before?.snapshot ?? null;
  const items = counted.items.map((item) => {
    const worded = { ...item, wording: wordings.get(item.questionId) ?? '' };
    const until = shown?.items.find(isSame(worded))?.until;
    const isNew = ({ finishedAt }: { finishedAt: Date }) => !until || finishedAt > new Date(until);
    const answers = sittings.filter(isNew).flatMap((sitting) => sitting.answers);
    return { ...worded, added: answers.filter(({ questionId }) => questionId === item.questionId).length };
  });
  const snapshot = nextSnapshot(shown, { ...counted, items }, countedUntil.toISOString());
  return save({ moduleId, versionId, countedUntil, snapshot, takenAt: now }, before);
}

/**
 * Not when another server has renewed it in the meantime: its figures and these would differ by the few people who
 * finished in between.
 */
async function save(row: typeof itemSnapshots.$inferInsert, before: Before): Promise<boolean> {
  return store().write(async (tx) => {
    await takeTurn(tx);
    const [now] = await tx
      .select({ countedUntil: itemSnapshots.countedUntil })
      .from(itemSnapshots)
      .where(eq(itemSnapshots.moduleId, row.moduleId));
    if (now?.countedUntil.getTime() !== before?.countedUntil.getTime()) return false;
    await tx.insert(itemSnapshots).values(row).onConflictDoUpdate({ target: itemSnapshots.moduleId, set: row });
    return true;
  });
}

function monthsBefore(now: Date, months: number): Date {
  const then = new Date(now);
  then.setUTCMonth(then.getUTCMonth() - months);
  return then;
}
