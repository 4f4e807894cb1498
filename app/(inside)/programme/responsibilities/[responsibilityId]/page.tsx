import { orNotFound } from '@/app/refusals';
import { ActionForm } from '@/components/forms/action-form';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { OfferStatusBadge } from '@/components/responsibilities/offer-status';
import { ButtonLink } from '@/components/ui/button';
import { DefinitionList } from '@/components/ui/definition-list';
import { PageHeader } from '@/components/ui/page-header';
import { PageLink } from '@/components/ui/page-link';
import { Section } from '@/components/ui/section';
import { Written } from '@/components/ui/written';
import { can } from '@/domain/access/policy';
import type { ResponsibilityRow } from '@/domain/responsibilities/list';
import { getDateText } from '@/i18n/dates';
import { getTranslations, getWrittenLanguage } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import { reportedResponsibility } from '@/server/responsibilities/queries';
import { end } from './actions';

const LIST = '/programme/responsibilities';

export async function generateMetadata() {
  return { title: (await getTranslations('responsibility-admin'))('title') };
}

type Props = PageProps<'/programme/responsibilities/[responsibilityId]'>;

export default async function ResponsibilityReportPage({ params }: Props) {
  const viewer = await requireViewer();
  const { responsibilityId } = await params;
  const one = await orNotFound(reportedResponsibility(viewer, responsibilityId));
  const { title, name, status, hasLeft, reviewOn } = one;
  const isCarried = status === 'offered' || status === 'accepted';

  const t = await getTranslations('responsibility-admin');
  const date = await getDateText();
  const mayDecide = can(viewer, 'responsibility.assign');
  const again = mayDecide && (hasLeft || !isCarried);
  return (
    <>
      <PageHeader
        title={title}
        titleLang={await getWrittenLanguage()}
        back={{ href: LIST, label: t('one.back') }}
        lead={
          hasLeft && isCarried ? t('one.leadLeft', { name }) : t(`one.lead.${status}`, { name, date: date(reviewOn) })
        }
        meta={<OfferStatusBadge status={status} hasLeft={hasLeft} />}
        action={
          again ? (
            <ButtonLink variant="filled" href={`${LIST}/new`}>
              {t('one.again')}
            </ButtonLink>
          ) : undefined
        }
      />
      <Section title={t('one.facts')}>
        <Facts one={one} />
      </Section>
      {mayDecide && isCarried && <Ending {...one} />}
    </>
  );
}

/** One act with two names: what nobody accepted yet is withdrawn, what somebody carries is ended. */
async function Ending({ id, title, name, status }: ResponsibilityRow) {
  const t = await getTranslations('responsibility-admin');
  const isOffer = status === 'offered';
  return (
    <Section
      title={t(isOffer ? 'one.withdrawPart' : 'one.endPart')}
      intro={isOffer ? t('one.withdrawIntro', { name }) : t('one.endIntro')}
    >
      <ActionForm action={end.bind(null, id)}>
        <ConfirmButton
          label={t(isOffer ? 'one.withdraw' : 'one.end')}
          what={t(isOffer ? 'one.withdrawWhat' : 'one.endWhat', { name, title })}
          confirm={t(isOffer ? 'one.withdrawConfirm' : 'one.endConfirm')}
        />
      </ActionForm>
    </Section>
  );
}

async function Facts({ one }: { one: ResponsibilityRow }) {
  const { employeeId, name, department, hasLeft, asks, goal, reviewOn, declineReason } = one;
  const t = await getTranslations('responsibility-admin');
  const plan = await getTranslations('plan');
  const date = await getDateText();
  const lang = await getWrittenLanguage();
  return (
    <DefinitionList
      items={[
        {
          term: t('one.person'),
          value: <PageLink href={`/programme/people/${employeeId}`}>{name}</PageLink>,
          note: hasLeft && t('left'),
        },
        { term: t('one.department'), value: department },
        { term: t('one.asks'), value: <Written lang={lang}>{asks}</Written> },
        {
          term: t('one.goal'),
          value: plan(`goals.${goal}.name`),
          note: goal !== 'other' && plan(`goals.${goal}.about`),
        },
        { term: t('one.review'), value: date(reviewOn) },
        ...(declineReason ? [{ term: t('one.reason'), value: <Written lang={lang}>{declineReason}</Written> }] : []),
      ]}
    />
  );
}
