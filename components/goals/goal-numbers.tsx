import { ActionForm } from '@/components/forms/action-form';
import { Field } from '@/components/forms/field';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import { PageLink } from '@/components/ui/page-link';
import { type Column, DataTable } from '@/components/ui/table';
import { GOAL_NOTE_MAX, type Measurement, SOURCE_MAX } from '@/domain/goals/model';
import { getDateText } from '@/i18n/dates';
import { getTranslations, getWrittenLanguage } from '@/i18n/server';
import { getFigureText } from './goal-words';

export type EnteredNumber = Measurement & {
  id: string;
  source: string;
  note: string;
  isRead: boolean;
  isCorrected: boolean;
};

type GoalNumbersProps = {
  unit: string;
  /** Also what was corrected, by day. */
  numbers: readonly EnteredNumber[];
  /** Where one is put right; absent where nothing can be changed. */
  correctHref?: (id: string) => string;
};

/** Every number of a goal that was entered or read, with where it comes from. */
export async function GoalNumbers({ unit, numbers, correctHref }: GoalNumbersProps) {
  const t = await getTranslations('goals');
  const dateText = await getDateText();
  const figure = await getFigureText(unit);
  const lang = await getWrittenLanguage();
  const columns: Column<EnteredNumber>[] = [
    { key: 'day', header: t('numbers.day'), nowrap: true, cell: ({ day }) => dateText(day) },
    {
      key: 'source',
      header: t('numbers.source'),
      cell: ({ source, note, isRead, isCorrected }) => (
        <>
          {isRead ? t('numbers.readBy') : <span lang={lang}>{source}</span>}
          {isCorrected && <span className="text-ink-soft"> ({t('numbers.corrected')})</span>}
          {note && (
            <span lang={lang} className="block text-sm text-ink-soft">
              {note}
            </span>
          )}
        </>
      ),
    },
    { key: 'value', header: t('numbers.value'), align: 'right', cell: (one) => figure(one) },
    ...(correctHref
      ? [
          {
            key: 'correct',
            header: t('numbers.correct'),
            phone: 'line' as const,
            cell: ({ id, day, isRead, isCorrected }: EnteredNumber) =>
              isRead || isCorrected ? null : (
                <PageLink href={correctHref(id)} aria-label={t('numbers.correctWhich', { day: dateText(day) })}>
                  {t('numbers.correct')}
                </PageLink>
              ),
          },
        ]
      : []),
  ];
  return (
    <Disclosure summary={t('numbers.history')}>
      <div className="max-w-3xl">
        <DataTable
          caption={t('numbers.historyCaption')}
          rows={numbers.toReversed()}
          rowKey={({ id }) => id}
          columns={columns}
        />
      </div>
    </Disclosure>
  );
}

type NumberFormProps = {
  action: FormAction;
  /** The day that stands in it. */
  day: string;
  /** What is put right. */
  number?: { value: number | null; source: string; note: string };
  submit: string;
};

/** A number of one's own with its day and source. */
export async function NumberForm({ action, day, number, submit }: NumberFormProps) {
  const t = await getTranslations('goals');
  return (
    <ActionForm action={action}>
      <Field name="day" type="date" label={t('numbers.day')} defaultValue={day} />
      <Field
        name="value"
        type="number"
        step="any"
        label={t('numbers.value')}
        defaultValue={number?.value ?? undefined}
      />
      <Field
        name="source"
        label={t('numbers.source')}
        hint={t('numbers.sourceHint')}
        maxLength={SOURCE_MAX}
        defaultValue={number?.source}
      />
      <Field
        name="note"
        label={t('numbers.note')}
        required={false}
        maxLength={GOAL_NOTE_MAX}
        defaultValue={number?.note}
      />
      <SubmitButton>{submit}</SubmitButton>
    </ActionForm>
  );
}
