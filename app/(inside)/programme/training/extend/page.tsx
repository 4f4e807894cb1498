import { notFound } from 'next/navigation';
import { orNotFound } from '@/app/refusals';
import { ActionForm } from '@/components/forms/action-form';
import { CheckboxGroup } from '@/components/forms/choice';
import { Field, TextArea } from '@/components/forms/field';
import { SubmitButton } from '@/components/forms/submit-button';
import { EmptyState } from '@/components/ui/empty-state';
import { withQuery } from '@/components/ui/links';
import { PageHeader } from '@/components/ui/page-header';
import { can } from '@/domain/access/policy';
import { dayIn } from '@/domain/calendar/day';
import { EVERYBODY_LISTED, MOST_EXTENDED_AT_ONCE, WAIVER_REASON_MAX } from '@/domain/training/model';
import { ASSIGNMENTS_PER_PAGE, assignmentFilter } from '@/domain/training/report';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import { timeZone } from '@/server/organisation/current';
import { assignmentsPage } from '@/server/training/reports/queries';
import { extendSome } from './actions';

export async function generateMetadata() {
  return { title: (await getTranslations('assignments'))('extend.title') };
}

/** More time for several people at once: those of the list as it was narrowed down, late ones unless it says otherwise. */
export default async function ExtendPage({ searchParams }: PageProps<'/programme/training/extend'>) {
  const viewer = await requireViewer();
  if (!can(viewer, 'training.assign')) notFound();
  const filter = assignmentFilter.parse(await searchParams);
  const status = filter.status === 'open' ? 'open' : 'overdue';
  const today = dayIn(new Date(), await timeZone());
  const { rows, total } = await orNotFound(assignmentsPage(viewer, { ...filter, status }, today));

  const t = await getTranslations('assignments');
  const date = await getDateText();
  const { module, department, q } = filter;
  const isForAll = total > 1 && total <= MOST_EXTENDED_AT_ONCE;
  const everybody = {
    value: EVERYBODY_LISTED,
    isWhole: true,
    label: t('extend.everybody', { count: total }),
    hint: total > rows.length ? t('extend.everybodyMore', { count: total - rows.length }) : undefined,
  };
  return (
    <>
      <PageHeader
        title={t('extend.title')}
        back={{
          href: withQuery('/programme/training', { view: 'people', module, department, q, status }),
          label: t('one.back'),
        }}
        lead={t('extend.someIntro')}
      />
      {rows.length === 0 ? (
        <EmptyState title={t('extend.nobody')}>{t('extend.nobodyMore')}</EmptyState>
      ) : (
        <ActionForm action={extendSome.bind(null, { module, department, q, status })}>
          <CheckboxGroup
            name="assignments"
            legend={t('extend.who')}
            hint={
              total > MOST_EXTENDED_AT_ONCE ? t('extend.limited', { count: ASSIGNMENTS_PER_PAGE, total }) : undefined
            }
            options={[
              ...(isForAll ? [everybody] : []),
              ...rows.map((row) => ({
                value: row.id,
                label: t('extend.whoHint', { name: row.name, department: row.department, date: date(row.dueOn) }),
              })),
            ]}
          />
          <Field name="dueOn" type="date" label={t('extend.due')} min={today} />
          <TextArea
            name="reason"
            label={t('extend.reason')}
            hint={t('extend.someReasonHint')}
            rows={3}
            maxLength={WAIVER_REASON_MAX}
          />
          <SubmitButton>{t('extend.submit')}</SubmitButton>
        </ActionForm>
      )}
    </>
  );
}
