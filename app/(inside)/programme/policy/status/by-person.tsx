import { STATUS, statusAddress } from '@/components/policy/published-addresses';
import { PersonStatusTable } from '@/components/policy/register/person-status-table';
import { EmptyState } from '@/components/ui/empty-state';
import { PageLink } from '@/components/ui/page-link';
import { Pagination } from '@/components/ui/pagination';
import { FilterSelect, SearchField } from '@/components/ui/search-field';
import type { Viewer } from '@/domain/access/viewer';
import { personSort, STATUS_PER_PAGE, type StatusFilter } from '@/domain/policy/register';
import { getTranslations } from '@/i18n/server';
import { departmentChoices } from '@/server/people/queries';
import { statusByPerson } from '@/server/policy/register/queries';

type ByPersonProps = { viewer: Viewer; filter: StatusFilter; isNow: boolean };

/** Who has confirmed it and who has not, person by person. */
export async function ByPerson({ viewer, filter, isNow }: ByPersonProps) {
  const sort = personSort.parse(filter.sort);
  const { rows, total } = await statusByPerson(viewer, filter, { sort });

  const t = await getTranslations('policy');
  const { q, department, show, dir, page } = filter;
  const version = String(filter.version);
  const query = { version, view: 'people', q, department, show, sort, dir };
  return (
    <>
      <Filters viewer={viewer} filter={filter} sort={sort} />
      {total === 0 ? (
        <EmptyState
          title={t('status.people.none')}
          action={<PageLink href={statusAddress({ version, view: 'people' })}>{t('status.people.clear')}</PageLink>}
        >
          {t('status.people.noneMore')}
        </EmptyState>
      ) : (
        <>
          <p className="mb-3 text-sm text-ink-soft">{t('status.people.found', { count: total })}</p>
          <PersonStatusTable
            rows={rows}
            asking={filter.version}
            isNow={isNow}
            path={STATUS}
            query={query}
            sort={{ by: sort, dir }}
          />
        </>
      )}
      <Pagination path={STATUS} query={query} page={page} pageSize={STATUS_PER_PAGE} total={total} />
    </>
  );
}

async function Filters({ viewer, filter, sort }: { viewer: Viewer; filter: StatusFilter; sort: string }) {
  const t = await getTranslations('policy');
  const departments = await departmentChoices(viewer);
  const keep = { version: String(filter.version), view: 'people', sort, dir: filter.dir };
  return (
    <SearchField path={STATUS} label={t('status.people.search')} value={filter.q} keep={keep}>
      <FilterSelect
        name="department"
        label={t('status.people.department')}
        value={filter.department}
        all={t('status.people.allDepartments')}
        options={departments.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <FilterSelect
        name="show"
        label={t('status.people.state')}
        value={filter.show}
        all={t('status.people.all')}
        options={[
          { value: 'outstanding', label: t('status.people.stateNo') },
          { value: 'acknowledged', label: t('status.people.stateYes') },
        ]}
      />
    </SearchField>
  );
}
