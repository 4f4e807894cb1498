import { ChartFrame } from '@/components/charts/chart-frame';
import { Quadrant, type QuadrantCell } from '@/components/charts/quadrant';
import type { QuadrantCount, QuadrantField } from '@/domain/people/quadrant';
import { getTranslations } from '@/i18n/server';
import { getFigureWords } from './figure-words';

/** How many people know how and want to, and the one thing to do for each group. Counts only, never names. */
export async function KnowledgeAndInterest({ topic, counts }: { topic: string; counts: readonly QuadrantCount[] }) {
  const t = await getTranslations('support');
  const words = await getFigureWords();
  const inField = (field: QuadrantField) => counts.find((one) => one.field === field)?.people ?? null;
  const adviceFor = (field: QuadrantField) => {
    const action = counts.find((one) => one.field === field)?.action;
    return action ? t(`quadrant.actions.${action}`) : null;
  };
  const cell = (field: Exclude<QuadrantField, 'unknown'>): QuadrantCell => {
    const people = inField(field);
    return {
      count: people === null ? t('quadrant.few') : words.count(people),
      title: t(`quadrant.fields.${field}`),
      advice: adviceFor(field),
    };
  };

  const ready = inField('highKnowledgeHighInterest');
  const unknown = inField('unknown');
  const isAnyHidden = counts.some(({ people }) => people === null);
  return (
    <ChartFrame
      level={2}
      title={ready === null ? t('quadrant.titlePlain') : t('quadrant.title', { count: ready })}
      subtitle={t('quadrant.about', { topic })}
      note={
        <>
          {unknown === 0 ? null : (
            <p>
              {unknown === null ? t('quadrant.unknownFew') : t('quadrant.unknown', { count: unknown })}{' '}
              {adviceFor('unknown')}
            </p>
          )}
          {isAnyHidden && <p>{t('quadrant.fewNote')}</p>}
        </>
      }
    >
      <Quadrant
        cells={{
          lowKnowledgeLowInterest: cell('lowKnowledgeLowInterest'),
          lowKnowledgeHighInterest: cell('lowKnowledgeHighInterest'),
          highKnowledgeLowInterest: cell('highKnowledgeLowInterest'),
          highKnowledgeHighInterest: cell('highKnowledgeHighInterest'),
        }}
        axes={{
          knowledge: t('quadrant.knowledge'),
          interest: t('quadrant.interest'),
          low: t('quadrant.low'),
          high: t('quadrant.high'),
        }}
      />
    </ChartFrame>
  );
}
