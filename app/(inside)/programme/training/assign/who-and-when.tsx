import { orNotFound } from '@/app/refusals';
import { ActionForm } from '@/components/forms/action-form';
import { RadioField } from '@/components/forms/choice';
import { Field } from '@/components/forms/field';
import { SubmitButton } from '@/components/forms/submit-button';
import { AssignmentPreviewLists } from '@/components/training/assignment-preview-lists';
import { Section } from '@/components/ui/section';
import type { Viewer } from '@/domain/access/viewer';
import { addDays } from '@/domain/calendar/day';
import { RULE_DAYS_MAX, ruleOf } from '@/domain/training/rule';
import { getToday } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { assignmentPreview } from '@/server/training/assigning/queries';
import { wavePreview } from '@/server/training/assigning/rules/queries';
import { assignRule } from './actions';
import type { RuleDraft } from './rule-draft';
import { Turns } from './turns';

/** What the due date says before anybody changes it, in days. */
const USUAL_DAYS = 28;

/** Whom a rule fits now, whether departments take turns, and by when: what is decided before anything happens. */
export async function WhoAndWhen({ viewer, draft }: { viewer: Viewer; draft: RuleDraft }) {
  const { moduleId, title, words, plan } = draft;
  const rule = ruleOf(words);
  const preview = await orNotFound(assignmentPreview(viewer, { moduleId, to: { rule } }));
  const turns = await orNotFound(wavePreview(viewer, { moduleId, rule, plan }));
  const skipped = preview.skipped.reduce((sum, { count }) => sum + count, 0);
  const count = { count: preview.gets.count, skipped };

  const t = await getTranslations('assignments');
  return (
    <>
      <Section
        title={t('rule.who', { title })}
        intro={turns.order ? t('turns.whoCount', count) : t('rule.count', count)}
      >
        <AssignmentPreviewLists preview={preview} />
      </Section>
      {turns.departments > 1 && <Turns draft={draft} preview={turns} />}
      <When draft={draft} seed={turns.order?.seed ?? null} />
    </>
  );
}

async function When({ draft, seed }: { draft: RuleDraft; seed: string | null }) {
  const { moduleId, words, plan } = draft;
  const turns = seed === null ? null : plan;
  const today = await getToday();
  const t = await getTranslations('assignments');
  return (
    <Section title={t('new.when')}>
      <ActionForm action={assignRule}>
        <input type="hidden" name="moduleId" value={moduleId} />
        {words.map((word) => (
          <input key={word} type="hidden" name="when[]" value={word} />
        ))}
        {turns && (
          <>
            <input type="hidden" name="waves" value={turns.count} />
            <input type="hidden" name="gap" value={turns.days} />
            <input type="hidden" name="start" value={turns.firstDay} />
            <input type="hidden" name="seed" value={seed ?? ''} />
          </>
        )}
        <RadioField
          name="how"
          legend={t('rule.how')}
          defaultValue="once"
          options={[
            { value: 'once', label: t('rule.once'), hint: turns ? t('turns.onceHint') : t('rule.onceHint') },
            {
              value: 'standing',
              label: t('rule.standing'),
              hint: turns ? t('turns.standingHint') : t('rule.standingHint'),
            },
          ]}
        />
        <RadioField
          name="dueKind"
          legend={t('rule.dueKind')}
          defaultValue="days"
          options={[
            { value: 'days', label: t('rule.dueDays') },
            { value: 'on', label: turns ? t('turns.dueOn') : t('rule.dueOn') },
          ]}
        />
        <Field
          name="days"
          type="number"
          label={t('rule.days')}
          hint={t('rule.daysHint')}
          required={false}
          min={1}
          max={RULE_DAYS_MAX}
          defaultValue={USUAL_DAYS}
        />
        <Field
          name="dueOn"
          type="date"
          label={t('rule.date')}
          hint={turns && t('turns.dateHint')}
          required={false}
          min={turns?.firstDay ?? today}
          defaultValue={addDays(turns?.firstDay ?? today, USUAL_DAYS)}
        />
        <SubmitButton>{t('rule.submit')}</SubmitButton>
      </ActionForm>
    </Section>
  );
}
