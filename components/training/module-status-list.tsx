import { PageLink } from '@/components/ui/page-link';
import { DataTable } from '@/components/ui/table';
import type { Bilingual } from '@/domain/training/content';
import type { AssignmentStatus } from '@/domain/training/model';
import { getDateText } from '@/i18n/dates';
import { getLocale, getTranslations } from '@/i18n/server';
import { AssignmentStatusBadge } from './assignment-status';

export type GivenModule = {
  assignmentId: string;
  title: Bilingual;
  status: AssignmentStatus;
  dueOn: string;
  completedOn: string | null;
  waivedReason: string | null;
};

type ModuleStatusListProps = {
  /** What the table holds, with the person's name. */
  caption: string;
  modules: readonly GivenModule[];
  /** Where an assignment is looked after; without it the titles lead nowhere. */
  hrefOf?: (assignmentId: string) => string;
};

/** The modules that one person was asked to take, as whoever runs the programme reads them. */
export async function ModuleStatusList({ caption, modules, hrefOf }: ModuleStatusListProps) {
  const t = await getTranslations('people');
  const date = await getDateText();
  const locale = await getLocale();
  return (
    <DataTable
      caption={caption}
      rows={modules}
      rowKey={({ assignmentId }) => assignmentId}
      columns={[
        {
          key: 'module',
          header: t('person.module'),
          cell: ({ assignmentId, title }) =>
            hrefOf ? <PageLink href={hrefOf(assignmentId)}>{title[locale]}</PageLink> : title[locale],
        },
        {
          key: 'due',
          header: t('person.due'),
          phone: 'aside',
          phoneLabel: true,
          nowrap: true,
          width: '10rem',
          cell: ({ dueOn }) => date(dueOn),
        },
        {
          key: 'status',
          header: t('person.status'),
          width: '16rem',
          cell: ({ status, completedOn, waivedReason }) => (
            <>
              <AssignmentStatusBadge status={status} completedOn={completedOn} />
              {waivedReason && (
                <span className="block text-sm text-ink-soft">{t('person.reason', { reason: waivedReason })}</span>
              )}
            </>
          ),
        },
      ]}
    />
  );
}
