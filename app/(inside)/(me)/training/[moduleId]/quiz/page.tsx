import { getLocale, getTranslations } from '@/i18n/server';
import { AskView } from './ask-view';
import { FeedbackView } from './feedback-view';
import { IntroView } from './intro-view';
import { ResultView } from './result-view';
import { shownIn, sittingTitle, stateOf } from './sitting';

type Props = PageProps<'/training/[moduleId]/quiz'>;

export async function generateMetadata({ params, searchParams }: Props) {
  const { state } = await stateOf((await params).moduleId, 'quiz');
  const t = await getTranslations('training');
  const title = await sittingTitle(state, await searchParams);
  return { title: title ?? t('quiz.titleOf', { title: state.title[await getLocale()] }) };
}

/** One address for the whole quiz: what it shows follows from what has been answered, so leaving loses nothing. */
export default async function QuizPage({ params, searchParams }: Props) {
  const { viewer, employeeId, state } = await stateOf((await params).moduleId, 'quiz');
  const { shown, isKept } = shownIn(state, await searchParams);
  const { sittingId, current, result } = state;
  if (shown) return <FeedbackView state={state} shown={shown} isKept={isKept} />;
  if (current && sittingId) return <AskView state={state} sittingId={sittingId} current={current} />;
  if (result) return <ResultView viewer={viewer} employeeId={employeeId} state={state} result={result} />;
  return <IntroView state={state} />;
}
