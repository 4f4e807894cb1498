import { publicLanguages } from '@/app/public-languages';
import { PublicShell } from '@/components/shell/public-shell';
import { StillThere } from '@/components/support/kiosk/still-there';
import { PulseForm } from '@/components/support/pulse-form';
import { PulsePromise } from '@/components/support/pulse-promise';
import { ButtonLink } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import { NOT_TRACEABLE } from '@/domain/support/linking';
import { closingDayPassed } from '@/domain/support/model';
import { getDateText, getToday } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { pulseForTicket } from '@/server/support/tickets/answering';
import { send } from '../actions';
import { heldTicket } from '../ticket-cookie';

export async function generateMetadata() {
  return { title: (await getTranslations('kiosk'))('start.title') };
}

/** The questions for whoever holds a ticket. One a screen, with the large targets that a screen on a wall needs. */
export default async function KioskAnswerPage() {
  const code = await heldTicket();
  const round = code && (await pulseForTicket(code));
  const t = await getTranslations('kiosk');
  const languages = await publicLanguages('/kiosk/answer');
  if (!round) {
    return (
      <PublicShell title={t('answer.goneTitle')} lead={t('answer.goneLead')} languages={languages}>
        <ButtonLink href="/kiosk" variant="filled">
          {t('answer.again')}
        </ButtonLink>
      </PublicShell>
    );
  }
  const isLate = closingDayPassed(round.closesOn, await getToday());
  const day = (await getDateText())(round.closesOn);
  return (
    <PublicShell isWide languages={languages}>
      <PulseForm action={send} keepUnder={null} startsOneByOne>
        <PageHeader title={t('start.title')} lead={t(isLate ? 'answer.leadLate' : 'answer.lead', { day })} />
        <PulsePromise round={round.number} group={round.group} keeping={NOT_TRACEABLE} />
        <section className="reading mt-6 rounded bg-surface p-4 sm:p-6">
          <h2 className="mb-2 text-lg">{t('answer.ticket')}</h2>
          <p>{t('answer.ticketText')}</p>
          {round.linking === 'confidential' && <p className="mt-3">{t('answer.confidential')}</p>}
        </section>
      </PulseForm>
      <StillThere leave="/kiosk/leave" question={t('answer.stillThere')} yes={t('answer.stillHere')} />
      <p className="mt-10 border-t border-line pt-4">
        {/* A plain link: the whole page goes, and all that was chosen with it. */}
        <a href="/kiosk/leave" className="inline-flex min-h-11 items-center">
          {t('answer.stop')}
        </a>
      </p>
    </PublicShell>
  );
}
