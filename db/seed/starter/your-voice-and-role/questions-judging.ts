import type { Question } from '@/domain/training/content';

/** Lessons 2, 3 and 5: being open afterwards, and whether a plan or a reply is open enough. */
export const judgingQuestions: Question[] = [
  {
    id: 'praised-without-saying',
    topic: 'voice',
    kind: 'scenario',
    prompt: {
      nl: 'Een stagiair bij een brouwerij prees in een discussie ons nieuwe bier aan, zonder te zeggen dat hij hier werkt. ’s Avonds beseft hij het. Er zijn acht reacties op. Wat doet hij?',
      en: 'An intern at a brewery praised our new beer in a discussion without saying that he works here. In the evening it dawns on him. There are eight replies. What does he do?',
    },
    options: [
      {
        id: 'delete-it',
        correct: false,
        text: {
          nl: 'Zijn reactie weghalen, dan is er niets meer wat lezers kan misleiden',
          en: 'Remove his comment, so that nothing is left to mislead readers',
        },
        explanation: {
          nl: 'Hij wil het goedmaken. Maar acht mensen gingen er al op in, en nu snapt niemand meer waar ze op antwoorden.',
          en: 'He wants to make up for it. But eight people have already replied, and now nobody can see what they were answering.',
        },
      },
      {
        id: 'never-again',
        correct: false,
        text: {
          nl: 'Het laten staan en er voortaan op letten, want hij meende elk woord',
          en: 'Leave it and be more careful from now on, as he meant every word',
        },
        explanation: {
          nl: 'Dat hij het meende, is mooi. Toch wisten de lezers niet van wie het kwam, en dat hoort erbij.',
          en: 'It is good that he meant it. Even so, readers didn’t know who it came from, and they should.',
        },
      },
      {
        id: 'put-it-in-profile',
        correct: false,
        text: {
          nl: 'Zijn profiel aanpassen, zodat wie het wil weten het daar kan zien',
          en: 'Change his profile, so that anyone who wants to know can see it there',
        },
        explanation: {
          nl: 'Goed om te doen. Alleen kijkt bijna niemand in deze discussie op zijn profiel.',
          en: 'A good thing to do. But hardly anyone in this discussion will look at his profile.',
        },
      },
      {
        id: 'add-it-now',
        correct: true,
        text: {
          nl: 'Eronder zetten: ‘Had ik erbij moeten zeggen: ik loop daar stage.’',
          en: 'Add below: ‘I should have said: I’m an intern there.’',
        },
        explanation: {
          nl: 'Goed. Eén zin is genoeg, en niemand neemt het hem kwalijk. Kan hij het bericht aanpassen, dan zet hij het ook daar vooraan.',
          en: 'Right. One line is enough, and nobody will hold it against him. If he can edit the post, he puts it first there too.',
        },
      },
    ],
  },
  {
    id: 'a-second-account',
    topic: 'voice',
    kind: 'evaluate',
    form: 'multiple',
    prompt: {
      nl: 'Een collega van een energiebedrijf heeft een plan: ‘Ik neem een tweede account, zonder mijn werkgever erbij. Daarmee leg ik op forums uit dat onze tarieven eerlijk zijn.’ Welke bezwaren kloppen? Kies alles wat klopt.',
      en: 'A colleague at an energy company has a plan: ‘I’ll open a second account that doesn’t mention my employer. With that, I’ll explain on forums that our rates are fair.’ Which objections are right? Choose all that apply.',
    },
    options: [
      {
        id: 'reader-does-not-know',
        correct: true,
        text: {
          nl: 'Lezers weten niet dat de uitleg van een medewerker komt',
          en: 'Readers don’t know that the explanation comes from an employee',
        },
        explanation: {
          nl: 'Klopt. Over onze tarieven hoort erbij te staan dat je hier werkt.',
          en: 'Correct. When it’s about our rates, it should say that you work here.',
        },
      },
      {
        id: 'never-a-second-account',
        correct: false,
        text: {
          nl: 'Een tweede account mag je als medewerker niet hebben',
          en: 'As an employee, you may not have a second account',
        },
        explanation: {
          nl: 'Dat mag gewoon, bijvoorbeeld om werk en privé te scheiden. Het gaat om wat hij ermee wil doen.',
          en: 'You may, for instance to keep work and private life apart. It is about what he wants to do with it.',
        },
      },
      {
        id: 'looks-like-a-customer',
        correct: true,
        text: {
          nl: 'Het lijkt alsof er een tevreden klant praat',
          en: 'It looks as if a satisfied customer is talking',
        },
        explanation: {
          nl: 'Klopt. Een bedrijf mag zich niet voordoen als consument, en zo kan dit overkomen.',
          en: 'Correct. A business may not pose as a consumer, and that is what this can look like.',
        },
      },
      {
        id: 'no-opinion-about-rates',
        correct: false,
        text: {
          nl: 'Over tarieven van je werkgever mag je geen mening hebben',
          en: 'You may not have an opinion about your employer’s rates',
        },
        explanation: {
          nl: 'Die mag hij hebben en ook geven. Met zijn werkgever erbij is het een eerlijk bericht.',
          en: 'He may have one and give it too. If he mentions his employer, it is an honest post.',
        },
      },
      {
        id: 'when-it-comes-out',
        correct: true,
        text: {
          nl: 'Komt het uit, dan gelooft niemand onze uitleg nog',
          en: 'If it comes out, nobody will believe our explanation any more',
        },
        explanation: {
          nl: 'Klopt. Ook wat waar was, klinkt dan als een truc.',
          en: 'Correct. Even what was true will then sound like a trick.',
        },
      },
    ],
  },
  {
    id: 'personally-i-think-so-too',
    topic: 'voice',
    kind: 'evaluate',
    prompt: {
      nl: 'Een collega van een gemeente wil vanaf het officiële account antwoorden: ‘De brug gaat op 4 mei dicht voor onderhoud. Persoonlijk vind ik dat ook een onhandige week. Groet, Anja.’ Wat is jouw oordeel?',
      en: 'A colleague at a council wants to reply from the official account: ‘The bridge closes for maintenance on 4 May. Personally, I think it’s an awkward week as well. Regards, Anja.’ What is your verdict?',
    },
    options: [
      {
        id: 'human-touch',
        correct: false,
        text: {
          nl: 'Goed: zo merkt de inwoner dat er een mens achter het account zit',
          en: 'Good: this way, residents notice that there is a person behind the account',
        },
        explanation: {
          nl: 'Menselijk klinkt het zeker. Maar lezers zien ons logo, en denken nu dat de gemeente haar eigen planning afkeurt.',
          en: 'It certainly sounds human. But readers see our logo, and now think that the council disapproves of its own planning.',
        },
      },
      {
        id: 'no-name-please',
        correct: false,
        text: {
          nl: 'Niet goed: op een officieel account hoort geen voornaam te staan',
          en: 'Not good: there should be no first name on an official account',
        },
        explanation: {
          nl: 'Een voornaam mag juist, en maakt het gesprek prettiger. Die is hier niet het probleem.',
          en: 'A first name is fine, and makes the conversation more pleasant. It isn’t the problem here.',
        },
      },
      {
        id: 'leave-the-opinion-out',
        correct: true,
        text: {
          nl: 'Bijna goed: alleen de middelste zin moet eruit',
          en: 'Nearly there: only the middle sentence has to go',
        },
        explanation: {
          nl: 'Goed. De datum helpt, de naam is vriendelijk. Haar eigen mening bespreekt ze binnen.',
          en: 'Right. The date helps, and the name is friendly. Her own opinion she discusses inside.',
        },
      },
      {
        id: 'too-short',
        correct: false,
        text: {
          nl: 'Niet goed: wie slecht nieuws brengt, legt eerst uitgebreid uit waarom het nodig is',
          en: 'Not good: anyone who brings bad news should first explain at length why it is needed',
        },
        explanation: {
          nl: 'Een reden erbij is prettig, en een link is dan genoeg. Aan de eigen mening verandert een lang verhaal niets.',
          en: 'Giving a reason is pleasant, and a link will do. A long story doesn’t change anything about the opinion.',
        },
      },
    ],
  },
];
