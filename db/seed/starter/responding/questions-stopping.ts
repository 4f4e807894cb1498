import type { Question } from '@/domain/training/content';

/** Lesson 5: joining a conversation as a guest, and ending one. */
export const stoppingQuestions: Question[] = [
  {
    id: 'boiler-on-a-forum',
    topic: 'responding',
    kind: 'scenario',
    prompt: {
      nl: 'Op een klusforum vraagt iemand waarom zijn ketel van ons steeds uitvalt. Een servicemonteur van de fabriek leest mee en heeft een goed vermoeden. Hij is nieuw op het forum. Hoe begint hij?',
      en: 'On a DIY forum, someone asks why the boiler he bought from us keeps cutting out. A service engineer from the factory reads it and has a good idea of the cause. He is new to the forum. How does he begin?',
    },
    options: [
      {
        id: 'service-contract',
        correct: false,
        text: {
          nl: '‘Ik werk bij de fabrikant. Met ons onderhoudscontract heb je hier nooit meer last van, kijk op onze site.’',
          en: '‘I work for the manufacturer. With our service contract you’ll never have this again, see our site.’',
        },
        explanation: {
          nl: 'Hij zegt netjes waar hij werkt. Maar de vraag ging over een storing, en hij kreeg een aanbieding. Op een forum ben je te gast.',
          en: 'He is open about where he works. But the question was about a fault, and the answer was an offer. On a forum, you are a guest.',
        },
      },
      {
        id: 'help-first',
        correct: true,
        text: {
          nl: '‘Ik werk bij de fabrikant. Wat geeft de drukmeter aan? Onder de 1 bar is dat vaak de oorzaak.’',
          en: '‘I work for the manufacturer. What does the pressure gauge say? Below 1 bar, that is often the cause.’',
        },
        explanation: {
          nl: 'Goed. Open over zijn werk, meteen behulpzaam, en de vraagsteller kan zelf verder. De anderen op het forum leren mee.',
          en: 'Right. Open about his job, helpful at once, and the person can get on with it. The others on the forum learn from it too.',
        },
      },
      {
        id: 'call-us',
        correct: false,
        text: {
          nl: '‘Storingen behandelen we niet op een forum. Bel op werkdagen met onze servicelijn, die helpt je verder.’',
          en: '‘We don’t deal with faults on a forum. Ring our service line on working days and they will help you.’',
        },
        explanation: {
          nl: 'Een duidelijke route. Maar de man vroeg het juist hier, en een monteur die het weet en toch wegstuurt, maakt geen vrienden.',
          en: 'A clear route. But the man asked it here, and an engineer who knows yet sends him away makes no friends.',
        },
      },
      {
        id: 'as-an-ordinary-member',
        correct: false,
        text: {
          nl: '‘Had ik ook met die van mij. Kijk eens naar de druk, dat was het bij mij. Topmerk verder, nooit problemen.’',
          en: '‘I had that with mine too. Check the pressure, that was it with me. Great brand otherwise, never a problem.’',
        },
        explanation: {
          nl: 'De tip is goed, en het klinkt gezellig. Maar hij doet alsof hij klant is, en prijst zijn eigen merk aan.',
          en: 'The tip is good, and it sounds friendly. But he is posing as a customer, and praising his own brand.',
        },
      },
    ],
  },
  {
    id: 'round-and-round-on-parking',
    topic: 'responding',
    kind: 'scenario',
    prompt: {
      nl: 'Een bezoeker van een museum vindt het parkeren te duur. Jij legde het tarief uit, en daarna ook waarom het er is. Nu schrijft hij voor de derde keer, zonder schelden: ‘Onzin, het is gewoon te duur.’ Wat doe je?',
      en: 'A museum visitor thinks parking is too expensive. You explained the rate, and then the reason for it. Now he writes for the third time, without insults: ‘Nonsense, it’s simply too expensive.’ What do you do?',
    },
    options: [
      {
        id: 'sum-up-and-stop',
        correct: true,
        text: {
          nl: 'Zeggen dat je het oneens mag zijn, naar de uitleg en de klachtenroute wijzen, en stoppen',
          en: 'Say it’s fine to disagree, point to the explanation and the complaints route, and stop',
        },
        explanation: {
          nl: 'Goed. Hij heeft twee echte antwoorden gehad. Jij laat hem zijn mening, en wijst een weg waar er iets mee kan gebeuren.',
          en: 'Right. He has had two real answers. You leave him his opinion, and show a route where something can be done with it.',
        },
      },
      {
        id: 'explain-once-more',
        correct: false,
        text: {
          nl: 'Het nog één keer uitleggen, maar nu met alle cijfers en een vergelijking met andere musea erbij',
          en: 'Explain it once more, but this time with all the figures and a comparison with other museums',
        },
        explanation: {
          nl: 'Je denkt: dan snapt hij het wel. Maar hij snapt het al; hij is het er niet mee eens. Met meer cijfers wordt het een wedstrijd.',
          en: 'You think he’ll understand then. But he already does; he just doesn’t agree. More figures turn it into a contest.',
        },
      },
      {
        id: 'hide-the-thread',
        correct: false,
        text: {
          nl: 'Zijn reacties verbergen, want het gesprek levert niemand meer iets op',
          en: 'Hide his comments, as nobody gets anything out of the conversation any more',
        },
        explanation: {
          nl: 'Het gesprek is inderdaad klaar. Maar hij blijft netjes, en wie kritiek verbergt, maakt er nieuws van.',
          en: 'The conversation is indeed over. But he stays civil, and hiding criticism turns it into news.',
        },
      },
      {
        id: 'free-ticket',
        correct: false,
        text: {
          nl: 'Hem in het openbaar een gratis parkeerkaart aanbieden, om het positief af te sluiten',
          en: 'Publicly offer him a voucher for free parking, to end on a positive note',
        },
        explanation: {
          nl: 'Een sympathiek gebaar. Maar de volgende tien bezoekers leren zo dat je drie keer moet klagen voor een gratis kaart.',
          en: 'A generous gesture. But it teaches the next ten visitors to complain three times for a free voucher.',
        },
      },
    ],
  },
];
