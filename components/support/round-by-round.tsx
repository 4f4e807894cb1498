import { DefinitionList } from '@/components/ui/definition-list';
import type { ClosedRound } from '@/domain/support/rounds';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { getFigureWords } from './figure-words';

/** Every closed round in plain words, the newest first. */
export async function RoundByRound({ rounds }: { rounds: readonly ClosedRound[] }) {
  const t = await getTranslations('support');
  const words = await getFigureWords();
  const dateText = await getDateText();
  const shareOf = ({ figure }: ClosedRound) => {
    if (!figure) return t('results.roundHidden');
    if (!figure.supporters) return t('results.roundWithin', { label: words.supporters(figure) });
    const share = words.percent(figure.supporters.value);
    return t('results.roundShare', { share, range: words.range(figure.supporters) });
  };
  const items = rounds.toReversed().map((round) => ({
    term: t('roundOn', { number: round.number, day: dateText(round.day) }),
    value: shareOf(round),
    note:
      round.figure &&
      t('results.roundAnswers', { answers: words.answers(round.figure), invited: words.count(round.figure.N) }),
  }));
  return (
    <div className="max-w-3xl">
      <DefinitionList items={items} />
    </div>
  );
}
