import { ChartFrame } from '@/components/charts/chart-frame';
import { Quadrant as FourFields, type QuadrantCell } from '@/components/charts/quadrant';
import { type Quadrant, type QuadrantField, recommendedActions } from '@/domain/people/quadrant';
import { MINIMUM_GROUP } from '@/domain/statistics/small-groups';
import type { QuarterMoves } from '@/domain/training/quadrant-moves';
import { getTranslations } from '@/i18n/server';
import { getFigureWords } from './figure-words';
import { WorkedOut } from './forecast/worked-out';
import { Moves } from './places/moves';

type KnowledgeAndInterestProps = {
  topic: string;
  /** As it was counted last. */
  quadrant: Quadrant;
  /** The day of that, as it is written. */
  day: string;
  /** How people moved in the last quarter that ended. */
  quarter: QuarterMoves | null;
};

const FIELDS = [
  'lowKnowledgeLowInterest',
  'lowKnowledgeHighInterest',
  'highKnowledgeLowInterest',
  'highKnowledgeHighInterest',
] as const;

/**
 * Of how many people it is not known whether they know how and want to; of the others, how many are where, and the one
 * thing to do for each group. Counts only, never names.
 */
export async function KnowledgeAndInterest({ topic, quadrant, day, quarter }: KnowledgeAndInterestProps) {
  const t = await getTranslations('support');
  const words = await getFigureWords();
  const { people, fields } = quadrant;
  const { unknown } = fields;
  const adviceFor = (field: QuadrantField) => t(`quadrant.actions.${recommendedActions[field]}`);
  const cell = (field: (typeof FIELDS)[number]): QuadrantCell => {
    const count = fields[field];
    return {
      count: count === null ? t('quadrant.few') : words.count(count),
      title: t(`quadrant.fields.${field}`),
      advice: adviceFor(field),
    };
  };

  const isEmpty = FIELDS.every((field) => fields[field] === 0);
  const isAnyHidden = Object.values(fields).some((count) => count === null);
  return (
    <>
      <ChartFrame
        level={2}
        title={await titleOf({ people, unknown })}
        subtitle={
          unknown === null || isEmpty
            ? t('quadrant.aboutPlain', { topic })
            : t('quadrant.about', { topic, known: people - unknown })
        }
        note={
          <>
            {isAnyHidden && <p>{t('quadrant.fewNote')}</p>}
            <p>{t('quadrant.taken', { day, k: MINIMUM_GROUP })}</p>
          </>
        }
      >
        {unknown !== 0 && (
          <p className="reading mb-4">
            {t('quadrant.unknown')} {adviceFor('unknown')}
          </p>
        )}
        {isEmpty ? (
          <p className="reading">{t('quadrant.nobody')}</p>
        ) : (
          <FourFields
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
        )}
      </ChartFrame>
      <Moves quarter={quarter} />
      <QuadrantWorkedOut />
    </>
  );
}

/** Who is not in the picture comes first, so that nobody takes the picture for everybody. */
async function titleOf({ people, unknown }: { people: number; unknown: number | null }): Promise<string> {
  const t = await getTranslations('support');
  if (unknown === null) return t('quadrant.titlePlain');
  return unknown === 0 ? t('quadrant.titleAll', { people }) : t('quadrant.title', { unknown, people });
}

async function QuadrantWorkedOut() {
  const t = await getTranslations('places');
  return (
    <div className="no-print mt-4">
      <WorkedOut
        what={t('moves.workedOut.what')}
        text={t('moves.workedOut.text')}
        recount={null}
        whyNot={t('moves.workedOut.hidden')}
      />
    </div>
  );
}
