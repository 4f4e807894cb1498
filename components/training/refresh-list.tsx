import { TodoList } from '@/components/ui/todo-list';
import type { Bilingual } from '@/domain/training/content';
import { getLocale, getTranslations } from '@/i18n/server';
import { refreshAddress } from './addresses';
import { reasonSentence, type RefreshTopic } from './refresh-reasons';

export type ListedRefresh = {
  moduleId: string;
  title: Bilingual;
  topics: readonly RefreshTopic[];
  hasChanged: boolean;
};

/** What a person could refresh, with the reason; whoever does not want to leaves it. */
export async function RefreshList({ offers, label }: { offers: readonly ListedRefresh[]; label: string }) {
  const t = await getTranslations('training');
  const locale = await getLocale();
  const items = await Promise.all(
    offers.map(async ({ moduleId, title, topics, hasChanged }) => ({
      href: refreshAddress(moduleId),
      title: t('refresh.offer', { title: title[locale] }),
      note: [...(hasChanged ? [t('refresh.changed')] : []), ...(await Promise.all(topics.map(reasonSentence)))].join(
        ' ',
      ),
    })),
  );
  return <TodoList items={items} label={label} />;
}
