import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { type Step, Steps } from '@/components/ui/steps';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { getFigureWords } from './figure-words';

type BaselineProps = {
  people: number;
  canAnswer: number;
  /** A fraction; null while nobody has chosen one. */
  goal: number | null;
  /** The first round, when it is open. */
  open: { roundId: string; number: number; closesOn: string; isLate: boolean } | null;
  roundsHref: string;
  peopleHref: string;
};

/** Instead of empty axes: what will be here, and what to settle before the first round. */
export async function Baseline({ people, canAnswer, goal, open, roundsHref, peopleHref }: BaselineProps) {
  const t = await getTranslations('support');
  const words = await getFigureWords();
  const dateText = await getDateText();
  const closing = open && { number: open.number, day: dateText(open.closesOn) };
  // Whoever sets the organisation up is its first person, and nobody to ask.
  const isPeopled = people > 1;

  const done: Record<'people' | 'goal' | 'round', boolean> = {
    people: isPeopled,
    goal: goal !== null,
    round: open !== null,
  };
  const now = (['people', 'goal', 'round'] as const).find((step) => !done[step]) ?? 'close';
  const stateOf = (step: keyof typeof done | 'close'): Step['state'] =>
    step !== 'close' && done[step] ? 'done' : step === now ? 'now' : 'next';
  const peopleNote = () => {
    if (!isPeopled) return t('baseline.peopleNone');
    if (people > canAnswer) return t('baseline.peopleSome', { people, canAnswer });
    return `${t('rounds.invitedValue', { people })}. ${t('rounds.invitedAll')}`;
  };
  const steps: Step[] = [
    {
      title: t('baseline.people'),
      state: stateOf('people'),
      href: peopleHref,
      note: peopleNote(),
    },
    {
      title: t('baseline.goal'),
      state: stateOf('goal'),
      href: `${roundsHref}#goal`,
      note: goal === null ? t('baseline.goalNone') : t('baseline.goalSome', { goal: words.percent(goal) }),
    },
    {
      title: t('baseline.round'),
      state: stateOf('round'),
      href: open ? `${roundsHref}/${open.roundId}` : roundsHref,
      note: closing ? t(open.isLate ? 'baseline.roundLate' : 'baseline.roundOpen', closing) : t('baseline.roundNone'),
    },
    { title: t('baseline.close'), state: stateOf('close'), note: t('baseline.closeNone') },
  ];
  return (
    <>
      <EmptyState title={t('baseline.title')}>
        {closing ? t(open.isLate ? 'baseline.emptyLate' : 'baseline.emptyOpen', closing) : t('baseline.empty')}
      </EmptyState>
      <Section title={t('baseline.steps')} intro={t('baseline.stepsIntro')}>
        <Steps items={steps} label={t('baseline.steps')} />
      </Section>
    </>
  );
}
