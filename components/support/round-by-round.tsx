import { DefinitionList } from '@/components/ui/definition-list';
import type { SupportFigure } from '@/domain/support/figures';
import type { ClosedRound } from '@/domain/support/rounds';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { type FigureWords, getFigureWords } from './figure-words';

/** Every closed round in plain words, the newest first. */
export async function RoundByRound({ rounds }: { rounds: readonly ClosedRound[] }) {
  const t = await getTranslations('support');
  const words = await getFigureWords();
  const dateText = await getDateText();
  const items = rounds.toReversed().map(async ({ number, day, figure }) => ({
    term: t('roundOn', { number, day: dateText(day) }),
    value: await sentence(figure, words),
  }));
  return (
    <div className="max-w-3xl">
      <DefinitionList items={await Promise.all(items)} />
    </div>
  );
}

async function sentence(figure: SupportFigure | null, words: FigureWords): Promise<string> {
  const t = await getTranslations('support');
  if (!figure) return t('results.roundHidden');
  const who = { answers: words.answers(figure), invited: words.count(figure.N) };
  if (figure.supporters) {
    const share = words.percent(figure.supporters.value);
    return t('results.roundShare', { share, range: words.range(figure.supporters), ...who });
  }
  return t('results.roundUnanimous', { label: words.supporters(figure), ...who });
}
