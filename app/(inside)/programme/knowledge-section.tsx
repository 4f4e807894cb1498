import { ChartSection } from '@/components/support/chart-section';
import { KnowledgeAndInterest } from '@/components/support/knowledge-and-interest';
import { OneOf } from '@/components/support/one-of';
import type { Query } from '@/components/ui/links';
import type { Viewer } from '@/domain/access/viewer';
import { quadrantCounts } from '@/domain/people/quadrant';
import { MINIMUM_GROUP } from '@/domain/statistics/small-groups';
import { getLocale, getTranslations } from '@/i18n/server';
import { levelCounts, topicChoices } from '@/server/training/knowledge/queries';

/** Knowledge against interest on one topic, as counts of people; `?topic=` chooses which. */
export async function KnowledgeSection({ viewer, query }: { viewer: Viewer; query: Query }) {
  const t = await getTranslations('support');
  const locale = await getLocale();
  const topics = await topicChoices(viewer);
  const chosen = topics.find(({ topicId }) => topicId === query.topic) ?? topics[0];
  if (!chosen) {
    return (
      <ChartSection id="knowledge">
        <p>{t('quadrant.none')}</p>
      </ChartSection>
    );
  }
  const levels = await levelCounts(viewer, chosen.topicId);
  return (
    <ChartSection id="knowledge">
      <OneOf
        path="/programme#knowledge"
        name="topic"
        label={t('quadrant.topic')}
        value={chosen.topicId}
        options={topics.map(({ topicId, name }) => ({ value: topicId, label: name[locale] }))}
        show={t('completion.show')}
        keep={query}
      />
      <KnowledgeAndInterest topic={chosen.name[locale]} counts={quadrantCounts(levels, MINIMUM_GROUP)} />
    </ChartSection>
  );
}
