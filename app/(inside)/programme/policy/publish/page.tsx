import { redirect } from 'next/navigation';
import { orNotFound } from '@/app/refusals';
import { DifferenceList } from '@/components/policy/difference/difference-list';
import { NEW_QUESTION, OVERVIEW, questionAddress } from '@/components/policy/published-addresses';
import { BlankList, ProblemList, StaleTextList } from '@/components/policy/publishing/problem-list';
import { PublishForm } from '@/components/policy/publishing/publish-form';
import { QuestionList } from '@/components/policy/publishing/question-list';
import { Disclosure } from '@/components/ui/disclosure';
import { toRoute } from '@/components/ui/links';
import { PageHeader } from '@/components/ui/page-header';
import { PageLink } from '@/components/ui/page-link';
import { Section } from '@/components/ui/section';
import { can } from '@/domain/access/policy';
import type { Locale } from '@/domain/access/viewer';
import { differenceBetween } from '@/domain/policy/difference';
import { QUESTIONS_MAX } from '@/domain/policy/model';
import { getTranslations } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import { type PublishingPreview, publishingPreview } from '@/server/policy/publishing/queries';
import { moduleChoices } from '@/server/training/queries';
import { publish } from './actions';

export async function generateMetadata() {
  return { title: (await getTranslations('policy'))('publish.decide') };
}

export default async function PublishPolicyPage() {
  const viewer = await requireViewer();
  const preview = await orNotFound(publishingPreview(viewer));
  // Published or thrown away in the meantime: the overview says what is true now.
  if (!preview) redirect(toRoute(OVERVIEW));
  const { draftId, number, content, problems, blanks, stale, questions, seen, asked } = preview;
  const modules = await moduleChoices(viewer);

  const t = await getTranslations('policy');
  return (
    <>
      <PageHeader
        title={t('publish.title', { number })}
        back={{ href: OVERVIEW, label: t('publish.back') }}
        lead={t('publish.lead')}
      />
      {problems.length > 0 && (
        <Section title={t('publish.problems')}>
          <ProblemList problems={problems} content={content} locale={viewer.locale} />
        </Section>
      )}
      {blanks.length > 0 && (
        <Section title={t('publish.blanks')} intro={t('publish.blanksMore')}>
          <BlankList paragraphIds={blanks} content={content} locale={viewer.locale} />
        </Section>
      )}
      {stale.length > 0 && (
        <Section title={t('publish.stale')} intro={t('publish.staleMore')}>
          <StaleTextList stale={stale} content={content} locale={viewer.locale} />
        </Section>
      )}
      <Differences preview={preview} locale={viewer.locale} />
      <Section
        title={t('publish.questions')}
        intro={t('publish.questionsMore', { max: QUESTIONS_MAX })}
        action={
          questions.length < QUESTIONS_MAX && (
            <PageLink href={questionAddress(NEW_QUESTION)} className="inline-flex min-h-11 items-center">
              {t('publish.addQuestion')}
            </PageLink>
          )
        }
      >
        <QuestionList questions={questions.map(({ question }) => question)} locale={viewer.locale} />
      </Section>
      {problems.length === 0 && (
        <Section title={t('publish.decide')}>
          {!can(viewer, 'policy.publish') && <p className="reading">{t('publish.hrOnly')}</p>}
          {can(viewer, 'policy.publish') && (
            <PublishForm
              action={publish.bind(null, draftId)}
              number={number}
              isFirst={preview.before === null}
              seen={seen}
              asked={asked}
              modules={modules.map(({ moduleId, title, minutes }) => ({
                value: moduleId,
                label: t('publish.moduleOf', { title: title[viewer.locale], minutes }),
              }))}
            />
          )}
        </Section>
      )}
    </>
  );
}

/** What the draft changes in the policy in force; the first version has nothing to be compared with. */
async function Differences({ preview, locale }: { preview: PublishingPreview; locale: Locale }) {
  const { before, content, number } = preview;
  if (!before) return null;
  const t = await getTranslations('policy');
  return (
    <Section
      title={t('publish.differences')}
      intro={t('publish.differencesIn', { number: number - 1, language: locale })}
    >
      <Disclosure summary={t('publish.show')}>
        <DifferenceList difference={differenceBetween(before, content, locale)} locale={locale} />
      </Disclosure>
    </Section>
  );
}
