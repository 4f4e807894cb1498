import { Badge } from '@/components/ui/badge';
import { type Todo, TodoList } from '@/components/ui/todo-list';
import type { Locale } from '@/domain/access/viewer';
import type { Bilingual } from '@/domain/training/content';
import type { AssignmentChangeKind, AssignmentStatus } from '@/domain/training/model';
import { isDueSoon, moveReason } from '@/domain/training/due';
import { getDateText, getToday } from '@/i18n/dates';
import { getLocale, getTranslations } from '@/i18n/server';
import { moduleAddress } from './addresses';

export type ListedModule = {
  moduleId: string;
  title: Bilingual;
  /** For what is still to do of it. */
  minutes: number;
  /** `own`: begun without being asked. `library`: not begun. */
  status: AssignmentStatus | 'own' | 'library';
  dueOn: string | null;
  completedOn: string | null;
  waivedReason: string | null;
  /** The last change of the date that the person had been told. */
  moved?: { kind: AssignmentChangeKind; from: string | null; to: string; reason: string | null } | null;
  /** How far it is, where that is worth saying. */
  lessons: { read: number; all: number } | null;
};

/** Modules with where each stands, for the person whose modules they are. The whole line leads to the module. */
export async function ModuleList({ modules, label }: { modules: readonly ListedModule[]; label: string }) {
  const locale = await getLocale();
  const items = await Promise.all(modules.map((module) => lineOf(module, locale)));
  return <TodoList items={items} label={label} />;
}

async function lineOf(module: ListedModule, locale: Locale): Promise<Todo> {
  const t = await getTranslations('training');
  const { lessons, minutes } = module;
  const rest = lessons && lessons.read > 0 ? t('lessonsRead', lessons) : t('minutes', { minutes });
  const isOver = module.status === 'completed' || module.status === 'waived';
  return {
    href: moduleAddress(module.moduleId),
    title: module.title[locale],
    note: (
      <>
        <span className="flex flex-wrap items-baseline gap-x-4">
          <ModuleStatus module={module} />
          {!isOver && <span className="text-ink-soft">{rest}</span>}
        </span>
        {!isOver && module.moved && <Moved moved={module.moved} />}
      </>
    ),
  };
}

/** A date that somebody was told never changes without a word. */
async function Moved({ moved }: { moved: NonNullable<ListedModule['moved']> }) {
  const t = await getTranslations('assignments');
  const date = await getDateText();
  const days = { from: moved.from === null ? '' : date(moved.from), to: date(moved.to), reason: moved.reason ?? '' };
  return <span className="mt-1 block text-ink-soft">{t(`movedShort.${moveReason(moved)}`, days)}</span>;
}

/** The status as a word with its date. */
export async function ModuleStatus({ module }: { module: Omit<ListedModule, 'title' | 'minutes' | 'lessons'> }) {
  const t = await getTranslations('training');
  const date = await getDateText();
  const { status, dueOn, completedOn, waivedReason } = module;
  switch (status) {
    case 'completed':
      return <Badge tone="good">{t('status.completed', { date: date(completedOn ?? '') })}</Badge>;
    case 'waived':
      return <Badge>{t('status.waived', { reason: waivedReason ?? '' })}</Badge>;
    case 'overdue':
      return <Badge tone="danger">{t('status.overdue', { date: date(dueOn ?? '') })}</Badge>;
    case 'open':
      return <DueBadge dueOn={dueOn ?? ''} />;
    case 'own':
      return <Badge>{t('status.own')}</Badge>;
    case 'library':
      return null;
  }
}

/** Stands out in the last week only. */
async function DueBadge({ dueOn }: { dueOn: string }) {
  const t = await getTranslations('training');
  const date = await getDateText();
  const tone = isDueSoon(dueOn, await getToday()) ? 'wait' : 'plain';
  return <Badge tone={tone}>{t('status.due', { date: date(dueOn) })}</Badge>;
}
