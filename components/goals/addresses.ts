export const GOALS = '/programme/goals';
export const NEW_GOAL = `${GOALS}/new`;
export const TIMELINE = `${GOALS}/timeline`;
export const goalAddress = (goalId: string): string => `${GOALS}/${goalId}`;

/** What was done just before a page is shown, as its address hands it on. */
export const TOLD = [
  'made',
  'discarded',
  'measured',
  'corrected',
  'milestone',
  'milestone-removed',
  'handed-over',
  'judged',
  'stopped',
] as const;
export type Told = (typeof TOLD)[number];
