import 'server-only';
import type { Viewer } from '@/domain/access/viewer';
import type { ModuleContent } from '@/domain/training/content';
import { rightAnswer, wrongAnswer } from '@/domain/training/grading';
import { systemViewer } from '@/server/auth/system';
import { stateInterest } from '@/server/people/commands';
import { renewQuadrants } from '@/server/training/knowledge/commands';
import { interestOf } from '@/server/training/knowledge/queries';
import { answerQuestion } from '@/server/training/quizzes/commands';
import { quizState } from '@/server/training/quizzes/queries';
import { startRefresh } from '@/server/training/refresh/commands';
import type { DemoClock } from './clock';
import { type Random, seededRandom } from './random';

type Colleague = { readonly viewer: Viewer; readonly employeeId: string; readonly role: string | null };
type Training = { readonly clock: DemoClock; readonly moduleId: string; readonly content: ModuleContent };

const SEED = 20_261_104;

/**
 * Some weeks after people took the training a good part of them refresh what they know. Of those who were not
 * interested many are by now, and some lost interest. Then knowledge and interest are counted, as the server does every
 * hour. Random by a source of its own, so that the rest of the demo stays the same.
 */
export async function haveSecondThoughts(training: Training, people: readonly Colleague[], day: number): Promise<void> {
  const random = seededRandom(SEED - day);
  for (const { viewer, employeeId, role } of people) {
    const said = role === null ? await interestOf(viewer, employeeId) : null;
    if (!said) continue;
    const isInterested = said.level >= 3;
    if (random.chance(isInterested ? 0.1 : 0.5)) {
      await stateInterest(viewer, employeeId, isInterested ? 2 : 4, training.clock.at(day, 300));
    }
    if (!random.chance(0.9)) continue;
    for (const hour of [0, 60, 120]) await refresh(training, { viewer, employeeId }, { day, hour, random });
  }
  await renewQuadrants(systemViewer(), training.clock.at(day, 600));
}

async function refresh(
  { clock, moduleId, content }: Training,
  { viewer, employeeId }: Pick<Colleague, 'viewer' | 'employeeId'>,
  { day, hour, random }: { day: number; hour: number; random: Random },
): Promise<void> {
  const sittingId = await startRefresh(viewer, { employeeId, moduleId }, clock.at(day, 310 + hour), random.shuffle);
  for (let minute = 311 + hour; ; minute += 1) {
    const { current } = await quizState(viewer, { employeeId, moduleId, kind: 'refresh' });
    const item = current && content.questions.find(({ id }) => id === current.question.id);
    if (!item) return;
    const given = random.chance(0.92) ? rightAnswer(item) : wrongAnswer(item);
    await answerQuestion(viewer, { employeeId, sittingId, questionId: item.id, given }, clock.at(day, minute));
  }
}
