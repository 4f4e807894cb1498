import { type StepState, Steps } from '@/components/ui/steps';
import type { ColumnMapping } from '@/domain/people/import-columns';
import type { PlanSummary } from '@/domain/people/import-plan';
import type { ImportStatus } from '@/domain/people/import-status';
import { getTranslations } from '@/i18n/server';

type ImportStepsProps = {
  status: ImportStatus;
  header: readonly string[];
  mapping: ColumnMapping;
  summary: PlanSummary | null;
};

/** Which step each status is; the steps before it are done. */
const stepOf: Partial<Record<ImportStatus, number>> = { columns: 0, checking: 1, checked: 2, importing: 2, done: 3 };

/** Columns, check, import: what is done, where you are. Nothing for an import that ended early. */
export async function ImportSteps({ status, header, mapping, summary }: ImportStepsProps) {
  const t = await getTranslations('people-import');
  const at = stepOf[status];
  if (at === undefined) return null;
  const stateOf = (step: number): StepState => (step < at ? 'done' : step === at ? 'now' : 'next');
  const used = new Set(Object.values(mapping)).size;
  return (
    // Three short steps fit beside each other; the line that joins them below each other goes.
    <div className="mb-10 sm:[&_li]:pb-0 sm:[&_li>span:first-child]:hidden sm:[&_ol]:flex sm:[&_ol]:gap-10">
      <Steps
        label={t('steps.label')}
        items={[
          {
            title: t('steps.columns'),
            state: stateOf(0),
            note: at > 0 && t('steps.columnsNote', { used, all: header.length }),
          },
          {
            title: t('steps.check'),
            state: stateOf(1),
            note: at > 1 && summary && t('steps.checkNote', { count: summary.total }),
          },
          { title: t('steps.import'), state: stateOf(2) },
        ]}
      />
    </div>
  );
}
