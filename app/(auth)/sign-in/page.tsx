import { redirect } from 'next/navigation';
import { publicLanguages } from '@/app/public-languages';
import { ActionForm } from '@/components/forms/action-form';
import { Field } from '@/components/forms/field';
import { SubmitButton } from '@/components/forms/submit-button';
import { ForgetPulse } from '@/components/support/forget-pulse';
import { DemoAccounts } from '@/components/shell/demo-accounts';
import { PublicShell } from '@/components/shell/public-shell';
import { PageLink } from '@/components/ui/page-link';
import { Notice } from '@/components/ui/notice';
import { getTranslations } from '@/i18n/server';
import { currentViewer } from '@/server/auth/session';
import { isSetUp } from '@/server/auth/set-up';
import { demoAccounts } from '@/server/demo/accounts';
import { organisation } from '@/server/organisation/current';
import { signInWithPassword } from './actions';

export async function generateMetadata() {
  return { title: (await getTranslations('auth'))('signIn.title') };
}

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  if (!(await isSetUp())) redirect('/setup');
  const { sent, form } = await searchParams;
  const backToForm = form !== undefined;
  if (await currentViewer()) {
    if (backToForm) return <BackToForm />;
    redirect('/');
  }
  const found = await organisation();

  const t = await getTranslations('auth');
  return (
    <PublicShell
      title={t('signIn.title')}
      lead={t('signIn.lead', { organisation: found?.name ?? '' })}
      languages={await publicLanguages('/sign-in')}
    >
      {/* Whoever signs in next in this tab finds nothing of what was chosen before. */}
      <ForgetPulse />
      {sent !== undefined && (
        <div className="mb-6">
          <Notice tone="success" live>
            {t('forgotten.sent')}
          </Notice>
        </div>
      )}
      {backToForm && (
        <div className="mb-6">
          <Notice>{t('signIn.forForm')}</Notice>
        </div>
      )}
      <ActionForm action={signInWithPassword.bind(null, backToForm)}>
        <Field name="email" type="email" label={t('email')} autoComplete="username" />
        <Field name="password" type="password" label={t('password')} autoComplete="current-password" />
        <SubmitButton>{t('signIn.submit')}</SubmitButton>
      </ActionForm>
      <p className="mt-6">
        <PageLink href="/forgotten">{t('signIn.forgotten')}</PageLink>
      </p>
      {found?.isDemo && <DemoAccounts accounts={demoAccounts()} signIn={signInWithPassword.bind(null, backToForm)} />}
    </PublicShell>
  );
}

/** For who signed in beside a form that was waiting: this tab has done its work. */
async function BackToForm() {
  const t = await getTranslations('auth');
  return (
    <PublicShell title={t('signedIn.title')} lead={t('signedIn.lead')}>
      <PageLink href="/">{t('signedIn.home')}</PageLink>
    </PublicShell>
  );
}
