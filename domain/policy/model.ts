import type { Bilingual } from '@/domain/training/content';

export const policyStatuses = ['draft', 'published'] as const;
export type PolicyStatus = (typeof policyStatuses)[number];

/** editorial: acknowledgements of the version before still count; material, and the first version: all are asked. */
export const policyChanges = ['first', 'editorial', 'material'] as const;
export type PolicyChange = (typeof policyChanges)[number];

export const commentKinds = ['comment', 'proposal'] as const;
export type CommentKind = (typeof commentKinds)[number];

export const commentOutcomes = ['taken-over', 'partly', 'not'] as const;
export type CommentOutcome = (typeof commentOutcomes)[number];

/** One heading, paragraph, list or table in Markdown. */
export type PolicyParagraph = { readonly id: string; readonly text: Bilingual };

export type PolicyContent = { readonly title: Bilingual; readonly paragraphs: readonly PolicyParagraph[] };

/** Questions after reading, at most. */
export const QUESTIONS_MAX = 3;
