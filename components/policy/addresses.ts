import { withQuery } from '@/components/ui/links';

export const DRAFT = '/programme/policy/draft';
export const DRAFT_IMPORT = `${DRAFT}/import`;
export const DRAFT_COMMENTS = `${DRAFT}/comments`;
/** Where colleagues say what they think. */
export const DRAFT_TO_READ = '/policy/draft';
/** Where they find what became of it. */
export const OWN_COMMENTS = `${DRAFT_TO_READ}#yours`;

/** Where a paragraph stands on a page. */
export const anchorOf = (paragraphId: string): string => `p-${paragraphId}`;
export const paragraphAddress = (paragraphId: string): string => `${DRAFT}/paragraphs/${paragraphId}`;
export const backToParagraph = (paragraphId: string): string => `${DRAFT}#${anchorOf(paragraphId)}`;
/** Where a new paragraph is written; `after` is the one above it. */
export const newParagraphAddress = (after?: string): string => withQuery(`${DRAFT}/paragraphs/new`, { after });

/** The paragraph opened to say something about it, and what was just sent. */
export function openedAddress(paragraphId: string, { sent = false } = {}): string {
  return `${withQuery(DRAFT_TO_READ, { paragraph: paragraphId, sent: sent ? 'yes' : undefined })}#${anchorOf(paragraphId)}`;
}
