import type { NextStep } from '@/domain/training/next-step';
import { getTranslations } from '@/i18n/server';

/** What stands on the button of the next step: "Go on with lesson 3". Null when there is no step. */
export async function stepButton(step: NextStep): Promise<string | null> {
  const t = await getTranslations('training');
  if (step.kind === 'none') return null;
  if (step.kind === 'quiz') return t(`step.quiz.${step.how}`);
  return step.isFirst ? t('step.begin') : t('step.lesson', { place: step.place });
}

/** The same as a thing to do, with the name of the module: "Go on with “The basics”". */
export async function stepSentence(step: NextStep, title: string): Promise<string> {
  const t = await getTranslations('training');
  if (step.kind === 'quiz') return t(`step.quizOf.${step.how}`, { title });
  return step.kind === 'lesson' && step.isFirst
    ? t('step.beginModule', { title })
    : t('step.goOnWithModule', { title });
}
