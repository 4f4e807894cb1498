import { cache } from 'react';
import { z } from 'zod';
import { requireSelf } from '@/app/(inside)/(me)/self';
import { orNotFound } from '@/app/refusals';
import type { SittingKind } from '@/domain/training/model';
import { getTranslations } from '@/i18n/server';
import { quizState } from '@/server/training/quizzes/queries';

/** `after`: the question whose explanation to show; `kept`: it had been answered before. */
const address = z.object({ after: z.string().catch(''), kept: z.literal('1').optional().catch(undefined) });

/** Read once for a page and its title. */
export const stateOf = cache(async (moduleId: string, kind: SittingKind) => {
  const { viewer, employeeId } = await requireSelf();
  return { viewer, employeeId, state: await orNotFound(quizState(viewer, { employeeId, moduleId, kind })) };
});

export type SittingState = Awaited<ReturnType<typeof stateOf>>['state'];

/** The answer whose explanation the address asks for. */
export function shownIn({ answers }: SittingState, searchParams: unknown) {
  const { after, kept } = address.parse(searchParams);
  return { shown: answers.find(({ question }) => question.id === after), isKept: kept === '1' };
}

/** The title of a page of a sitting, the same as what stands on top of it; null before it has begun. */
export async function sittingTitle(state: SittingState, searchParams: unknown): Promise<string | null> {
  const { answers, current, result } = state;
  const t = await getTranslations('training');
  const { shown } = shownIn(state, searchParams);
  if (shown) {
    const of = current?.of ?? answers.length;
    return t(shown.isRight ? 'quiz.rightTitle' : 'quiz.wrongTitle', { place: shown.place, of });
  }
  if (current) return t('quiz.question', { place: current.place, of: current.of });
  return result && t('quiz.score', { right: result.right, asked: result.asked });
}
