import { ActionForm } from '@/components/forms/action-form';
import { Field } from '@/components/forms/field';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { Section } from '@/components/ui/section';
import type { DaysAway } from '@/domain/training/rule';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';

type Leave = DaysAway & { id: string };
type PersonLeavesProps = {
  name: string;
  /** Newest first. */
  leaves: readonly Leave[];
  note: FormAction;
  /** Ends the leave with this id. */
  returnOf: (leaveId: string) => FormAction;
};

/** When somebody is away, for HR: noting it, and noting the return where that was not known. */
export async function PersonLeaves({ name, leaves, note, returnOf }: PersonLeavesProps) {
  const t = await getTranslations('assignments');
  const date = await getDateText();
  const running = leaves.find(({ until }) => until === null);
  return (
    <Section title={t('leave.title')} intro={t('leave.intro', { name })}>
      {leaves.length > 0 ? (
        <ul aria-label={t('leave.list')} className="mb-6 flex flex-col gap-1">
          {leaves.map(({ id, from, until }) => (
            <li key={id}>
              {until
                ? t('leave.range', { from: date(from), until: date(until) })
                : t('leave.open', { from: date(from) })}
            </li>
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
    </Section>
  );
}
