import { LevelScale } from '@/components/training/level-scale';
import { DefinitionList } from '@/components/ui/definition-list';
import type { InterestStatement } from '@/domain/people/interest';
import type { Bilingual } from '@/domain/training/content';
import type { KnowledgeLevel } from '@/domain/training/levels';
import { getDateText } from '@/i18n/dates';
import { getLocale, getTranslations } from '@/i18n/server';

type PersonLevelsProps = {
  topics: readonly { topicId: string; name: Bilingual; level: KnowledgeLevel }[];
  /** Null: not told yet. */
  interest: InterestStatement | null;
};

/** Somebody's knowledge level per topic and interest level, for who may see them with a name. */
export async function PersonLevels({ topics, interest }: PersonLevelsProps) {
  const t = await getTranslations('people');
  const date = await getDateText();
  const locale = await getLocale();
  const shown = topics.filter(({ level }) => level.level > 0);
  const notShown = topics.filter(({ level }) => level.level === 0);
  const items = await Promise.all(
    shown.map(async ({ name, level }) => ({ term: name[locale], value: <Knowledge level={level} /> })),
  );
  const told = interest
    ? t('person.interestOf', { level: interest.level, date: date(interest.statedAt) })
    : t('person.interestNone');
  const scale = interest ? <LevelScale level={interest.level} text={told} /> : told;
  return (
    <>
      {topics.length === 0 && <p className="reading mb-4 text-ink-soft">{t('person.noTopics')}</p>}
      <DefinitionList
        items={[
          ...items,
          ...(notShown.length > 0
            ? [{ term: t('person.notShown'), value: notShown.map(({ name }) => name[locale]).join(', ') }]
            : []),
          { term: t('person.interest'), value: scale },
        ]}
      />
    </>
  );
}

async function Knowledge({ level: { level, lastShownAt, refreshDue } }: { level: KnowledgeLevel }) {
  const t = await getTranslations('people');
  const words = await getTranslations('training');
  const date = await getDateText();
  const more = [
    lastShownAt && t('person.knowledgeShown', { date: date(lastShownAt) }),
    refreshDue && t('person.refresh'),
  ];
  return (
    <>
      <LevelScale level={level} text={`${words('levels.number', { level })}: ${words(`levels.n${level}.word`)}`} />
      <p className="mt-1 text-sm text-ink-soft">{more.filter(Boolean).join(' ')}</p>
    </>
  );
}
