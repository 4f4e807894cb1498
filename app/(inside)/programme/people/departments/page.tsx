import { orNotFound } from '@/app/refusals';
import { DepartmentTreeTable } from '@/components/people/department-tree-table';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { withTotals } from '@/domain/people/department-tree';
import { getTranslations } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import { departmentTree } from '@/server/people/departments/queries';

const PATH = '/programme/people/departments';

export async function generateMetadata() {
  return { title: (await getTranslations('departments'))('title') };
}

export default async function DepartmentsPage() {
  const viewer = await requireViewer();
  const departments = withTotals(await orNotFound(departmentTree(viewer)));
  const people = departments.reduce((sum, one) => sum + one.people, 0);

  const t = await getTranslations('departments');
  return (
    <>
      <PageHeader
        title={t('title')}
        back={{ href: '/programme/people', label: t('back') }}
        lead={departments.length > 0 ? t('lead', { people, departments: departments.length }) : undefined}
      />
      {departments.length === 0 ? (
        <EmptyState title={t('empty.title')}>{t('empty.more')}</EmptyState>
      ) : (
        <>
          <DepartmentTreeTable rows={departments} hrefOf={(id) => `${PATH}/${id}`} />
          <Section title={t('why')}>
            <p className="reading">{t('whyText')}</p>
          </Section>
        </>
      )}
    </>
  );
}
