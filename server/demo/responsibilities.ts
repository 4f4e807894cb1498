import 'server-only';
import type { Viewer } from '@/domain/access/viewer';
import type { GoalKind } from '@/domain/plan/model';
import { answerResponsibility, offerResponsibility } from '@/server/responsibilities/commands';
import type { DemoClock } from './clock';

type Part = {
  to: string;
  title: string;
  asks: string;
  goal: GoalKind;
  reviewIn: number;
  day: number;
  answer: 'accept' | 'open' | string;
};

/** Who is asked what. `to` is a demo role, or a department and a place in it; an answer that is neither is a reason to decline. */
const PARTS: readonly Part[] = [
  { to: 'champion', title: 'Redacteur socialmediakalender', asks: 'Plan elke maand de berichten, bewaak de toon en spreek af wie wat plaatst.', goal: 'spread', reviewIn: 120, day: -160, answer: 'accept' },
  { to: 'manager', title: 'Responder voor vragen van huurders', asks: 'Beantwoord op werkdagen vragen op Facebook en X binnen vier uur, of draag ze over.', goal: 'respond', reviewIn: 60, day: -130, answer: 'accept' },
  { to: 'employee', title: 'Responder voor LinkedIn', asks: 'Kijk twee keer per week naar reacties op onze LinkedIn-pagina en beantwoord ze, of geef ze door aan de juiste collega.', goal: 'respond', reviewIn: 90, day: -4, answer: 'open' },
  { to: 'Klantenservice:6', title: 'Verzamelaar van feedback', asks: 'Noteer elke week de drie opvallendste reacties van huurders en wat wij ermee kunnen.', goal: 'feedback', reviewIn: 75, day: -90, answer: 'accept' },
  { to: 'Onderhoud Noord:3', title: 'Gezicht van de werf', asks: 'Vertel twee keer per maand in een foto of kort filmpje wat je team heeft gemaakt.', goal: 'human', reviewIn: 45, day: -60, answer: 'accept' },
  { to: 'Onderhoud Noord:9', title: 'Gezicht van de werf', asks: 'Vertel twee keer per maand in een foto of kort filmpje wat je team heeft gemaakt.', goal: 'human', reviewIn: 45, day: -60, answer: 'Ik kom liever niet in beeld. Ik help wel met ideeën.' },
  { to: 'Onderhoud Zuid:4', title: 'Gezicht van de werf', asks: 'Vertel twee keer per maand in een foto of kort filmpje wat je team heeft gemaakt.', goal: 'human', reviewIn: 80, day: -12, answer: 'open' },
  { to: 'Content:1', title: 'Crisiscontact', asks: 'Wees bij een incident bereikbaar, stem de eerste reactie af met de directie en plaats die.', goal: 'respond', reviewIn: 30, day: -150, answer: 'accept' },
  { to: 'Content:2', title: 'Plaatsvervangend crisiscontact', asks: 'Neem de rol van crisiscontact over bij verlof of ziekte.', goal: 'respond', reviewIn: 30, day: -148, answer: 'Ik werk op de dagen dat het nodig is meestal niet.' },
  { to: 'Klantenservice:9', title: 'Ambassadeur', asks: 'Vertel collega’s op je eigen afdeling waarom we dit doen, en help wie wil beginnen.', goal: 'spread', reviewIn: 110, day: -75, answer: 'accept' },
  { to: 'Onderhoud Noord:12', title: 'Ambassadeur', asks: 'Vertel collega’s op je eigen afdeling waarom we dit doen, en help wie wil beginnen.', goal: 'spread', reviewIn: 110, day: -40, answer: 'accept' },
  { to: 'Marketing:2', title: 'Ambassadeur', asks: 'Vertel collega’s op je eigen afdeling waarom we dit doen, en help wie wil beginnen.', goal: 'spread', reviewIn: 110, day: -4, answer: 'accept' },
  { to: 'HR:3', title: 'Trainer voor nieuwe collega’s', asks: 'Vertel nieuwe collega’s in hun eerste maand in een kwartier wat wij van hen vragen op social media.', goal: 'other', reviewIn: 100, day: -100, answer: 'accept' },
]; // prettier-ignore

type Person = { viewer: Viewer; employeeId: string; department: string; role: string | null };

export async function seedResponsibilities(
  { clock, hr }: { clock: DemoClock; hr: Viewer },
  people: readonly Person[],
): Promise<void> {
  for (const { to, day, answer, reviewIn, ...offer } of PARTS) {
    const person = whoIs(to, people);
    if (!person) continue;
    const { employeeId, viewer } = person;
    const responsibilityId = await offerResponsibility(
      hr,
      employeeId,
      { ...offer, reviewOn: clock.day(reviewIn) },
      clock.at(day),
    );
    if (answer === 'open') continue;
    const said = answer === 'accept' ? ({ accepts: true } as const) : ({ accepts: false, reason: answer } as const);
    await answerResponsibility(viewer, { employeeId, responsibilityId }, said, clock.at(day + 2));
  }
}

function whoIs(to: string, people: readonly Person[]): Person | undefined {
  const [department, place] = to.split(':');
  if (place === undefined) return people.find(({ role }) => role === to);
  return people.filter((one) => one.department === department && one.role === null)[Number(place) - 1];
}
