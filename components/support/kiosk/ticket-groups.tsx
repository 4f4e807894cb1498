import { ActionForm } from '@/components/forms/action-form';
import { ConfirmButton } from '@/components/forms/confirm-button';
import type { FormAction } from '@/components/forms/form-state';
import { PageLink } from '@/components/ui/page-link';
import { getTranslations } from '@/i18n/server';
import { sheetAddress } from './addresses';
import { getGroupName } from './group-name';

type Group = {
  department: string | null;
  location: string | null;
  people: number;
  at: readonly { department: string | null; people: number }[];
  sheet: { id: string; tickets: number } | null;
  isTooFew: boolean;
};

type TicketGroupsProps = {
  roundId: string;
  /** Each with the action that makes its tickets. */
  groups: readonly { key: string; group: Group; make: FormAction }[];
};

/** The groups with somebody who has no account: how many, where they work, and their tickets or the way to make them. */
export async function TicketGroups({ roundId, groups }: TicketGroupsProps) {
  const t = await getTranslations('kiosk');
  const nameOf = await getGroupName();
  const places = (at: Group['at']) =>
    at
      .map(({ department, people }) =>
        department === null ? t('tickets.noDepartment', { people }) : t('tickets.place', { department, people }),
      )
      .join(', ');
  return (
    <ul className="max-w-3xl">
      {groups.map(({ key, group, make }) => (
        <li key={key} className="border-b border-line py-5 last:border-b-0">
          <h3 className="text-lg">{nameOf(group)}</h3>
          <p className="mt-1 text-ink-soft">
            {t('tickets.without', { people: group.people })} {/* Where that says more than the name of the group. */}
            {(group.at.length > 1 || group.at[0]?.department !== group.department) &&
              t('tickets.at', { places: places(group.at) })}
          </p>
          <div className="mt-3">
            {group.isTooFew && <p className="reading">{t('tickets.few', { people: group.people })}</p>}
            {group.sheet && (
              <PageLink href={sheetAddress(roundId, group.sheet.id)} className="inline-flex min-h-11 items-center">
                {t('tickets.open', { tickets: group.sheet.tickets })}
              </PageLink>
            )}
            {!group.sheet && !group.isTooFew && (
              <ActionForm action={make}>
                <ConfirmButton
                  label={t('tickets.make', { people: group.people })}
                  what={t('tickets.makeWhat', { people: group.people })}
                  confirm={t('tickets.makeConfirm')}
                  variant="quiet"
                />
              </ActionForm>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
