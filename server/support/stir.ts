import 'server-only';
import { randomInt, randomUUID } from 'node:crypto';
import { and, eq, gte, lt, type SQL } from 'drizzle-orm';
import { inBatches } from '@/db/batches';
import { pulseAnswers, pulseComments, pulseTags } from '@/db/schema';
import type { Tx } from '@/db/store';
import { createPace } from '@/server/pace';

/** A jar holds about this many rows of one kind, up to twice as many before it is divided. */
const JAR = 32;

/** What one answer adds: its row, the mark that it has been given, and the comment, if there is one. */
export type Added = {
  readonly answer: typeof pulseAnswers.$inferInsert;
  readonly tag: typeof pulseTags.$inferInsert;
  readonly comment: typeof pulseComments.$inferInsert | null;
};

/** How many answers and how many comments a round has before this one. */
export type Gathered = { readonly answers: number; readonly comments: number };

/**
 * Takes the rows among which an answer comes to lie out of their tables, and puts them back with it in random order.
 *
 * A database tells more than its columns. PostgreSQL marks each row with the transaction that wrote it (xmin) and
 * shows its place on disk (ctid); SQLite fills a page from the back in the order of writing. Left alone, an answer
 * would carry the same mark as its tag and its comment, and rows would lie in the order in which people answered.
 *
 * So the rows of a round are divided by key into jars, and an answer empties and refills the whole jar that its own
 * row falls into: of answers, of tags and of comments. Rows of one jar always carry one mark, so no mark ever
 * belongs to a single answer. While there are few rows, all of them are in one jar. Whoever wrote no comment has some
 * jar of comments stirred all the same, so that a mark does not tell that there was one.
 */
export async function stirIn(tx: Tx, roundId: string, added: Added, gathered: Gathered): Promise<void> {
  const { answer, tag, comment } = added;
  const people = gathered.answers + 1;
  const ofTag = and(eq(pulseTags.roundId, roundId), inJar(pulseTags.tag, tag.tag, people));
  const tags = await tx.delete(pulseTags).where(ofTag).returning();
  for (const rows of inRandomOrder([...tags, tag])) await tx.insert(pulseTags).values(rows);

  const ofAnswer = and(eq(pulseAnswers.roundId, roundId), inJar(pulseAnswers.key, answer.key, people));
  const answers = await tx.delete(pulseAnswers).where(ofAnswer).returning();
  for (const rows of inRandomOrder([...answers, answer])) await tx.insert(pulseAnswers).values(rows);

  const said = gathered.comments + (comment ? 1 : 0);
  const around = inJar(pulseComments.key, comment?.key ?? randomUUID(), said);
  const comments: (typeof pulseComments.$inferInsert)[] = await tx
    .delete(pulseComments)
    .where(and(eq(pulseComments.roundId, roundId), around))
    .returning();
  if (comment) comments.push(comment);
  for (const rows of inRandomOrder(comments)) await tx.insert(pulseComments).values(rows);
}

/**
 * Writes all answers and comments of a round again, under new keys, in random order and without group labels: nothing
 * is left of when they came and of the groups they came from, and who has seen a row while the round was open cannot
 * recognise it by its key. Rests in between, as `freezeRoster` does: for others the round is as it was until all of
 * this is there.
 */
export async function shuffleForGood(tx: Tx, roundId: string): Promise<void> {
  await shuffleAnswers(tx, roundId);
  const pace = createPace();
  const comments = await tx.delete(pulseComments).where(eq(pulseComments.roundId, roundId)).returning();
  for (const rows of inRandomOrder(comments)) {
    await tx.insert(pulseComments).values(rows.map(renamed));
    if (pace.isDue()) await pace.rest();
  }
}

/** The same for the answers alone. */
export async function shuffleAnswers(tx: Tx, roundId: string): Promise<void> {
  const pace = createPace();
  const answers = await tx.delete(pulseAnswers).where(eq(pulseAnswers.roundId, roundId)).returning();
  for (const rows of inRandomOrder(answers)) {
    await tx.insert(pulseAnswers).values(rows.map((row) => ({ ...renamed(row), ...NO_LABELS })));
    if (pace.isDue()) await pace.rest();
  }
}

const NO_LABELS = { sealedLabels: null, departmentLabel: null, locationLabel: null };

function renamed<Row extends { key: string }>(row: Row): Row {
  return { ...row, key: randomUUID() };
}

/** The keys that share a jar with `key` when a round has `count` rows. Keys are hexadecimal and evenly spread. */
function inJar(
  column: typeof pulseAnswers.key | typeof pulseComments.key | typeof pulseTags.tag,
  key: string,
  count: number,
): SQL | undefined {
  const jars = 2 ** Math.max(0, Math.floor(Math.log2(count / JAR)));
  const width = 2 ** 32 / jars;
  const jar = Math.floor(Number.parseInt(key.slice(0, 8), 16) / width);
  const from = gte(column, hexadecimal(jar * width));
  return jar + 1 < jars ? and(from, lt(column, hexadecimal((jar + 1) * width))) : from;
}

function hexadecimal(value: number): string {
  return value.toString(16).padStart(8, '0');
}

/** The rows in an order that nobody can foresee, a few hundred at a time. */
export function inRandomOrder<Row>(rows: readonly Row[]): Generator<Row[]> {
  const shuffled = rows
    .map((row) => ({ row, place: randomInt(2 ** 47) }))
    .sort((a, b) => a.place - b.place)
    .map(({ row }) => row);
  return inBatches(shuffled);
}
