import type { Bilingual } from '@/domain/training/content';
import type { RefreshReason } from '@/domain/training/refresh';
import { getAgoText } from '@/i18n/dates';
import { getLocale, getTranslations } from '@/i18n/server';

export type RefreshTopic = { topicId: string; name: Bilingual; reason: RefreshReason; lastShownAt: Date | null };

/** Why a refresh is offered, one sentence for each topic: "Basics: last shown 11 months ago." */
export async function RefreshReasons({ topics }: { topics: readonly RefreshTopic[] }) {
  const sentences = await Promise.all(topics.map(reasonSentence));
  return (
    <ul className="reading space-y-2">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

export async function reasonSentence({ name, reason, lastShownAt }: RefreshTopic): Promise<string> {
  const t = await getTranslations('training');
  const topic = name[await getLocale()];
  if (reason === 'retained') return t('refresh.retained', { topic });
  return lastShownAt
    ? t('refresh.faded', { topic, ago: (await getAgoText())(lastShownAt) })
    : t('refresh.unsure', { topic });
}
