import { notFound } from 'next/navigation';
import { orNotFound } from '@/app/refusals';
import { ActionForm } from '@/components/forms/action-form';
import { SelectField } from '@/components/forms/field';
import { SubmitButton } from '@/components/forms/submit-button';
import { departmentOptions } from '@/components/people/department-options';
import { DepartmentTreeTable } from '@/components/people/department-tree-table';
import { withQuery } from '@/components/ui/links';
import { PageHeader } from '@/components/ui/page-header';
import { PageLink } from '@/components/ui/page-link';
import { Section } from '@/components/ui/section';
import { can } from '@/domain/access/policy';
import { AT_THE_TOP, branchOf, withTotals } from '@/domain/people/department-tree';
import { getTranslations } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import { departmentTree, type DepartmentInTree } from '@/server/people/departments/queries';
import { place } from './actions';

const LIST = '/programme/people/departments';

export async function generateMetadata() {
  return { title: (await getTranslations('departments'))('title') };
}

export default async function DepartmentPage({ params }: PageProps<'/programme/people/departments/[departmentId]'>) {
  const viewer = await requireViewer();
  const { departmentId } = await params;
  const all = withTotals(await orNotFound(departmentTree(viewer)));
  const one = all.find(({ id }) => id === departmentId);
  if (!one) notFound();
  const branch = branchOf(all, one.id);
  const below = all.filter(({ id }) => branch.has(id) && id !== one.id);
  const parent = all.find(({ id }) => id === one.parentId);

  const t = await getTranslations('departments');
  return (
    <>
      <PageHeader
        title={one.name}
        back={{ href: LIST, label: t('one.back') }}
        lead={t('one.lead', { people: one.people, total: below.length > 0 ? one.total : 0 })}
        meta={
          <>
            <span>{parent ? t('one.isUnder', { name: parent.name }) : t('one.isTop')}</span>
            <PageLink href={withQuery('/programme/people', { department: one.id })}>{t('one.people')}</PageLink>
            {can(viewer, 'training.assign') && one.people > 0 && (
              <PageLink href={withQuery('/programme/training/assign', { department: one.id })}>
                {t('one.assign')}
              </PageLink>
            )}
          </>
        }
      />
      {can(viewer, 'people.arrange') && <Place department={one} candidates={all.filter(({ id }) => !branch.has(id))} />}
      <Section title={t('one.below')}>
        {below.length > 0 ? (
          <DepartmentTreeTable
            rows={below.map((row) => ({ ...row, depth: row.depth - one.depth - 1 }))}
            hrefOf={(id) => `${LIST}/${id}`}
          />
        ) : (
          <p className="text-ink-soft">{t('one.belowNone')}</p>
        )}
      </Section>
    </>
  );
}

type PlaceProps = { department: DepartmentInTree; candidates: readonly DepartmentInTree[] };

async function Place({ department, candidates }: PlaceProps) {
  const t = await getTranslations('departments');
  return (
    <Section title={t('one.place')} intro={`${t('one.placeIntro')} ${t('one.frozen')}`}>
      <ActionForm action={place.bind(null, department.id)} done={t('one.done')}>
        <SelectField
          // After saving, the browser puts a field back to what it began with: a new one begins with what was saved.
          key={department.parentId}
          name="parentId"
          label={t('one.parent')}
          defaultValue={department.parentId ?? AT_THE_TOP}
          options={departmentOptions(candidates, t('one.top'))}
        />
        <SubmitButton>{t('one.submit')}</SubmitButton>
      </ActionForm>
    </Section>
  );
}
