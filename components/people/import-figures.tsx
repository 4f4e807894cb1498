import { Figure, FigureRow } from '@/components/ui/figure';
import type { PlanSummary } from '@/domain/people/import-plan';
import { getFormatter, getTranslations } from '@/i18n/server';

const kinds = ['new', 'changed', 'unchanged', 'wrong', 'warned'] as const;

/** What an import would do, or did, in numbers of rows. Of what is done, only what there was. */
export async function ImportFigures({ summary, isDone }: { summary: PlanSummary; isDone: boolean }) {
  const t = await getTranslations('people-import');
  const format = await getFormatter();
  return (
    <FigureRow>
      {kinds
        .filter((kind) => !isDone || summary[kind] > 0)
        .map((kind) => (
          <Figure
            key={kind}
            label={t(`figures.${kind}`)}
            value={format.number(summary[kind])}
            note={t(isDone ? `figures.${kind}Done` : `figures.${kind}Note`)}
          />
        ))}
    </FigureRow>
  );
}
