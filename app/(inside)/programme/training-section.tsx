import { Completion, CompletionByDepartment } from '@/components/support/completion';
import { OneOf } from '@/components/support/one-of';
import type { Query } from '@/components/ui/links';
import { Section } from '@/components/ui/section';
import type { Viewer } from '@/domain/access/viewer';
import { dayIn } from '@/domain/calendar/day';
import { getLocale, getTranslations } from '@/i18n/server';
import { timeZone } from '@/server/organisation/current';
import { moduleChoices } from '@/server/training/queries';
import { completionByDepartment, completionCounts, completionLine } from '@/server/training/reports/queries';

/** Completion of one module over time and by department; `?module=` chooses which. */
export async function TrainingSection({ viewer, query }: { viewer: Viewer; query: Query }) {
  const t = await getTranslations('support');
  const nav = await getTranslations('shell');
  const locale = await getLocale();
  const modules = await moduleChoices(viewer);
  const chosen = modules.find(({ moduleId }) => moduleId === query.module) ?? modules[0];
  if (!chosen) {
    return (
      <Section id="training" title={nav('nav.training')}>
        <p>{t('completion.noModule')}</p>
      </Section>
    );
  }
  const today = dayIn(new Date(), await timeZone());
  const { moduleId, title } = chosen;
  return (
    <Section id="training" title={nav('nav.training')}>
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
      />
      <CompletionByDepartment rows={await completionByDepartment(viewer, moduleId, today)} />
    </Section>
  );
}
