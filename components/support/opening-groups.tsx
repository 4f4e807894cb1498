import { DataTable } from '@/components/ui/table';
import { Disclosure } from '@/components/ui/disclosure';
import type { GroupToOpen } from '@/domain/support/opening';
import { getTranslations } from '@/i18n/server';
import { getFigureWords } from './figure-words';

/** The groups that an answer could carry, one press away: in a city there are hundreds. */
export async function OpeningGroups({ groups }: { groups: readonly GroupToOpen[] }) {
  const t = await getTranslations('support');
  const words = await getFigureWords();
  const nameOf = ({ department, location }: GroupToOpen) => {
    if (department === null) return t(groups.length > 1 ? 'opening.rest' : 'opening.everyone');
    if (location === null) return t('pulse.groups.department', { department });
    return t('pulse.groups.departmentLocation', { department, location });
  };
  return (
    <Disclosure summary={t('opening.groupsShow')}>
      <DataTable
        caption={t('opening.table.caption')}
        rows={groups}
        rowKey={({ department, location }) => JSON.stringify([department, location])}
        columns={[
          { key: 'group', header: t('opening.table.group'), cell: nameOf },
          {
            key: 'canAnswer',
            header: t('opening.table.canAnswer'),
            align: 'right',
            phone: 'line',
            cell: ({ canAnswer }) => words.count(canAnswer),
          },
          {
            key: 'invited',
            header: t('opening.table.invited'),
            align: 'right',
            phone: 'line',
            cell: ({ people }) => words.count(people),
          },
        ]}
      />
    </Disclosure>
  );
}
