import { ActionForm } from '@/components/forms/action-form';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { getTranslations } from '@/i18n/server';
import { end } from './actions';

/** Ends a rule that still gives something; asks first. */
export async function EndRule({ ruleId, title }: { ruleId: string; title: string }) {
  const t = await getTranslations('assignments');
  return (
    <ActionForm action={end.bind(null, ruleId)}>
      <ConfirmButton
        label={t('rules.end')}
        what={t('rules.endWhat', { title })}
        confirm={t('rules.endConfirm')}
        variant="quiet"
      />
    </ActionForm>
  );
}
