import { ShareBars } from '@/components/charts/share-bars';
import { Badge } from '@/components/ui/badge';
import { formOf, type Question } from '@/domain/training/content';
import type { Choice } from '@/domain/training/item-count';
import { sureness } from '@/domain/training/item-flags';
import { isShown, type ItemSnapshot, peopleToRenew, type PlacedFlag } from '@/domain/training/item-snapshot';
import { getFormatter, getLocale, getTranslations } from '@/i18n/server';
import { ItemFlags } from './item-flags';
import { twoDecimals } from './item-figures';

type ItemQuestionProps = {
  question: Question;
  /** Its place in the module, from 1. */
  place: number;
  figures: ItemSnapshot | null;
  flags: readonly PlacedFlag[];
};

/** One question: how it does, what was chosen, and what to do about it. */
export async function ItemQuestion({ question, place, figures, flags }: ItemQuestionProps) {
  const t = await getTranslations('items');
  const locale = await getLocale();
  return (
    <article className="keep border-t border-line py-6 first:border-t-0 first:pt-0">
      <h3 className="reading text-lg">{t('questions.number', { place, prompt: question.prompt[locale] })}</h3>
      {figures && isShown(figures) ? (
        <>
          <Facts question={question} figures={figures} />
          {figures.choices.map((choice) => (
            <ChosenOptions key={choice.stepId} question={question} choice={choice} answers={figures.answers} />
          ))}
          <ItemFlags question={question} flags={flags} />
        </>
      ) : (
        <p className="mt-1 text-sm text-ink-soft">
          {t('questions.tooFew', { needed: peopleToRenew(0) - (figures?.answers ?? 0) })}
        </p>
      )}
    </article>
  );
}

async function Facts({ question, figures }: { question: Question; figures: ItemSnapshot }) {
  const t = await getTranslations('items');
  const format = await getFormatter();
  const { answers, facility, discrimination } = figures;
  const form = formOf(question);
  const isCredit = form === 'multiple' || form === 'order' || form === 'steps';
  const isProvisional = sureness(answers) === 'provisional';
  const facts = [
    {
      term: t(isCredit ? 'questions.facilityCredit' : 'questions.facility'),
      value:
        facility === null ? t('quiz.unknown') : format.number(facility, { style: 'percent', maximumFractionDigits: 0 }),
    },
    {
      term: t('questions.discrimination'),
      value: discrimination === null ? t('questions.noDiscrimination') : twoDecimals(format, discrimination),
    },
  ];
  return (
    <>
      <p className="mt-1 text-sm text-ink-soft">
        {t(`forms.${form}`)}
        {', '}
        {t(isProvisional ? 'questions.answersProvisional' : 'questions.answers', { answers })}
      </p>
      <dl className="mt-3 flex flex-wrap gap-x-10 gap-y-2">
        {facts.map(({ term, value }) => (
          <div key={term} className="flex gap-2">
            <dt className="text-ink-soft">{term}</dt>
            <dd className="tabular font-semibold">{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

type ChosenProps = { question: Question; choice: Choice; answers: number };

/** How often each option was chosen. The bars carry their numbers: they are their own table. */
async function ChosenOptions({ question, choice, answers }: ChosenProps) {
  const t = await getTranslations('items');
  const locale = await getLocale();
  const step = question.form === 'steps' ? question.steps.find(({ id }) => id === choice.stepId) : undefined;
  const options = step?.options ?? (question.form === 'steps' || question.form === 'order' ? [] : question.options);
  const textOf = (optionId: string) => options.find(({ id }) => id === optionId)?.text[locale] ?? optionId;
  const place = question.form === 'steps' ? question.steps.findIndex(({ id }) => id === choice.stepId) + 1 : 0;
  return (
    <div className="mt-4">
      {step && <p className="reading mb-1">{t('questions.step', { place, prompt: step.prompt[locale] })}</p>}
      <ShareBars
        name={t('questions.chosen')}
        bars={choice.options.map(({ id, correct, chosen }) => ({
          label: textOf(id),
          note: correct ? t('questions.right') : undefined,
          value: chosen / answers,
        }))}
      />
      {question.form === 'multiple' && <p className="mt-1 text-sm text-ink-soft">{t('questions.several')}</p>}
    </div>
  );
}

/** That figures may still move. */
export async function ProvisionalBadge() {
  const t = await getTranslations('items');
  return <Badge tone="wait">{t('one.provisional')}</Badge>;
}
