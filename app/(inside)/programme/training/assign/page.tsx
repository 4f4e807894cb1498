import { notFound } from 'next/navigation';
import { orNotFound } from '@/app/refusals';
import { ActionForm } from '@/components/forms/action-form';
import { Field } from '@/components/forms/field';
import { SubmitButton } from '@/components/forms/submit-button';
import { PersonPicker } from '@/components/people/person-picker';
import { AssignmentPreviewLists } from '@/components/training/assignment-preview-lists';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterBar } from '@/components/ui/filter-bar';
import { withQuery } from '@/components/ui/links';
import { PageHeader } from '@/components/ui/page-header';
import { PageLink } from '@/components/ui/page-link';
import { FilterSelect } from '@/components/ui/search-field';
import { Section } from '@/components/ui/section';
import { can } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { addDays, dayIn } from '@/domain/calendar/day';
import { assignAddress } from '@/domain/training/model';
import { planOf } from '@/domain/training/waves';
import { getToday } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import { timeZone } from '@/server/organisation/current';
import { departmentChoices, peopleMatching, personFacts } from '@/server/people/queries';
import { assignmentPreview } from '@/server/training/assigning/queries';
import { moduleChoices } from '@/server/training/queries';
import { assign } from './actions';
import { ByRule } from './by-rule';

const PATH = '/programme/training/assign';
const LIST = '/programme/training';
/** What the due date says before anybody changes it, in days from today. */
const USUAL_DAYS = 28;

export async function generateMetadata() {
  return { title: (await getTranslations('assignments'))('new.title') };
}

/** First for whom, then who that is, then when; each step is an address, so that it works without scripts. */
export default async function AssignPage({ searchParams }: PageProps<'/programme/training/assign'>) {
  const viewer = await requireViewer();
  if (!can(viewer, 'training.assign')) notFound();
  const { module: moduleId, person, department, q, rule, when, ...turns } = assignAddress.parse(await searchParams);
  const modules = await orNotFound(moduleChoices(viewer));
  const chosen = modules.find((one) => one.moduleId === moduleId) ?? modules[0];

  const t = await getTranslations('assignments');
  const header = { title: t('new.title'), back: { href: LIST, label: t('new.back') } };
  if (!chosen) {
    return (
      <>
        <PageHeader {...header} />
        <EmptyState title={t('leadNoModule')}>{t('noModule')}</EmptyState>
      </>
    );
  }
  const shown = { id: chosen.moduleId, title: chosen.title[viewer.locale] };
  if (rule || when.length > 0) {
    const plan = planOf(turns, await getToday());
    return <ByRule viewer={viewer} module={shown} words={when} plan={plan} question={q} />;
  }
  if (person || department) return <Preview viewer={viewer} module={shown} person={person} department={department} />;
  return (
    <>
      <PageHeader {...header} lead={t('new.lead', { title: shown.title })} />
      {modules.length > 1 && (
        <Section title={t('new.which')}>
          <FilterBar path={PATH} submit={t('new.showModule')} keep={{ q }}>
            <FilterSelect
              name="module"
              label={t('new.module')}
              value={shown.id}
              options={modules.map((one) => ({ value: one.moduleId, label: one.title[viewer.locale] }))}
            />
          </FilterBar>
        </Section>
      )}
      <ForWhom viewer={viewer} moduleId={shown.id} question={q} />
    </>
  );
}

async function ForWhom({ viewer, moduleId, question }: { viewer: Viewer; moduleId: string; question: string }) {
  const departments = await departmentChoices(viewer);
  const matches = question ? await peopleMatching(viewer, question) : [];
  const t = await getTranslations('assignments');
  const options = departments
    .filter(({ people }) => people > 0)
    .map(({ id, name, people }) => ({ value: id, label: t('new.departmentOption', { name, people }) }));
  return (
    <>
      <Section title={t('new.personPart')}>
        <PersonPicker
          path={PATH}
          question={question}
          matches={matches}
          keep={{ module: moduleId }}
          hrefOf={(person) => withQuery(PATH, { module: moduleId, person })}
        />
      </Section>
      <Section title={t('new.departmentPart')} intro={t('new.departmentIntro')}>
        {options.length > 0 ? (
          <FilterBar path={PATH} submit={t('new.next')} keep={{ module: moduleId }}>
            <FilterSelect name="department" label={t('new.department')} options={options} />
          </FilterBar>
        ) : (
          <p className="text-ink-soft">{t('new.noDepartments')}</p>
        )}
      </Section>
      <Section title={t('rule.part')} intro={t('rule.partIntro')}>
        <ButtonLink href={withQuery(PATH, { module: moduleId, rule: '1' })}>{t('rule.go')}</ButtonLink>
      </Section>
    </>
  );
}

type PreviewProps = { viewer: Viewer; module: { id: string; title: string }; person: string; department: string };

async function Preview({ viewer, module, person, department }: PreviewProps) {
  const to = person ? { person } : { department };
  const preview = await orNotFound(assignmentPreview(viewer, { moduleId: module.id, to }));
  const skipped = preview.skipped.reduce((sum, { count }) => sum + count, 0);
  const { count } = preview.gets;
  const today = dayIn(new Date(), await timeZone());

  const t = await getTranslations('assignments');
  return (
    <>
      <PageHeader
        title={t('new.title')}
        back={{ href: LIST, label: t('new.back') }}
        lead={t('new.previewLead', { title: module.title, count, skipped })}
        meta={
          <>
            <span>
              {t('new.for')} <strong>{await targetName({ viewer, person, department })}</strong>
            </span>
            <PageLink href={withQuery(PATH, { module: module.id })}>{t('new.change')}</PageLink>
          </>
        }
      />
      <AssignmentPreviewLists preview={preview} />
      {count > 0 && (
        <Section title={t('new.when')}>
          <ActionForm action={assign}>
            <input type="hidden" name="moduleId" value={module.id} />
            <input type="hidden" name="to" value={person ? `person:${person}` : `department:${department}`} />
            <Field
              name="dueOn"
              type="date"
              label={t('new.due')}
              hint={t('new.dueHint')}
              min={today}
              defaultValue={addDays(today, USUAL_DAYS)}
            />
            <SubmitButton>{t('new.submit', { count })}</SubmitButton>
          </ActionForm>
        </Section>
      )}
    </>
  );
}

type Target = { viewer: Viewer; person: string; department: string };

async function targetName({ viewer, person, department }: Target): Promise<string> {
  if (person) return (await orNotFound(personFacts(viewer, person))).name;
  const name = (await departmentChoices(viewer)).find(({ id }) => id === department)?.name ?? '';
  return (await getTranslations('assignments'))('new.forDepartment', { name });
}
