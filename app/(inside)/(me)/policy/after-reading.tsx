import { ACKNOWLEDGE_ANCHOR, QUESTIONS_ANCHOR } from '@/components/policy/published-addresses';
import { AcknowledgeForm } from '@/components/policy/reading/acknowledge-form';
import { PolicyQuestions } from '@/components/policy/reading/questions';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { WhoSees } from '@/components/ui/who-sees';
import type { Locale } from '@/domain/access/viewer';
import { allRight, type PolicyAnswers } from '@/domain/policy/acknowledgement';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import type { OwnStanding, PublishedPolicy } from '@/server/policy/reading/queries';
import { acknowledge } from './actions';

type AfterReadingProps = {
  policy: PublishedPolicy;
  standing: OwnStanding;
  locale: Locale;
  answers: PolicyAnswers;
  wasConfirmed: boolean;
};

/** What follows the text: questions, if there are any, and "read and understood"; or that it was said already. */
export async function AfterReading({ policy, standing, locale, answers, wasConfirmed }: AfterReadingProps) {
  const t = await getTranslations('policy');
  const current = standing.acknowledged.find(({ number }) => number === policy.number);
  if (current) {
    return (
      <Section id={ACKNOWLEDGE_ANCHOR} title={t('acknowledge.title')}>
        {wasConfirmed && (
          <div className="mb-4">
            <Notice tone="success" live>
              {t('acknowledge.thanks')}
            </Notice>
          </div>
        )}
        <Confirmations standing={standing} />
        <WhoSeesIt />
      </Section>
    );
  }
  const { questions } = policy;
  const isReady = allRight(questions, answers);
  return (
    <>
      {questions.length > 0 && (
        <Section
          id={QUESTIONS_ANCHOR}
          title={t('questions.title')}
          intro={t('questions.lead', { count: questions.length })}
        >
          <PolicyQuestions questions={questions} answers={answers} locale={locale} />
        </Section>
      )}
      <Section id={ACKNOWLEDGE_ANCHOR} title={t('acknowledge.title')}>
        <p className="reading mb-6">{t(isReady ? 'acknowledge.what' : 'acknowledge.first')}</p>
        {isReady && (
          <div className="no-print">
            <AcknowledgeForm
              action={acknowledge}
              versionId={policy.id}
              locale={locale}
              textHash={policy.hash[locale]}
              answers={answers}
            />
          </div>
        )}
        <WhoSeesIt />
        <Confirmations standing={standing} />
      </Section>
    </>
  );
}

/** What somebody has confirmed, the newest first. */
async function Confirmations({ standing }: { standing: OwnStanding }) {
  const t = await getTranslations('policy');
  const date = await getDateText();
  const [newest, ...earlier] = standing.acknowledged;
  if (!newest) return null;
  const isCurrent = newest.number === standing.current;
  const before = isCurrent ? earlier : standing.acknowledged;
  return (
    <>
      {isCurrent && (
        <p className="reading">{t('acknowledge.done', { date: date(newest.at), number: newest.number })}</p>
      )}
      {before.length > 0 && (
        <div className="mt-4 text-sm text-ink-soft">
          <p>{t('acknowledge.before')}</p>
          <ul>
            {before.map(({ number, at }) => (
              <li key={number}>{t('acknowledge.beforeLine', { number, date: date(at) })}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

async function WhoSeesIt() {
  const t = await getTranslations('policy');
  const items = ['whoSelf', 'whoHr', 'whoOthers', 'whoKept'] as const;
  return (
    <div className="no-print mt-4">
      <WhoSees items={items.map((key) => t(`acknowledge.${key}`))} />
    </div>
  );
}
