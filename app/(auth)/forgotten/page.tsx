import { publicLanguages } from '@/app/public-languages';
import { ActionForm } from '@/components/forms/action-form';
import { Field } from '@/components/forms/field';
import { SubmitButton } from '@/components/forms/submit-button';
import { PublicShell } from '@/components/shell/public-shell';
import { PageLink } from '@/components/ui/page-link';
import { getTranslations } from '@/i18n/server';
import { askForReset } from './actions';

export async function generateMetadata() {
  return { title: (await getTranslations('auth'))('forgotten.title') };
}

export default async function ForgottenPage() {
  const t = await getTranslations('auth');
  return (
    <PublicShell
      title={t('forgotten.title')}
      lead={t('forgotten.lead')}
      languages={await publicLanguages('/forgotten')}
    >
      <ActionForm action={askForReset}>
        <Field name="email" type="email" label={t('email')} autoComplete="username" />
        <SubmitButton>{t('forgotten.submit')}</SubmitButton>
      </ActionForm>
      <p className="mt-6">
        <PageLink href="/sign-in">{t('forgotten.back')}</PageLink>
      </p>
    </PublicShell>
  );
}
