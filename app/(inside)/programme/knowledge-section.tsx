import { ChartSection } from '@/components/support/chart-section';
import { KnowledgeAndInterest } from '@/components/support/knowledge-and-interest';
import { OneOf } from '@/components/support/one-of';
import type { Query } from '@/components/ui/links';
import type { Viewer } from '@/domain/access/viewer';
import { dayIn } from '@/domain/calendar/day';
import { getDateText } from '@/i18n/dates';
import { getLocale, getTranslations } from '@/i18n/server';
import { timeZone } from '@/server/organisation/current';
import { quadrant, quadrantMoves, topicChoices } from '@/server/training/knowledge/queries';
import { mostAssigned } from '@/server/training/reports/queries';

/** Knowledge against interest on one topic, as counts of people; `?topic=` chooses which. */
export async function KnowledgeSection({ viewer, query }: { viewer: Viewer; query: Query }) {
  const t = await getTranslations('support');
  const dateText = await getDateText();
  const locale = await getLocale();
  const topics = await topicChoices(viewer);
  const find = (wanted: unknown) => topics.find(({ topicId }) => topicId === wanted);
  const chosen = find(query.topic) ?? find((await mostAssigned(viewer))?.topicId) ?? topics[0];
  if (!chosen) {
    return (
      <ChartSection id="knowledge">
        <p>{t('quadrant.none')}</p>
      </ChartSection>
    );
  }
  const counted = await quadrant(viewer, chosen.topicId);
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
      {counted ? (
        <KnowledgeAndInterest
          topic={chosen.name[locale]}
          quadrant={counted}
          quarter={await quadrantMoves(viewer, chosen.topicId)}
          day={dateText(dayIn(counted.takenAt, await timeZone()))}
        />
      ) : (
        <p>{t('quadrant.first')}</p>
      )}
    </ChartSection>
  );
}
