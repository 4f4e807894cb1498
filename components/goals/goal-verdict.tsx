import { ActionForm } from '@/components/forms/action-form';
import { RadioField } from '@/components/forms/choice';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { TextArea } from '@/components/forms/field';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { WorkedOut } from '@/components/support/forecast/worked-out';
import { withQuery } from '@/components/ui/links';
import { TodoList } from '@/components/ui/todo-list';
import { Written } from '@/components/ui/written';
import { followUpSteps, GOAL_NOTE_MAX, type Verdict, verdicts } from '@/domain/goals/model';
import { nearestStep } from '@/domain/goals/playbook';
import { getTranslations, getWrittenLanguage } from '@/i18n/server';
import { NEW_GOAL } from './addresses';

type GoalVerdictProps = {
  /** What the figures say, with the arithmetic; or why that is not there. */
  sentences: readonly string[];
  /** Null where there is nothing to judge by, or nothing for this reader. */
  proposed: Verdict | null;
  /** What the owner said; null as long as they have not. */
  given: { is: Verdict; note: string } | null;
  ownerName: string;
  /** False for an owner who is not champion or HR any more. */
  ownerCanJudge: boolean;
  /** Absent for everybody but the owner. */
  action?: FormAction;
};

/** What the figures say, and what the owner says about it. */
export async function GoalVerdict({ sentences, proposed, given, ownerName, ownerCanJudge, action }: GoalVerdictProps) {
  const t = await getTranslations('goals');
  const lang = await getWrittenLanguage();
  return (
    <div className="stack">
      <div className="reading flex flex-col gap-2">
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {given?.note && (
          <p>
            {`${ownerName}: `}
            <Written lang={lang}>{given.note}</Written>
          </p>
        )}
      </div>
      {!given && !action && (
        <p className="text-ink-soft">
          {t(ownerCanJudge ? 'verdict.waitsFor' : 'verdict.cannotJudge', { name: ownerName })}
        </p>
      )}
      {!given && action && (
        <ActionForm action={action}>
          <RadioField
            name="verdict"
            legend={t('verdict.legend')}
            hint={t('verdict.giveNote')}
            options={verdicts.map((one) => ({ value: one, label: t(`verdicts.${one}`) }))}
            defaultValue={proposed ?? undefined}
          />
          <TextArea
            name="note"
            label={t('verdict.note')}
            hint={t('verdict.noteHint')}
            required={false}
            rows={2}
            maxLength={GOAL_NOTE_MAX}
          />
          <SubmitButton>{t('verdict.give')}</SubmitButton>
        </ActionForm>
      )}
      <WorkedOut
        what={t('worked.verdict')}
        text={t('worked.verdictText')}
        recount={null}
        whyNot={t('worked.noCommand')}
      />
    </div>
  );
}

/** The playbook after a verdict; the step that lies nearest comes first. */
export async function NextSteps({ goalId, verdict, stop }: { goalId: string; verdict: Verdict; stop: FormAction }) {
  const t = await getTranslations('goals');
  const nearest = nearestStep[verdict];
  const steps = [nearest, ...followUpSteps.filter((step) => step !== nearest)];
  return (
    <>
      <div className="reading mb-6">
        <TodoList
          label={t('next.title')}
          items={steps.map((step) => ({
            href: withQuery(NEW_GOAL, { follows: goalId, step }),
            title: t(`next.steps.${step}`),
            note: t(`next.hints.${step}`),
          }))}
        />
      </div>
      <ActionForm action={stop}>
        <ConfirmButton
          variant="quiet"
          label={t('next.stop')}
          what={t('next.stopWhat')}
          confirm={t('next.stopConfirm')}
        />
      </ActionForm>
    </>
  );
}
