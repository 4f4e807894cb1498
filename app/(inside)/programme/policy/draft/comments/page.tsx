import { redirect } from 'next/navigation';
import { z } from 'zod';
import { orNotFound } from '@/app/refusals';
import { DRAFT, DRAFT_COMMENTS, DRAFT_TO_READ } from '@/components/policy/addresses';
import { AskForm } from '@/components/policy/commenting/ask-form';
import { CommentCard } from '@/components/policy/commenting/comment-to-answer';
import { Disclosure } from '@/components/ui/disclosure';
import { EmptyState } from '@/components/ui/empty-state';
import { toRoute, withQuery } from '@/components/ui/links';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import { Section } from '@/components/ui/section';
import { Tabs } from '@/components/ui/tabs';
import type { Viewer } from '@/domain/access/viewer';
import { addDays, dayIn } from '@/domain/calendar/day';
import { COMMENTS_PER_PAGE, commentsFilter, isOpenForComments } from '@/domain/policy/commenting';
import { env } from '@/env';
import { getDateText } from '@/i18n/dates';
import { getFormatter, getTranslations } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import { timeZone } from '@/server/organisation/current';
import { departmentTree } from '@/server/people/departments/queries';
import { askedDepartments, type CommentCounts, commentCounts, commentsPage } from '@/server/policy/commenting/queries';
import { type PolicyDraft, policyDraft } from '@/server/policy/drafting/queries';
import { answer, ask, takeOver } from './actions';

/** Two weeks and a weekend: enough to read it, and not so long that it is forgotten. */
const PROPOSED_DAYS = 16;
const told = z.object({ told: z.string().max(60).optional().catch(undefined) });

export async function generateMetadata() {
  return { title: (await getTranslations('policy-draft'))('comments.title') };
}

export default async function CommentsPage({ searchParams }: PageProps<'/programme/policy/draft/comments'>) {
  const viewer = await requireViewer();
  const query = await searchParams;
  const filter = commentsFilter.parse(query);
  const draft = await orNotFound(policyDraft(viewer));
  if (!draft) redirect(toRoute(DRAFT));
  const counts = await commentCounts(viewer, draft.id);
  const { rows, total } = await commentsPage(viewer, draft.id, filter);

  const t = await getTranslations('policy-draft');
  return (
    <>
      <PageHeader
        title={t('comments.title')}
        back={{ href: DRAFT, label: t('backToDraft') }}
        lead={<Lead draft={draft} counts={counts} />}
        meta={counts.open > 0 && t('comments.blocks')}
      />
      {told.parse(query).told && (
        <div className="mb-6">
          <Notice tone="success" live>
            {t('comments.toldPlain')}
          </Notice>
        </div>
      )}
      <Section title={t('comments.who')}>
        <WhoIsAsked viewer={viewer} draft={draft} />
      </Section>
      <Section title={t('comments.said')}>
        <Views show={filter.show} counts={counts} />
        {rows.length === 0 ? (
          <EmptyState title={t('comments.none')}>
            {t(`comments.${counts.open + counts.answered === 0 ? 'noneAll' : noneOf[filter.show]}`)}
          </EmptyState>
        ) : (
          rows.map((comment) => {
            const which = { commentId: comment.id, show: filter.show };
            return (
              <CommentCard
                key={comment.id}
                comment={comment}
                answer={answer.bind(null, which)}
                takeOver={takeOver.bind(null, which)}
              />
            );
          })
        )}
        <Pagination
          path={DRAFT_COMMENTS}
          query={{ show: filter.show }}
          page={filter.page}
          pageSize={COMMENTS_PER_PAGE}
          total={total}
        />
      </Section>
    </>
  );
}

const noneOf = { open: 'noneOpen', answered: 'noneAnswered', all: 'noneAll' } as const;

async function Lead({ draft, counts: { open, answered, people } }: { draft: PolicyDraft; counts: CommentCounts }) {
  const t = await getTranslations('policy-draft');
  if (open + answered > 0) return t('comments.lead', { open, people });
  return draft.commentsUntil === null ? t('comments.leadNobody') : t('comments.leadNone');
}

async function Views({ show, counts: { open, answered } }: { show: string; counts: CommentCounts }) {
  const t = await getTranslations('policy-draft');
  const format = await getFormatter();
  const views = { open, answered, all: open + answered };
  return (
    <Tabs
      label={t('comments.tabs')}
      items={(['open', 'answered', 'all'] as const).map((view) => ({
        href: withQuery(DRAFT_COMMENTS, { show: view }),
        label: t(`comments.${view}`),
        current: view === show,
        count: format.number(views[view]),
      }))}
    />
  );
}

async function WhoIsAsked({ viewer, draft: { id, commentsUntil } }: { viewer: Viewer; draft: PolicyDraft }) {
  const today = dayIn(new Date(), await timeZone());
  const departments = await departmentTree(viewer);
  const chosen = await askedDepartments(viewer, id);
  const isOpen = isOpenForComments(commentsUntil, today);

  const t = await getTranslations('policy-draft');
  const date = (await getDateText())(commentsUntil ?? today);
  const format = await getFormatter();
  const names = format.list(departments.filter((one) => chosen.includes(one.id)).map(({ name }) => name));
  const who = () => {
    if (commentsUntil === null) return t('comments.whoNobody');
    if (!isOpen) return t('comments.whoPast', { date });
    return chosen.length > 0
      ? t('comments.whoDepartments', { departments: names, date })
      : t('comments.whoEveryone', { date });
  };
  return (
    <div className="flex flex-col gap-2">
      <p className="reading">{who()}</p>
      {isOpen && (
        <p className="reading wrap-anywhere text-ink-soft">
          {t('comments.share', { address: `${env.baseUrl}${DRAFT_TO_READ}` })}
        </p>
      )}
      <Disclosure summary={commentsUntil === null ? t('comments.askForm') : t('comments.change')}>
        <AskForm
          action={ask.bind(null, id)}
          departments={departments}
          until={isOpen && commentsUntil !== null ? commentsUntil : addDays(today, PROPOSED_DAYS)}
          chosen={chosen}
          today={today}
        />
      </Disclosure>
    </div>
  );
}
