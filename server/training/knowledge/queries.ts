import 'server-only';
import { desc, eq, sql } from 'drizzle-orm';
import { interestStatements, quadrantQuarters, quadrantSnapshots, topics } from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import type { InterestStatement } from '@/domain/people/interest';
import type { Quadrant } from '@/domain/people/quadrant';
import type { Bilingual } from '@/domain/training/content';
import type { KnowledgeLevel } from '@/domain/training/levels';
import type { QuarterMoves } from '@/domain/training/quadrant-moves';
import { namedLevelsAgreed } from '@/server/trust/switches';
import { levelFromEvidence } from './levels';
import { type PathToNext, pathToNext } from './path';

export type TopicLevel = { topicId: string; name: Bilingual; level: KnowledgeLevel };

/** A person's knowledge level in every topic, with what is missing for the next. */
export async function knowledgeOf(viewer: Viewer, employeeId: string, now = new Date()): Promise<TopicLevel[]> {
  authorize(viewer, 'people.levels', { employeeId, namedLevels: await namedLevelsAgreed() });
  const all = await allTopics();
  return Promise.all(
    all.map(async ({ topicId, name }) => ({
      topicId,
      name,
      level: await levelFromEvidence(store().read, employeeId, topicId, now),
    })),
  );
}

export type OwnTopicLevel = TopicLevel & { path: PathToNext };

/** One's own level in every topic, with how to get further with the questions there are. */
export async function ownKnowledge(viewer: Viewer, employeeId: string, now = new Date()): Promise<OwnTopicLevel[]> {
  authorize(viewer, 'training.take', { employeeId });
  return Promise.all((await allTopics()).map((topic) => ownLevel(employeeId, topic, now)));
}

/** The same for some topics, with the levels before a moment, for instance the start of a sitting. */
export async function levelsSince(
  viewer: Viewer,
  { employeeId, topicIds, since }: { employeeId: string; topicIds: readonly string[]; since: Date },
  now = new Date(),
): Promise<(OwnTopicLevel & { before: KnowledgeLevel['level'] })[]> {
  authorize(viewer, 'training.take', { employeeId });
  const justBefore = new Date(since.getTime() - 1);
  const some = (await allTopics()).filter(({ topicId }) => topicIds.includes(topicId));
  return Promise.all(
    some.map(async (topic) => {
      const before = await levelFromEvidence(store().read, employeeId, topic.topicId, justBefore);
      return { ...(await ownLevel(employeeId, topic, now)), before: before.level };
    }),
  );
}

type NamedTopic = { topicId: string; name: Bilingual };

async function ownLevel(employeeId: string, { topicId, name }: NamedTopic, now: Date): Promise<OwnTopicLevel> {
  const { read } = store();
  const level = await levelFromEvidence(read, employeeId, topicId, now);
  return { topicId, name, level, path: await pathToNext(read, { employeeId, topicId, next: level.next }, now) };
}

/** What a person last said about their interest; null when they have not said anything. */
export async function interestOf(viewer: Viewer, employeeId: string): Promise<InterestStatement | null> {
  authorize(viewer, 'people.levels', { employeeId, namedLevels: await namedLevelsAgreed() });
  const [newest] = await store()
    .read.select({ level: interestStatements.level, statedAt: interestStatements.statedAt })
    .from(interestStatements)
    .where(eq(interestStatements.employeeId, employeeId))
    .orderBy(desc(interestStatements.statedAt))
    .limit(1);
  return newest ?? null;
}

/** The topics in which levels are earned, in the order of the modules that they came with. */
export async function topicChoices(viewer: Viewer): Promise<NamedTopic[]> {
  authorize(viewer, 'training.browse');
  return allTopics();
}

async function allTopics(): Promise<NamedTopic[]> {
  const since = sql`(select min(m.created_at) from modules m where m.topic_id = ${topics.id})`;
  const rows = await store()
    .read.select({ topicId: topics.id, nl: topics.nameNl, en: topics.nameEn })
    .from(topics)
    .orderBy(sql`${since} is null`, since, topics.id);
  return rows.map(({ topicId, nl, en }) => ({ topicId, name: { nl, en } }));
}

/** Knowledge × interest on a topic, as it was counted last; null while it has not been. */
export async function quadrant(viewer: Viewer, topicId: string): Promise<Quadrant | null> {
  authorize(viewer, 'training.report');
  const [snapshot] = await store()
    .read.select({
      people: quadrantSnapshots.people,
      fields: quadrantSnapshots.fields,
      takenAt: quadrantSnapshots.takenAt,
    })
    .from(quadrantSnapshots)
    .where(eq(quadrantSnapshots.topicId, topicId));
  return snapshot ?? null;
}

/** How people moved on a topic in the last quarter that ended; null while none has. */
export async function quadrantMoves(viewer: Viewer, topicId: string): Promise<QuarterMoves | null> {
  authorize(viewer, 'training.report');
  const [end, begin] = await store()
    .read.select({ startedOn: quadrantQuarters.startedOn, moves: quadrantQuarters.moves })
    .from(quadrantQuarters)
    .where(eq(quadrantQuarters.topicId, topicId))
    .orderBy(desc(quadrantQuarters.quarter))
    .limit(2);
  return begin && end ? { from: begin.startedOn, to: end.startedOn, moves: end.moves } : null;
}
