import { randomUUID } from 'node:crypto';
import { notFound } from 'next/navigation';
import { orNotFound } from '@/app/refusals';
import { ActionForm } from '@/components/forms/action-form';
import { RadioField } from '@/components/forms/choice';
import { Field, TextArea } from '@/components/forms/field';
import { SubmitButton } from '@/components/forms/submit-button';
import { PersonPicker } from '@/components/people/person-picker';
import { withQuery } from '@/components/ui/links';
import { PageHeader } from '@/components/ui/page-header';
import { PageLink } from '@/components/ui/page-link';
import { Section } from '@/components/ui/section';
import { can } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { addDays, addYears, dayIn } from '@/domain/calendar/day';
import { goalKinds } from '@/domain/plan/model';
import { offerAddress } from '@/domain/responsibilities/list';
import { RESPONSIBILITY_ASKS_MAX, RESPONSIBILITY_TITLE_MAX } from '@/domain/responsibilities/model';
import { getTranslations } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import { timeZone } from '@/server/organisation/current';
import { peopleMatching, personFacts } from '@/server/people/queries';
import { offer } from './actions';

const PATH = '/programme/responsibilities/new';
const LIST = '/programme/responsibilities';

export async function generateMetadata() {
  return { title: (await getTranslations('responsibility-admin'))('new.title') };
}

export default async function OfferPage({ searchParams }: PageProps<'/programme/responsibilities/new'>) {
  const viewer = await requireViewer();
  if (!can(viewer, 'responsibility.assign')) notFound();
  const { person, q } = offerAddress.parse(await searchParams);
  if (person) return <Offer viewer={viewer} employeeId={person} />;

  const matches = q ? await orNotFound(peopleMatching(viewer, q)) : [];
  const t = await getTranslations('responsibility-admin');
  return (
    <>
      <PageHeader title={t('new.title')} back={{ href: LIST, label: t('new.back') }} lead={t('new.lead')} />
      <Section title={t('new.who')}>
        <PersonPicker
          path={PATH}
          question={q}
          matches={matches}
          hrefOf={(employeeId) => withQuery(PATH, { person: employeeId })}
        />
      </Section>
    </>
  );
}

async function Offer({ viewer, employeeId }: { viewer: Viewer; employeeId: string }) {
  const person = await orNotFound(personFacts(viewer, employeeId));
  if (person.leftOn !== null) notFound();
  const today = dayIn(new Date(), await timeZone());

  const t = await getTranslations('responsibility-admin');
  const plan = await getTranslations('plan');
  return (
    <>
      <PageHeader
        title={t('new.title')}
        back={{ href: LIST, label: t('new.back') }}
        lead={t('new.leadFor', { name: person.name, department: person.department })}
        meta={<PageLink href={PATH}>{t('new.change')}</PageLink>}
      />
      <ActionForm action={offer.bind(null, person.id)}>
        <input type="hidden" name="formKey" value={randomUUID()} />
        <Field
          name="title"
          label={t('new.nameField')}
          hint={t('new.nameHint')}
          maxLength={RESPONSIBILITY_TITLE_MAX}
          autoComplete="off"
        />
        <TextArea name="asks" label={t('new.asks')} hint={t('new.asksHint')} maxLength={RESPONSIBILITY_ASKS_MAX} />
        <RadioField
          name="goal"
          legend={t('new.goal')}
          options={goalKinds.map((kind) => ({
            value: kind,
            label: plan(`goals.${kind}.name`),
            hint: plan(`goals.${kind}.about`),
          }))}
        />
        <Field
          name="reviewOn"
          type="date"
          label={t('new.review')}
          hint={t('new.reviewHint')}
          min={addDays(today, 1)}
          defaultValue={addYears(today, 1)}
        />
        <SubmitButton>{t('new.submit', { name: person.firstName || person.name })}</SubmitButton>
      </ActionForm>
    </>
  );
}
