/** What a letter to many people asks for: to acknowledge a version of the policy, or to comment on its draft. */
export type LetterSubject = { readonly kind: 'acknowledge' | 'comment'; readonly versionId: string };

/** The subject as one word, to be kept with the letter. */
export const nameOf = ({ kind, versionId }: LetterSubject): string => `${kind}:${versionId}`;

/** The subject that a letter was kept with; null for one that is about nothing but itself. */
export function subjectIn(about: string | null): LetterSubject | null {
  const [kind, versionId] = about?.split(':') ?? [];
  return (kind === 'acknowledge' || kind === 'comment') && versionId ? { kind, versionId } : null;
}
