import 'server-only';
import type { Viewer } from '@/domain/access/viewer';
import type { GoalDetails } from '@/domain/goals/model';
import { renewAdoption } from '@/server/adoption/commands';
import { systemViewer } from '@/server/auth/system';
import { addMilestone, createGoal } from '@/server/goals/commands';
import { giveVerdict, renewGoals } from '@/server/goals/judging/commands';
import { addMeasurement } from '@/server/goals/measuring/commands';
import type { DemoClock } from './clock';

type Seeding = { clock: DemoClock; champion: Viewer; hr: Viewer; moduleId: string };

type Plan = Pick<GoalDetails, 'kind' | 'title' | 'why' | 'unit' | 'direction' | 'baseline' | 'target'> & {
  platforms?: string[];
  frequency?: GoalDetails['frequency'];
  /** Days counted from today. */
  from: number;
  to: number;
  source: string;
  numbers: readonly (readonly [day: number, value: number, note?: string])[];
  milestone?: readonly [day: number, value: number, note: string];
};

/** Goal C as it was, until its day of verdict. */
const FACES: Plan = {
  kind: 'human',
  title: 'Collega’s laten zien waar ze goed in zijn',
  why: 'Huurders kennen ons logo. Wij willen dat ze de mensen kennen die hun huis onderhouden.',
  ...{ unit: 'verhalen van collega’s', direction: 'more', baseline: 2, target: 12 },
  ...{ platforms: ['LinkedIn'], frequency: { times: 2, per: 'month' }, from: -165, to: -62 },
  source: 'Socialmediakalender',
  numbers: [[-140, 4], [-112, 6], [-80, 8, 'Twee filmpjes bleven liggen in de vakantie.']],
}; // prettier-ignore

/** What followed it, and the goals A and B. */
const LIVING: readonly Plan[] = [
  {
    kind: 'human',
    title: 'Collega’s laten zien waar ze goed in zijn, ook op Instagram',
    why: 'De verhalen werden goed gelezen. Met een tweede plek bereiken we ook jongere huurders.',
    ...{ unit: 'verhalen van collega’s', direction: 'more', baseline: 8, target: 18 },
    ...{ platforms: ['LinkedIn', 'Instagram'], frequency: { times: 2, per: 'month' }, from: -61, to: 42 },
    source: 'Socialmediakalender',
    numbers: [[-40, 10], [-19, 13], [-5, 15]],
    milestone: [10, 15, 'Elk team heeft een verhaal verteld'],
  },
  {
    kind: 'respond',
    title: 'We beantwoorden vragen van huurders op de dag zelf',
    why: 'Wie ons in het openbaar iets vraagt, verwacht antwoord. Wachten maakt van een vraag een klacht.',
    ...{ unit: 'uur tot het eerste antwoord', direction: 'less', baseline: 30, target: 8 },
    ...{ platforms: ['Facebook', 'X'], frequency: { times: 2, per: 'day' }, from: -95, to: 28 },
    source: 'Steekproef van 20 vragen',
    numbers: [[-70, 26], [-42, 22], [-14, 19, 'In het weekend kijkt nog niemand.']],
  },
  {
    kind: 'feedback',
    title: 'We doen elke maand iets met wat huurders ons vertellen',
    why: 'Kritiek uit de eerste hand laat zien wat er beter kan, voordat het een klacht wordt.',
    ...{ unit: 'verbeteringen uit reacties', direction: 'more', baseline: 0, target: 6 },
    ...{ platforms: ['Facebook'], frequency: { times: 1, per: 'week' }, from: -80, to: 70 },
    source: 'Lijst van de klantenservice',
    numbers: [[-50, 1], [-20, 3]],
    milestone: [20, 4, 'De helft komt van huurders die nog niet eerder reageerden'],
  },
]; // prettier-ignore

/** Goals A to D with their figures, one on support, and one that had its day of verdict and was followed by another. */
export async function seedGoals({ clock, champion, hr, moduleId }: Seeding): Promise<void> {
  const goalId = await made(FACES, null);
  const employeeId = champion.employeeId ?? '';
  await giveVerdict(champion, { employeeId, goalId }, { verdict: 'partly', note: '' }, clock.at(FACES.to));
  for (const plan of LIVING) await made(plan, plan.kind === 'human' ? { goalId, step: 'platform' } : null);

  await createGoal(
    champion,
    {
      ...figure('support', null),
      ...{ kind: 'other', title: 'Driekwart van de collega’s staat achter het plan', ownerId: employeeId, target: 75 },
      why: 'Een plan dat maar door een paar mensen wordt gedragen, houdt op als zij vertrekken.',
      ...{ startsOn: clock.day(-120), dueOn: clock.day(60) },
    },
    clock.at(-120),
  );
  await renewAdoption(systemViewer(), clock.at(-1, 600));
  await createGoal(
    hr,
    {
      ...figure('module', moduleId),
      ...{ kind: 'spread', title: 'Bijna iedereen kan ons verhaal goed vertellen', ownerId: hr.employeeId ?? '' },
      why: 'Wie de basis kent, kan vertellen waar we goed in zijn en rechtzetten wat niet klopt.',
      ...{ target: 95, startsOn: clock.day(-1), dueOn: clock.day(90) },
    },
    clock.at(-1, 610),
  );
  await renewGoals(systemViewer(), clock.at(-1, 620));

  async function made(plan: Plan, follows: GoalDetails['follows']): Promise<string> {
    const { from, to, numbers, source, milestone, platforms = [], frequency = null, ...aim } = plan;
    const days = { startsOn: clock.day(from), dueOn: clock.day(to) };
    const details = { ...aim, ...days, platforms, frequency, follows, metric: 'own', moduleId: null } as const;
    const id = await createGoal(champion, { ...details, ownerId: champion.employeeId ?? '' }, clock.at(from));
    for (const [on, value, note = ''] of numbers) {
      await addMeasurement(champion, id, { day: clock.day(on), value, source, note }, clock.at(on));
    }
    if (milestone) {
      const [on, value, note] = milestone;
      await addMilestone(champion, id, { day: clock.day(on), value, note }, clock.at(from));
    }
    return id;
  }
}

/** What goals on a figure of the product have in common. */
function figure(metric: 'support' | 'module', moduleId: string | null) {
  const nothing = { baseline: undefined, platforms: [], frequency: null, follows: null };
  return { ...nothing, metric, moduleId, unit: '', direction: 'more' as const };
}
