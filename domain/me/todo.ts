/** A module that a person was asked to take, or began by themselves (`dueOn` null then). */
export type OpenModule = { readonly moduleId: string; readonly dueOn: string | null };

/** Something that waits for this person. */
export type Task =
  | { readonly kind: 'module'; readonly moduleId: string; readonly dueOn: string | null; readonly isOverdue: boolean }
  /** The policy in force asks to be read, for the first time or again. */
  | { readonly kind: 'policy'; readonly isAgain: boolean }
  | { readonly kind: 'responsibility'; readonly responsibilityId: string; readonly title: string }
  | { readonly kind: 'pulse'; readonly roundId: string; readonly closesOn: string }
  | { readonly kind: 'interest' };

type Waiting = {
  readonly modules: readonly OpenModule[];
  /** Null: nothing is asked, or it was acknowledged. */
  readonly policy: { readonly isAgain: boolean } | null;
  readonly offers: readonly { readonly id: string; readonly title: string }[];
  readonly pulse: { readonly roundId: string; readonly closesOn: string } | null;
  readonly interestTold: boolean;
};

/**
 * What waits for a person on the day `today`, the one thing to do now on top: what is overdue, then the module that is
 * due first, the policy to read, an offered responsibility, the open pulse, the question about interest, and only then the other modules.
 */
export function tasksInOrder({ modules, policy, offers, pulse, interestTold }: Waiting, today: string): Task[] {
  const byDay = [...modules].sort((a, b) => (a.dueOn ?? NEVER).localeCompare(b.dueOn ?? NEVER));
  const tasks = byDay.map(({ moduleId, dueOn }): Task => ({
    kind: 'module',
    moduleId,
    dueOn,
    isOverdue: dueOn !== null && dueOn < today,
  }));
  const urgent = Math.max(1, tasks.filter((task) => task.kind === 'module' && task.isOverdue).length);
  return [
    ...tasks.slice(0, urgent),
    ...(policy ? [{ kind: 'policy', ...policy } as const] : []),
    ...offers.map(({ id, title }): Task => ({ kind: 'responsibility', responsibilityId: id, title })),
    ...(pulse ? [{ kind: 'pulse', ...pulse } as const] : []),
    ...(interestTold ? [] : [{ kind: 'interest' } as const]),
    ...tasks.slice(urgent),
  ];
}

/** Sorts after every day. */
const NEVER = '9999-12-31';
