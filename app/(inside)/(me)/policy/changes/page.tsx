import { DifferenceList } from '@/components/policy/difference/difference-list';
import { POLICY } from '@/components/policy/published-addresses';
import { LessonOffer } from '@/components/policy/reading/lesson-offer';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { ownChanges, ownStanding } from '@/server/policy/reading/queries';
import { requireSelf } from '../../self';

export async function generateMetadata() {
  return { title: (await getTranslations('policy'))('changes.title') };
}

export default async function PolicyChangesPage() {
  const { viewer, employeeId } = await requireSelf();
  const { locale } = viewer;
  const changes = await ownChanges(viewer, employeeId, locale);
  const standing = await ownStanding(viewer, employeeId);

  const t = await getTranslations('policy');
  const date = await getDateText();
  const back = { href: POLICY, label: t('changes.back') };
  if (!changes || changes.from.number === changes.to.number) {
    const which = changes ? 'none' : 'never';
    return (
      <>
        <PageHeader title={t('changes.title')} back={back} />
        <EmptyState title={t(`changes.${which}`)} action={<ButtonLink href={POLICY}>{t('changes.read')}</ButtonLink>}>
          {t(`changes.${which}More`)}
        </EmptyState>
      </>
    );
  }
  const { from, to, lessons, difference } = changes;
  const isAsked = standing?.standing === 'again';
  return (
    <>
      <PageHeader
        title={t('changes.title')}
        back={back}
        lead={t('changes.lead', { from: from.number, date: date(from.at), to: to.number })}
        action={
          <ButtonLink variant={isAsked ? 'filled' : 'quiet'} href={POLICY}>
            {t(isAsked ? 'changes.readNow' : 'changes.read')}
          </ButtonLink>
        }
      />
      <DifferenceList difference={difference} locale={locale} />
      {lessons.length > 0 && <LessonOffer lessons={lessons} />}
    </>
  );
}
