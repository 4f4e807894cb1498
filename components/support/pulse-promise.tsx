import { Disclosure } from '@/components/ui/disclosure';
import type { Keeping } from '@/domain/support/linking';
import type { AnswerGroup } from '@/domain/support/rounds';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';

type PulsePromiseProps = {
  round: number;
  group: AnswerGroup;
  /** How this answer will be kept; what is given with a ticket is nobody's, so it is not traceable in any round. */
  keeping: Keeping;
};

/**
 * Before the first question: what it is for and what is promised; exactly what is kept of an answer and who sees what.
 * On a phone the last is one press away, so that the questions of two minutes do not begin a screen and a half down.
 */
export async function PulsePromise({ round, group, keeping }: PulsePromiseProps) {
  const t = await getTranslations('support');
  const confidential = await getTranslations('linking');
  const isConfidential = keeping.linking === 'confidential';
  const agreed = await agreementWords(keeping);
  return (
    <div className="reading flex flex-col gap-6 rounded bg-surface p-4 sm:p-6">
      <section>
        <h2 className="mb-2 text-lg">{t('pulse.purpose')}</h2>
        <p>{t('pulse.purposeText')}</p>
      </section>
      <section className="flex flex-col gap-3">
        <h2 className="text-lg">{t('pulse.whoSees')}</h2>
        <p>
          <strong>{isConfidential ? confidential('promise.promise') : t('pulse.promise')}</strong>{' '}
          {isConfidential ? confidential('promise.storedNot') : t('pulse.storedNot')} {agreed}
        </p>
        <p>{t('pulse.totals')}</p>
        <Disclosure summary={t('pulse.exactly')} className="open-where-wide">
          <div className="flex flex-col gap-3">
            <p>{t('pulse.stored')}</p>
            <ul className="list-disc space-y-1 ps-6">
              <li>{t('pulse.storedRound', { number: round })}</li>
              <li>{t('pulse.storedGroup', { group: await nameOf(group), others: group.others })}</li>
              {isConfidential && <li>{confidential('promise.storedPseudonym')}</li>}
              <li>{t('pulse.storedAnswer')}</li>
            </ul>
            <p>{t('pulse.tag')}</p>
            <p>{t('pulse.nobody')}</p>
            <p>{isConfidential ? confidential('promise.limit') : t('pulse.limit')}</p>
          </div>
        </Disclosure>
      </section>
    </div>
  );
}

async function agreementWords({ agreement }: Keeping): Promise<string | null> {
  if (!agreement) return null;
  const t = await getTranslations('linking');
  const day = (await getDateText({ withYear: true }))(agreement.agreedOn);
  return t('promise.agreed', { day, agreedWith: agreement.agreedWith });
}

async function nameOf({ department, location, isEveryone }: AnswerGroup): Promise<string> {
  const t = await getTranslations('support');
  if (department === null) return t(isEveryone ? 'pulse.groups.everyone' : 'pulse.groups.rest');
  return location === null
    ? t('pulse.groups.department', { department })
    : t('pulse.groups.departmentLocation', { department, location });
}
