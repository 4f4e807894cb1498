import { publicLanguages } from '@/app/public-languages';
import { ActionForm } from '@/components/forms/action-form';
import { Field } from '@/components/forms/field';
import { SubmitButton } from '@/components/forms/submit-button';
import { PublicShell } from '@/components/shell/public-shell';
import { PageLink } from '@/components/ui/page-link';
import { ButtonLink } from '@/components/ui/button';
import { PASSWORD_MAX, PASSWORD_MIN } from '@/domain/access/credentials';
import { getTranslations } from '@/i18n/server';
import { tokenHolder } from '@/server/auth/tokens';
import { organisation } from '@/server/organisation/current';
import { choosePassword } from './actions';

export async function generateMetadata() {
  return { title: (await getTranslations('auth'))('welcome.title') };
}

export default async function WelcomePage({ params }: PageProps<'/welcome/[token]'>) {
  const { token } = await params;
  const holder = await tokenHolder(token);
  const t = await getTranslations('auth');
  const languages = await publicLanguages(`/welcome/${token}`);

  if (!holder) {
    return (
      <PublicShell title={t('welcome.gone')} lead={t('welcome.goneLead')} languages={languages}>
        <div className="flex flex-wrap gap-4 max-sm:flex-col">
          <ButtonLink href="/forgotten" variant="filled">
            {t('welcome.newLink')}
          </ButtonLink>
          <p className="sm:self-center">
            <PageLink href="/sign-in">{t('forgotten.back')}</PageLink>
          </p>
        </div>
      </PublicShell>
    );
  }

  const name = (await organisation())?.name ?? '';
  const isInvitation = holder.purpose === 'invitation';
  return (
    <PublicShell
      title={isInvitation ? t('welcome.hello', { name: holder.name }) : t('welcome.title')}
      lead={isInvitation ? t('welcome.lead', { organisation: name }) : t('welcome.resetLead')}
      languages={languages}
    >
      <ActionForm action={choosePassword.bind(null, token)}>
        {/* For the browser's password keeper: which account this password belongs to. */}
        <input type="email" name="username" autoComplete="username" defaultValue={holder.email} readOnly hidden />
        <Field
          name="password"
          type="password"
          label={t('welcome.password')}
          hint={t('passwordHint', { length: PASSWORD_MIN })}
          autoComplete="new-password"
          maxLength={PASSWORD_MAX}
        />
        <SubmitButton>{t('welcome.submit')}</SubmitButton>
      </ActionForm>
    </PublicShell>
  );
}
