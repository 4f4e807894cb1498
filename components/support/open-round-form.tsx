import { ActionForm } from '@/components/forms/action-form';
import { Field } from '@/components/forms/field';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { DefinitionList } from '@/components/ui/definition-list';
import { inPointsAtLeast } from '@/domain/support/rounds';
import { expectedAnswers, smallestChange } from '@/domain/support/trend';
import { getTranslations } from '@/i18n/server';

type OpenRoundFormProps = {
  action: FormAction;
  people: number;
  withAccount: number;
  /** Of the newest closed round, as fractions; null when there is none or it could not be shown. */
  last: { response: number; share: number } | null;
  /** 'YYYY-MM-DD': the first closing day that is possible, and the one that is proposed. */
  earliest: string;
  proposed: string;
};

/** Where nothing is known of support yet, half of the people is the share at which chance is largest. */
const WIDEST = 0.5;

/** Opens a round, after saying who is asked and what change a round of that size can show. */
export async function OpenRoundForm(props: OpenRoundFormProps) {
  const { action, people, withAccount, last, earliest, proposed } = props;
  const t = await getTranslations('support');
  const answers = expectedAnswers({ people, withAccount, lastResponse: last?.response ?? null });
  const smallest = smallestChange({ answers, share: last?.share ?? WIDEST });
  const shows =
    smallest === null
      ? { value: t('rounds.expectedNone'), note: t('rounds.expectedNoneNote') }
      : {
          value: t('rounds.expectedValue', { points: inPointsAtLeast(smallest) }),
          note: t('rounds.expectedNote', { answers, response: last ? 'last' : 'assumed' }),
        };
  return (
    <>
      <div className="mb-6 max-w-3xl">
        <DefinitionList
          items={[
            {
              term: t('rounds.invited'),
              value: t('rounds.invitedValue', { people }),
              note: people === withAccount ? t('rounds.invitedAll') : t('rounds.invitedNote', { withAccount }),
            },
            { term: t('rounds.expected'), ...shows },
          ]}
        />
      </div>
      <ActionForm action={action}>
        <Field
          name="closesOn"
          type="date"
          label={t('rounds.closesOn')}
          hint={t('rounds.closesOnHint')}
          min={earliest}
          defaultValue={proposed}
        />
        <SubmitButton>{t('rounds.openButton')}</SubmitButton>
      </ActionForm>
    </>
  );
}
