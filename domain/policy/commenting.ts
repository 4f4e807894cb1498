import { z } from 'zod';
import { locales, type Locale } from '../access/viewer';
import type { DepartmentPlace } from '../people/department-tree';
import { canonicalParagraph } from './canonical';
import { PARAGRAPH_MAX } from './draft';
import { type CommentKind, type CommentOutcome, commentOutcomes } from './model';

/** Longest texts, in UTF-16 units. */
export const COMMENT_MAX = 2_000;
export const REASON_MAX = 1_000;

/** Whose comments are asked for, and until when: everyone's, or those of some departments and all below them. */
export const invitationForm = z
  .object({
    until: z.iso.date(),
    who: z.enum(['everyone', 'departments'], 'pick'),
    departments: z.array(z.string().min(1).max(60)).max(1_000).optional(),
  })
  .refine(({ who, departments = [] }) => who === 'everyone' || departments.length > 0, {
    path: ['departments'],
    error: 'pick-some',
  })
  .transform(({ until, who, departments = [] }) => ({ until, departmentIds: who === 'everyone' ? [] : departments }));
export type CommentInvitation = z.infer<typeof invitationForm>;

/**
 * What a colleague says about a paragraph. The proposal begins as the paragraph itself, so that one only has to change a
 * word; left as it was, it is none.
 */
export const commentForm = z.object({
  formKey: z.string().min(1).max(60),
  locale: z.enum(locales),
  revision: z.coerce.number().int().min(1),
  text: z.string().trim().max(COMMENT_MAX, `too-long:${COMMENT_MAX}`),
  proposal: z.string().max(PARAGRAPH_MAX, `too-long:${PARAGRAPH_MAX}`).transform(canonicalParagraph).optional(),
  mayName: z
    .literal('on')
    .optional()
    .transform((ticked) => ticked === 'on'),
});
export type CommentGiven = z.infer<typeof commentForm>;

/** The words proposed; null when there are none, or when they are the ones that stand there. */
export function proposalIn(proposal: string | undefined, about: string): string | null {
  if (proposal === undefined || proposal === '' || proposal === canonicalParagraph(about)) return null;
  return proposal;
}

/** The answer to a comment; `seen` is when it was last answered, as the one who answers saw it ('': never). */
export const answerForm = z
  .object({
    outcome: z.enum(commentOutcomes, 'pick'),
    reason: z.string().trim().max(REASON_MAX, `too-long:${REASON_MAX}`),
    seen: z.string().max(40),
  })
  .refine(({ outcome, reason }) => outcome === 'taken-over' || reason !== '', {
    path: ['reason'],
    error: 'reason-needed',
  });
export type CommentAnswer = z.infer<typeof answerForm>;

export const takeOverForm = z.object({ revision: z.coerce.number().int().min(1) });

/** Whether somebody in this department is asked, when those in or below `chosen` are; nobody chosen: everyone is. */
export function isAsked(
  departments: readonly Pick<DepartmentPlace, 'id' | 'parentId'>[],
  departmentId: string | null,
  chosen: readonly string[],
): boolean {
  if (chosen.length === 0) return departmentId !== null;
  const parents = new Map(departments.map(({ id, parentId }) => [id, parentId]));
  const seen = new Set<string>();
  for (let at = departmentId; at !== null && !seen.has(at); at = parents.get(at) ?? null) {
    if (chosen.includes(at)) return true;
    seen.add(at);
  }
  return false;
}

/** Whether comments may still be given on `today`; `until` is the last day, null when nobody was asked. */
export function isOpenForComments(until: string | null, today: string): boolean {
  return until !== null && today <= until;
}

export const COMMENTS_PER_PAGE = 20;
export const commentsFilter = z.object({
  show: z.enum(['open', 'answered', 'all']).catch('open'),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});
export type CommentsFilter = z.infer<typeof commentsFilter>;

/** Which paragraph a colleague is about to comment on; in the address, so that it works without scripts. */
export const commentAddress = z.object({ paragraph: z.string().max(60).optional().catch(undefined) });

/** A comment as everybody who was asked may read it. */
export type ReadComment = {
  readonly id: string;
  readonly paragraphId: string;
  readonly kind: CommentKind;
  readonly text: string;
  readonly proposal: string | null;
  readonly locale: Locale;
  /** The paragraph as it read when this was written. */
  readonly about: string;
  readonly createdAt: Date;
  readonly outcome: CommentOutcome | null;
  readonly reason: string | null;
  readonly isOwn: boolean;
  /** Only of who said that their name may be known. */
  readonly name: string | null;
};

/** A comment as champion and HR read it, with what they need to answer it. */
export type CommentToAnswer = Omit<ReadComment, 'isOwn' | 'name'> & {
  readonly name: string;
  readonly department: string;
  readonly mayName: boolean;
  readonly answeredAt: Date | null;
  readonly answeredBy: string | null;
  /** The paragraph as it reads now; null when it was removed from the draft. */
  readonly now: { readonly text: string; readonly revision: number } | null;
};

/** A comment of one's own, in whatever version. */
export type OwnComment = Omit<ReadComment, 'isOwn' | 'name'> & {
  readonly version: number;
  readonly mayName: boolean;
  readonly answeredAt: Date | null;
  /** Somebody else answered it, and its writer has not said to have read that. */
  readonly isUnread: boolean;
};

/** Until when the answers were given that somebody has read. */
export const readForm = z.object({ until: z.iso.datetime().transform((text) => new Date(text)) });
