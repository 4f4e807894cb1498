import { orNotFound } from '@/app/refusals';
import { ActionForm } from '@/components/forms/action-form';
import { Field, SelectField } from '@/components/forms/field';
import { SubmitButton } from '@/components/forms/submit-button';
import { MODULES } from '@/components/training/authoring/addresses';
import { PageHeader } from '@/components/ui/page-header';
import { NEW_TOPIC } from '@/domain/training/draft-form';
import { LINE_MAX } from '@/domain/training/draft-texts';
import { getLocale, getTranslations } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import { topicChoices } from '@/server/training/authoring/queries';
import { create } from './actions';

export async function generateMetadata() {
  return { title: (await getTranslations('authoring'))('new.title') };
}

export default async function NewModulePage() {
  const viewer = await requireViewer();
  const topics = await orNotFound(topicChoices(viewer));

  const t = await getTranslations('authoring');
  const locale = await getLocale();
  const known = topics.map(({ id, name }) => ({ value: id, label: name[locale] }));
  return (
    <>
      <PageHeader title={t('new.title')} lead={t('new.lead')} back={{ href: MODULES, label: t('new.back') }} />
      <ActionForm action={create}>
        <Field name="titleNl" label={t('new.titleNl')} required={false} maxLength={LINE_MAX} />
        <Field name="titleEn" label={t('new.titleEn')} required={false} maxLength={LINE_MAX} />
        <div className="group/topic stack">
          <SelectField
            name="topic"
            label={t('new.topic')}
            hint={t('new.topicHint')}
            defaultValue={known[0]?.value ?? NEW_TOPIC}
            options={[...known, { value: NEW_TOPIC, label: t('new.newTopic') }]}
          />
          {/* Asked for when it is needed, also without scripts. */}
          <div className="hidden flex-col gap-6 group-has-[option[value=new]:checked]/topic:flex">
            <Field name="topicNl" label={t('new.topicNl')} maxLength={LINE_MAX} />
            <Field name="topicEn" label={t('new.topicEn')} maxLength={LINE_MAX} />
          </div>
        </div>
        <SubmitButton>{t('new.submit')}</SubmitButton>
      </ActionForm>
    </>
  );
}
