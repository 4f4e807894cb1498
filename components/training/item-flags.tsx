import { TriangleAlert } from '@/components/ui/icons';
import type { Question } from '@/domain/training/content';
import type { PlacedFlag } from '@/domain/training/item-snapshot';
import { getLocale, getTranslations } from '@/i18n/server';

/** What stands out about a question, each with what its author can do. */
export async function ItemFlags({ question, flags }: { question: Question; flags: readonly PlacedFlag[] }) {
  const t = await getTranslations('items');
  const locale = await getLocale();
  if (flags.length === 0) return null;
  return (
    <div className="reading mt-4">
      <h4 className="text-base font-semibold">{t('flags.title')}</h4>
      <ul className="mt-1 grid gap-2">
        {flags.map((flag) => (
          <li key={`${flag.kind} ${flag.stepId} ${optionOf(flag)}`} className="flex gap-2">
            <TriangleAlert aria-hidden size={16} className="mt-1 shrink-0 text-wait" />
            <span>{inItsStep(sentence(flag), flag)}</span>
          </li>
        ))}
      </ul>
    </div>
  );

  function sentence(flag: PlacedFlag): string {
    if (!('optionId' in flag)) return t(`flags.${flag.kind}`);
    const option = optionsAt(question, flag.stepId).find(({ id }) => id === flag.optionId);
    return t(`flags.${flag.kind}`, { option: option?.text[locale] ?? flag.optionId });
  }

  function inItsStep(flag: string, { stepId }: PlacedFlag): string {
    if (stepId === null || question.form !== 'steps') return flag;
    return t('flags.inStep', { place: question.steps.findIndex(({ id }) => id === stepId) + 1, flag });
  }
}

const optionOf = (flag: PlacedFlag) => ('optionId' in flag ? flag.optionId : '');

function optionsAt(question: Question, stepId: string | null) {
  if (question.form === 'order') return [];
  if (question.form === 'steps') return question.steps.find(({ id }) => id === stepId)?.options ?? [];
  return question.options;
}
