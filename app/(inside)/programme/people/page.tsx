import type { ReactNode } from 'react';
import { orNotFound } from '@/app/refusals';
import { InviteDepartment } from '@/components/people/invite-department';
import { PeopleTable } from '@/components/people/people-table';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { withQuery } from '@/components/ui/links';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { PageLink } from '@/components/ui/page-link';
import { Pagination } from '@/components/ui/pagination';
import { FilterSelect, SearchField } from '@/components/ui/search-field';
import { can } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { ROWS_PER_PAGE } from '@/domain/lists/address';
import { type PeopleFilter, peopleFilter } from '@/domain/people/list';
import { getTranslations } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import { busyImport } from '@/server/people/import/queries';
import { type DepartmentChoice, departmentChoices, invitableCount, peoplePage } from '@/server/people/queries';
import { inviteAll } from './actions';

const PATH = '/programme/people';

export async function generateMetadata() {
  return { title: (await getTranslations('people'))('list.title') };
}

export default async function PeoplePage({ searchParams }: PageProps<'/programme/people'>) {
  const viewer = await requireViewer();
  const filter = peopleFilter.parse(await searchParams);
  const [{ rows, page, total }, departments] = await orNotFound(
    Promise.all([peoplePage(viewer, filter), departmentChoices(viewer)]),
  );
  const people = departments.reduce((sum, one) => sum + one.people, 0);
  const chosen = departments.find(({ id }) => id === filter.department);

  const t = await getTranslations('people');
  const mayImport = can(viewer, 'people.import');
  const importLink = mayImport && (
    <ButtonLink variant="filled" href={`${PATH}/import`}>
      {t('list.import')}
    </ButtonLink>
  );
  if (people <= 1 && filter.show === 'current') {
    return (
      <>
        <PageHeader title={t('list.title')} />
        {mayImport && <RunningImport viewer={viewer} />}
        <EmptyState title={t('list.empty')} action={importLink}>
          {t(mayImport ? 'list.emptyImport' : 'list.emptyOther')}
        </EmptyState>
      </>
    );
  }
  const { q, department, show, sort, dir } = filter;
  const isWhole = chosen !== undefined && q === '' && show === 'current';
  const invitable = isWhole && can(viewer, 'people.invite') ? await invitableCount(viewer, chosen.id) : null;
  const query = { q, department, show: show === 'left' ? show : undefined, sort, dir };
  return (
    <>
      <PageHeader
        title={t('list.title')}
        lead={t('list.lead', { count: people, departments: departments.filter((one) => one.people > 0).length })}
        meta={
          can(viewer, 'people.arrange') && <PageLink href={`${PATH}/departments`}>{t('list.departments')}</PageLink>
        }
        action={importLink}
      />
      {mayImport && <RunningImport viewer={viewer} />}
      <Filters filter={filter} departments={departments} />
      <Found filter={filter} total={total} />
      {rows.length > 0 && <PeopleTable rows={rows} path={PATH} query={query} sort={{ by: sort, dir }} />}
      <Pagination path={PATH} query={query} page={page} pageSize={ROWS_PER_PAGE} total={total} />
      {chosen && invitable !== null && (
        <InviteDepartment department={chosen.name} invitable={invitable} action={inviteAll.bind(null, chosen.id)} />
      )}
    </>
  );
}

/** Why the list is not as it was a moment ago, and where to follow that. */
async function RunningImport({ viewer }: { viewer: Viewer }): Promise<ReactNode> {
  const busy = await busyImport(viewer);
  if (!busy) return null;
  const t = await getTranslations('people');
  return (
    <div className="mb-6">
      <Notice>
        {t('running.text', { file: busy.fileName })}{' '}
        <PageLink href={`${PATH}/import/${busy.id}`}>{t('running.link')}</PageLink>
      </Notice>
    </div>
  );
}

async function Filters({ filter, departments }: { filter: PeopleFilter; departments: readonly DepartmentChoice[] }) {
  const t = await getTranslations('people');
  return (
    <SearchField path={PATH} label={t('list.search')} value={filter.q} keep={{ sort: filter.sort, dir: filter.dir }}>
      <FilterSelect
        name="department"
        label={t('list.department')}
        value={filter.department}
        all={t('list.allDepartments')}
        options={departments.map(({ id, name, people }) => ({
          value: id,
          label: t('list.departmentOf', { name, count: people }),
        }))}
      />
      <FilterSelect
        name="show"
        label={t('list.show')}
        value={filter.show}
        options={(['current', 'left'] as const).map((one) => ({ value: one, label: t(`list.${one}`) }))}
      />
    </SearchField>
  );
}

type FoundProps = {
  filter: PeopleFilter;
  total: number;
};

/** How many the filter finds, when it leaves anybody out; and what to do when it finds nobody. */
async function Found({ filter, total }: FoundProps): Promise<ReactNode> {
  const t = await getTranslations('people');
  const { q, department, show } = filter;
  const isNarrowed = q !== '' || department !== '';
  if (total > 0) {
    if (!isNarrowed && show === 'current') return null;
    return (
      <p className="mb-3 text-sm text-ink-soft">{t(isNarrowed ? 'list.found' : 'list.leftCount', { count: total })}</p>
    );
  }
  if (!isNarrowed) return <EmptyState title={t('list.noneLeft')}>{t('list.noneLeftMore')}</EmptyState>;
  const everybody = <PageLink href={withQuery(PATH, { show })}>{t('list.clear')}</PageLink>;
  return (
    <EmptyState title={t('list.none')} action={everybody}>
      {t('list.noneMore')}
    </EmptyState>
  );
}
