import { type Definition, DefinitionList } from '@/components/ui/definition-list';
import { PageLink } from '@/components/ui/page-link';
import { MINIMUM_DISTRIBUTION } from '@/domain/statistics/small-groups';
import type { Linking } from '@/domain/support/linking';
import type { OpeningPreview } from '@/domain/support/opening';
import { inPointsAtLeast } from '@/domain/support/rounds';
import type { ExpectedAnswers } from '@/domain/support/trend';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { OpeningGroups } from './opening-groups';

type OpeningFactsProps = {
  preview: OpeningPreview;
  closesOn: string;
  /** Leads back to choosing the day. */
  anotherDay: string;
  /** How answers will be kept. */
  linking: Linking;
  /** The answers to be expected, and the smallest change they would show as a fraction; null when none. */
  expected: ExpectedAnswers & { smallest: number | null };
};

/** What opening a round does, fact by fact, before it happens. */
export async function OpeningFacts({ preview, closesOn, anotherDay, linking, expected }: OpeningFactsProps) {
  const t = await getTranslations('support');
  const kept = await getTranslations('linking');
  const dateText = await getDateText();
  const { people, canAnswer, invited, k } = preview;
  const others = people - canAnswer;
  return (
    <div className="max-w-3xl">
      <DefinitionList
        items={[
          { term: t('opening.invited'), value: t('rounds.invitedValue', { people }), note: t('opening.invitedNote') },
          {
            term: t('opening.canAnswer'),
            value: t('rounds.invitedValue', { people: canAnswer }),
            note: others === 0 ? t('opening.canAnswerAll') : t('opening.canAnswerNote', { others, invited }),
          },
          {
            term: t('opening.closes'),
            value: (
              <span className="flex flex-wrap items-baseline gap-x-4">
                {dateText(closesOn)}
                <PageLink href={anotherDay} className="text-sm">
                  {t('opening.another')}
                </PageLink>
              </span>
            ),
            note: t('opening.closesNote'),
          },
          { term: t('opening.groups'), ...(await groupWords(preview)) },
          { term: kept('opening.term'), value: kept(`opening.${linking}`), note: kept(`opening.${linking}Note`) },
          {
            term: t('opening.shown'),
            value: t('opening.shownValue', { k }),
            note: t('opening.shownNote', { distribution: MINIMUM_DISTRIBUTION }),
          },
          { term: t('rounds.expected'), ...(await changeWords(expected)) },
        ]}
      />
    </div>
  );
}

async function groupWords({ groups, k }: OpeningPreview): Promise<Omit<Definition, 'term'>> {
  const t = await getTranslations('support');
  const named = groups.filter(({ department }) => department !== null);
  if (named.length === 0) return { value: t('opening.groupsNone'), note: t('opening.groupsNoneNote') };
  return {
    value: t('opening.groupsValue', { count: groups.length }),
    note: (
      <>
        <p>
          {t('opening.groupsNote', { k })} {named.length < groups.length && t('opening.groupsRest')}
        </p>
        <OpeningGroups groups={groups} />
      </>
    ),
  };
}

/** What a round of so many answers can show, in words: the smallest change, and why. */
export async function changeWords({ answers, basis, smallest }: OpeningFactsProps['expected']) {
  const t = await getTranslations('support');
  if (smallest === null) return { value: t('rounds.expectedNone'), note: t('rounds.expectedNoneNote') };
  return {
    value: t('rounds.expectedValue', { points: inPointsAtLeast(smallest) }),
    note: t('rounds.expectedNote', { answers, response: basis }),
  };
}
