import { orNotFound } from '@/app/refusals';
import { DepartmentCheck } from '@/components/people/department-check';
import { DepartmentTreeTable } from '@/components/people/department-tree-table';
import { PlaceDepartments } from '@/components/people/place-departments';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { can } from '@/domain/access/policy';
import { departmentsAddress, withTotals } from '@/domain/people/department-tree';
import { getTranslations } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import { departmentTree } from '@/server/people/departments/queries';
import { placeSeveral } from './actions';

const PATH = '/programme/people/departments';

export async function generateMetadata() {
  return { title: (await getTranslations('departments'))('title') };
}

export default async function DepartmentsPage({ searchParams }: PageProps<'/programme/people/departments'>) {
  const viewer = await requireViewer();
  const { moved } = departmentsAddress.parse(await searchParams);
  const departments = withTotals(await orNotFound(departmentTree(viewer)));
  const people = departments.reduce((sum, one) => sum + one.people, 0);

  // With one department there is nothing to put anywhere.
  const mayArrange = can(viewer, 'people.arrange') && departments.length > 1;
  const hrefOf = (id: string) => `${PATH}/${id}`;
  const t = await getTranslations('departments');
  return (
    <>
      <PageHeader
        title={t('title')}
        back={{ href: '/programme/people', label: t('back') }}
        lead={departments.length > 0 ? t('lead', { people, departments: departments.length }) : undefined}
      />
      {moved !== undefined && (
        <div className="mb-10">
          <Notice tone="success" live>
            {t('several.done', { count: moved })}
          </Notice>
        </div>
      )}
      {departments.length === 0 ? (
        <EmptyState title={t('empty.title')}>{t('empty.more')}</EmptyState>
      ) : (
        <>
          {mayArrange ? (
            <PlaceDepartments
              // What a form was told before is over once its departments have moved.
              key={`${moved} ${departments.map(({ id, parentId }) => `${id}<${parentId}`).join(' ')}`}
              departments={departments}
              action={placeSeveral}
            >
              <DepartmentTreeTable
                rows={departments}
                hrefOf={hrefOf}
                before={({ id, name }, index) => (
                  <DepartmentCheck
                    id={id}
                    label={t('several.pick', { name })}
                    legend={t('several.departments')}
                    first={index === 0}
                  />
                )}
              />
            </PlaceDepartments>
          ) : (
            <DepartmentTreeTable rows={departments} hrefOf={hrefOf} />
          )}
          <Section title={t('why')}>
            <p className="reading">{t('whyText')}</p>
          </Section>
        </>
      )}
    </>
  );
}
