import { z } from 'zod';
import { pageNumber } from '@/domain/lists/address';
import type { Bilingual } from '@/domain/training/content';

// "You said, we did": what comments have in common becomes a theme, and every theme gets an answer that all can read.

/** `open`: no answer yet. `done`, `planned` (on a day) and `not` (because…) each have a text that everyone reads. */
export const themeStates = ['open', 'done', 'planned', 'not'] as const;
export type ThemeState = (typeof themeStates)[number];
export type ThemeOutcome = Exclude<ThemeState, 'open'>;
export const themeOutcomes = ['done', 'planned', 'not'] as const satisfies readonly ThemeOutcome[];

/** Longest texts, in UTF-16 units. A title is a line, an answer is read by everyone before they answer again. */
export const THEME_TITLE_MAX = 80;
export const THEME_ANSWER_MAX = 400;
/** So many comments go to a theme at once, and so many stand on a page. */
export const COMMENTS_AT_ONCE = 50;

const text = (max: number) => z.string().trim().min(1, 'required').max(max, `too-long:${max}`);
const keys = z.array(z.string().min(1).max(60), 'pick-some').max(COMMENTS_AT_ONCE, `pick-at-most:${COMMENTS_AT_ONCE}`);

/** Everyone reads titles and answers, so each is written in both languages. */
const titles = { titleNl: text(THEME_TITLE_MAX), titleEn: text(THEME_TITLE_MAX) };
const asTitle = ({ titleNl, titleEn }: { titleNl: string; titleEn: string }): Bilingual => ({
  nl: titleNl,
  en: titleEn,
});

export const themeForm = z
  .object({ ...titles, comments: keys.optional() })
  .transform(({ comments = [], ...title }) => ({ title: asTitle(title), comments }));
export type NewTheme = z.infer<typeof themeForm>;

export const renameForm = z.object(titles).transform(asTitle);

/** Where comments go: into a theme, into a new one, or out of the one they are in. */
export const NO_THEME = 'none';
export const NEW_THEME = 'new';
const untilNeeded = z.string().trim().max(THEME_TITLE_MAX, `too-long:${THEME_TITLE_MAX}`).optional();
export const moveForm = z
  .object({
    theme: z.string('pick').min(1, 'pick').max(60),
    comments: keys.min(1, 'pick-some'),
    titleNl: untilNeeded,
    titleEn: untilNeeded,
  })
  .superRefine(({ theme, ...titles }, context) => {
    if (theme !== NEW_THEME) return;
    for (const name of ['titleNl', 'titleEn'] as const) {
      if (!titles[name]) context.addIssue({ code: 'custom', path: [name], message: 'required' });
    }
  })
  .transform(({ theme, comments, titleNl = '', titleEn = '' }): CommentMove => {
    if (theme === NEW_THEME) return { to: asTitle({ titleNl, titleEn }), comments };
    return { to: theme === NO_THEME ? null : theme, comments };
  });
/** `to` is the id of a theme, the title of a new one, or null: out of the one they are in. */
export type CommentMove = { readonly to: string | Bilingual | null; readonly comments: readonly string[] };

/**
 * The answer to a theme. `seen` is when it was last answered, as the one who answers saw it ('': never), so that of two
 * who answer the second one is told.
 */
export const themeAnswerForm = z
  .object({
    state: z.enum(themeOutcomes, 'pick'),
    plannedOn: z.iso.date().optional(),
    answerNl: text(THEME_ANSWER_MAX),
    answerEn: text(THEME_ANSWER_MAX),
    seen: z.string().max(40),
  })
  .refine(({ state, plannedOn }) => state !== 'planned' || plannedOn !== undefined, {
    path: ['plannedOn'],
    error: 'date',
  })
  .transform(({ state, plannedOn, answerNl, answerEn, seen }) => ({
    state,
    plannedOn: state === 'planned' ? (plannedOn ?? null) : null,
    answer: { nl: answerNl, en: answerEn },
    seen,
  }));
export type ThemeAnswer = z.infer<typeof themeAnswerForm>;

export const noThemesForm = z
  .object({ reasonNl: text(THEME_ANSWER_MAX), reasonEn: text(THEME_ANSWER_MAX) })
  .transform(({ reasonNl, reasonEn }) => ({ nl: reasonNl, en: reasonEn }));

/** Which comments of a round to look at. */
export const commentViews = ['loose', 'alike', 'all'] as const;
export const themesFilter = z.object({
  show: z.enum(commentViews).catch('loose'),
  q: z.string().trim().max(100).catch(''),
  page: pageNumber,
});
export type ThemesFilter = z.infer<typeof themesFilter>;

/** What the newest closed round still asks for, and how many themes are open in any round. */
export type ThemesLeft = {
  /** Themes without an answer, of whatever round. */
  readonly open: number;
  /** The newest closed round: whether it has comments that are shown, any theme, or the choice for none. */
  readonly hasComments: boolean;
  readonly hasThemes: boolean;
  readonly isDecided: boolean;
};

/**
 * Why the next round may not open yet; null: it may. A theme waits for an answer, or nobody has looked at the comments
 * of the last round: they need a theme, or the choice, with a reason, that none of them asks for an answer.
 */
export function themesInTheWay(left: ThemesLeft): 'themes-open' | 'comments-waiting' | null {
  if (left.open > 0) return 'themes-open';
  return left.hasComments && !left.hasThemes && !left.isDecided ? 'comments-waiting' : null;
}

/** A theme as everyone reads it, once it is answered. */
export type AnsweredTheme = {
  readonly id: string;
  readonly title: Bilingual;
  readonly state: ThemeOutcome;
  readonly plannedOn: string | null;
  readonly answer: Bilingual;
};

/** What was done with what people said in a round. */
export type SaidAndDone = {
  readonly roundId: string;
  readonly number: number;
  /** Done first, then planned by day, then what is not done. */
  readonly themes: readonly AnsweredTheme[];
  /** Why no comment asked for an answer; null where there are themes. */
  readonly noThemes: Bilingual | null;
};

const PLACE: Record<ThemeOutcome, number> = { done: 0, planned: 1, not: 2 };

/** The order of reading: done, planned by day, not; equal ones by their Dutch title. */
export function inReadingOrder<Theme extends Pick<AnsweredTheme, 'state' | 'plannedOn' | 'title'>>(
  themes: readonly Theme[],
): Theme[] {
  return [...themes].sort(
    (a, b) =>
      PLACE[a.state] - PLACE[b.state] ||
      (a.plannedOn ?? '').localeCompare(b.plannedOn ?? '') ||
      a.title.nl.localeCompare(b.title.nl),
  );
}

/** Whether the day of a plan has passed: then it is said as "was planned", and the champion is asked what came of it. */
export function isPlanLate(theme: { state: ThemeState; plannedOn: string | null }, today: string): boolean {
  return theme.state === 'planned' && theme.plannedOn !== null && theme.plannedOn < today;
}
