import { orNotFound } from '@/app/refusals';
import { LinkingForm } from '@/components/support/linking/linking-form';
import { LinkingHistory } from '@/components/support/linking/linking-history';
import { LinkingMeaning } from '@/components/support/linking/linking-meaning';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { can } from '@/domain/access/policy';
import { dayIn } from '@/domain/calendar/day';
import { LINKING_AT_FIRST } from '@/domain/support/linking';
import { getTranslations } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import { timeZone } from '@/server/organisation/current';
import { linkingDecided } from '@/server/support/linking/queries';
import { rounds } from '@/server/support/queries';
import { chooseConfidential, chooseNotTraceable } from './actions';

export async function generateMetadata() {
  return { title: (await getTranslations('linking'))('title') };
}

/** How answers are kept from the next round on, what that means, what was agreed, and the way to the other. */
export default async function LinkingPage() {
  const viewer = await requireViewer();
  const decisions = await orNotFound(linkingDecided(viewer));
  const open = (await rounds(viewer)).find(({ status }) => status === 'open');
  const next = decisions[0]?.linking ?? LINKING_AT_FIRST;
  const isConfidential = next === 'confidential';
  const mayChoose = can(viewer, 'support.linking');

  const t = await getTranslations('linking');
  const back = (await getTranslations('support'))('roundPage.back');
  return (
    <>
      <PageHeader
        back={{ href: '/programme/rounds', label: back }}
        title={t('title')}
        lead={t(`lead.${next}`)}
        meta={open && open.linking !== next && <span>{t(`open.${open.linking}`, { number: open.number })}</span>}
      />
      <Section title={t('meaning.title')}>
        <LinkingMeaning />
      </Section>
      <Section title={t('choose.title')} intro={t(mayChoose ? 'choose.council' : 'choose.onlyChampion')}>
        {mayChoose && (
          <LinkingForm
            action={isConfidential ? chooseNotTraceable : chooseConfidential}
            to={isConfidential ? 'not-traceable' : 'confidential'}
            today={dayIn(new Date(), await timeZone())}
          />
        )}
      </Section>
      <Section title={t('history.title')}>
        <LinkingHistory decisions={decisions} />
      </Section>
    </>
  );
}
