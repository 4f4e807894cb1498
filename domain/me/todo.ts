import type { Linking } from '@/domain/support/linking';

/** A module that a person was asked to take, or began by themselves (`dueOn` null then). */
export type OpenModule = { readonly moduleId: string; readonly dueOn: string | null };

/** What waits of the themes of a round, for who runs the rounds. */
export type ThemesTodo =
  | { readonly kind: 'themes-open' | 'comments-waiting'; readonly roundId: string }
  | { readonly kind: 'plan-late'; readonly roundId: string; readonly themeId: string };

/** Something that waits for this person. */
export type Task =
  | { readonly kind: 'module'; readonly moduleId: string; readonly dueOn: string | null; readonly isOverdue: boolean }
  /** The policy in force asks to be read, for the first time or again. */
  | { readonly kind: 'policy'; readonly isAgain: boolean }
  | { readonly kind: 'responsibility'; readonly responsibilityId: string; readonly title: string }
  /** So many answers to what they said about the policy have not been read. */
  | { readonly kind: 'answers'; readonly count: number }
  /** What they think of the draft of the policy is asked until a day. */
  | { readonly kind: 'comment'; readonly until: string }
  | { readonly kind: 'pulse'; readonly roundId: string; readonly closesOn: string; readonly linking: Linking }
  /** For the champion: what people said in a round waits for an answer, or a plan of which the day has passed. */
  | { readonly kind: 'themes'; readonly waits: ThemesTodo }
  /** The day of verdict of a goal of theirs has come. */
  | { readonly kind: 'verdict'; readonly goalId: string; readonly title: string; readonly dueOn: string }
  | { readonly kind: 'interest' };

type Waiting = {
  readonly modules: readonly OpenModule[];
  /** Null: nothing is asked, or it was acknowledged. */
  readonly policy: { readonly isAgain: boolean } | null;
  readonly offers: readonly { readonly id: string; readonly title: string }[];
  /** Answers to their own comments on the policy that they have not read. */
  readonly answers: number;
  /** The last day on which comments on the draft are asked of them; null: they are not, or have given some. */
  readonly commentUntil: string | null;
  readonly pulse: { readonly roundId: string; readonly closesOn: string; readonly linking: Linking } | null;
  readonly interestTold: boolean;
  /** What waits of themes; null for everybody but the champion. */
  readonly themes: ThemesTodo | null;
  /** Goals of theirs that wait for their verdict. */
  readonly verdicts: readonly { readonly id: string; readonly title: string; readonly dueOn: string }[];
};

/**
 * What waits for a person on the day `today`, the one thing to do now on top: a goal whose day of
 * verdict has come, what is overdue, then the module that is
 * due first, the policy to read, an offered responsibility, answers to what they said, the open pulse, the themes that
 * wait for the champion, the draft of the policy to comment on, the question about interest, and only then the other modules.
 */
export function tasksInOrder(
  { modules, policy, offers, answers, commentUntil, pulse, interestTold, themes, verdicts }: Waiting,
  today: string,
): Task[] {
  const byDay = [...modules].sort((a, b) => (a.dueOn ?? NEVER).localeCompare(b.dueOn ?? NEVER));
  const tasks = byDay.map(({ moduleId, dueOn }): Task => ({
    kind: 'module',
    moduleId,
    dueOn,
    isOverdue: dueOn !== null && dueOn < today,
  }));
  const urgent = Math.max(1, tasks.filter((task) => task.kind === 'module' && task.isOverdue).length);
  return [
    ...verdicts.map(({ id, title, dueOn }): Task => ({ kind: 'verdict', goalId: id, title, dueOn })),
    ...tasks.slice(0, urgent),
    ...(policy ? [{ kind: 'policy', ...policy } as const] : []),
    ...offers.map(({ id, title }): Task => ({ kind: 'responsibility', responsibilityId: id, title })),
    ...(answers > 0 ? [{ kind: 'answers', count: answers } as const] : []),
    ...(pulse ? [{ kind: 'pulse', ...pulse } as const] : []),
    ...(themes ? [{ kind: 'themes', waits: themes } as const] : []),
    ...(commentUntil ? [{ kind: 'comment', until: commentUntil } as const] : []),
    ...(interestTold ? [] : [{ kind: 'interest' } as const]),
    ...tasks.slice(urgent),
  ];
}

/** Sorts after every day. */
const NEVER = '9999-12-31';
