import { ButtonLink } from '@/components/ui/button';
import { getTranslations } from '@/i18n/server';
import { themesAddress } from './addresses';

type RoundThemesProps = {
  roundId: string;
  standing: { themes: number; open: number; isDecided: boolean; isInTheWay: boolean };
  /** Only the champion makes themes; HR reads how far it has come. */
  isChampion: boolean;
};

/** Above the comments of a round: how far the answers to them have come, and the way to give them. */
export async function RoundThemes({ roundId, standing, isChampion }: RoundThemesProps) {
  const { themes, open, isDecided, isInTheWay } = standing;
  const t = await getTranslations('themes');
  const isDone = open === 0 && (themes > 0 || isDecided);
  const said = () => {
    if (open > 0) return t('round.open', { count: open });
    if (themes > 0) return t('round.done');
    if (isDecided) return t('round.decided');
    return t(isInTheWay ? 'round.waiting' : 'round.passed');
  };
  return (
    <div className="mb-6 flex flex-col items-start gap-3">
      <p className="reading">{said()}</p>
      {isChampion && (
        <ButtonLink href={themesAddress(roundId)}>{t(isDone ? 'round.linkDone' : 'round.link')}</ButtonLink>
      )}
    </div>
  );
}
