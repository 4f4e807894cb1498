import { notFound } from 'next/navigation';
import { orNotFound } from '@/app/refusals';
import { ActionForm } from '@/components/forms/action-form';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { NEW_QUESTION, PUBLISH } from '@/components/policy/published-addresses';
import { QuestionForm } from '@/components/policy/publishing/question-form';
import { PageHeader } from '@/components/ui/page-header';
import { getTranslations } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import { draftQuestions } from '@/server/policy/publishing/queries';
import { remove, save } from './actions';

type Props = PageProps<'/programme/policy/publish/questions/[questionId]'>;

export async function generateMetadata({ params }: Props) {
  const isNew = (await params).questionId === NEW_QUESTION;
  return { title: (await getTranslations('policy'))(isNew ? 'question.newTitle' : 'question.title') };
}

export default async function PolicyQuestionPage({ params }: Props) {
  const viewer = await requireViewer();
  const { questionId } = await params;
  const { draftId, questions } = await orNotFound(draftQuestions(viewer));
  const isNew = questionId === NEW_QUESTION;
  const found = questions.find(({ question }) => question.id === questionId);
  if (!found && !isNew) notFound();

  const t = await getTranslations('policy');
  const seen = found?.seen ?? '';
  return (
    <>
      <PageHeader
        title={t(isNew ? 'question.newTitle' : 'question.title')}
        back={{ href: PUBLISH, label: t('question.back') }}
        lead={t('question.lead')}
      />
      <QuestionForm
        action={save.bind(null, { draftId, questionId: isNew ? null : questionId })}
        question={found?.question ?? null}
        seen={seen}
      />
      {found && (
        <div className="mt-16">
          <ActionForm action={remove.bind(null, { draftId, questionId, seen })}>
            <ConfirmButton
              label={t('question.remove')}
              what={t('question.removeWhat')}
              confirm={t('question.removeConfirm')}
            />
          </ActionForm>
        </div>
      )}
    </>
  );
}
