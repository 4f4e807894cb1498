import { notFound } from 'next/navigation';
import { orNotFound } from '@/app/refusals';
import { ActionForm } from '@/components/forms/action-form';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { SubmitButton } from '@/components/forms/submit-button';
import { themeAddress, themesAddress } from '@/components/support/themes/addresses';
import { AnswerForm } from '@/components/support/themes/answer-form';
import { CommentPicker } from '@/components/support/themes/comment-picker';
import { ThemeBadge } from '@/components/support/themes/theme-badge';
import { TitleFields } from '@/components/support/themes/title-fields';
import { Disclosure } from '@/components/ui/disclosure';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import { Section } from '@/components/ui/section';
import { can } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { dayIn } from '@/domain/calendar/day';
import { COMMENTS_AT_ONCE, isPlanLate, themesFilter } from '@/domain/support/themes';
import { getLocale, getTranslations } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import { timeZone } from '@/server/organisation/current';
import { roundById } from '@/server/support/queries';
import { commentsInTheme, themeOf, type ThemeRow, themesOf } from '@/server/support/themes/queries';
import { answer, moveOut, remove, rename } from './actions';

type Props = PageProps<'/programme/rounds/[roundId]/themes/[themeId]'>;

export async function generateMetadata() {
  return { title: (await getTranslations('themes'))('metaTitle') };
}

export default async function ThemePage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  if (!can(viewer, 'support.run')) notFound();
  const which = await params;
  const round = await orNotFound(roundById(viewer, which.roundId));
  const theme = await orNotFound(themeOf(viewer, which.roundId, which.themeId));
  const { page } = themesFilter.parse(await searchParams);
  const today = dayIn(new Date(), await timeZone());
  const isOpen = theme.state === 'open';

  const t = await getTranslations('themes');
  const locale = await getLocale();
  return (
    <>
      <PageHeader
        back={{ href: themesAddress(which.roundId), label: t('theme.back', { number: round.number }) }}
        title={theme.title[locale]}
        lead={t(`theme.${isOpen ? 'leadOpen' : isPlanLate(theme, today) ? 'leadLate' : 'leadAnswered'}`)}
        meta={<ThemeBadge theme={theme} today={today} />}
      />
      <Section title={t('theme.answer')} intro={t('theme.answerIntro')}>
        <AnswerForm action={answer.bind(null, which)} theme={theme} />
      </Section>
      <Section title={t('theme.comments')}>
        <InTheme viewer={viewer} which={which} page={page} />
      </Section>
      <Section title={t('theme.titles')} intro={isOpen ? undefined : t('theme.publicNote')}>
        <Disclosure summary={t('theme.renameOpen')}>
          <ActionForm action={rename.bind(null, which)} done={t('theme.renamed')}>
            <TitleFields title={theme.title} />
            <SubmitButton variant="quiet">{t('theme.rename')}</SubmitButton>
          </ActionForm>
        </Disclosure>
      </Section>
      {isOpen && <Remove which={which} theme={theme} />}
    </>
  );
}

type Which = { roundId: string; themeId: string };

async function InTheme({ viewer, which, page }: { viewer: Viewer; which: Which; page: number }) {
  const { rows, total } = await commentsInTheme(viewer, { ...which, page });
  const themes = await themesOf(viewer, which.roundId);
  const t = await getTranslations('themes');
  if (total === 0) return <p className="reading">{t('theme.commentsNone')}</p>;
  return (
    <>
      <CommentPicker action={moveOut.bind(null, which)} comments={rows} themes={themes} within={which.themeId} />
      <Pagination
        path={themeAddress(which.roundId, which.themeId)}
        page={page}
        pageSize={COMMENTS_AT_ONCE}
        total={total}
      />
    </>
  );
}

async function Remove({ which, theme }: { which: Which; theme: ThemeRow }) {
  const t = await getTranslations('themes');
  return (
    <Section title={t('theme.removeTitle')}>
      <ActionForm action={remove.bind(null, which)}>
        <ConfirmButton
          label={t('theme.remove')}
          what={t('theme.removeWhat', { count: theme.comments })}
          confirm={t('theme.removeConfirm')}
        />
      </ActionForm>
    </Section>
  );
}
