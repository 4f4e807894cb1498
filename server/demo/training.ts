import 'server-only';
import type { Viewer } from '@/domain/access/viewer';
import type { ModuleContent, Question } from '@/domain/training/content';
import { type Given, rightAnswer, wrongAnswer } from '@/domain/training/grading';
import { stateInterest } from '@/server/people/commands';
import { readLesson } from '@/server/training/commands';
import { assignModule, waiveAssignment } from '@/server/training/assigning/commands';
import { publishedModule } from '@/server/training/library';
import { modulesOf } from '@/server/training/queries';
import { answerQuestion, startQuiz } from '@/server/training/quizzes/commands';
import { quizState } from '@/server/training/quizzes/queries';
import type { DemoClock } from './clock';
import type { Random } from './random';
import { haveSecondThoughts } from './second-thoughts';

export type Trainee = { viewer: Viewer; employeeId: string; department: string; skill: number; role: string | null };
type Demo = { clock: DemoClock; random: Random; hr: Viewer; moduleId: string };

/** Departments get the module one after another: when, in days from today, and how many days they have. */
const WAVES = [
  { departments: ['HR', 'Marketing', 'Content', 'Directie'], day: -170, days: 28 },
  { departments: ['Klantenservice'], day: -140, days: 28 },
  { departments: ['Financiën en ICT', 'Onderhoud'], day: -105, days: 28 },
  { departments: ['Onderhoud Noord'], day: -70, days: 28 },
  { departments: ['Onderhoud Zuid'], day: -24, days: 35 },
] as const;

/** The last ones take this many days more than they have. */
const LATEST = 6;

/** Six months of training: assigned by HR, read and answered by the people themselves. */
export async function seedTraining(
  demo: Demo,
  people: readonly Trainee[],
  departmentIds: ReadonlyMap<string, string>,
): Promise<void> {
  const { clock, hr, moduleId } = demo;
  const { content } = await publishedModule(moduleId);
  const earlier: Trainee[] = [];
  for (const [place, wave] of WAVES.entries()) {
    const dueOn = clock.day(wave.day + wave.days);
    for (const name of wave.departments) {
      const department = departmentIds.get(name);
      if (department) await assignModule(hr, { moduleId, to: { department }, dueOn }, clock.at(wave.day));
    }
    const names: readonly string[] = wave.departments;
    const taking = people.filter(({ department }) => names.includes(department));
    for (const person of taking) await takeModule(demo, content, person, wave);
    const done = wave.day + wave.days + LATEST;
    // After two turns there are enough people for a first count.
    if (done < 0) await haveSecondThoughts({ ...demo, content }, place < 2 ? [] : earlier, done);
    earlier.push(...taking);
  }
  await waiveOne(demo, people);
}

async function takeModule(
  demo: Demo,
  content: ModuleContent,
  person: Trainee,
  wave: { day: number; days: number },
): Promise<void> {
  const { clock, random } = demo;
  const day = wave.day + random.between(1, wave.days + LATEST);
  if (person.role === 'employee') return halfWay(demo, content, person);
  // Some never begin, and what would be after today has not happened yet.
  if (!random.chance(0.88) || day >= -1) return;

  await readLessons(demo, content, person, { day, count: content.lessons.length });
  await sitQuiz(demo, content, person, day);
  const state = await quizState(person.viewer, { employeeId: person.employeeId, moduleId: demo.moduleId });
  if (!state.isCompleted && day + 3 < 0 && random.chance(0.8)) await sitQuiz(demo, content, person, day + 3);
  if (random.chance(0.72))
    await stateInterest(person.viewer, person.employeeId, interest(random, person.skill), clock.at(day, 200));
}

/** The demo's employee has read two of the lessons, so that there is something to go on with. */
async function halfWay(demo: Demo, content: ModuleContent, person: Trainee): Promise<void> {
  await readLessons(demo, content, person, { day: -3, count: 2 });
}

async function readLessons(
  demo: Demo,
  content: ModuleContent,
  person: Trainee,
  { day, count }: { day: number; count: number },
): Promise<void> {
  const { employeeId, viewer } = person;
  for (const [at, { id }] of content.lessons.slice(0, count).entries()) {
    await readLesson(viewer, { employeeId, moduleId: demo.moduleId, lessonId: id }, demo.clock.at(day, at * 5));
  }
}

async function sitQuiz(
  { clock, random, moduleId }: Demo,
  content: ModuleContent,
  person: Trainee,
  day: number,
): Promise<void> {
  const { employeeId, viewer, skill } = person;
  await startQuiz(viewer, { employeeId, moduleId }, clock.at(day, 40), random.shuffle);
  for (let minute = 41; ; minute += 1) {
    const { sittingId, current } = await quizState(viewer, { employeeId, moduleId });
    if (!sittingId || !current) return;
    const item = content.questions.find(({ id }) => id === current.question.id);
    if (!item) return;
    const given = random.chance(skill) ? rightAnswer(item) : wrongAnswerByChance(item, random);
    await answerQuestion(viewer, { employeeId, sittingId, questionId: item.id, given }, clock.at(day, minute));
  }
}

/** Wrong in the ways that people are: any of the wrong options, not always the first. */
function wrongAnswerByChance(item: Question, random: Random): Given {
  if (item.form === 'order' || item.form === 'steps' || item.form === 'multiple') return wrongAnswer(item);
  const wrong = item.options.filter(({ correct }) => !correct).map(({ id }) => id);
  return random.shuffle(wrong).slice(0, 1);
}

/** 1–5; whoever does well tends to like it more, but not always. */
function interest(random: Random, skill: number): number {
  return Math.min(5, Math.max(1, Math.round(skill * 4 + random.next() * 2 - 0.8)));
}

async function waiveOne({ hr, clock }: Demo, people: readonly Trainee[]): Promise<void> {
  const today = clock.day(0);
  for (const person of people.filter(({ department }) => department === 'Klantenservice')) {
    const [assignment] = await modulesOf(hr, person.employeeId, today);
    if (assignment?.status !== 'overdue') continue;
    await waiveAssignment(
      hr,
      assignment.assignmentId,
      'Langdurig verlof; pakt de module op na terugkeer.',
      clock.at(-20),
    );
    return;
  }
}
