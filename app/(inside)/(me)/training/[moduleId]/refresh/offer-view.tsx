import { ActionForm } from '@/components/forms/action-form';
import { SubmitButton } from '@/components/forms/submit-button';
import { lessonAddress, moduleAddress } from '@/components/training/addresses';
import { RefreshReasons } from '@/components/training/refresh-reasons';
import { PageHeader } from '@/components/ui/page-header';
import { PageLink } from '@/components/ui/page-link';
import { Section } from '@/components/ui/section';
import { getLocale, getTranslations } from '@/i18n/server';
import type { RefreshOfModule } from '@/server/training/refresh/queries';
import { begin } from './actions';

/** Before the first question: why a refresh is offered, and what changed. */
export async function OfferView({ offer }: { offer: RefreshOfModule }) {
  const t = await getTranslations('training');
  const { moduleId, title, topics, changes } = offer;
  const hasReason = topics.length > 0 || changes !== null;
  return (
    <>
      <PageHeader
        back={{ href: moduleAddress(moduleId), label: t('quiz.backToModule') }}
        title={t('refresh.title', { title: title[await getLocale()] })}
        lead={t(hasReason ? 'refresh.lead' : 'refresh.nothing')}
        action={
          hasReason && (
            <ActionForm action={begin.bind(null, moduleId)}>
              <SubmitButton>{t('refresh.start')}</SubmitButton>
            </ActionForm>
          )
        }
      />
      {topics.length > 0 && (
        <Section title={t('refresh.why')}>
          <RefreshReasons topics={topics} />
        </Section>
      )}
      {changes && <WhatChanged moduleId={moduleId} {...changes} />}
    </>
  );
}

type WhatChangedProps = NonNullable<RefreshOfModule['changes']> & { moduleId: string };

async function WhatChanged({ moduleId, notes, lessons }: WhatChangedProps) {
  const t = await getTranslations('training');
  const locale = await getLocale();
  return (
    <Section title={t('refresh.changes')}>
      {notes.map((note) => (
        <p key={note} className="reading mb-4 whitespace-pre-line">
          {note}
        </p>
      ))}
      {lessons.length > 0 && (
        <>
          <h3 className="text-base">{t('refresh.lessons')}</h3>
          <ul>
            {lessons.map((lesson) => (
              <li key={lesson.id}>
                <PageLink href={lessonAddress(moduleId, lesson.id)} className="inline-flex min-h-11 items-center">
                  {lesson.title[locale]}
                </PageLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
