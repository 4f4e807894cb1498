import { publicLanguages } from '@/app/public-languages';
import { ActionForm } from '@/components/forms/action-form';
import { Field } from '@/components/forms/field';
import { SubmitButton } from '@/components/forms/submit-button';
import { PublicShell } from '@/components/shell/public-shell';
import { CodeFromLink } from '@/components/support/kiosk/code-from-link';
import { getTranslations } from '@/i18n/server';
import { organisation } from '@/server/organisation/current';
import { pulseOnPaper } from '@/server/support/tickets/answering';
import { enter } from './actions';

export async function generateMetadata() {
  return { title: (await getTranslations('kiosk'))('start.title') };
}

/** Where a paper ticket begins: no account and no session, on a device of one's own or one that many use. */
export default async function KioskPage() {
  const t = await getTranslations('kiosk');
  const languages = await publicLanguages('/kiosk');
  const footer = (await organisation())?.name;
  if (!(await pulseOnPaper())) {
    return (
      <PublicShell title={t('start.closedTitle')} lead={t('start.closedLead')} languages={languages} footer={footer} />
    );
  }
  return (
    <PublicShell title={t('start.title')} lead={t('start.lead')} languages={languages} footer={footer}>
      <ActionForm action={enter} autoComplete="off">
        <Field name="ticket" label={t('start.code')} hint={t('start.codeHint')} />
        <SubmitButton>{t('start.go')}</SubmitButton>
      </ActionForm>
      <CodeFromLink />
      <p className="mt-10 text-ink-soft">{t('start.nameless')}</p>
    </PublicShell>
  );
}
