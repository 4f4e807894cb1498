import 'server-only';
import type { Viewer } from '@/domain/access/viewer';
import type { DraftLesson, DraftQuestion, DraftText } from '@/domain/training/draft';
import { addPart, savePart, startModule } from '@/server/training/authoring/commands';
import type { DemoClock } from './clock';

type Demo = { clock: DemoClock; champion: Viewer };

/** A module that the champion began last week: two lessons, of which one has no English yet, and two questions. */
export async function seedDraft({ clock, champion }: Demo): Promise<void> {
  const title = { nl: 'Foto’s van collega’s', en: 'Photos of colleagues' };
  const topic = { id: 'new', name: { nl: 'Beeld', en: 'Pictures' } };
  const draftId = await startModule(champion, { title, topic }, clock.at(-6, 600));
  for (const [place, content] of lessons.entries()) {
    const at = clock.at(-6, 610 + 10 * place);
    const partId = await addPart(champion, { draftId, kind: 'lesson' }, at);
    await savePart(champion, { draftId, partId, revision: 1, part: { kind: 'lesson', content } }, at);
  }
  for (const [place, content] of questions.entries()) {
    const at = clock.at(-5, 600 + 10 * place);
    const partId = await addPart(champion, { draftId, kind: 'question', form: content.form }, at);
    await savePart(champion, { draftId, partId, revision: 1, part: { kind: 'question', content } }, at);
  }
}

const lessons: DraftLesson[] = [
  {
    minutes: 4,
    title: { nl: 'Eerst vragen, dan plaatsen', en: 'Ask first, then post' },
    body: {
      nl: [
        'Een foto van een collega laat iemand zien die daar zelf over wil beslissen. Vraag het dus, ook bij een groep.',
        '### Zo vraag je het',
        '- Laat de foto zien die je wilt plaatsen.\n- Zeg waar die komt te staan, en hoe lang.\n- Accepteer een nee zonder door te vragen.',
      ].join('\n\n'),
      en: [
        'A photo of a colleague shows somebody who wants to decide about that. So ask, in a group as well.',
        '### How to ask',
        '- Show the photo that you want to post.\n- Say where it will be, and for how long.\n- Accept a no without asking why.',
      ].join('\n\n'),
    },
    sources: [
      {
        label: {
          nl: 'Autoriteit Persoonsgegevens: beeldmateriaal op internet',
          en: 'Dutch Data Protection Authority: pictures on the internet',
        },
        url: 'https://www.autoriteitpersoonsgegevens.nl',
        checkedOn: '2026-11-18',
      },
    ],
  },
  {
    minutes: 3,
    title: { nl: 'Als iemand zich bedenkt', en: '' },
    body: {
      nl: 'Wie eerst ja zei, mag later nee zeggen. Haal de foto dan weg, ook uit je archief, en laat weten dat het gedaan is.',
      en: '',
    },
    sources: [],
  },
];

const both = (nl: string, en: string): DraftText => ({ nl, en });
const option = (id: string, correct: boolean, text: DraftText, explanation: DraftText) => ({
  ...{ id, correct, text, explanation },
});
const unused = { items: [], steps: [], explanation: both('', '') };

const questions: DraftQuestion[] = [
  {
    ...unused,
    kind: 'scenario',
    form: 'single',
    prompt: both(
      'Op de foto van het teamuitje staat een collega die je niet kunt bereiken. Wat doe je?',
      'The photo of the team outing shows a colleague whom you cannot reach. What do you do?',
    ),
    options: [
      option(
        'wait',
        true,
        both('Wachten tot je antwoord hebt', 'Wait until you have an answer'),
        both('Ja. Een dag later plaatsen kost niets.', 'Yes. Posting a day later costs nothing.'),
      ),
      option(
        'post',
        false,
        both('Plaatsen: de anderen vinden het goed', 'Post it: the others agree'),
        both('De anderen beslissen niet voor deze collega.', 'The others do not decide for this colleague.'),
      ),
    ],
  },
  {
    ...unused,
    kind: 'evaluate',
    form: 'steps',
    prompt: both('Een collega vraagt je een foto weg te halen.', 'A colleague asks you to take a photo down.'),
    options: [],
    steps: [
      {
        id: 'first',
        prompt: both(
          'De foto staat er al een jaar. Wat doe je eerst?',
          'The photo has been there for a year. What first?',
        ),
        options: [
          option(
            'down',
            true,
            both('Weghalen', 'Take it down'),
            both('Ja. Dat kan meteen.', 'Yes. You can do that at once.'),
          ),
          option(
            'why',
            false,
            both('Vragen waarom', 'Ask why'),
            both('Een reden is niet nodig.', 'No reason is needed.'),
          ),
        ],
      },
      {
        id: 'then',
        prompt: both('De foto is weg. En dan?', 'The photo is gone. And then?'),
        options: [
          option('tell', true, both('Laten weten dat het gedaan is', 'Say that it is done'), both('Ja.', '')),
          option('nothing', false, both('Niets', 'Nothing'), both('Dan blijft je collega het controleren.', '')),
        ],
      },
    ],
  },
];
