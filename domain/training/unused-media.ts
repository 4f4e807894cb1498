import { DAY_MS } from '@/domain/calendar/day';

/** How long a picture or film is kept that no text names any more: time enough to put back what was taken out by mistake. */
export const UNUSED_KEPT_DAYS = 7;

export type MediumUse = {
  readonly id: string;
  /** Whether a text names it now: a draft, or any version that was ever published. */
  readonly isNamed: boolean;
  /** Since when no text does, as was seen before; null: it was named then, or nobody has looked yet. */
  readonly unusedSince: Date | null;
};

/** What is to be done with a medium: `mark` it as unused from now on, `unmark` it, `remove` it, or nothing. */
export type MediumFate = 'keep' | 'mark' | 'unmark' | 'remove';

export function fateOfMedium({ isNamed, unusedSince }: MediumUse, now: Date): MediumFate {
  if (isNamed) return unusedSince === null ? 'keep' : 'unmark';
  if (unusedSince === null) return 'mark';
  return now.getTime() - unusedSince.getTime() >= UNUSED_KEPT_DAYS * DAY_MS ? 'remove' : 'keep';
}

/**
 * The media that a text names, however it does so. Every word of it that is the id of one counts: better to keep a
 * picture that nobody sees than to lose one that somebody does.
 */
export function mediaNamedIn(text: string, isMedium: (word: string) => boolean): string[] {
  return (text.match(/[0-9a-z-]{2,80}/g) ?? []).filter(isMedium);
}
