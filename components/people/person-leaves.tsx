import { ActionForm } from '@/components/forms/action-form';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { Field } from '@/components/forms/field';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import type { DaysAway } from '@/domain/training/rule';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';

type Leave = DaysAway & { id: string };
type Correction = { id: string; before: DaysAway; after: DaysAway | null; on: string; by: string | null };
type PersonLeavesProps = {
  name: string;
  /** Newest first. */
  leaves: readonly Leave[];
  /** What was noted and is no longer so, newest first. */
  corrections: readonly Correction[];
  note: FormAction;
  /** Ends, corrects or takes out the leave with this id. */
  returnOf: (leaveId: string) => FormAction;
  changeOf: (leaveId: string) => FormAction;
  removeOf: (leaveId: string) => FormAction;
};

/** When somebody is away, for HR: noting it, noting the return where that was not known, and mending a mistake. */
export async function PersonLeaves(props: PersonLeavesProps) {
  const { name, leaves, corrections, note, returnOf } = props;
  const t = await getTranslations('assignments');
  const date = await getDateText();
  const running = leaves.find(({ until }) => until === null);
  return (
    <Section title={t('leave.title')} intro={t('leave.intro', { name })}>
      {leaves.length > 0 ? (
        <ul aria-label={t('leave.list')} className="mb-6 flex flex-col gap-2">
          {leaves.map((leave) => (
            <OneLeave key={`${leave.id} ${leave.from} ${leave.until}`} leave={leave} {...props} />
          ))}
        </ul>
      ) : (
        <p className="mb-6 text-ink-soft">{t('leave.none')}</p>
      )}
      {running ? (
        <ActionForm key={running.id} action={returnOf(running.id)} done={t('leave.done', { name })}>
          <Field name="untilDay" type="date" label={t('leave.back', { from: date(running.from) })} min={running.from} />
          <SubmitButton variant="quiet">{t('leave.backSubmit')}</SubmitButton>
        </ActionForm>
      ) : (
        <ActionForm key={leaves.length} action={note} done={t('leave.done', { name })}>
          <Field name="fromDay" type="date" label={t('leave.from')} />
          <Field name="untilDay" type="date" label={t('leave.until')} hint={t('leave.untilHint')} required={false} />
          <SubmitButton variant="quiet">{t('leave.submit')}</SubmitButton>
        </ActionForm>
      )}
      <Corrections corrections={corrections} />
    </Section>
  );
}

/** A leave as a sentence: "7 December to 13 December". */
async function daysText({ from, until }: DaysAway): Promise<string> {
  const t = await getTranslations('assignments');
  const date = await getDateText();
  return until ? t('leave.range', { from: date(from), until: date(until) }) : t('leave.open', { from: date(from) });
}

type OneLeaveProps = Pick<PersonLeavesProps, 'name' | 'changeOf' | 'removeOf'> & { leave: Leave };

async function OneLeave({ leave, name, changeOf, removeOf }: OneLeaveProps) {
  const { id, from, until } = leave;
  const t = await getTranslations('assignments');
  const days = await daysText(leave);
  return (
    <li>
      {days}
      <Disclosure summary={t('leave.correct')}>
        <div className="mt-2 mb-6 flex flex-col gap-6 border-s-4 border-line ps-4">
          <p className="reading text-ink-soft">{t('leave.correctIntro', { name })}</p>
          <ActionForm action={changeOf(id)}>
            <Field name="fromDay" type="date" label={t('leave.from')} defaultValue={from} />
            <Field
              name="untilDay"
              type="date"
              label={t('leave.until')}
              hint={t('leave.untilHint')}
              required={false}
              defaultValue={until ?? ''}
            />
            <SubmitButton variant="quiet">{t('leave.correctSubmit')}</SubmitButton>
          </ActionForm>
          <ActionForm action={removeOf(id)}>
            <ConfirmButton
              label={t('leave.remove')}
              what={t('leave.removeWhat', { name, days })}
              confirm={t('leave.removeConfirm')}
              variant="quiet"
            />
          </ActionForm>
        </div>
      </Disclosure>
    </li>
  );
}

async function Corrections({ corrections }: Pick<PersonLeavesProps, 'corrections'>) {
  if (corrections.length === 0) return null;
  const t = await getTranslations('assignments');
  const date = await getDateText();
  return (
    <div className="mt-10">
      <h3 className="mb-2 text-lg">{t('leave.corrections')}</h3>
      <ul className="reading flex flex-col gap-2">
        {corrections.map(async ({ id, before, after, on, by }) => (
          <li key={id}>
            {after
              ? t('leave.changed', { before: await daysText(before), after: await daysText(after) })
              : t('leave.removed', { before: await daysText(before) })}
            <span className="block text-sm text-ink-soft">
              {by ? t('history.by', { date: date(on), name: by }) : t('history.bySystem', { date: date(on) })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
