import { orNotFound } from '@/app/refusals';
import { goalAddress, GOALS } from '@/components/goals/addresses';
import { TimelineAxis } from '@/components/goals/timeline-axis';
import { TimelineList } from '@/components/goals/timeline-list';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { can } from '@/domain/access/policy';
import type { TimelineItem } from '@/domain/goals/timeline';
import { getToday } from '@/i18n/dates';
import { getLocale, getTranslations, getWrittenLanguage } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import { timelineParts } from '@/server/goals/timeline/queries';

export async function generateMetadata() {
  return { title: (await getTranslations('goals'))('timeline.title') };
}

export default async function TimelinePage() {
  const viewer = await requireViewer();
  const parts = await orNotFound(timelineParts(viewer));
  const locale = await getLocale();
  const t = await getTranslations('goals');
  const lang = await getWrittenLanguage();
  const seesRounds = can(viewer, 'support.report');
  const items: TimelineItem[] = [
    ...parts.goals.map(({ id, title, startsOn, dueOn }) => ({
      ...{ id, title, lang, from: startsOn, to: dueOn, kind: 'goal' as const, href: goalAddress(id) },
    })),
    ...parts.milestones.map(({ id, goalId, note, day }) => ({
      ...{ id, title: note, lang, from: day, to: null, kind: 'milestone' as const, href: goalAddress(goalId) },
    })),
    ...parts.rounds.map(({ id, number, opensOn, closesOn }) => ({
      ...{ id, title: t('timeline.round.name', { number }), from: opensOn, to: closesOn, kind: 'round' as const },
      href: seesRounds ? `/programme/rounds/${id}` : null,
    })),
    ...parts.modules.map(({ id, title, day }) => ({
      ...{ id, title: title[locale], from: day, to: null, kind: 'module' as const, href: null },
    })),
    ...parts.events.map(({ id, title, day }) => ({
      ...{ id, title: title[locale], from: day, to: null, kind: 'event' as const, href: null },
    })),
  ];
  return (
    <>
      <PageHeader back={{ href: GOALS, label: t('back') }} title={t('timeline.title')} lead={t('timeline.lead')} />
      {items.length === 0 ? (
        <EmptyState title={t('timeline.none')}>{t('timeline.noneMore')}</EmptyState>
      ) : (
        <>
          <TimelineAxis items={items} today={await getToday()} />
          <p className="mb-10 hidden text-sm text-ink-soft sm:block">{t('timeline.today')}</p>
          <Section title={t('timeline.list')}>
            <TimelineList items={items} />
          </Section>
        </>
      )}
    </>
  );
}
