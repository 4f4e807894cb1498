/** The four usual goals of a social media programme, and one's own (the guide behind docs/glossary.md). */
export const goalKinds = ['respond', 'feedback', 'human', 'spread', 'other'] as const;
export type GoalKind = (typeof goalKinds)[number];
