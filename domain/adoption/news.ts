import type { Outlook } from '@/domain/support/forecast';
import type { SupportFigure } from '@/domain/support/figures';
import type { Bilingual } from '@/domain/training/content';

/** One thing that happened since somebody looked last; never about what one person thinks. */
export type News =
  | { readonly kind: 'round'; readonly roundId: string; readonly number: number; readonly figure: SupportFigure | null }
  | { readonly kind: 'forecast'; readonly outlook: Outlook; readonly goal: number }
  | { readonly kind: 'goal'; readonly goal: number }
  | { readonly kind: 'policy'; readonly number: number }
  | { readonly kind: 'themes'; readonly count: number; readonly title: Bilingual }
  | { readonly kind: 'completions'; readonly times: number }
  | { readonly kind: 'responsibilities'; readonly accepted: number; readonly declined: number };

/** What is most worth knowing comes first. */
const ORDER = ['round', 'goal', 'forecast', 'policy', 'themes', 'completions', 'responsibilities'] as const;
const MOST = 5;

/** At most five, the most important first. */
export function mostImportant(news: readonly News[]): News[] {
  return news.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind)).slice(0, MOST);
}

/** What was said of the goal, a fraction, at two moments. */
export type Said = { readonly goal: number; readonly outlook: Outlook };

/** What changed between the two: another goal, or another range for the same one. Null before: nothing had been said. */
export function forecastNews(before: Said | null, now: Said | null): News[] {
  if (!now) return [];
  const goal: News[] = before?.goal === now.goal ? [] : [{ kind: 'goal', goal: now.goal }];
  if (before && isSame(before, now)) return [];
  // Where there was no date and is none, the reasons may have changed; that is no news for somebody with one minute.
  if (now.outlook.kind === 'no-date' && (!before || before.outlook.kind === 'no-date')) return goal;
  return [...goal, { kind: 'forecast', outlook: now.outlook, goal: now.goal }];
}

function isSame(one: Said, other: Said): boolean {
  const [a, b] = [one.outlook, other.outlook];
  if (one.goal !== other.goal || a.kind !== b.kind) return false;
  return a.kind !== 'date' || b.kind !== 'date' || (a.earliest === b.earliest && a.latest === b.latest);
}
