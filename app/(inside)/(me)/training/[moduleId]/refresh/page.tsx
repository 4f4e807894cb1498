import { orNotFound } from '@/app/refusals';
import { getLocale, getTranslations } from '@/i18n/server';
import { refreshOf } from '@/server/training/refresh/queries';
import { AskView } from '../quiz/ask-view';
import { FeedbackView } from '../quiz/feedback-view';
import { shownIn, sittingTitle, stateOf } from '../quiz/sitting';
import { OfferView } from './offer-view';
import { RefreshedView } from './refreshed-view';

type Props = PageProps<'/training/[moduleId]/refresh'>;

/** The result of a refresh is shown once, right after it (`result` in the address); later the page offers the next. */
async function load({ params, searchParams }: Props) {
  const [{ moduleId }, query] = [await params, await searchParams];
  const { viewer, employeeId, state } = await stateOf(moduleId, 'refresh');
  return { viewer, employeeId, query, state: 'result' in query ? state : { ...state, result: null } };
}

export async function generateMetadata(props: Props) {
  const { state, query } = await load(props);
  const t = await getTranslations('training');
  const title = await sittingTitle(state, query);
  return { title: title ?? t('refresh.title', { title: state.title[await getLocale()] }) };
}

/** A few questions on what has aged or changed. */
export default async function RefreshPage(props: Props) {
  const { viewer, employeeId, state, query } = await load(props);
  const { shown, isKept } = shownIn(state, query);
  const { moduleId, sittingId, current, result } = state;
  if (shown) return <FeedbackView state={state} shown={shown} isKept={isKept} />;
  if (current && sittingId) return <AskView state={state} sittingId={sittingId} current={current} />;
  if (result) return <RefreshedView viewer={viewer} employeeId={employeeId} state={state} result={result} />;
  return <OfferView offer={await orNotFound(refreshOf(viewer, { employeeId, moduleId }))} />;
}
