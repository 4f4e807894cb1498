import { DRAFT_TO_READ, OWN_COMMENTS } from '@/components/policy/addresses';
import { goalAddress } from '@/components/goals/addresses';
import { POLICY, POLICY_CHANGES } from '@/components/policy/published-addresses';
import { responsibilityAddress } from '@/components/responsibilities/addresses';
import { themeAddress, themesAddress } from '@/components/support/themes/addresses';
import { stepAddress } from '@/components/training/addresses';
import { stepButton, stepSentence } from '@/components/training/step-words';
import type { BadgeTone } from '@/components/ui/badge';
import type { Viewer } from '@/domain/access/viewer';
import { type Task, tasksInOrder } from '@/domain/me/todo';
import { closingDayPassed } from '@/domain/support/model';
import { isDueSoon } from '@/domain/training/due';
import { getDateText } from '@/i18n/dates';
import { getLocale, getTranslations } from '@/i18n/server';
import { goalsToJudge } from '@/server/goals/queries';
import { answersToRead, commentsWanted } from '@/server/policy/commenting/queries';
import { ownStanding } from '@/server/policy/reading/queries';
import { responsibilitiesOf } from '@/server/responsibilities/queries';
import { openPulse } from '@/server/support/answering';
import { themesTodo } from '@/server/support/themes/queries';
import { interestOf } from '@/server/training/knowledge/queries';
import { type ShelfModule, shelfOf } from './training/shelf';

/** A task as the page shows it: a sentence with a verb, and where it is done. */
export type Sentence = {
  title: string;
  /** The day it is about, where it has one. */
  when: string | null;
  /** How much that presses. */
  tone: BadgeTone;
  note: string;
  href: string;
  button: string;
  lessons: { read: number; all: number } | null;
};

export type Waiting = {
  tasks: Task[];
  modules: ShelfModule[];
  responsibilities: Awaited<ReturnType<typeof responsibilitiesOf>>;
};

/** Everything that waits for this person, in the order in which to do it. */
export async function waitingFor(viewer: Viewer, employeeId: string, today: string): Promise<Waiting> {
  const modules = await shelfOf(viewer, employeeId, today);
  const responsibilities = await responsibilitiesOf(viewer, employeeId);
  const policy = await ownStanding(viewer, employeeId);
  const tasks = tasksInOrder(
    {
      modules: modules.filter(({ step }) => step !== null),
      policy: policy?.isAsked && policy.standing !== 'up-to-date' ? { isAgain: policy.standing === 'again' } : null,
      offers: responsibilities.filter(({ status }) => status === 'offered'),
      answers: await answersToRead(viewer, employeeId),
      commentUntil: await commentsWanted(viewer, employeeId, today),
      pulse: await openPulse(viewer),
      interestTold: (await interestOf(viewer, employeeId)) !== null,
      themes: await themesTodo(viewer, today),
      verdicts: await goalsToJudge(viewer, employeeId, today),
    },
    today,
  );
  return { tasks, modules, responsibilities };
}

export async function inWords(task: Task, modules: readonly ShelfModule[], today: string): Promise<Sentence> {
  const t = await getTranslations('me');
  const date = await getDateText();
  const plain = { when: null, tone: 'plain', lessons: null } as const;
  switch (task.kind) {
    case 'module':
      return moduleInWords(task, modules, today);
    case 'policy':
      return {
        ...plain,
        title: t(task.isAgain ? 'today.policy.titleAgain' : 'today.policy.title'),
        note: t('today.policy.note'),
        href: task.isAgain ? POLICY_CHANGES : POLICY,
        button: t(task.isAgain ? 'today.policy.buttonAgain' : 'today.policy.button'),
      };
    case 'responsibility':
      return {
        ...plain,
        title: t('today.responsibility.title', { title: task.title }),
        note: t('today.responsibility.note'),
        href: responsibilityAddress(task.responsibilityId),
        button: t('today.responsibility.button'),
      };
    case 'answers':
      return {
        ...plain,
        title: t('today.answers.title', { count: task.count }),
        note: t('today.answers.note'),
        href: OWN_COMMENTS,
        button: t('today.answers.button', { count: task.count }),
      };
    case 'comment':
      return {
        ...plain,
        title: t('today.comment.title'),
        note: t('today.comment.note', { date: date(task.until) }),
        href: DRAFT_TO_READ,
        button: t('today.comment.button'),
      };
    case 'pulse':
      return {
        ...plain,
        title: t('today.pulse.title'),
        note: await pulseNote(task, { isLate: closingDayPassed(task.closesOn, today), date: date(task.closesOn) }),
        href: `/pulse/${task.roundId}`,
        button: t('today.pulse.button'),
      };
    case 'themes': {
      const { waits } = task;
      return {
        ...plain,
        title: t(`today.themes.${waits.kind}`),
        note: t(waits.kind === 'plan-late' ? 'today.themes.noteLate' : 'today.themes.note'),
        href: waits.kind === 'plan-late' ? themeAddress(waits.roundId, waits.themeId) : themesAddress(waits.roundId),
        button: t('today.themes.button'),
      };
    }
    case 'verdict':
      return verdictInWords(task, date(task.dueOn));
    case 'interest':
      return {
        ...plain,
        title: t('today.interest.title'),
        note: t('today.interest.note'),
        href: '/me#interest',
        button: t('today.interest.button'),
      };
  }
}

async function moduleInWords(
  task: Extract<Task, { kind: 'module' }>,
  modules: readonly ShelfModule[],
  today: string,
): Promise<Sentence> {
  const t = await getTranslations('me');
  const date = await getDateText();
  const locale = await getLocale();
  const found = modules.find(({ moduleId }) => moduleId === task.moduleId);
  const step = found?.step ?? { kind: 'none' as const };
  const when = () => {
    if (!task.dueOn) return t('today.module.own');
    return t(task.isOverdue ? 'today.module.overdue' : 'today.module.due', { date: date(task.dueOn) });
  };
  const title = found?.title[locale] ?? '';
  return {
    title: await stepSentence(step, title),
    when: when(),
    note: t('today.module.minutes', { minutes: found?.minutes ?? 0 }),
    tone: task.isOverdue ? 'danger' : task.dueOn && isDueSoon(task.dueOn, today) ? 'wait' : 'plain',
    href: stepAddress(task.moduleId, step),
    button: (await stepButton(step)) ?? title,
    lessons: step.kind === 'lesson' ? (found?.lessons ?? null) : null,
  };
}

async function verdictInWords({ goalId, title }: Extract<Task, { kind: 'verdict' }>, day: string): Promise<Sentence> {
  const t = await getTranslations('goals');
  return {
    ...{ when: null, tone: 'plain', lessons: null },
    title: t('today.title', { title }),
    note: t('today.note', { date: day }),
    href: `${goalAddress(goalId)}#verdict`,
    button: t('today.button'),
  };
}

type PulseTask = Extract<Task, { kind: 'pulse' }>;

/** Up to when the pulse can be answered, and what is promised of the answer. */
async function pulseNote({ linking }: PulseTask, { isLate, date }: { isLate: boolean; date: string }): Promise<string> {
  const key = isLate ? 'noteLate' : 'note';
  if (linking === 'confidential') return (await getTranslations('linking'))(`today.${key}`, { date });
  return (await getTranslations('me'))(`today.pulse.${key}`, { date });
}
