import { z } from 'zod';
import { orNotFound } from '@/app/refusals';
import { ActionForm } from '@/components/forms/action-form';
import { RadioField } from '@/components/forms/choice';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { Field } from '@/components/forms/field';
import { languageOptions } from '@/components/forms/language-options';
import { SubmitButton } from '@/components/forms/submit-button';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { PASSWORD_MAX, PASSWORD_MIN } from '@/domain/access/credentials';
import { themes } from '@/domain/access/viewer';
import { getTranslations } from '@/i18n/server';
import { sessionsElsewhere } from '@/server/me/queries';
import { personFacts } from '@/server/people/queries';
import { requireSelf } from '../self';
import { endOtherSessions, savePassword, savePreferences } from './actions';

const address = z.object({ saved: z.literal('1').optional().catch(undefined) });

export async function generateMetadata() {
  return { title: (await getTranslations('me'))('settings.title') };
}

export default async function SettingsPage({ searchParams }: PageProps<'/settings'>) {
  const { viewer, employeeId } = await requireSelf();
  const { saved } = address.parse(await searchParams);
  const { email } = await orNotFound(personFacts(viewer, employeeId));
  const elsewhere = await sessionsElsewhere(viewer, employeeId);

  const t = await getTranslations('me');
  return (
    <>
      <PageHeader title={t('settings.title')} lead={t('settings.lead')} />
      <Section title={t('settings.look')}>
        {saved && (
          <div className="mb-6">
            <Notice tone="success" live>
              {t('settings.saved')}
            </Notice>
          </div>
        )}
        <ActionForm action={savePreferences}>
          <RadioField
            name="locale"
            legend={t('settings.language')}
            hint={t('settings.languageHint')}
            defaultValue={viewer.locale}
            options={languageOptions}
          />
          <RadioField
            name="theme"
            legend={t('settings.theme')}
            defaultValue={viewer.theme}
            options={themes.map((theme) => ({ value: theme, label: t(`settings.${theme}`) }))}
          />
          <SubmitButton>{t('settings.save')}</SubmitButton>
        </ActionForm>
      </Section>
      <Section title={t('settings.password')} intro={t('settings.passwordIntro')}>
        <ActionForm action={savePassword}>
          {/* For the browser's password keeper: which account this password belongs to. */}
          <input type="text" name="username" autoComplete="username" defaultValue={email} readOnly hidden />
          <Field
            name="currentPassword"
            type="password"
            label={t('settings.currentPassword')}
            autoComplete="current-password"
            maxLength={PASSWORD_MAX}
          />
          <Field
            name="password"
            type="password"
            label={t('settings.newPassword')}
            hint={t('settings.passwordHint', { length: PASSWORD_MIN })}
            autoComplete="new-password"
            maxLength={PASSWORD_MAX}
          />
          <SubmitButton variant="quiet">{t('settings.changePassword')}</SubmitButton>
        </ActionForm>
      </Section>
      <Section title={t('settings.devices')} intro={t('settings.elsewhere', { count: elsewhere })}>
        <ActionForm action={endOtherSessions}>
          {elsewhere > 0 && (
            <ConfirmButton
              variant="quiet"
              label={t('settings.signOut')}
              what={t('settings.signOutWhat')}
              confirm={t('settings.signOutConfirm')}
            />
          )}
        </ActionForm>
      </Section>
    </>
  );
}
