import { redirect } from 'next/navigation';
import { publicLanguages } from '@/app/public-languages';
import { ActionForm } from '@/components/forms/action-form';
import { RadioField } from '@/components/forms/choice';
import { Field, SelectField } from '@/components/forms/field';
import { languageOptions } from '@/components/forms/language-options';
import { SubmitButton } from '@/components/forms/submit-button';
import { PublicShell } from '@/components/shell/public-shell';
import { Section } from '@/components/ui/section';
import { PASSWORD_MAX, PASSWORD_MIN } from '@/domain/access/credentials';
import { timeZones } from '@/domain/calendar/time-zone';
import { getLocale, getTranslations } from '@/i18n/server';
import { isSetUp } from '@/server/auth/set-up';
import { foundOrganisation } from './actions';

export async function generateMetadata() {
  return { title: (await getTranslations('auth'))('setup.title') };
}

export default async function SetUpPage() {
  if (await isSetUp()) redirect('/sign-in');
  const t = await getTranslations('auth');
  const zones = timeZones().map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }));
  return (
    <PublicShell title={t('setup.title')} lead={t('setup.lead')} languages={await publicLanguages('/setup')}>
      <ActionForm action={foundOrganisation}>
        <Field name="code" label={t('setup.code')} hint={t('setup.codeHint')} autoComplete="off" />
        <Section title={t('setup.organisationPart')}>
          <div className="stack">
            <Field name="organisation" label={t('setup.organisation')} autoComplete="organization" maxLength={120} />
            <RadioField
              name="locale"
              legend={t('setup.language')}
              hint={t('setup.languageHint')}
              defaultValue={await getLocale()}
              options={languageOptions}
            />
            <SelectField name="timeZone" label={t('setup.timeZone')} options={zones} defaultValue="Europe/Amsterdam" />
          </div>
        </Section>
        <Section title={t('setup.personPart')} intro={t('setup.personIntro')}>
          <div className="stack">
            <Field name="firstName" label={t('setup.firstName')} autoComplete="given-name" maxLength={80} />
            <Field name="namePrefix" label={t('setup.namePrefix')} required={false} width="short" maxLength={20} />
            <Field name="lastName" label={t('setup.lastName')} autoComplete="family-name" maxLength={80} />
            <Field
              name="employeeNo"
              label={t('setup.employeeNo')}
              hint={t('setup.employeeNoHint')}
              width="short"
              maxLength={32}
            />
            <Field name="department" label={t('setup.department')} maxLength={120} />
            <Field name="email" type="email" label={t('email')} autoComplete="username" />
            <Field
              name="password"
              type="password"
              label={t('password')}
              hint={t('passwordHint', { length: PASSWORD_MIN })}
              autoComplete="new-password"
              maxLength={PASSWORD_MAX}
            />
          </div>
        </Section>
        <SubmitButton>{t('setup.submit')}</SubmitButton>
      </ActionForm>
    </PublicShell>
  );
}
