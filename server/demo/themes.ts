import 'server-only';
import type { Viewer } from '@/domain/access/viewer';
import type { ThemeAnswer } from '@/domain/support/themes';
import type { Bilingual } from '@/domain/training/content';
import { answerTheme, decideNoThemes, makeTheme } from '@/server/support/themes/commands';
import { commentsPage } from '@/server/support/themes/queries';
import type { DemoClock } from './clock';

type DemoTheme = {
  title: Bilingual;
  comments: readonly string[];
  answer: Bilingual;
  state: ThemeAnswer['state'];
  /** Of a plan: so many days from today. */
  inDays?: number;
};
/** What people wrote in a round, and what was done with it: themes, or nothing and why. */
type Said = { themes: readonly DemoTheme[]; loose: readonly string[]; none?: Bilingual };

/** By the place of the round, from 0; in rounds that are not here nobody wrote anything. */
const SAID: Readonly<Record<number, Said>> = {
  2: {
    themes: [],
    loose: ['Prima zo.', 'Dank voor de uitleg in het werkoverleg.'],
    none: {
      nl: 'Twee collega’s schreven dat ze tevreden zijn. Dank daarvoor; er was niets te doen.',
      en: 'Two colleagues wrote that they are content. Thank you; there was nothing to do.',
    },
  },
  4: {
    themes: [
      {
        title: { nl: 'De lessen zijn te lang', en: 'The lessons are too long' },
        comments: ['De lessen duren te lang voor tussendoor.', 'Kortere lessen graag, ik raak de draad kwijt.'],
        answer: {
          nl: 'Elke les is nu hooguit tien minuten. Wie een onderwerp al kent, slaat het over na een paar vragen.',
          en: 'Every lesson now takes ten minutes at most. Whoever knows a topic skips it after a few questions.',
        },
        state: 'done',
      },
    ],
    loose: ['Goed dat dit er is.'],
  },
  5: {
    themes: [
      {
        title: { nl: 'Wat mag je op je eigen account?', en: 'What may you do on your own account?' },
        comments: [
          'Mag ik op mijn eigen account nog iets over mijn werk zeggen?',
          'Ik durf op mijn eigen account niets meer te plaatsen.',
        ],
        answer: {
          nl: 'Er is een les bij gekomen met voorbeelden van wat op je eigen account kan. Meedoen blijft vrijwillig.',
          en: 'There is a new lesson with examples of what is fine on your own account. Taking part stays voluntary.',
        },
        state: 'done',
      },
      {
        title: { nl: 'Een vergoeding voor je eigen telefoon', en: 'An allowance for your own phone' },
        comments: ['Ik gebruik mijn eigen telefoon, daar zou een vergoeding bij horen.'],
        answer: {
          nl: 'Dat doen we niet: niemand hoeft zijn eigen telefoon te gebruiken. Bij elke ploeg ligt een toestel klaar.',
          en: 'We will not do this: nobody needs to use their own phone. Every team has a device.',
        },
        state: 'not',
      },
    ],
    loose: [],
  },
  6: {
    themes: [
      {
        title: { nl: 'Voorbeelden bij de regels', en: 'Examples with the rules' },
        comments: [
          'Een voorbeeld bij elke regel helpt mij het meest.',
          'Meer voorbeelden bij de regels, dan snap ik het.',
        ],
        answer: {
          nl: 'Bij elke regel staat nu een voorbeeld uit ons eigen werk. Mis je er een, stuur het dan in.',
          en: 'Every rule now has an example from our own work. If one is missing, send it in.',
        },
        state: 'done',
      },
      {
        title: { nl: 'Tijd in het rooster', en: 'Time in the roster' },
        comments: [
          'Graag wat meer tijd in het rooster voor de lessen.',
          'Er staat geen tijd in ons rooster voor de lessen.',
        ],
        answer: {
          nl: 'Vanaf die dag staat er voor iedereen een half uur per maand in het rooster.',
          en: 'From that day on everyone has half an hour a month in the roster.',
        },
        state: 'planned',
        inDays: 37,
      },
      {
        title: { nl: 'Een korte versie voor op de werf', en: 'A short version for the yard' },
        comments: [
          'Voor ons op de werf is een korte versie op de telefoon fijn.',
          'Op de telefoon is de tekst veel te lang.',
        ],
        answer: {
          nl: 'Een tweede, kortere tekst doen we niet: dan lopen ze uit elkaar. Wel staat bovenaan wat het belangrijkst is.',
          en: 'We will not make a second, shorter text: the two would drift apart. What matters most is now at the top.',
        },
        state: 'not',
      },
    ],
    loose: ['Ik weet nu eindelijk wat ik wel en niet kan zeggen.', 'Fijn dat er iemand is aan wie je het kunt vragen.'],
  },
};

/** What the first people who answer a round write with it. */
export function commentsIn(round: number): readonly string[] {
  const said = SAID[round];
  return said ? [...said.themes.flatMap(({ comments }) => comments), ...said.loose] : [];
}

/** The champion reads what people wrote and answers it, before the next round: `at` and a few minutes after. */
export async function answerComments(
  { clock, champion }: { clock: DemoClock; champion: Viewer },
  { round, roundId, day }: { round: number; roundId: string; day: number },
): Promise<void> {
  const said = SAID[round];
  if (!said) return;
  const { rows } = await commentsPage(champion, roundId, { show: 'all', q: '', page: 1 });
  const keysOf = (bodies: readonly string[]) => rows.filter(({ body }) => bodies.includes(body)).map(({ key }) => key);
  if (said.none) await decideNoThemes(champion, roundId, said.none, clock.at(day));
  for (const [place, { title, comments, answer, state, inDays }] of said.themes.entries()) {
    const made = { title, comments: keysOf(comments) };
    const themeId = await makeTheme(champion, roundId, made, clock.at(day, 2 * place));
    const plannedOn = inDays === undefined ? null : clock.day(inDays);
    await answerTheme(champion, themeId, { state, plannedOn, answer, seen: '' }, clock.at(day, 2 * place + 1));
  }
}
