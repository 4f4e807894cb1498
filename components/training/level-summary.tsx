import { isLongAgo, type KnowledgeLevel } from '@/domain/training/levels';
import { getAgoText, getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { LevelScale } from './level-scale';

type LevelSummaryProps = {
  level: KnowledgeLevel;
  /** The way to the next level with the questions there are: how many right answers (null: more than there are). */
  path: { rightAnswers: number | null; corrects: boolean };
  /** A sentence about how the level moved, after a quiz. */
  change?: string;
};

/** One's own knowledge level on a topic: what it is called, what it means, and what is missing for the next one. */
export async function LevelSummary({ level, path, change }: LevelSummaryProps) {
  const t = await getTranslations('training');
  const { lastShownAt, refreshDue } = level;
  return (
    <div className="reading">
      {/* "Level 0" would say what the words below take back: nothing shown yet is not nothing known. */}
      <LevelScale level={level.level} text={level.level === 0 ? '' : t('levels.number', { level: level.level })} />
      <p className="mt-3 text-lg font-semibold">{t(`levels.n${level.level}.word`)}</p>
      <p>{t(`levels.n${level.level}.meaning`)}</p>
      {change && <p className="mt-2 text-ink-soft">{change}</p>}
      {lastShownAt && (
        <p className="mt-2 text-ink-soft">
          {await lastShownSentence(lastShownAt)} {refreshDue && t('levels.refresh')}
        </p>
      )}
      <p className="mt-4">{await nextSentence(level, path.rightAnswers)}</p>
      {path.corrects && <p className="mt-2 text-sm text-ink-soft">{t('levels.correcting')}</p>}
      {path.rightAnswers === null && <p className="mt-2 text-sm text-ink-soft">{t('levels.outOfReach')}</p>}
    </div>
  );
}

/** "Last shown on 19 June, 5 months ago." */
async function lastShownSentence(at: Date): Promise<string> {
  const t = await getTranslations('training');
  const date = (await getDateText())(at);
  if (!isLongAgo(at, new Date())) return t('levels.lastShown', { date });
  return t('levels.lastShownAgo', { date, ago: (await getAgoText())(at) });
}

/** "For level 3 you need two more right answers to questions about situations." */
async function nextSentence({ next }: KnowledgeLevel, rightAnswers: number | null): Promise<string> {
  const t = await getTranslations('training');
  if (!next) return t('levels.highest');
  if (next.kind === null) return t('levels.nextModule');
  const values = { level: next.level, n: rightAnswers ?? next.rightAnswers ?? 0, kind: next.kind };
  if (!next.notBefore) return t('levels.next', values);
  return t('levels.nextFrom', { ...values, date: (await getDateText())(next.notBefore) });
}
