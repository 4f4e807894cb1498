import 'server-only';
import { asc, eq, isNull } from 'drizzle-orm';
import { departments, employees, modules } from '@/db/schema';
import { socialMediaBasics } from '@/db/seed/starter/social-media-basics';
import { type Store, store, withStore } from '@/db/store';
import type { Viewer } from '@/domain/access/viewer';
import { renewAdoption } from '@/server/adoption/commands';
import { noteVisit } from '@/server/adoption/news/commands';
import { acceptLink } from '@/server/auth/sign-in';
import { viewerOf } from '@/server/auth/person';
import { setUp, setUpCode } from '@/server/auth/set-up';
import { systemViewer } from '@/server/auth/system';
import { issueToken } from '@/server/auth/tokens';
import { importPeople } from '@/server/people/import/run';
import { inviteDepartment, markLeft, setRoles } from '@/server/people/commands';
import { placeDepartment } from '@/server/people/departments/commands';
import { renewItemFigures } from '@/server/training/items/commands';
import { renewQuadrants } from '@/server/training/knowledge/commands';
import { decideSwitch } from '@/server/trust/commands';
import { seedDraft } from './authoring';
import { type DemoClock, demoClock } from './clock';
import { seedEvents } from './events';
import { seedGoals } from './goals';
import {
  asCsv,
  demoPassword,
  demoPeople,
  type DemoPerson,
  DEPARTMENTS,
  emailOf,
  ORGANISATION_NAME,
  STARS,
} from './organisation';
import { seedPolicy } from './policy';
import { seededRandom } from './random';
import { seedResponsibilities } from './responsibilities';
import { seedSupport } from './support';
import { seedTraining } from './training';

const SEED = 20_261_125;
const FOUNDED = -215;

type Colleague = { viewer: Viewer; employeeId: string; department: string; role: string | null; skill: number };

/**
 * Fills an empty, migrated store with the demo organisation as it is on the day `today` ('YYYY-MM-DD'), through the
 * commands that people use, in their names: the demo cannot hold what the product could not produce.
 * The same day gives the same people, figures and dates; only random keys differ.
 *
 * @param tell is called with a short line as each part begins
 */
export function seedDemo(target: Store, today: string, tell: (line: string) => void = () => undefined): Promise<void> {
  return withStore(target, async () => {
    const clock = demoClock(today);
    const random = seededRandom(SEED);
    tell('The organisation and its people');
    const people = demoPeople(random);
    await found(clock, people);
    tell('Invitations and accounts');
    const colleagues = await signEveryoneUp(clock, people, random.next);
    const star = (role: string) => viewerWith(colleagues, role);
    tell('Six months of training');
    const ofBasics = eq(modules.slug, socialMediaBasics.slug);
    const [module] = await store().read.select({ id: modules.id }).from(modules).where(ofBasics);
    const trainingSide = { clock, random, hr: star('hr'), moduleId: module?.id ?? '' };
    await seedTraining(trainingSide, colleagues, await departmentIds());
    await seedDraft({ clock, champion: star('champion') });
    tell('Eight rounds of the pulse');
    await seedSupport({ clock, random, champion: star('champion') }, colleagues);
    await seedEvents({ clock, champion: star('champion') });
    await leave(clock, star('hr'), colleagues);
    tell('The policy');
    await seedPolicy({ clock, random, hr: star('hr'), champion: star('champion') }, colleagues);
    await renewQuadrants(systemViewer(), clock.at(-1, 600));
    await renewItemFigures(systemViewer(), clock.at(-1, 600));
    tell('Goals');
    await seedGoals({ clock, champion: star('champion'), hr: star('hr'), moduleId: trainingSide.moduleId });
    tell('Responsibilities');
    await seedResponsibilities({ clock, hr: star('hr') }, colleagues);
    // Champion and HR have looked at the overview before, so that there is something new for them.
    for (const role of ['champion', 'hr']) {
      const { employeeId } = star(role);
      await noteVisit(star(role), employeeId ?? '', clock.at(-25));
    }
    await renewAdoption(systemViewer(), clock.at(-1, 600));
  });
}

