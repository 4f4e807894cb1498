import { orNotFound } from '@/app/refusals';
import { ActionForm } from '@/components/forms/action-form';
import { Field, TextArea } from '@/components/forms/field';
import { SubmitButton } from '@/components/forms/submit-button';
import { AssignmentHistory } from '@/components/training/assignment-history';
import { AssignmentStatusBadge } from '@/components/training/assignment-status';
import { DefinitionList } from '@/components/ui/definition-list';
import { withQuery } from '@/components/ui/links';
import { PageHeader } from '@/components/ui/page-header';
import { PageLink } from '@/components/ui/page-link';
import { Section } from '@/components/ui/section';
import { can } from '@/domain/access/policy';
import { dayIn } from '@/domain/calendar/day';
import { WAIVER_REASON_MAX } from '@/domain/training/model';
import type { AssignmentDetail } from '@/domain/training/report';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import { timeZone } from '@/server/organisation/current';
import { changesOf } from '@/server/training/assigning/queries';
import { assignmentById } from '@/server/training/reports/queries';
import { extend, takeBack, waive } from './actions';

export async function generateMetadata() {
  return { title: (await getTranslations('assignments'))('one.facts') };
}

export default async function AssignmentPage({ params }: PageProps<'/programme/training/[assignmentId]'>) {
  const viewer = await requireViewer();
  const { assignmentId } = await params;
  const today = dayIn(new Date(), await timeZone());
  const assignment = await orNotFound(assignmentById(viewer, assignmentId, today));
  const { name, status, dueOn, completedOn, moduleId } = assignment;
  const title = viewer.locale === 'nl' ? assignment.titleNl : assignment.titleEn;

  const t = await getTranslations('assignments');
  const date = await getDateText();
  return (
    <>
      <PageHeader
        title={title}
        back={{ href: withQuery('/programme/training', { view: 'people', module: moduleId }), label: t('one.back') }}
        lead={t(`one.lead.${status}`, { name, date: date(completedOn ?? dueOn) })}
        meta={<AssignmentStatusBadge status={status} completedOn={completedOn} />}
      />
      <Section title={t('one.facts')}>
        <Facts assignment={assignment} />
      </Section>
      {can(viewer, 'training.assign') && !assignment.hasLeft && <Decide assignment={assignment} today={today} />}
      {can(viewer, 'training.assign') && <AssignmentHistory changes={await changesOf(viewer, assignmentId)} />}
    </>
  );
}

async function Facts({ assignment }: { assignment: AssignmentDetail }) {
  const { employeeId, name, department, hasLeft, dueOn, assignedOn, assignedBy, waivedOn, waivedReason } = assignment;
  const t = await getTranslations('assignments');
  const date = await getDateText();
  const person = <PageLink href={`/programme/people/${employeeId}`}>{name}</PageLink>;
  const given = assignedBy ? t('one.assignedBy', { date: date(assignedOn), name: assignedBy }) : date(assignedOn);
  return (
    <DefinitionList
      items={[
        { term: t('one.person'), value: person, note: hasLeft && t('one.left') },
        { term: t('one.department'), value: department },
        { term: t('one.assigned'), value: given },
        { term: t('one.due'), value: date(dueOn) },
        ...(waivedOn ? [{ term: t('one.waived'), value: date(waivedOn) }] : []),
        ...(waivedReason ? [{ term: t('one.reason'), value: waivedReason }] : []),
      ]}
    />
  );
}

/** What HR can do: waive what is open, take back what is waived. What is finished stays finished. */
async function Decide({ assignment, today }: { assignment: AssignmentDetail; today: string }) {
  const { id, status, dueOn, firstName, name } = assignment;
  const t = await getTranslations('assignments');
  const date = await getDateText();
  const who = firstName || name;
  if (status === 'completed') return null;
  if (status === 'waived') {
    return (
      <Section title={t('one.takeBack')} intro={t('one.takeBackIntro', { name: who, date: date(dueOn) })}>
        <ActionForm key="take-back" action={takeBack.bind(null, id)}>
          <SubmitButton variant="quiet">{t('one.takeBackSubmit')}</SubmitButton>
        </ActionForm>
      </Section>
    );
  }
  return (
    <>
      <Section title={t('extend.title')} intro={t('extend.intro', { name: who })}>
        <ActionForm key={`extend ${dueOn}`} action={extend.bind(null, id)}>
          <Field name="dueOn" type="date" label={t('extend.due')} min={today} />
          <TextArea
            name="reason"
            label={t('extend.reason')}
            hint={t('extend.reasonHint', { name: who })}
            rows={3}
            maxLength={WAIVER_REASON_MAX}
          />
          <SubmitButton variant="quiet">{t('extend.submit')}</SubmitButton>
        </ActionForm>
      </Section>
      <Section title={t('one.waive')} intro={t('one.waiveIntro', { name: who })}>
        <ActionForm key="waive" action={waive.bind(null, id)}>
          <TextArea
            name="reason"
            label={t('one.waiveReason')}
            hint={t('one.waiveReasonHint', { name: who })}
            rows={3}
            maxLength={WAIVER_REASON_MAX}
          />
          <SubmitButton variant="quiet">{t('one.waiveSubmit')}</SubmitButton>
        </ActionForm>
      </Section>
    </>
  );
}
