import 'server-only';
import { and, asc, count, eq, isNull, lt, type SQL } from 'drizzle-orm';
import { pulseComments, pulseNoThemes, pulseThemeComments, pulseThemes } from '@/db/schema';
import { containsAnyCase } from '@/db/sql';
import { store } from '@/db/store';
import { authorize, can } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { Refused } from '@/domain/errors';
import type { ThemesTodo } from '@/domain/me/todo';
import { type AlikeGroup, alikeGroups, type KeyedText, TEXTS_AT_MOST } from '@/domain/support/alike';
import { COMMENTS_AT_ONCE, type ThemesFilter, themesInTheWay, type ThemeState } from '@/domain/support/themes';
import type { Bilingual } from '@/domain/training/content';
import { areCommentsShown } from '../comments-shown';
import { roundInTheWay, themesLeft } from './gate';

export type ThemeRow = {
  readonly id: string;
  readonly title: Bilingual;
  readonly state: ThemeState;
  readonly plannedOn: string | null;
  readonly answer: Bilingual | null;
  readonly answeredAt: Date | null;
  /** How many comments are in it. Only for who reads the comments themselves, and never on a page for everyone. */
  readonly comments: number;
};

const themeFields = {
  id: pulseThemes.id,
  titleNl: pulseThemes.titleNl,
  titleEn: pulseThemes.titleEn,
  state: pulseThemes.state,
  plannedOn: pulseThemes.plannedOn,
  answerNl: pulseThemes.answerNl,
  answerEn: pulseThemes.answerEn,
  answeredAt: pulseThemes.answeredAt,
};

/** The themes of a round: those without an answer first, then in the order in which they were made. */
export async function themesOf(viewer: Viewer, roundId: string): Promise<ThemeRow[]> {
  authorize(viewer, 'support.run');
  const rows = await themeRows(eq(pulseThemes.roundId, roundId));
  return [...rows.filter(({ state }) => state === 'open'), ...rows.filter(({ state }) => state !== 'open')];
}

/** @throws Refused 'not-found' for a theme that is not of this round */
export async function themeOf(viewer: Viewer, roundId: string, themeId: string): Promise<ThemeRow> {
  authorize(viewer, 'support.run');
  const [theme] = await themeRows(and(eq(pulseThemes.roundId, roundId), eq(pulseThemes.id, themeId)));
  if (!theme) throw new Refused('not-found', `no theme ${themeId} in round ${roundId}`);
  return theme;
}

async function themeRows(which: SQL | undefined): Promise<ThemeRow[]> {
  const rows = await store()
    .read.select({ ...themeFields, comments: count(pulseThemeComments.commentKey) })
    .from(pulseThemes)
    .leftJoin(pulseThemeComments, eq(pulseThemeComments.themeId, pulseThemes.id))
    .where(which)
    .groupBy(pulseThemes.id)
    .orderBy(asc(pulseThemes.createdAt), asc(pulseThemes.id));
  return rows.map(({ titleNl, titleEn, answerNl, answerEn, ...row }) => ({
    ...row,
    title: { nl: titleNl, en: titleEn },
    answer: answerNl === null || answerEn === null ? null : { nl: answerNl, en: answerEn },
  }));
}

/** Why no comment of a round asks for an answer; null where nobody said so. */
export async function noThemesReason(viewer: Viewer, roundId: string): Promise<Bilingual | null> {
  authorize(viewer, 'support.run');
  const [row] = await store()
    .read.select({ nl: pulseNoThemes.reasonNl, en: pulseNoThemes.reasonEn })
    .from(pulseNoThemes)
    .where(eq(pulseNoThemes.roundId, roundId));
  return row ?? null;
}

/**
 * How far the answers to a round have come: its themes, those of them without an answer, the choice for none, and whether
 * the next round waits for this one.
 */
export async function themesStanding(
  viewer: Viewer,
  roundId: string,
): Promise<{ themes: number; open: number; isDecided: boolean; isInTheWay: boolean }> {
  authorize(viewer, 'support.report');
  const { read } = store();
  const ofRound = eq(pulseThemes.roundId, roundId);
  return {
    themes: await read.$count(pulseThemes, ofRound),
    open: await read.$count(pulseThemes, and(ofRound, eq(pulseThemes.state, 'open'))),
    isDecided: (await read.$count(pulseNoThemes, eq(pulseNoThemes.roundId, roundId))) > 0,
    isInTheWay: (await nextRoundWaitsFor(viewer))?.roundId === roundId,
  };
}

export type SortedComment = KeyedText & { readonly themeId: string | null };
export type CommentCounts = { readonly all: number; readonly loose: number };

/** How many comments a round has, and how many are in no theme; null where they are not shown. */
export async function commentCounts(viewer: Viewer, roundId: string): Promise<CommentCounts | null> {
  authorize(viewer, 'support.run');
  const { read } = store();
  if (!(await areCommentsShown(read, roundId))) return null;
  const [row] = await read
    .select({ all: count(), sorted: count(pulseThemeComments.commentKey) })
    .from(pulseComments)
    .leftJoin(pulseThemeComments, eq(pulseThemeComments.commentKey, pulseComments.key))
    .where(eq(pulseComments.roundId, roundId));
  return row ? { all: row.all, loose: row.all - row.sorted } : { all: 0, loose: 0 };
}

