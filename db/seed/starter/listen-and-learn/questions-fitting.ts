import type { Question } from '@/domain/training/content';

/** Lesson 3: what works where, and what suits us. */
export const fittingQuestions: Question[] = [
  {
    id: 'dancing-nurses',
    topic: 'listening',
    kind: 'scenario',
    prompt: {
      nl: 'Een groot ziekenhuis haalt het nieuws met een dansfilmpje. Bij een kleine thuiszorgorganisatie zegt iemand: dat gaan wij ook doen. Jij houdt de waarnemingen bij. Wat stel je voor?',
      en: 'A large hospital makes the news with a dance video. At a small home care organisation someone says: let’s do that too. You keep the observations. What do you suggest?',
    },
    options: [
      {
        id: 'film-this-week',
        correct: false,
        text: {
          nl: 'Deze week nog filmen, zolang iedereen erover praat',
          en: 'Film this week, while everyone is talking about it',
        },
        explanation: {
          nl: 'Op tijd zijn helpt. Maar je weet nog niet waarom het werkte, en wie van jullie heeft zin en tijd?',
          en: 'Timing helps. But you don’t know yet why it worked, and which of you has the time and the appetite?',
        },
      },
      {
        id: 'never-dance',
        correct: false,
        text: {
          nl: 'Er niet aan beginnen, want dansen past niet bij een zorgorganisatie als die van ons',
          en: 'Not start on it, because dancing doesn’t suit a care organisation such as ours',
        },
        explanation: {
          nl: 'Misschien klopt dat. Maar zo sla je over wat er wel te leren valt, bijvoorbeeld dat de collega’s zelf in beeld waren.',
          en: 'That may be true. But it skips what there is to learn, for instance that the colleagues themselves were in it.',
        },
      },
      {
        id: 'why-and-suits-us',
        correct: true,
        text: {
          nl: 'Opschrijven waarom het werkte, en kijken welk deel daarvan bij ons past',
          en: 'Write down why it worked, and see which part of that suits us',
        },
        explanation: {
          nl: 'Goed. Misschien was het niet de dans, maar het plezier. Een half uur samen koken laat dat ook zien.',
          en: 'Right. Perhaps it wasn’t the dance, but the fun. Half an hour of cooking together shows that too.',
        },
      },
      {
        id: 'hire-a-choreographer',
        correct: false,
        text: {
          nl: 'Een bureau vragen wat zo’n filmpje bij ons zou kosten',
          en: 'Ask an agency what a video like that would cost us',
        },
        explanation: {
          nl: 'Netjes uitzoeken. Alleen is de eerste vraag niet wat het kost, maar of het past.',
          en: 'Proper homework. But the first question isn’t what it costs, it’s whether it fits.',
        },
      },
    ],
  },
  {
    id: 'wrong-bridge',
    topic: 'listening',
    kind: 'scenario',
    prompt: {
      nl: 'Een buurgemeente zet een foto van de verkeerde brug bij een bericht. Iedereen lacht erom. Een collega wil het doorplaatsen op jullie account: ‘Wij weten wel waar onze brug ligt.’ Wat zeg je?',
      en: 'A neighbouring council puts a photo of the wrong bridge with a post. Everyone laughs. A colleague wants to share it on your account: ‘We do know where our bridge is.’ What do you say?',
    },
    options: [
      {
        id: 'note-the-repair',
        correct: true,
        text: {
          nl: '‘Laten we dat niet doen. Ik schrijf wel op hoe ze het rechtzetten.’',
          en: '‘Let’s not do that. I will write down how they put it right.’',
        },
        explanation: {
          nl: 'Goed. Het herstel is de les. En over een maand staat er bij ons iets verkeerd.',
          en: 'Right. How they fix it is the lesson. And in a month’s time, we’ll have something wrong.',
        },
      },
      {
        id: 'ask-permission-to-joke',
        correct: false,
        text: {
          nl: '‘Bel ze eerst even. Als zij erom kunnen lachen, zetten we het erop.’',
          en: '‘Ring them first. If they can see the funny side, we’ll put it up.’',
        },
        explanation: {
          nl: 'Bellen is aardig. Maar ook met hun ja blijft het een grap over de fout van een collega daar.',
          en: 'Ringing is kind. But even with their yes, it’s still a joke about a mistake one of their colleagues made.',
        },
      },
      {
        id: 'private-group-only',
        correct: false,
        text: {
          nl: '‘Doe het liever in onze eigen groepsapp, daar kan het geen kwaad.’',
          en: '‘Better to do it in our own group chat, it can’t do any harm there.’',
        },
        explanation: {
          nl: 'Het blijft kleiner, dat is waar. Maar een app is zo doorgestuurd, en je leert er nog steeds niets van.',
          en: 'It stays smaller, that’s true. But a chat is soon forwarded, and you still learn nothing from it.',
        },
      },
    ],
  },
  {
    id: 'new-network-at-school',
    topic: 'listening',
    kind: 'scenario',
    prompt: {
      nl: 'Op een school zegt een docent: ‘Alle leerlingen zitten op een nieuw netwerk. We moeten er maandag met een account op.’ Wat is een goede eerste stap?',
      en: 'At a school, a teacher says: ‘All the pupils are on a new network. We need an account there by Monday.’ What is a good first step?',
    },
    options: [
      {
        id: 'claim-and-post',
        correct: false,
        text: {
          nl: 'Maandag beginnen met berichten die we toch al voor de andere netwerken hebben',
          en: 'Start on Monday with posts that we already have for the other networks anyway',
        },
        explanation: {
          nl: 'Dat is snel en kost weinig. Maar hetzelfde bericht overal neerzetten valt bijna altijd tegen.',
          en: 'It is quick and costs little. But putting the same post everywhere nearly always disappoints.',
        },
      },
      {
        id: 'wait-a-year',
        correct: false,
        text: {
          nl: 'Afwachten of het netwerk over een jaar nog bestaat',
          en: 'Wait and see if the network still exists in a year’s time',
        },
        explanation: {
          nl: 'Niet elke mode hoeft mee. Alleen leer je zo niets over waar leerlingen nu praten.',
          en: 'You don’t have to follow every fashion. But this teaches you nothing about where pupils talk now.',
        },
      },
      {
        id: 'watch-two-weeks',
        correct: true,
        text: {
          nl: 'Twee weken rondkijken, de regels lezen en leerlingen vragen wat ze er zoeken',
          en: 'Look around for two weeks, read the rules and ask pupils what they want there',
        },
        explanation: {
          nl: 'Goed. Misschien willen leerlingen daar juist geen school. Dan is dat de belangrijkste waarneming.',
          en: 'Right. Perhaps pupils don’t want a school there at all. Then that is the most important observation.',
        },
      },
    ],
  },
];
