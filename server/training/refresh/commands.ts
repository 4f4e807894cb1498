import 'server-only';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { type Question, topicsOf } from '@/domain/training/content';
import { drawRefresh } from '@/domain/training/refresh';
import { publishedModule } from '../library';
import { shuffled } from '../quizzes/draw';
import { questionHistory } from '../quizzes/history';
import { beginSitting, newestSitting } from '../quizzes/sitting';
import { changesFor } from './changes';
import { goalsOf } from './goals';

/**
 * Starts a refresh of a few questions, or goes on with the one that was left. It finishes nothing and takes nothing
 * away; its answers show what stayed. Answers with the sitting's id. @throws Refused 'not-found' for a module that is
 * not published
 */
export async function startRefresh(
  viewer: Viewer,
  { employeeId, moduleId }: { employeeId: string; moduleId: string },
  now = new Date(),
  shuffle: (questions: Question[]) => Question[] = shuffled,
): Promise<string> {
  authorize(viewer, 'training.take', { employeeId });
  const published = await publishedModule(moduleId);
  const { versionId, content } = published;
  return store().write(async (tx) => {
    const last = await newestSitting(tx, { employeeId, moduleId, kind: 'refresh' });
    if (last && !last.finishedAt) return last.id;
    const topicIds = topicsOf(content).map(({ id }) => id);
    const change = await changesFor(tx, employeeId, published);
    const draw = {
      history: await questionHistory(tx, employeeId, topicIds),
      goals: await goalsOf(tx, { employeeId, topicIds }, now),
      changed: change?.questionIds ?? new Set<string>(),
      previous: last?.questionIds ?? [],
    };
    const questionIds = drawRefresh(content.questions, draw, shuffle);
    return beginSitting(tx, viewer, { employeeId, moduleId, versionId, questionIds, kind: 'refresh' }, now);
  });
}
