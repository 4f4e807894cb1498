import { z } from 'zod';
import { type Locale, locales } from '../access/viewer';
import type { Bilingual } from '../training/content';
import { blockOf, splitBlocks } from './blocks';
import { matchParagraphs } from './matching';

/** Longest texts, in UTF-16 units. A long paragraph has about 1,000; the room is for tables. */
export const PARAGRAPH_MAX = 20_000;
export const POLICY_TITLE_MAX = 200;

/** What a draft can begin with: our example, the policy that is in force, or nothing (for a document to come in). */
export const draftOrigins = ['starter', 'current', 'empty'] as const;
export type DraftOrigin = (typeof draftOrigins)[number];
export const draftOriginForm = z.object({ from: z.enum(draftOrigins, 'pick') });

/** A paragraph of the draft as its editors see it. */
export type DraftParagraph = {
  readonly id: string;
  readonly text: Bilingual;
  /** Grows by one with each change; an editor sends along the one they saw. */
  readonly revision: number;
};

const paragraphText = z.string().max(PARAGRAPH_MAX, `too-long:${PARAGRAPH_MAX}`);
const bothLanguages = { nl: paragraphText, en: paragraphText };
const hasText = ({ nl, en }: Bilingual) => splitBlocks(nl).length + splitBlocks(en).length > 0;

/** A paragraph in both languages; one of them may still be missing. */
export const paragraphForm = z
  .object({ ...bothLanguages, revision: z.coerce.number().int().min(1) })
  .refine(hasText, { path: ['nl'], error: 'one-language' });
export const newParagraphForm = z.object(bothLanguages).refine(hasText, { path: ['nl'], error: 'one-language' });
export type ParagraphEdit = z.infer<typeof paragraphForm>;

const title = z
  .string()
  .trim()
  .max(POLICY_TITLE_MAX, `too-long:${POLICY_TITLE_MAX}`)
  .transform((text) => text.replace(/\s+/g, ' '));

/** The title, with the one that its editor saw. */
export const titleForm = z.object({ nl: title, en: title, seenNl: z.string(), seenEn: z.string() });

/** Which way a paragraph goes: the value of the button that was pressed, "up:ID" or "down:ID". */
export const moveForm = z.object({
  move: z
    .string()
    .regex(/^(up|down):.+$/)
    .transform((pressed) => ({
      paragraphId: pressed.slice(pressed.indexOf(':') + 1),
      by: pressed.startsWith('up:') ? -1 : 1,
    })),
});

/** The languages in which a paragraph or a title still has no text. */
export function missingIn(text: Bilingual): Locale[] {
  return locales.filter((locale) => text[locale].trim() === '');
}

/** Whether something in square brackets still waits to be filled in: "[the name of the champion]". */
export function hasBlank({ nl, en }: Bilingual): boolean {
  const blank = /(?<![!\\])\[[^\]\n]{2,80}\](?![([])/;
  return blank.test(nl) || blank.test(en);
}

/**
 * The paragraphs that an edited text is: one, or, where a blank line divides it, as many as the longer language has.
 * The first block of one language belongs to the first of the other. `keeps` is the part that goes on as the paragraph
 * that was edited: the one that is most like it.
 */
export function partsOf(before: Bilingual, edited: Bilingual): { parts: Bilingual[]; keeps: number } {
  const blocks = {
    nl: splitBlocks(edited.nl).map(({ text }) => text),
    en: splitBlocks(edited.en).map(({ text }) => text),
  };
  const count = Math.max(blocks.nl.length, blocks.en.length);
  const parts = Array.from({ length: count }, (_, at) => ({ nl: blocks.nl[at] ?? '', en: blocks.en[at] ?? '' }));
  const found = locales.map((locale) =>
    before[locale] === ''
      ? -1
      : matchParagraphs([{ id: 'it', text: before[locale], other: '' }], blocks[locale]).indexOf('it'),
  );
  return { parts, keeps: found.find((at) => at >= 0) ?? 0 };
}

/** Two paragraphs as one; null where they are no one thing, such as a heading and a list. */
export function joined(one: Bilingual, next: Bilingual): Bilingual | null {
  const nl = joinedText(one.nl, next.nl);
  const en = joinedText(one.en, next.en);
  return nl === null || en === null ? null : { nl, en };
}

const between: Record<string, string> = { paragraph: ' ', bullets: '\n', numbers: '\n', quote: '\n>\n' };

function joinedText(one: string, next: string): string | null {
  const [first, second] = [blockOf(one), blockOf(next)];
  if (!first || !second) return first?.text ?? second?.text ?? '';
  const glue = first.kind === second.kind ? between[first.kind] : undefined;
  if (glue === undefined) return null;
  const both = `${first.text}${glue}${second.text}`;
  return splitBlocks(both).length === 1 ? both : null;
}
