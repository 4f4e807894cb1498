import { mediaIdIn } from '../training/media';
import { headingOf, splitBlocks } from './blocks';
import { PARAGRAPH_MAX } from './draft';
import { type DocumentComplaint, type ImportNote, PARAGRAPHS_MAX } from './imported';
import type { WordText } from './word-markdown';

/** The blocks of a Markdown file. Pictures from elsewhere are left out: their text stays. */
export function markdownDocument(markdown: string, isKnown: (mediaId: string) => boolean): WordText {
  let leftOut = 0;
  const text = markdown.replace(PICTURE, (typed: string, alt: string, address: string) => {
    const mediaId = mediaIdIn(address);
    if (mediaId !== null && isKnown(mediaId)) return typed;
    leftOut += 1;
    return alt;
  });
  const notes: Partial<Record<ImportNote, number>> = leftOut > 0 ? { 'picture-left-out': leftOut } : {};
  return { title: null, paragraphs: splitBlocks(text).map((block) => block.text), notes };
}

const PICTURE = /!\[((?:\\.|[^\]\\])*)\]\(\s*<?([^\s)>]*)>?[^)]*\)/g;

/**
 * The same with its title apart and its headings at the level at which a policy has them: the uppermost are ##. A
 * heading of the first level is the title where it is the only one and stands on top.
 */
export function settled({ title, paragraphs, notes }: WordText): WordText {
  const isTop = (text: string) => headingOf(text)?.level === 1;
  const [first = '', ...rest] = paragraphs;
  const titled = title === null && isTop(first) && !rest.some(isTop);
  const body = titled ? rest : paragraphs;
  const levels = body.flatMap((text) => headingOf(text)?.level ?? []);
  const shift = levels.length > 0 ? 2 - Math.min(...levels) : 0;
  return {
    title: titled ? (headingOf(first)?.words ?? null) : title,
    paragraphs: body.map((text) => atLevel(text, shift)),
    notes,
  };
}

function atLevel(text: string, shift: number): string {
  const level = headingOf(text)?.level;
  return level === undefined ? text : text.replace(/^#+/, '#'.repeat(Math.min(6, level + shift)));
}

/** Why a text cannot become a policy; null when it can. */
export function complaintAbout({ paragraphs }: WordText): DocumentComplaint | null {
  if (paragraphs.length === 0) return 'empty';
  if (paragraphs.length > PARAGRAPHS_MAX) return 'paragraphs';
  return paragraphs.some((text) => text.length > PARAGRAPH_MAX) ? 'long-paragraph' : null;
}
