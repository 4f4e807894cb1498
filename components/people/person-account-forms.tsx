import { ActionForm } from '@/components/forms/action-form';
import { CheckboxGroup } from '@/components/forms/choice';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { Field } from '@/components/forms/field';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { Section } from '@/components/ui/section';
import { type GrantedRole, grantedRoles } from '@/domain/access/viewer';
import type { AccountState } from '@/domain/people/list';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';

type InvitationProps = { name: string; account: Exclude<AccountState, 'active'>; action: FormAction };

/** Sends somebody a link to choose a password, for the first time or again. */
export async function Invitation({ name, account, action }: InvitationProps) {
  const t = await getTranslations('people');
  return (
    <Section title={t('inviteOne.title')} intro={t(`inviteOne.${account}`, { name })}>
      <ActionForm action={action} done={t('inviteOne.done')}>
        <SubmitButton variant="quiet">
          {account === 'none' ? t('inviteOne.send', { name }) : t('inviteOne.again')}
        </SubmitButton>
      </ActionForm>
    </Section>
  );
}

/** `today` is 'YYYY-MM-DD', the last day that can be a last working day here. */
type LeavingProps = { name: string; today: string; action: FormAction };

/** Marks somebody as having left, after saying what that does. */
export async function Leaving({ name, today, action }: LeavingProps) {
  const t = await getTranslations('people');
  return (
    <Section title={t('leaving.title')} intro={t('leaving.intro')}>
      <ActionForm action={action} done={t('leaving.done', { name })}>
        <ConfirmButton
          label={t('leaving.open')}
          what={t('leaving.what', { name })}
          confirm={t('leaving.confirm', { name })}
        >
          <Field name="leftOn" type="date" label={t('leaving.on')} defaultValue={today} max={today} />
        </ConfirmButton>
      </ActionForm>
    </Section>
  );
}

/** Takes a leaver back. */
export async function Returning({ name, leftOn, action }: { name: string; leftOn: string; action: FormAction }) {
  const t = await getTranslations('people');
  const date = await getDateText();
  return (
    <Section title={t('leaving.returnTitle')} intro={t('leaving.returnIntro', { name, date: date(leftOn) })}>
      <ActionForm action={action} done={t('leaving.returned', { name })}>
        <SubmitButton variant="quiet">{t('leaving.return', { name })}</SubmitButton>
      </ActionForm>
    </Section>
  );
}

/** Which roles somebody has on top of being an employee. */
export async function RolesForm({
  name,
  roles,
  action,
}: {
  name: string;
  roles: readonly GrantedRole[];
  action: FormAction;
}) {
  const t = await getTranslations('people');
  const shell = await getTranslations('shell');
  return (
    <Section title={t('roles.title')} intro={t('roles.intro', { name })}>
      <ActionForm action={action} done={t('roles.done')}>
        <CheckboxGroup
          name="roles"
          legend={t('roles.legend', { name })}
          options={grantedRoles.map((role) => ({
            value: role,
            label: shell(`roles.${role}`),
            hint: t(`roles.${role}`),
          }))}
          defaultValue={[...roles]}
        />
        <SubmitButton variant="quiet">{t('roles.save')}</SubmitButton>
      </ActionForm>
    </Section>
  );
}
