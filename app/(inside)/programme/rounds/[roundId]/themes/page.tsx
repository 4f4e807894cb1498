import { notFound } from 'next/navigation';
import { orNotFound } from '@/app/refusals';
import { roundAddress, themesAddress } from '@/components/support/themes/addresses';
import { Alike } from '@/components/support/themes/alike';
import { CommentPicker } from '@/components/support/themes/comment-picker';
import { NoThemes } from '@/components/support/themes/no-themes';
import { ThemeList } from '@/components/support/themes/theme-list';
import { EmptyState } from '@/components/ui/empty-state';
import { withQuery } from '@/components/ui/links';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import { SearchField } from '@/components/ui/search-field';
import { Section } from '@/components/ui/section';
import { Tabs } from '@/components/ui/tabs';
import { can } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { dayIn } from '@/domain/calendar/day';
import { COMMENTS_AT_ONCE, commentViews, type ThemesFilter, themesFilter } from '@/domain/support/themes';
import { getFormatter, getTranslations } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import { timeZone } from '@/server/organisation/current';
import { roundById } from '@/server/support/queries';
import {
  type CommentCounts,
  commentCounts,
  commentsPage,
  noThemesReason,
  proposedThemes,
  type ThemeRow,
  themesOf,
  themesStanding,
} from '@/server/support/themes/queries';
import { make, move, none } from './actions';
import { toldAddress } from './view';

type Props = PageProps<'/programme/rounds/[roundId]/themes'>;

/** So many proposals stand on a page; the next ones follow when these are themes. */
const PROPOSALS = 3;

export async function generateMetadata() {
  return { title: (await getTranslations('themes'))('metaTitle') };
}

export default async function ThemesPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  if (!can(viewer, 'support.run')) notFound();
  const { roundId } = await params;
  const round = await orNotFound(roundById(viewer, roundId));
  const query = await searchParams;
  const filter = themesFilter.parse(query);
  const { told } = toldAddress.parse(query);
  const counts = await commentCounts(viewer, roundId);
  const themes = await themesOf(viewer, roundId);
  const reason = await noThemesReason(viewer, roundId);
  const standing = await themesStanding(viewer, roundId);
  const today = dayIn(new Date(), await timeZone());
  const hasAny = counts !== null && (counts.all > 0 || themes.length > 0);

  const t = await getTranslations('themes');
  return (
    <>
      <PageHeader
        back={{ href: roundAddress(roundId), label: t('back', { number: round.number }) }}
        title={t('title', { number: round.number })}
        lead={await leadOf({ isRunning: round.status === 'open', counts, standing })}
      />
      {told && (
        <div className="mb-6">
          <Notice tone="success" live>
            {t(`told.${told}`)}
          </Notice>
        </div>
      )}
      {hasAny && (
        <div className="grid gap-x-16 gap-y-16 lg:grid-cols-[minmax(0,20rem)_minmax(0,1fr)]">
          <Section title={t('themes')} intro={t('themesIntro')}>
            <ThemeList roundId={roundId} themes={themes} today={today} />
          </Section>
          {counts.all > 0 && (
            <section>
              <h2 className="text-xl">{t('comments')}</h2>
              <p className="reading mt-2 mb-6 text-ink-soft">{t('commentsNote')}</p>
              <Comments viewer={viewer} roundId={roundId} filter={filter} counts={counts} themes={themes} />
            </section>
          )}
        </div>
      )}
      {counts !== null && counts.all > 0 && themes.length === 0 && (
        <NoThemes action={none.bind(null, roundId)} reason={reason} />
      )}
    </>
  );
}

type Situation = {
  isRunning: boolean;
  counts: CommentCounts | null;
  standing: Awaited<ReturnType<typeof themesStanding>>;
};

async function leadOf({ isRunning, counts, standing }: Situation): Promise<string> {
  const { open, themes, isDecided, isInTheWay } = standing;
  const t = await getTranslations('themes');
  if (isRunning) return t('leadRunning');
  if (open > 0) return t('leadOpen', { count: open });
  if (themes > 0) return t('leadDone');
  if (isDecided) return t('leadDecided');
  if (counts === null) return t('leadHidden');
  if (counts.all === 0) return t('leadNone');
  return t(isInTheWay ? 'leadWaiting' : 'leadPassed', { count: counts.all });
}

type CommentsProps = {
  viewer: Viewer;
  roundId: string;
  filter: ThemesFilter;
  counts: CommentCounts;
  themes: readonly ThemeRow[];
};

async function Comments({ viewer, roundId, filter, counts, themes }: CommentsProps) {
  const { show, q } = filter;
  const where = { roundId, show, q };
  return (
    <>
      <Views roundId={roundId} show={show} counts={counts} />
      {show === 'alike' ? (
        <Alike action={make.bind(null, where)} groups={await proposedThemes(viewer, roundId, PROPOSALS)} />
      ) : (
        <Listed viewer={viewer} roundId={roundId} filter={filter} themes={themes} />
      )}
    </>
  );
}

async function Views({ roundId, show, counts }: { roundId: string; show: string; counts: CommentCounts }) {
  const t = await getTranslations('themes');
  const format = await getFormatter();
  const count = { loose: format.number(counts.loose), alike: undefined, all: format.number(counts.all) };
  return (
    <Tabs
      label={t('views')}
      items={commentViews.map((view) => ({
        href: withQuery(themesAddress(roundId), { show: view }),
        label: t(`view.${view}`),
        current: view === show,
        count: count[view],
      }))}
    />
  );
}

async function Listed({ viewer, roundId, filter, themes }: Omit<CommentsProps, 'counts'>) {
  const { show, q, page } = filter;
  const { rows, total } = await commentsPage(viewer, roundId, filter);
  const path = themesAddress(roundId);
  const t = await getTranslations('themes');
  return (
    <>
      <SearchField path={path} label={t('search')} value={q} keep={{ show }} />
      {rows.length > 0 && (
        <CommentPicker
          key={`${show} ${q} ${page} ${total}`}
          action={move.bind(null, { roundId, show, q })}
          comments={rows}
          themes={themes}
        />
      )}
      {rows.length === 0 && q !== '' && <EmptyState title={t('nothingFound')}>{t('nothingFoundText')}</EmptyState>}
      {rows.length === 0 && q === '' && <EmptyState title={t('nothingLoose')}>{t('nothingLooseText')}</EmptyState>}
      <Pagination path={path} query={{ show, q }} page={page} pageSize={COMMENTS_AT_ONCE} total={total} />
    </>
  );
}
