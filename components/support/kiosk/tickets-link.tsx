import { PageLink } from '@/components/ui/page-link';
import { Section } from '@/components/ui/section';
import { getTranslations } from '@/i18n/server';
import { ticketsAddress } from './addresses';

/** On the page of an open round: the way to tickets for who has no account. */
export async function TicketsLink({ roundId }: { roundId: string }) {
  const t = await getTranslations('kiosk');
  return (
    <Section title={t('tickets.link')} intro={t('tickets.linkIntro')}>
      <PageLink href={ticketsAddress(roundId)} className="inline-flex min-h-11 items-center">
        {t('tickets.title')}
      </PageLink>
    </Section>
  );
}
