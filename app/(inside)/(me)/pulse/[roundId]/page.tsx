import { orNotFound } from '@/app/refusals';
import { ForgetPulse } from '@/components/support/forget-pulse';
import { PulseForm } from '@/components/support/pulse-form';
import { PulsePromise } from '@/components/support/pulse-promise';
import { SaidBefore } from '@/components/support/themes/said-and-done';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { requireSelf } from '@/app/(inside)/(me)/self';
import { closingDayPassed } from '@/domain/support/model';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { pulseForAnswering } from '@/server/support/answering';
import { keptUnder } from '@/server/support/kept-answers';
import { saidBefore } from '@/server/support/themes/said-and-done';
import { send } from './actions';

export async function generateMetadata() {
  return { title: (await getTranslations('support'))('pulse.title') };
}

export default async function PulsePage({ params, searchParams }: PageProps<'/pulse/[roundId]'>) {
  const { viewer, today } = await requireSelf();
  const { roundId } = await params;
  const round = await orNotFound(pulseForAnswering(viewer, roundId));
  if (round.state === 'closed') return <Closed />;
  const isLate = closingDayPassed(round.closesOn, today);
  if (round.state === 'answered') {
    return <Answered closesOn={round.closesOn} isLate={isLate} isNew={'sent' in (await searchParams)} />;
  }

  if (round.state === 'on-paper') return <OnPaper />;

  const said = await saidBefore(viewer, round.number);
  const t = await getTranslations('support');
  const words = await getTranslations('shell');
  const dateText = await getDateText();
  return (
    <PulseForm action={send.bind(null, roundId)} keepUnder={keptUnder(viewer, roundId)}>
      <PageHeader
        back={{ href: '/', label: words('nav.today') }}
        title={t('pulse.title')}
        lead={t(isLate ? 'pulse.leadLate' : 'pulse.lead', { day: dateText(round.closesOn) })}
      />
      <PulsePromise round={round.number} group={round.group} keeping={round.keeping} />
      {said && <SaidBefore said={said} today={today} />}
    </PulseForm>
  );
}

type AnsweredProps = { closesOn: string; isLate: boolean; isNew: boolean };

async function Answered({ closesOn, isLate, isNew }: AnsweredProps) {
  const t = await getTranslations('support');
  const dateText = await getDateText();
  return (
    <>
      <ForgetPulse />
      <PageHeader title={t('pulse.answeredTitle')} lead={t('pulse.answeredLead')} />
      {isNew && (
        <Notice tone="success" live>
          {t('pulse.thanks')}
        </Notice>
      )}
      <Section title={t('pulse.next')}>
        <ul className="reading list-disc space-y-2 ps-6">
          <li>{t(isLate ? 'pulse.nextOneLate' : 'pulse.nextOne', { day: dateText(closesOn) })}</li>
          <li>{t('pulse.nextTwo')}</li>
          <li>{t('pulse.nextThree')}</li>
        </ul>
        <div className="mt-6 flex flex-wrap gap-3">
          <ButtonLink href="/" variant="filled">
            {t('pulse.home')}
          </ButtonLink>
          <ButtonLink href="/results">{t('pulse.results')}</ButtonLink>
        </div>
      </Section>
    </>
  );
}

async function Closed() {
  const t = await getTranslations('support');
  return (
    <>
      <ForgetPulse />
      <PageHeader title={t('pulse.closedTitle')} lead={t('pulse.closedLead')} />
      <ButtonLink href="/results" variant="filled">
        {t('pulse.results')}
      </ButtonLink>
    </>
  );
}

/** For whom a paper ticket was made before they had an account. */
async function OnPaper() {
  const t = await getTranslations('kiosk');
  return (
    <>
      <PageHeader title={t('onPaper.title')} lead={t('onPaper.lead')} />
      <ButtonLink href="/kiosk" variant="filled">
        {t('onPaper.go')}
      </ButtonLink>
    </>
  );
}