/** The administrator sets up, HR imports the people and arranges the departments, roles are given. */
async function found(clock: DemoClock, people: readonly DemoPerson[]): Promise<void> {
  const [admin] = people;
  if (!admin) throw new Error('a demo without people');
  await setUp(
    {
      code: setUpCode(),
      organisation: ORGANISATION_NAME,
      locale: 'nl',
      timeZone: 'Europe/Amsterdam',
      department: admin.department,
      employeeNo: admin.employeeNo,
      firstName: admin.firstName,
      namePrefix: admin.namePrefix,
      lastName: admin.lastName,
      email: admin.email,
      password: demoPassword,
    },
    'demo',
    clock.at(FOUNDED),
    { isDemo: true },
  );
  const administrator = await viewerOf(await idOf(admin.email));
  await importPeople(administrator, { fileName: 'medewerkers.csv', text: asCsv(people) }, clock.at(FOUNDED, 60));

  const ids = await departmentIds();
  for (const { name, under } of DEPARTMENTS) {
    const [id, parentId] = [ids.get(name), under ? ids.get(under) : undefined];
    if (id && parentId) await placeDepartment(administrator, id, parentId, clock.at(FOUNDED, 90));
  }
  for (const { role, grants } of STARS) {
    await setRoles(administrator, await idOf(emailOf(role)), grants, clock.at(FOUNDED, 120));
  }
  const reason =
    'Met de ondernemingsraad afgesproken: HR en de aanjager zien niveaus om hulp te bieden, niet om te beoordelen.';
  await decideSwitch(
    await viewerOf(administrator.employeeId ?? ''),
    'named-levels',
    { state: 'on', agreedOn: clock.day(-180), reason },
    clock.at(-180),
  );
}

/** Everyone gets an invitation and chooses a password within days, each from an address of their own. */
async function signEveryoneUp(
  clock: DemoClock,
  people: readonly DemoPerson[],
  next: () => number,
): Promise<Colleague[]> {
  const hr = await viewerOf(await idOf(emailOf('hr')));
  for (const id of (await departmentIds()).values()) await inviteDepartment(hr, id, clock.at(FOUNDED + 1));

  const rows = await store()
    .read.select({ id: employees.id, email: employees.email })
    .from(employees)
    .where(isNull(employees.leftOn))
    .orderBy(asc(employees.employeeNo));
  const byEmail = new Map(people.map((person) => [person.email, person]));
  const skills = new Map(rows.map(({ id }) => [id, 0.6 + 0.38 * next()]));
  return Promise.all(
    rows.map(async ({ id, email }, place) => {
      const when = clock.at(FOUNDED + 2, place);
      if (email !== people[0]?.email) {
        // The plain link went out by mail; the newest one that this makes stands in for it.
        const token = await store().write((tx) => issueToken(tx, { id, email }, 'invitation', when));
        await acceptLink({ token, password: demoPassword }, `demo ${id}`, when);
      }
      const role = STARS.find((one) => emailOf(one.role) === email)?.role ?? null;
      return {
        viewer: await viewerOf(id),
        employeeId: id,
        department: byEmail.get(email)?.department ?? '',
        role,
        skill: skills.get(id) ?? 0.8,
      };
    }),
  );
}

async function leave(clock: DemoClock, hr: Viewer, colleagues: readonly Colleague[]): Promise<void> {
  const leavers = colleagues
    .filter(({ role, department }) => role === null && department === 'Onderhoud Zuid')
    .slice(-2);
  for (const [place, { employeeId }] of leavers.entries()) {
    await markLeft(hr, employeeId, clock.day(-9 - place), clock.at(-9 - place));
  }
}

function viewerWith(colleagues: readonly Colleague[], role: string): Viewer {
  const found = colleagues.find((one) => one.role === role);
  if (!found) throw new Error(`the demo has no ${role}`);
  return found.viewer;
}

async function idOf(email: string): Promise<string> {
  const rows = await store().read.select({ id: employees.id, email: employees.email }).from(employees);
  const found = rows.find((row) => row.email === email);
  if (!found) throw new Error('the demo lacks one of its accounts');
  return found.id;
}

async function departmentIds(): Promise<Map<string, string>> {
  const rows = await store().read.select({ id: departments.id, name: departments.name }).from(departments);
  return new Map(rows.map(({ id, name }) => [name, id]));
}
