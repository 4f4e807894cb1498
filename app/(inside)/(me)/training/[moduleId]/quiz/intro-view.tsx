import { ActionForm } from '@/components/forms/action-form';
import { SubmitButton } from '@/components/forms/submit-button';
import { moduleAddress } from '@/components/training/addresses';
import { PageHeader } from '@/components/ui/page-header';
import { rightAnswersToPass } from '@/domain/training/quiz';
import { getLocale, getTranslations } from '@/i18n/server';
import type { QuizState } from '@/server/training/quizzes/queries';
import { start } from './actions';

/** Before the first question: what to expect, and that nothing can go wrong. */
export async function IntroView({ state }: { state: QuizState }) {
  const t = await getTranslations('training');
  const { moduleId, length } = state;
  const rules = [
    t('quiz.rulePass', { needed: rightAnswersToPass(length), length }),
    t('quiz.ruleTime'),
    t('quiz.ruleFeedback'),
    t('quiz.rulePrivate'),
  ];
  return (
    <>
      <PageHeader
        back={{ href: moduleAddress(moduleId), label: t('quiz.backToModule') }}
        title={t('quiz.titleOf', { title: state.title[await getLocale()] })}
        lead={t('quiz.introLead', { length })}
      />
      <ul className="reading mb-10 list-disc space-y-2 ps-6">
        {rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <ActionForm action={start.bind(null, moduleId)}>
        <SubmitButton>{t('quiz.start')}</SubmitButton>
      </ActionForm>
    </>
  );
}
