import { notFound } from 'next/navigation';
import { orNotFound } from '@/app/refusals';
import { draftAddress } from '@/components/training/authoring/addresses';
import { PublishForm } from '@/components/training/authoring/publish-form';
import { StaleList } from '@/components/training/authoring/stale-list';
import { VersionChanges } from '@/components/training/authoring/version-changes';
import { Figure, FigureRow } from '@/components/ui/figure';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { PageLink } from '@/components/ui/page-link';
import { Section } from '@/components/ui/section';
import { can } from '@/domain/access/policy';
import { addDays, dayIn } from '@/domain/calendar/day';
import { inEither } from '@/domain/training/draft-texts';
import { getFormatter, getLocale, getTranslations } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import { translationsToCheck } from '@/server/training/authoring/queries';
import { timeZone } from '@/server/organisation/current';
import { type PublishPreview, publishPreview } from '@/server/training/publishing/queries';
import { publish } from './actions';

type Props = PageProps<'/programme/training/modules/[draftId]/publish'>;

/** What the due date says before anybody changes it, in days from today. */
const USUAL_DAYS = 28;

async function load(params: Props['params']): Promise<{ draftId: string; preview: PublishPreview; title: string }> {
  const viewer = await requireViewer();
  if (!can(viewer, 'training.publish')) notFound();
  const { draftId } = await params;
  const preview = await orNotFound(publishPreview(viewer, draftId));
  const t = await getTranslations('authoring');
  return { draftId, preview, title: inEither(preview.title, await getLocale()) || t('list.untitled') };
}

export async function generateMetadata({ params }: Props) {
  const { title } = await load(params);
  return { title: (await getTranslations('authoring'))('publish.title', { title }) };
}

export default async function PublishPage({ params }: Props) {
  const viewer = await requireViewer();
  const { draftId, preview, title } = await load(params);
  const { isFirst, problems, changes, reach, version } = preview;
  const today = dayIn(new Date(), await timeZone());

  const t = await getTranslations('authoring');
  return (
    <>
      <PageHeader
        title={t('publish.title', { title })}
        lead={isFirst ? t('publish.leadFirst') : t('publish.lead', { version })}
        back={{ href: draftAddress(draftId), label: t('publish.back') }}
      />
      {problems.length > 0 && (
        <Notice>
          {t('publish.notYet')} <PageLink href={draftAddress(draftId)}>{t('publish.toMissing')}</PageLink>
        </Notice>
      )}
      {preview.isUnchanged && <Notice>{t('publish.unchanged')}</Notice>}
      <StaleList id={draftId} {...await translationsToCheck(viewer, draftId)} isPublishing />
      {changes && !preview.isUnchanged && (
        <Section title={t('publish.changes.title')}>
          <VersionChanges changes={changes} />
        </Section>
      )}
      {problems.length === 0 && !preview.isUnchanged && (
        <>
          {!isFirst && <Reach reach={reach} />}
          <div className="mt-16 border-t border-line pt-6">
            <PublishForm
              action={publish.bind(null, draftId)}
              {...{ isFirst, version, seen: preview.seen, finished: reach.finished }}
              mayRequire={can(viewer, 'training.assign')}
              today={today}
              dueOn={addDays(today, USUAL_DAYS)}
            />
          </div>
        </>
      )}
    </>
  );
}

/** How many people a change in what people learn touches, each counted once. */
async function Reach({ reach }: { reach: PublishPreview['reach'] }) {
  const t = await getTranslations('authoring');
  const format = await getFormatter();
  return (
    <Section title={t('publish.reach.title')}>
      <FigureRow>
        <Figure label={t('publish.reach.finished')} value={format.number(reach.finished)} />
        <Figure label={t('publish.reach.inProgress')} value={format.number(reach.inProgress)} />
        <Figure label={t('publish.reach.assigned')} value={format.number(reach.assigned)} />
      </FigureRow>
      <p className="reading mt-4 text-sm text-ink-soft">{t('publish.reach.note')}</p>
    </Section>
  );
}
