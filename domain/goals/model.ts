import { z } from 'zod';
import { DAY_MS } from '@/domain/calendar/day';
import { goalKinds } from '@/domain/plan/model';

/** Where the figure of a goal comes from: the newest closed round, a module's completion, or a number entered by hand. */
export const goalMetrics = ['own', 'support', 'module'] as const;
export type GoalMetric = (typeof goalMetrics)[number];

export const directions = ['more', 'less'] as const;
/** Which way is better. */
export type Direction = (typeof directions)[number];

export const frequencyUnits = ['day', 'week', 'month'] as const;
export type FrequencyUnit = (typeof frequencyUnits)[number];

export const verdicts = ['met', 'partly', 'not-met', 'unmeasurable'] as const;
export type Verdict = (typeof verdicts)[number];

/** The playbook: how a goal can go on after its verdict. After 'stop' nothing follows. */
export const nextSteps = ['raise', 'platform', 'extend', 'lower', 'hand-over', 'stop'] as const;
export type NextStep = (typeof nextSteps)[number];
export type FollowUpStep = Exclude<NextStep, 'stop'>;
export const followUpSteps = ['raise', 'platform', 'extend', 'lower', 'hand-over'] as const satisfies FollowUpStep[];

export const GOAL_TITLE_MAX = 120;
export const GOAL_WHY_MAX = 500;
export const GOAL_NOTE_MAX = 300;
export const SOURCE_MAX = 120;
export const UNIT_MAX = 30;
export const PLATFORMS_MAX = 8;
export const PLATFORM_MAX = 40;
export const MILESTONES_MAX = 12;
/** So many times a day, week or month. */
export const TIMES_MAX = 99;
/** A number entered by hand: large enough for everything that is counted. */
export const VALUE_MAX = 1_000_000_000;
/** A goal that was made by mistake can be taken away for so many days; after that it stays until its verdict. */
export const DISCARD_DAYS = 7;

/** Whether a goal made on `madeOn` may still be taken away on `today`; both 'YYYY-MM-DD'. */
export function isDiscardable({ madeOn, dueOn }: { madeOn: string; dueOn: string }, today: string): boolean {
  const days = (Date.parse(today) - Date.parse(madeOn)) / DAY_MS;
  return days < DISCARD_DAYS && today < dueOn;
}

/** What a goal is measured by, and what it aims for. In its unit; in whole and broken percent for figures of the product. */
export type Aim = {
  readonly direction: Direction;
  /** Null: there was no figure yet when the goal was made. */
  readonly baseline: number | null;
  readonly target: number;
  /** The path runs from the baseline on this day … */
  readonly startsOn: string;
  /** … to the target on this one, the day of verdict. */
  readonly dueOn: string;
};

/** A figure on a day. `low` and `high`: its 95 % interval, or the range in which it lies; null where it is exact. */
export type Measurement = {
  readonly day: string;
  /** Null: only a range may be shown. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
};

const value = z.coerce.number().min(-VALUE_MAX).max(VALUE_MAX);

/** 'LinkedIn, Instagram' → two names, each once. */
const platforms = z
  .string()
  .default('')
  .transform((text) => [...new Set(text.split(',').map((name) => name.trim()))].filter((name) => name !== ''))
  .pipe(
    z
      .array(z.string().max(PLATFORM_MAX, `too-long:${PLATFORM_MAX}`))
      .max(PLATFORMS_MAX, `pick-at-most:${PLATFORMS_MAX}`),
  );

const fields = z.object({
  kind: z.enum(goalKinds, 'pick'),
  title: z.string().trim().min(1).max(GOAL_TITLE_MAX),
  why: z.string().trim().min(1).max(GOAL_WHY_MAX),
  ownerId: z.string().min(1, 'pick'),
  /** 'own', 'support' or 'module:' with the id of a module. */
  metric: z.string().regex(/^(own|support|module:.+)$/, 'pick'),
  unit: z.string().trim().max(UNIT_MAX, `too-long:${UNIT_MAX}`).default(''),
  direction: z.enum(directions, 'pick'),
  baseline: value.optional(),
  target: value,
  startsOn: z.iso.date('date'),
  dueOn: z.iso.date('date'),
  platforms,
  times: z.coerce.number().int('whole-number').min(1).max(TIMES_MAX).optional(),
  per: z.enum(frequencyUnits, 'pick').optional(),
  followsId: z.string().optional(),
  step: z.enum(followUpSteps).optional(),
});

/** What a goal is made of. `baseline` is entered for a number of one's own, and read for the others. */
export const goalForm = fields
  .superRefine((goal, context) => {
    const wrong = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    if (goal.dueOn <= goal.startsOn) wrong('dueOn', 'date-early');
    if (goal.times !== undefined && goal.per === undefined) wrong('per', 'pick');
    if (goal.per !== undefined && goal.times === undefined) wrong('times', 'required');
    if (goal.metric !== 'own') {
      if (goal.target <= 0 || goal.target > 100) wrong('target', 'percentage');
    } else if (goal.baseline === undefined) wrong('baseline', 'required');
    else if (!isBeyond(goal.target, goal.baseline, goal.direction)) wrong('target', 'goal-target-side');
  })
  .transform(({ metric, times, per, followsId, step, ...goal }) => ({
    ...goal,
    ...metricOf(metric),
    frequency: times !== undefined && per !== undefined ? { times, per } : null,
    follows: followsId !== undefined && step !== undefined ? { goalId: followsId, step } : null,
  }));
export type GoalDetails = z.infer<typeof goalForm>;
export type Frequency = NonNullable<GoalDetails['frequency']>;

function metricOf(text: string): { metric: GoalMetric; moduleId: string | null } {
  if (text === 'own' || text === 'support') return { metric: text, moduleId: null };
  return { metric: 'module', moduleId: text.slice('module:'.length) };
}

/** Whether `value` is further than `than` in the direction that is better. */
export function isBeyond(value: number, than: number, direction: Direction): boolean {
  return direction === 'more' ? value > than : value < than;
}

export const measurementForm = z.object({
  day: z.iso.date('date'),
  value,
  source: z.string().trim().min(1).max(SOURCE_MAX),
  note: z.string().trim().max(GOAL_NOTE_MAX, `too-long:${GOAL_NOTE_MAX}`).default(''),
});
export type MeasurementDetails = z.infer<typeof measurementForm>;

export const milestoneForm = z.object({
  day: z.iso.date('date'),
  value: value.optional(),
  note: z.string().trim().min(1).max(GOAL_NOTE_MAX),
});
export type MilestoneDetails = z.infer<typeof milestoneForm>;

export const verdictForm = z.object({
  verdict: z.enum(verdicts, 'pick'),
  note: z.string().trim().max(GOAL_NOTE_MAX, `too-long:${GOAL_NOTE_MAX}`).default(''),
});
export type VerdictGiven = z.infer<typeof verdictForm>;

export const ownerForm = z.object({ ownerId: z.string().min(1, 'pick') });
