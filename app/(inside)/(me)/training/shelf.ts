import type { ListedModule } from '@/components/training/module-list';
import type { Viewer } from '@/domain/access/viewer';
import { isBegun, minutesLeft, nextStep, type NextStep } from '@/domain/training/next-step';
import { begunModules, moduleChoices, moduleForTaking, modulesOf } from '@/server/training/queries';

export type ShelfModule = ListedModule & { step: NextStep | null };

/** Every module as this person has it: asked for, begun without being asked, finished, or still in the library. */
export async function shelfOf(viewer: Viewer, employeeId: string, today: string): Promise<ShelfModule[]> {
  const asked = new Map((await modulesOf(viewer, employeeId, today)).map((one) => [one.moduleId, one]));
  const begun = new Map((await begunModules(viewer, employeeId)).map((one) => [one.moduleId, one]));
  const choices = await moduleChoices(viewer);
  const shelf = await Promise.all(
    choices.map(async ({ moduleId, title, minutes }): Promise<ShelfModule> => {
      const assignment = asked.get(moduleId);
      // What is asked decides: somebody who finished an earlier version may be asked for the new one.
      const finishedOn = begun.get(moduleId)?.completedOn ?? null;
      const isAsked = assignment && !(assignment.status === 'waived' && finishedOn);
      const completedOn = isAsked ? assignment.completedOn : finishedOn;
      const own = begun.has(moduleId) ? ('own' as const) : ('library' as const);
      const listed = {
        moduleId,
        title,
        minutes,
        status: completedOn ? ('completed' as const) : (assignment?.status ?? own),
        dueOn: assignment?.dueOn ?? null,
        completedOn,
        waivedReason: assignment?.waivedReason ?? null,
      };
      return { ...listed, ...(await progressOf(viewer, employeeId, listed)) };
    }),
  );
  return shelf.sort((a, b) => (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9'));
}

/** Lessons read and the next step, for modules that ask for something; the others are not looked into. */
async function progressOf(
  viewer: Viewer,
  employeeId: string,
  { moduleId, status }: Pick<ListedModule, 'moduleId' | 'status'>,
) {
  if (status !== 'open' && status !== 'overdue' && status !== 'own') return { lessons: null, step: null };
  const { lessons, quiz, minutes, assignment } = await moduleForTaking(viewer, { employeeId, moduleId });
  const progress = { lessons, quiz };
  const read = lessons.filter(({ isRead }) => isRead).length;
  return {
    minutes: minutesLeft(minutes, lessons),
    moved: assignment?.moved ?? null,
    lessons: isBegun(progress) ? { read, all: lessons.length } : null,
    step: nextStep({ ...progress, isCompleted: false }),
  };
}
