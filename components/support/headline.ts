import type { ClosedRound } from '@/domain/support/rounds';
import { trend } from '@/domain/support/trend';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { getFigureWords } from './figure-words';

/** What can be said in one sentence about the newest closed round, and about the step from the one before. */
export async function supportHeadline(rounds: readonly ClosedRound[]): Promise<string> {
  const t = await getTranslations('support');
  const words = await getFigureWords();
  const [before, last] = [rounds.at(-2), rounds.at(-1)];
  if (!last) return t('headline.none');
  if (last.figure?.within) return t('headline.within', { label: words.supporters(last.figure) });
  if (!last.figure?.supporters) return t('headline.hidden', { number: last.number });

  const share = words.percent(last.figure.supporters.value);
  const range = words.range(last.figure.supporters);
  const step = before ? trend(before, last) : null;
  if (!before || !step) return t('headline.share', { share, range });
  return t(`headline.${step.direction ?? 'level'}`, { share, range, since: (await getDateText())(before.day) });
}
