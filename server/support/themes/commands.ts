import 'server-only';
import { randomUUID } from 'node:crypto';
import { and, eq, inArray } from 'drizzle-orm';
import { pulseComments, pulseNoThemes, pulseThemeComments, pulseThemes } from '@/db/schema';
import { store, type Tx } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { dayIn } from '@/domain/calendar/day';
import { Invalid, Refused } from '@/domain/errors';
import type { CommentMove, NewTheme, ThemeAnswer } from '@/domain/support/themes';
import type { Bilingual } from '@/domain/training/content';
import { recordAudit } from '@/server/audit';
import { timeZone } from '@/server/organisation/current';
import { areCommentsShown } from '../comments-shown';

// The log says who did what with the themes of which round, and never what a comment or a theme says.

/**
 * Makes a theme of a closed round, with comments of that round in it or none yet. What was decided before about the
 * round having no themes no longer holds. Answers with its id.
 * @throws Refused 'not-now' with reason 'comments-not-shown' while the round is open or too few answered it
 */
export async function makeTheme(
  viewer: Viewer,
  roundId: string,
  { title, comments }: NewTheme,
  now = new Date(),
): Promise<string> {
  authorize(viewer, 'support.run');
  const id = randomUUID();
  await store().write(async (tx) => {
    await requireShown(tx, roundId);
    const texts = { titleNl: title.nl, titleEn: title.en };
    await tx.insert(pulseThemes).values({ id, roundId, ...texts, state: 'open', createdAt: now });
    await tx.delete(pulseNoThemes).where(eq(pulseNoThemes.roundId, roundId));
    await place(tx, { roundId, themeId: id, comments });
    await recordAudit(tx, viewer, 'theme.make', roundId, now);
  });
  return id;
}

/** Gives a theme another title. @throws Refused 'not-found' */
export async function renameTheme(viewer: Viewer, themeId: string, title: Bilingual, now = new Date()): Promise<void> {
  authorize(viewer, 'support.run');
  await store().write(async (tx) => {
    const { roundId } = await themeById(tx, themeId);
    await tx.update(pulseThemes).set({ titleNl: title.nl, titleEn: title.en }).where(eq(pulseThemes.id, themeId));
    await recordAudit(tx, viewer, 'theme.rename', roundId, now);
  });
}

/**
 * Puts comments of a round into a theme of the same round, into a new one, or out of the one they are in. Those that are
 * there no more are left out.
 * @throws Refused 'not-found' for a theme of another round
 */
export async function putComments(
  viewer: Viewer,
  roundId: string,
  { to, comments }: CommentMove,
  now = new Date(),
): Promise<void> {
  authorize(viewer, 'support.run');
  if (typeof to === 'object' && to !== null) {
    await makeTheme(viewer, roundId, { title: to, comments: [...comments] }, now);
    return;
  }
  await store().write(async (tx) => {
    await requireShown(tx, roundId);
    if (to !== null && (await themeById(tx, to)).roundId !== roundId) {
      throw new Refused('not-found', `theme ${to} is not of round ${roundId}`);
    }
    await place(tx, { roundId, themeId: to, comments });
    await recordAudit(tx, viewer, 'theme.comments', roundId, now);
  });
}

/**
 * Answers a theme, or answers it anew: what was planned may have been done since. Everyone reads it from then on.
 * @throws Invalid when something is planned for a day that has passed
 * @throws Refused 'conflict' with reason 'theme-answered' when somebody else has answered since this one looked
 */
export async function answerTheme(
  viewer: Viewer,
  themeId: string,
  { state, plannedOn, answer, seen }: ThemeAnswer,
  now = new Date(),
): Promise<void> {
  authorize(viewer, 'support.run');
  const today = dayIn(now, await timeZone());
  await store().write(async (tx) => {
    const theme = await themeById(tx, themeId);
    if ((theme.answeredAt?.toISOString() ?? '') !== seen) {
      throw new Refused('conflict', `theme ${themeId} has been answered since`, 'theme-answered');
    }
    // A day that has passed may stay where only the words are put right.
    if (plannedOn !== null && plannedOn < today && plannedOn !== theme.plannedOn) {
      throw new Invalid({ plannedOn: 'date-past' });
    }
    const words = { answerNl: answer.nl, answerEn: answer.en };
    await tx
      .update(pulseThemes)
      .set({ state, plannedOn, ...words, answeredAt: now })
      .where(eq(pulseThemes.id, themeId));
    await recordAudit(tx, viewer, `theme.answer.${state}`, theme.roundId, now);
  });
}

/**
 * Takes a theme away; its comments are without one again. Only while it is open: what everyone has read stays.
 * @throws Refused 'conflict' with reason 'theme-public'
 */
export async function removeTheme(viewer: Viewer, themeId: string, now = new Date()): Promise<void> {
  authorize(viewer, 'support.run');
  await store().write(async (tx) => {
    const { roundId, state } = await themeById(tx, themeId);
    if (state !== 'open') throw new Refused('conflict', `theme ${themeId} has an answer`, 'theme-public');
    await tx.delete(pulseThemeComments).where(eq(pulseThemeComments.themeId, themeId));
    await tx.delete(pulseThemes).where(eq(pulseThemes.id, themeId));
    await recordAudit(tx, viewer, 'theme.remove', roundId, now);
  });
}

/**
 * Says on purpose, and why, that no comment of a round asks for an answer. Everyone can read the reason.
 * @throws Refused 'conflict' with reason 'has-themes' when the round has themes
 */
export async function decideNoThemes(
  viewer: Viewer,
  roundId: string,
  reason: Bilingual,
  now = new Date(),
): Promise<void> {
  authorize(viewer, 'support.run');
  const words = { reasonNl: reason.nl, reasonEn: reason.en, decidedAt: now };
  await store().write(async (tx) => {
    await requireShown(tx, roundId);
    if ((await tx.$count(pulseThemes, eq(pulseThemes.roundId, roundId))) > 0) {
      throw new Refused('conflict', `round ${roundId} has themes`, 'has-themes');
    }
    await tx
      .insert(pulseNoThemes)
      .values({ roundId, ...words })
      .onConflictDoUpdate({ target: pulseNoThemes.roundId, set: words });
    await recordAudit(tx, viewer, 'theme.none', roundId, now);
  });
}

async function requireShown(tx: Tx, roundId: string): Promise<void> {
  if (await areCommentsShown(tx, roundId)) return;
  throw new Refused('not-now', `the comments of round ${roundId} are not shown`, 'comments-not-shown');
}

async function themeById(tx: Tx, themeId: string): Promise<typeof pulseThemes.$inferSelect> {
  const [theme] = await tx.select().from(pulseThemes).where(eq(pulseThemes.id, themeId));
  if (!theme) throw new Refused('not-found', `no theme ${themeId}`);
  return theme;
}

type Placing = { roundId: string; themeId: string | null; comments: readonly string[] };

/** Each comment is in one theme at most: it leaves the one it is in. Comments of other rounds are left alone. */
async function place(tx: Tx, { roundId, themeId, comments }: Placing): Promise<void> {
  if (comments.length === 0) return;
  const found = await tx
    .select({ key: pulseComments.key })
    .from(pulseComments)
    .where(and(eq(pulseComments.roundId, roundId), inArray(pulseComments.key, [...comments])));
  if (found.length === 0) return;
  const keys = found.map(({ key }) => key);
  await tx.delete(pulseThemeComments).where(inArray(pulseThemeComments.commentKey, keys));
  if (themeId === null) return;
  await tx.insert(pulseThemeComments).values(keys.map((commentKey) => ({ commentKey, themeId })));
}
