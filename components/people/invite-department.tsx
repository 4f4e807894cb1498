import { ActionForm } from '@/components/forms/action-form';
import { ConfirmButton } from '@/components/forms/confirm-button';
import type { FormAction } from '@/components/forms/form-state';
import { Section } from '@/components/ui/section';
import { getTranslations } from '@/i18n/server';

type InviteDepartmentProps = {
  department: string;
  /** How many people would get a mail. */
  invitable: number;
  action: FormAction;
};

/** Everybody of a department at once, after saying how many that are. */
export async function InviteDepartment({ department, invitable, action }: InviteDepartmentProps) {
  const t = await getTranslations('people');
  return (
    <Section title={t('invite.title', { department })}>
      <ActionForm action={action}>
        <p>{invitable > 0 ? t('invite.intro', { count: invitable }) : t('invite.nobody')}</p>
        {invitable > 0 && (
          <ConfirmButton
            variant="quiet"
            label={t('invite.open', { count: invitable })}
            what={t('invite.what', { count: invitable })}
            confirm={t('invite.confirm')}
          />
        )}
      </ActionForm>
    </Section>
  );
}
