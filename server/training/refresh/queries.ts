import 'server-only';
import { eq } from 'drizzle-orm';
import { completions } from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { type Bilingual, type ModuleContent, topicsOf } from '@/domain/training/content';
import type { RefreshReason } from '@/domain/training/refresh';
import { newestVersions, publishedModule } from '../library';
import { newestSitting } from '../quizzes/sitting';
import { changesFor, openInvitations } from './changes';
import { goalsOf, type OwnGoal } from './goals';

export type RefreshTopic = {
  topicId: string;
  name: Bilingual;
  reason: RefreshReason;
  /** When this was last shown; null where no day is known. */
  lastShownAt: Date | null;
};

export type RefreshOffer = {
  moduleId: string;
  title: Bilingual;
  topics: RefreshTopic[];
  /** Whether the module changed since the person finished it, and they were invited to see that. */
  hasChanged: boolean;
};

/**
 * What a person could refresh, with the module that asks for it: for each topic one module, of those that they finished
 * rather than of others, with the most questions on it. An offer, never a task.
 */
export async function refreshOffers(viewer: Viewer, employeeId: string, now = new Date()): Promise<RefreshOffer[]> {
  authorize(viewer, 'training.take', { employeeId });
  const { read } = store();
  const goals = await goalsOf(read, { employeeId }, now);
  const invitations = await openInvitations(read, { employeeId });
  if (goals.length === 0 && invitations.length === 0) return [];

  const versions = await newestVersions(read);
  const finished = await finishedModules(employeeId);
  const moduleFor = new Map(goals.map((goal) => [goal, moduleOn(goal.topicId, versions, finished)]));
  const changed = new Set(invitations.map(({ moduleId }) => moduleId));
  return versions.flatMap(({ moduleId, content }) => {
    const topics = goals.filter((goal) => moduleFor.get(goal) === moduleId).map((goal) => inTopic(goal, content));
    const hasChanged = changed.has(moduleId);
    return topics.length > 0 || hasChanged ? [{ moduleId, title: content.title, topics, hasChanged }] : [];
  });
}

type Version = { moduleId: string; content: ModuleContent };

function moduleOn(topicId: string, versions: readonly Version[], finished: ReadonlySet<string>): string | undefined {
  const questionsOn = ({ content }: Version) => content.questions.filter(({ topic }) => topic === topicId).length;
  const some = versions.filter((version) => questionsOn(version) > 0);
  const [first] = some.toSorted(
    (a, b) => Number(finished.has(b.moduleId)) - Number(finished.has(a.moduleId)) || questionsOn(b) - questionsOn(a),
  );
  return first?.moduleId;
}

async function finishedModules(employeeId: string): Promise<Set<string>> {
  const rows = await store()
    .read.selectDistinct({ moduleId: completions.moduleId })
    .from(completions)
    .where(eq(completions.employeeId, employeeId));
  return new Set(rows.map(({ moduleId }) => moduleId));
}

function inTopic({ topicId, reason, lastShownAt }: OwnGoal, content: ModuleContent): RefreshTopic {
  const name = topicsOf(content).find(({ id }) => id === topicId)?.name ?? content.topic.name;
  return { topicId, name, reason, lastShownAt };
}

export type RefreshOfModule = {
  moduleId: string;
  title: Bilingual;
  topics: RefreshTopic[];
  /** Null where the person was not invited to see what changed. */
  changes: { notes: readonly string[]; lessons: { id: string; title: Bilingual }[] } | null;
  isOpen: boolean;
};

/** What a refresh of one module is about. */
export async function refreshOf(
  viewer: Viewer,
  { employeeId, moduleId }: { employeeId: string; moduleId: string },
  now = new Date(),
): Promise<RefreshOfModule> {
  authorize(viewer, 'training.take', { employeeId });
  const { read } = store();
  const published = await publishedModule(moduleId);
  const { content } = published;
  const goals = await goalsOf(read, { employeeId, topicIds: topicsOf(content).map(({ id }) => id) }, now);
  const changes = await changesFor(read, employeeId, published);
  const sitting = await newestSitting(read, { employeeId, moduleId, kind: 'refresh' });
  return {
    moduleId,
    title: content.title,
    topics: goals.map((goal) => inTopic(goal, content)),
    changes: changes && { notes: changes.notes, lessons: changes.lessons.map(({ id, title }) => ({ id, title })) },
    isOpen: sitting?.finishedAt === null,
  };
}
