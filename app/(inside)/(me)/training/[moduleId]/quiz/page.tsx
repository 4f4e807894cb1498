import { z } from 'zod';
import { requireSelf } from '@/app/(inside)/(me)/self';
import { orNotFound } from '@/app/refusals';
import { getLocale, getTranslations } from '@/i18n/server';
import { quizState } from '@/server/training/quizzes/queries';
import { AskView } from './ask-view';
import { FeedbackView } from './feedback-view';
import { IntroView } from './intro-view';
import { ResultView } from './result-view';

type Props = PageProps<'/training/[moduleId]/quiz'>;

/** `after`: the question whose explanation to show; `kept`: it had been answered before. */
const address = z.object({ after: z.string().catch(''), kept: z.literal('1').optional().catch(undefined) });

async function load({ params, searchParams }: Props) {
  const { viewer, employeeId } = await requireSelf();
  const { moduleId } = await params;
  const { after, kept } = address.parse(await searchParams);
  const state = await orNotFound(quizState(viewer, { employeeId, moduleId }));
  const shown = state.answers.find(({ question }) => question.id === after);
  return { viewer, employeeId, state, shown, isKept: kept === '1' };
}

export async function generateMetadata(props: Props) {
  const { state, shown } = await load(props);
  const t = await getTranslations('training');
  const of = state.answers.length;
  if (shown) {
    const total = state.current?.of ?? of;
    return { title: t(shown.isRight ? 'quiz.rightTitle' : 'quiz.wrongTitle', { place: shown.place, of: total }) };
  }
  if (state.current) return { title: t('quiz.question', { place: state.current.place, of: state.current.of }) };
  if (state.result) {
    const { right, asked } = state.result;
    return { title: t('quiz.score', { right, asked }) };
  }
  return { title: t('quiz.titleOf', { title: state.title[await getLocale()] }) };
}

/** One address for the whole quiz: what it shows follows from what has been answered, so leaving loses nothing. */
export default async function QuizPage(props: Props) {
  const { viewer, employeeId, state, shown, isKept } = await load(props);
  if (shown) return <FeedbackView state={state} shown={shown} isKept={isKept} />;
  if (state.current) return <AskView state={state} current={state.current} />;
  if (state.result) return <ResultView viewer={viewer} employeeId={employeeId} state={state} result={state.result} />;
  return <IntroView state={state} />;
}
