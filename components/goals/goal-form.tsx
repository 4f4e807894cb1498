import { ActionForm } from '@/components/forms/action-form';
import { RadioField } from '@/components/forms/choice';
import { Field, SelectField, TextArea } from '@/components/forms/field';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import {
  type Direction,
  directions,
  type FollowUpStep,
  type Frequency,
  frequencyUnits,
  GOAL_TITLE_MAX,
  GOAL_WHY_MAX,
  TIMES_MAX,
  UNIT_MAX,
} from '@/domain/goals/model';
import { roundsFor } from '@/domain/goals/rounds';
import type { GoalKind } from '@/domain/plan/model';
import type { Bilingual } from '@/domain/training/content';
import { getDateText } from '@/i18n/dates';
import { getLocale, getTranslations } from '@/i18n/server';

export type GoalFields = {
  kind: GoalKind;
  title: string;
  why: string;
  ownerId: string;
  /** 'own', 'support' or 'module:' with an id. */
  metric: string;
  unit: string;
  direction: Direction;
  baseline: number | null;
  target: number | null;
  startsOn: string;
  dueOn: string;
  platforms: readonly string[];
  frequency: Frequency | null;
  follows: { goalId: string; step: FollowUpStep } | null;
};

type GoalFormProps = {
  action: FormAction;
  fields: GoalFields;
  owners: readonly { id: string; name: string }[];
  modules: readonly { id: string; title: Bilingual }[];
  /** Last days of rounds that are open or planned. */
  closingDays: readonly string[];
};

/** Everything that a goal is made of, with what a template or a next step fills in. */
export async function GoalForm({ action, fields, owners, modules, closingDays }: GoalFormProps) {
  const t = await getTranslations('goals');
  const locale = await getLocale();
  return (
    <ActionForm action={action}>
      <input type="hidden" name="kind" value={fields.kind} />
      {fields.follows && (
        <>
          <input type="hidden" name="followsId" value={fields.follows.goalId} />
          <input type="hidden" name="step" value={fields.follows.step} />
        </>
      )}
      <Field name="title" label={t('new.goal')} maxLength={GOAL_TITLE_MAX} defaultValue={fields.title} />
      <TextArea
        name="why"
        label={t('new.why')}
        hint={t('new.whyHint')}
        rows={3}
        maxLength={GOAL_WHY_MAX}
        defaultValue={fields.why}
      />
      <SelectField
        name="ownerId"
        label={t('new.owner')}
        hint={t('new.ownerHint')}
        placeholder={t('new.ownerPick')}
        defaultValue={fields.ownerId}
        options={owners.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SelectField
        name="metric"
        label={t('new.metric')}
        hint={t('new.metricHint')}
        defaultValue={fields.metric}
        options={[
          { value: 'own', label: t('metrics.own') },
          { value: 'support', label: t('metrics.support') },
          ...modules.map(({ id, title }) => ({
            value: `module:${id}`,
            label: title[locale],
            group: t('metrics.modules'),
          })),
        ]}
      />
      <Field
        name="unit"
        label={t('new.unit')}
        hint={t('new.unitHint')}
        required={false}
        maxLength={UNIT_MAX}
        defaultValue={fields.unit}
      />
      <RadioField
        name="direction"
        legend={t('new.direction')}
        options={directions.map((one) => ({ value: one, label: t(`directions.${one}`) }))}
        defaultValue={fields.direction}
      />
      <Field
        name="baseline"
        type="number"
        step="any"
        label={t('new.baseline')}
        hint={t('new.baselineHint')}
        required={false}
        defaultValue={fields.baseline ?? undefined}
      />
      <Field name="target" type="number" step="any" label={t('new.target')} defaultValue={fields.target ?? undefined} />
      <Field name="startsOn" type="date" label={t('new.startsOn')} defaultValue={fields.startsOn} />
      <Field
        name="dueOn"
        type="date"
        label={t('new.dueOn')}
        hint={[t('new.dueHint'), ...(await roundSentences(fields, closingDays))].join(' ')}
        defaultValue={fields.dueOn}
      />
      <Field
        name="platforms"
        label={t('new.platforms')}
        hint={t('new.platformsHint')}
        required={false}
        defaultValue={fields.platforms.join(', ')}
      />
      <Field
        name="times"
        type="number"
        min={1}
        max={TIMES_MAX}
        label={t('new.times')}
        required={false}
        defaultValue={fields.frequency?.times}
      />
      <SelectField
        name="per"
        label={t('new.per')}
        required={false}
        placeholder={t('new.perNone')}
        defaultValue={fields.frequency?.per ?? ''}
        options={frequencyUnits.map((unit) => ({ value: unit, label: t(`per.${unit}`) }))}
      />
      <SubmitButton>{t('new.save')}</SubmitButton>
    </ActionForm>
  );
}

/** Which rounds give a goal on support a figure by the day that is filled in, and which close too late for it. */
async function roundSentences(fields: GoalFields, closingDays: readonly string[]): Promise<string[]> {
  const t = await getTranslations('goals');
  const dateText = await getDateText();
  const { inTime, tooLate } = roundsFor(closingDays, fields);
  const date = dateText(fields.dueOn);
  const list = (days: readonly string[]) => days.map((day) => dateText(day)).join(', ');
  return [
    inTime.length === 0
      ? t('new.rounds.none', { date })
      : t('new.rounds.inTime', { count: inTime.length, date, days: list(inTime) }),
    ...(tooLate.length > 0 ? [t('new.rounds.tooLate', { date, days: list(tooLate) })] : []),
  ];
}
