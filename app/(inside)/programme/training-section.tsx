import { Completion, CompletionByDepartment } from '@/components/support/completion';
import { ChartSection } from '@/components/support/chart-section';
import { OneOf } from '@/components/support/one-of';
import type { Query } from '@/components/ui/links';
import type { Viewer } from '@/domain/access/viewer';
import { dayIn } from '@/domain/calendar/day';
import { type DepartmentReport, withBelow } from '@/domain/training/department-report';
import { getLocale, getTranslations } from '@/i18n/server';
import { timeZone } from '@/server/organisation/current';
import { departmentTree } from '@/server/people/departments/queries';
import { moduleChoices } from '@/server/training/queries';
import {
  completionByDepartment,
  completionCounts,
  completionLine,
  finishedBeside,
  mostAssigned,
} from '@/server/training/reports/queries';

/** Completion of one module over time and by department; `?module=` chooses which. */
export async function TrainingSection({ viewer, query }: { viewer: Viewer; query: Query }) {
  const t = await getTranslations('support');
  const locale = await getLocale();
  const modules = await moduleChoices(viewer);
  const find = (wanted: unknown) => modules.find(({ moduleId }) => moduleId === wanted);
  const chosen = find(query.module) ?? find((await mostAssigned(viewer))?.moduleId) ?? modules[0];
  if (!chosen) {
    return (
      <ChartSection id="training">
        <p>{t('completion.noModule')}</p>
      </ChartSection>
    );
  }
  const today = dayIn(new Date(), await timeZone());
  const { moduleId, title } = chosen;
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
        counts={await completionCounts(viewer, moduleId, today)}
        line={await completionLine(viewer, moduleId)}
        beside={await finishedBeside(viewer, moduleId)}
      />
      <CompletionByDepartment rows={await departmentRows(viewer, moduleId, today)} />
    </ChartSection>
  );
}

/** The departments in the order of the organisation, each with everything under it; without those nobody is asked in. */
async function departmentRows(viewer: Viewer, moduleId: string, today: string): Promise<DepartmentReport[]> {
  const counts = await completionByDepartment(viewer, moduleId, today);
  const countsOf = new Map(counts.map((one) => [one.departmentId, one]));
  const placed = (await departmentTree(viewer)).map((place) => {
    const { assigned = 0, completed = 0, overdue = 0 } = countsOf.get(place.id) ?? {};
    return { ...place, asked: assigned, finished: completed, late: overdue };
  });
  return withBelow(placed).filter(({ below }) => below.asked > 0);
}
