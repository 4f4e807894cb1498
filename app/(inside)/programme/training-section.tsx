import { Completion, CompletionByDepartment } from '@/components/support/completion';
import { ChartSection } from '@/components/support/chart-section';
import { OneOf } from '@/components/support/one-of';
import type { Query } from '@/components/ui/links';
import type { Viewer } from '@/domain/access/viewer';
import { getLocale, getTranslations } from '@/i18n/server';
import { finishedCurve, keptByDepartment, keptCompletion } from '@/server/adoption/queries';
import { moduleChoices } from '@/server/training/queries';
import { mostAssigned } from '@/server/training/reports/queries';

/** Completion of one module over time and by department; `?module=` chooses which. */
export async function TrainingSection({ viewer, query }: { viewer: Viewer; query: Query }) {
  const t = await getTranslations('support');
  const locale = await getLocale();
  const modules = await moduleChoices(viewer);
  const find = (wanted: unknown) => modules.find(({ moduleId }) => moduleId === wanted);
  const most = find((await mostAssigned(viewer))?.moduleId);
  const chosen = find(query.module) ?? most ?? modules[0];
  if (!chosen) {
    return (
      <ChartSection id="training">
        <p>{t('completion.noModule')}</p>
      </ChartSection>
    );
  }
  const { moduleId, title } = chosen;
  const { beside, ...counts } = await keptCompletion(viewer, moduleId);
  const departments = await keptByDepartment(viewer, moduleId);
  return (
    <ChartSection id="training">
      <OneOf
        path="/programme#training"
        name="module"
        label={t('completion.module')}
        value={moduleId}
        options={modules.map((one) => ({ value: one.moduleId, label: one.title[locale] }))}
        show={t('completion.show')}
        keep={query}
      />
      <Completion
        module={title[locale]}
        counts={counts}
        line={await finishedCurve(viewer, moduleId)}
        beside={beside}
        // The line of the module that nearly everybody does is that of the step "trained", shown above.
        isDrawn={chosen !== most}
      />
      {/* Without those in which nobody is asked. */}
      <CompletionByDepartment rows={departments.filter(({ below }) => below.asked > 0)} />
    </ChartSection>
  );
}
