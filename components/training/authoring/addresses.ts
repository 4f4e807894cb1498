import type { PartRef } from '@/domain/training/draft-texts';

export const MODULES = '/programme/training/modules';

export const draftAddress = (draftId: string): string => `${MODULES}/${draftId}`;
export const publishAddress = (draftId: string): string => `${MODULES}/${draftId}/publish`;

/** Where a part of a draft is written. */
export function partAddress(draftId: string, { kind, id }: PartRef): string {
  const draft = draftAddress(draftId);
  if (kind === 'head') return `${draft}/head`;
  return kind === 'lesson' ? `${draft}/lessons/${id}` : `${draft}/questions/${id}`;
}
