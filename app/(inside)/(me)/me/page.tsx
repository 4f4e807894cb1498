import { orNotFound } from '@/app/refusals';
import { InterestForm } from '@/components/me/interest-form';
import { OwnFacts } from '@/components/me/own-facts';
import { NotShownYet, OwnLevel } from '@/components/me/own-level';
import { OwnPolicy } from '@/components/me/own-policy';
import { OwnResponsibilities } from '@/components/responsibilities/own-responsibilities';
import { ModuleList } from '@/components/training/module-list';
import { RefreshList } from '@/components/training/refresh-list';
import { PageHeader } from '@/components/ui/page-header';
import { PageLink } from '@/components/ui/page-link';
import { Section } from '@/components/ui/section';
import { WhoSees } from '@/components/ui/who-sees';
import { getLocale, getTranslations } from '@/i18n/server';
import { personFacts } from '@/server/people/queries';
import { ownStanding } from '@/server/policy/reading/queries';
import { responsibilitiesOf } from '@/server/responsibilities/queries';
import { interestOf, ownKnowledge } from '@/server/training/knowledge/queries';
import { refreshOffers } from '@/server/training/refresh/queries';
import { namedLevelsAgreed } from '@/server/trust/switches';
import { requireSelf } from '../self';
import { shelfOf } from '../training/shelf';
import { tellInterest } from './actions';

export async function generateMetadata() {
  return { title: (await getTranslations('me'))('page.title') };
}

/** The person's own page. Beside each figure stands who can see it (measurement 8), as the policy has it now. */
export default async function MePage() {
  const { viewer, employeeId, today } = await requireSelf();
  const facts = await orNotFound(personFacts(viewer, employeeId));
  const topics = await ownKnowledge(viewer, employeeId);
  const refreshes = await refreshOffers(viewer, employeeId);
  const interest = await interestOf(viewer, employeeId);
  const modules = (await shelfOf(viewer, employeeId, today)).filter(({ status }) => status !== 'library');
  const responsibilities = await responsibilitiesOf(viewer, employeeId);
  const policy = await ownStanding(viewer, employeeId);
  const isNamed = await namedLevelsAgreed();
  const locale = await getLocale();
  // Whoever has begun to answer is on the way, and sees how far.
  const isBegun = ({ level }: (typeof topics)[number]) => level.level > 0 || (level.next?.kind ?? null) !== null;
  const shown = topics.filter(isBegun);
  const notShown = topics.filter((topic) => !isBegun(topic));

  const t = await getTranslations('me');
  return (
    <>
      <PageHeader title={t('page.title')} lead={t('page.lead')} />
      <Section title={t('page.knowledge')} intro={t('page.knowledgeIntro')}>
        {topics.length === 0 && <p>{t('page.noTopics')}</p>}
        <div className="stack">
          {shown.map((topic) => (
            <OwnLevel key={topic.topicId} {...topic} />
          ))}
          {notShown.length > 0 && <NotShownYet names={notShown.map(({ name }) => name[locale])} />}
        </div>
        {refreshes.length > 0 && (
          <Section level={3} title={t('page.refresh')} intro={t('page.refreshIntro')}>
            <RefreshList offers={refreshes} label={t('page.refresh')} />
          </Section>
        )}
        <WhoSees
          items={[
            t('whoSees.self'),
            t(isNamed ? 'whoSees.namedOn' : 'whoSees.namedOff'),
            t('whoSees.answers'),
            t('whoSees.others'),
          ]}
          note={t('whoSees.purpose')}
        />
      </Section>
      <Section title={t('page.interest')} id="interest">
        <InterestForm action={tellInterest} last={interest} />
        <WhoSees
          items={[
            t('whoSees.self'),
            t(isNamed ? 'whoSees.interestOn' : 'whoSees.interestOff'),
            t('whoSees.others'),
            t('whoSees.notPulse'),
          ]}
          note={t('whoSees.purpose')}
        />
      </Section>
      <Section
        title={t('page.modules')}
        action={
          <PageLink href="/training" className="inline-flex min-h-11 items-center">
            {t('page.toTraining')}
          </PageLink>
        }
      >
        {modules.length > 0 ? (
          <ModuleList modules={modules} label={t('page.modules')} />
        ) : (
          <p className="reading">{t('page.noModules')}</p>
        )}
        <WhoSees items={[t('whoSees.self'), t('whoSees.modules'), t('whoSees.others')]} note={t('whoSees.purpose')} />
      </Section>
      <Section title={t('page.responsibilities')}>
        {responsibilities.length > 0 ? (
          <OwnResponsibilities responsibilities={responsibilities} label={t('page.responsibilities')} />
        ) : (
          <p className="reading">{t('page.noResponsibilities')}</p>
        )}
        <WhoSees items={[t('whoSees.self'), t('whoSees.responsibilities'), t('whoSees.others')]} />
      </Section>
      {policy && (
        <Section title={t('page.policy')}>
          <OwnPolicy confirmed={policy.acknowledged} isAsked={policy.standing !== 'up-to-date'} />
          <WhoSees items={(['self', 'policy', 'others', 'policyKept'] as const).map((key) => t(`whoSees.${key}`))} />
        </Section>
      )}
      <Section title={t('page.facts')}>
        <OwnFacts facts={facts} />
        <WhoSees items={[t('page.factsWho.self')]} note={t('page.factsWho.change')} />
      </Section>
    </>
  );
}
