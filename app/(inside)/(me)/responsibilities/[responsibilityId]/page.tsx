import { z } from 'zod';
import { requireSelf } from '@/app/(inside)/(me)/self';
import { orNotFound } from '@/app/refusals';
import { AnswerOffer } from '@/components/responsibilities/answer-offer';
import { DefinitionList } from '@/components/ui/definition-list';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { WhoSees } from '@/components/ui/who-sees';
import { Written } from '@/components/ui/written';
import { getDateText } from '@/i18n/dates';
import { getTranslations, getWrittenLanguage } from '@/i18n/server';
import { type OwnResponsibility, ownResponsibility } from '@/server/responsibilities/queries';
import { accept, decline } from './actions';

type Props = PageProps<'/responsibilities/[responsibilityId]'>;

/** `answered`: the answer has just been given. */
const address = z.object({ answered: z.literal('1').optional().catch(undefined) });

async function load(params: Props['params']) {
  const { viewer, employeeId } = await requireSelf();
  const { responsibilityId } = await params;
  return orNotFound(ownResponsibility(viewer, { employeeId, responsibilityId }));
}

export async function generateMetadata({ params }: Props) {
  return { title: (await load(params)).title };
}

export default async function ResponsibilityPage({ params, searchParams }: Props) {
  const own = await load(params);
  const { answered } = address.parse(await searchParams);
  const t = await getTranslations('responsibilities');
  const isOpen = own.status === 'offered';
  return (
    <>
      <PageHeader
        back={isOpen ? { href: '/', label: t('mine.back') } : { href: '/me', label: t('mine.backToMe') }}
        title={own.title}
        titleLang={await getWrittenLanguage()}
        lead={await leadOf(own)}
      />
      {answered && !isOpen && (
        <div className="mb-6">
          <Notice tone="success" live>
            {t('mine.saved')}
          </Notice>
        </div>
      )}
      <DefinitionList items={await factsOf(own)} />
      {isOpen && (
        <Section title={t('mine.answer')} intro={t('mine.acceptMore')}>
          <AnswerOffer accept={accept.bind(null, own.id)} decline={decline.bind(null, own.id)} />
        </Section>
      )}
      {(own.status === 'accepted' || own.status === 'declined') && (
        <p className="reading mt-6 text-ink-soft">{t('mine.changed')}</p>
      )}
      <div className="mt-10">
        <WhoSees items={[t('mine.whoSees.self'), t('mine.whoSees.programme'), t('mine.whoSees.others')]} />
      </div>
    </>
  );
}

/** What is true now: who asks, or what was answered and when. */
async function leadOf({ status, assignedBy, answeredAt }: OwnResponsibility): Promise<string> {
  const t = await getTranslations('responsibilities');
  const date = await getDateText();
  switch (status) {
    case 'offered':
      return assignedBy ? t('mine.lead.offered', { name: assignedBy }) : t('mine.lead.offeredNobody');
    case 'ended':
      return t('mine.lead.ended');
    default:
      return t(`mine.lead.${status}`, { date: answeredAt ? date(answeredAt) : '' });
  }
}

async function factsOf(own: OwnResponsibility) {
  const t = await getTranslations('responsibilities');
  const plan = await getTranslations('plan');
  const date = await getDateText();
  const lang = await getWrittenLanguage();
  const goal = { name: plan(`goals.${own.goal}.name`), about: plan(`goals.${own.goal}.about`) };
  return [
    { term: t('mine.asks'), value: <Written lang={lang}>{own.asks}</Written> },
    // What a goal of one's own is about stands in what is asked.
    { term: t('mine.goal'), value: goal.name, note: own.goal === 'other' ? undefined : goal.about },
    { term: t('mine.review'), value: date(own.reviewOn), note: t('mine.reviewNote') },
    ...(own.declineReason
      ? [{ term: t('mine.yourReason'), value: <Written lang={lang}>{own.declineReason}</Written> }]
      : []),
    ...(own.assignedBy
      ? [{ term: t('mine.asked'), value: t('mine.askedOn', { date: date(own.assignedAt), name: own.assignedBy }) }]
      : []),
  ];
}