/** One page of the comments of a round, in their random order; nothing where they are not shown. */
export async function commentsPage(
  viewer: Viewer,
  roundId: string,
  { show, q, page }: Pick<ThemesFilter, 'show' | 'q' | 'page'>,
): Promise<{ rows: SortedComment[]; total: number }> {
  authorize(viewer, 'support.run');
  const words = q.split(/\s+/).filter(Boolean);
  return commentRows(
    roundId,
    [
      show === 'loose' ? isNull(pulseThemeComments.themeId) : undefined,
      ...words.map((word) => containsAnyCase(pulseComments.body, word)),
    ],
    page,
  );
}

/** One page of the comments in a theme, in their random order. */
export async function commentsInTheme(
  viewer: Viewer,
  { roundId, themeId, page }: { roundId: string; themeId: string; page: number },
): Promise<{ rows: SortedComment[]; total: number }> {
  authorize(viewer, 'support.run');
  return commentRows(roundId, [eq(pulseThemeComments.themeId, themeId)], page);
}

async function commentRows(
  roundId: string,
  conditions: readonly (SQL | undefined)[],
  page: number,
): Promise<{ rows: SortedComment[]; total: number }> {
  const { read } = store();
  if (!(await areCommentsShown(read, roundId))) return { rows: [], total: 0 };
  const found = and(eq(pulseComments.roundId, roundId), ...conditions);
  const inTheme = eq(pulseThemeComments.commentKey, pulseComments.key);
  const [all] = await read
    .select({ total: count() })
    .from(pulseComments)
    .leftJoin(pulseThemeComments, inTheme)
    .where(found);
  const rows = await read
    .select({ key: pulseComments.key, body: pulseComments.body, themeId: pulseThemeComments.themeId })
    .from(pulseComments)
    .leftJoin(pulseThemeComments, inTheme)
    .where(found)
    .orderBy(asc(pulseComments.key))
    .limit(COMMENTS_AT_ONCE)
    .offset((page - 1) * COMMENTS_AT_ONCE);
  return { rows, total: all?.total ?? 0 };
}

export type ProposedTheme = AlikeGroup & { readonly comments: readonly KeyedText[] };

/**
 * Comments without a theme that look alike, as a proposal: the `most` largest groups. Worked out anew each time; it
 * costs about 0.2 s for 2,000 long comments, so only a page that was asked for it calls this.
 */
export async function proposedThemes(viewer: Viewer, roundId: string, most: number): Promise<ProposedTheme[]> {
  authorize(viewer, 'support.run');
  const { read } = store();
  if (!(await areCommentsShown(read, roundId))) return [];
  const loose = await read
    .select({ key: pulseComments.key, body: pulseComments.body })
    .from(pulseComments)
    .leftJoin(pulseThemeComments, eq(pulseThemeComments.commentKey, pulseComments.key))
    .where(and(eq(pulseComments.roundId, roundId), isNull(pulseThemeComments.themeId)))
    .orderBy(asc(pulseComments.key))
    .limit(TEXTS_AT_MOST);
  const texts = new Map(loose.map((comment) => [comment.key, comment]));
  return alikeGroups(loose)
    .slice(0, most)
    .map((group) => ({ ...group, comments: group.keys.flatMap((key) => texts.get(key) ?? []) }));
}

/** What keeps the next round from opening, and in which round it is found. */
export type InTheWay = { readonly kind: 'themes-open' | 'comments-waiting'; readonly roundId: string };

/** Null: as far as what people said goes, the next round may open. */
export async function nextRoundWaitsFor(viewer: Viewer): Promise<InTheWay | null> {
  authorize(viewer, 'support.report');
  const { read } = store();
  const kind = themesInTheWay(await themesLeft(read));
  const roundId = kind && (await roundInTheWay(read));
  return kind && roundId ? { kind, roundId } : null;
}

/**
 * What waits for the champion: an open theme, comments that nobody looked at, or a plan whose day has passed. Null for
 * everybody else, and when nothing waits. `today`: 'YYYY-MM-DD'.
 */
export async function themesTodo(viewer: Viewer, today: string): Promise<ThemesTodo | null> {
  if (!can(viewer, 'support.run')) return null;
  const first = await nextRoundWaitsFor(viewer);
  if (first) return first;
  const [late] = await store()
    .read.select({ roundId: pulseThemes.roundId, themeId: pulseThemes.id })
    .from(pulseThemes)
    .where(and(eq(pulseThemes.state, 'planned'), lt(pulseThemes.plannedOn, today)))
    .orderBy(asc(pulseThemes.plannedOn), asc(pulseThemes.id))
    .limit(1);
  return late ? { kind: 'plan-late', ...late } : null;
}
