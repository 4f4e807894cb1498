import { ActionForm } from '@/components/forms/action-form';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { SelectField } from '@/components/forms/field';
import { SubmitButton } from '@/components/forms/submit-button';
import { Section } from '@/components/ui/section';
import type { Viewer } from '@/domain/access/viewer';
import { isDiscardable } from '@/domain/goals/model';
import { getToday } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { goalChoices, type Goal } from '@/server/goals/queries';
import { discard, handOver } from './actions';

/** Another owner, and in the first week: away with it. */
export async function GoalChanges({ viewer, goal }: { viewer: Viewer; goal: Goal }) {
  const { owners } = await goalChoices(viewer);
  const { id, owner } = goal;
  const others = owners.filter((one) => one.id !== owner.id);
  const t = await getTranslations('goals');
  const trouble = owner.hasLeft ? 'left' : owner.canJudge ? null : 'cannotJudge';
  return (
    <>
      {others.length > 0 && (
        <Section title={t('owner.title')} intro={trouble ? t(`owner.${trouble}`, { name: owner.name }) : undefined}>
          <ActionForm action={handOver.bind(null, id)}>
            <SelectField
              name="ownerId"
              label={t('new.owner')}
              placeholder={t('new.ownerPick')}
              options={others.map((one) => ({ value: one.id, label: one.name }))}
            />
            <SubmitButton variant="quiet">{t('owner.save')}</SubmitButton>
          </ActionForm>
        </Section>
      )}
      {isDiscardable(goal, await getToday()) && (
        <Section title={t('discard.title')}>
          <ActionForm action={discard.bind(null, id)}>
            <ConfirmButton label={t('discard.title')} what={t('discard.what')} confirm={t('discard.confirm')} />
          </ActionForm>
        </Section>
      )}
    </>
  );
}
