import { Section } from '@/components/ui/section';
import { canRise } from '@/domain/training/another-round';
import type { Bilingual } from '@/domain/training/content';
import type { KnowledgeLevel } from '@/domain/training/levels';
import { getLocale, getTranslations } from '@/i18n/server';
import { LevelSummary } from './level-summary';

export type TopicLevel = {
  topicId: string;
  name: Bilingual;
  level: KnowledgeLevel;
  /** The level before the sitting. */
  before: number;
  path: { rightAnswers: number | null; corrects: boolean };
};

/** After a sitting: the level on each topic that it asked about, whether it rose, and what is missing for the next. */
export async function TopicLevels({ topics }: { topics: readonly TopicLevel[] }) {
  const t = await getTranslations('training');
  const locale = await getLocale();
  const sections = topics.map(async ({ topicId, name, level, before, path }) => (
    <Section key={topicId} title={t('levels.title', { topic: name[locale] })}>
      <LevelSummary level={level} path={path} change={await changeSentence(before, level.level)} />
      {canRise({ level, path }) && <p className="reading mt-2 text-sm text-ink-soft">{t('levels.why')}</p>}
    </Section>
  ));
  return Promise.all(sections);
}

async function changeSentence(before: number, now: number): Promise<string> {
  const t = await getTranslations('training');
  if (now === before) return t('levels.same');
  // "It was level 0" would say that nothing was known; nothing had been shown yet.
  return before === 0 ? t('levels.first') : t('levels.rose', { before });
}
