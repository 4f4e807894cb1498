import type { Question } from '@/domain/training/content';

/** All lessons: judge what a colleague wrote or plans. */
export const judgingQuestions: Question[] = [
  {
    id: 'reply-that-asks-for-details',
    topic: 'basics',
    kind: 'evaluate',
    prompt: {
      nl: 'Onder een klacht wil een collega van de klantenservice antwoorden: ‘Wat vervelend. Zet je naam, adres en klantnummer hieronder, dan zoeken we het uit.’ Wat is jouw oordeel?',
      en: 'A colleague in customer service wants to answer a complaint: ‘How annoying. Put your name, address and customer number below and we’ll look into it.’ What is your verdict?',
    },
    options: [
      {
        id: 'all-in-one',
        correct: false,
        text: {
          nl: 'Goed: de klant hoeft zo maar één keer te schrijven en is sneller geholpen',
          en: 'Good: the customer only has to write once and gets help sooner',
        },
        explanation: {
          nl: 'Snel helpen is een goed doel. Maar iedereen leest nu mee met het adres en het klantnummer.',
          en: 'Helping quickly is a good aim. But now everyone can read the address and the customer number.',
        },
      },
      {
        id: 'too-personal',
        correct: false,
        text: { nl: 'Niet goed: ‘wat vervelend’ is te persoonlijk', en: 'Not good: ‘how annoying’ is too personal' },
        explanation: {
          nl: 'Zakelijk klinkt veilig. Maar wie klaagt, wil eerst merken dat iemand het heeft gelezen.',
          en: 'Formal sounds safe. But people who complain first want to notice that someone has read it.',
        },
      },
      {
        id: 'details-in-private',
        correct: true,
        text: {
          nl: 'Vriendelijk, maar vraag de gegevens in een privébericht',
          en: 'Friendly, but ask for the details in a private message',
        },
        explanation: {
          nl: 'Goed gezien. Het begin kan zo blijven. Alleen de gegevens horen niet in het openbaar.',
          en: 'Well spotted. The opening can stay as it is. Only the details don’t belong in public.',
        },
      },
      {
        id: 'not-at-all',
        correct: false,
        text: {
          nl: 'Niet goed: op een klacht kun je in het openbaar beter helemaal niets zeggen',
          en: 'Not good: it is better to say nothing at all in public about a complaint',
        },
        explanation: {
          nl: 'Voorzichtig bedoeld. Maar als wij zwijgen, denken lezers dat de klacht ons niets kan schelen.',
          en: 'Meant to be careful. But if we say nothing, readers think that we don’t care about the complaint.',
        },
      },
    ],
  },
  {
    id: 'we-miss-wim',
    topic: 'basics',
    kind: 'evaluate',
    prompt: {
      nl: 'Een bouwvakker wil plaatsen: ‘Dak dicht, topweek. Alleen jammer dat Wim er niet bij was na zijn hartoperatie. Ik werk hier met plezier.’ Wim weet er niets van. Wat is jouw oordeel?',
      en: 'A builder wants to post: ‘Roof finished, great week. Only a pity that Wim couldn’t be there after his heart surgery. I enjoy working here.’ Wim knows nothing about it. What is your verdict?',
    },
    options: [
      {
        id: 'kind-words',
        correct: false,
        text: {
          nl: 'Plaatsen: het is aardig voor Wim, en er staat niets slechts over hem',
          en: 'Post it: it is kind to Wim, and nothing bad is said about him',
        },
        explanation: {
          nl: 'Het is hartelijk bedoeld. Toch vertelt de collega iets over Wims gezondheid, en dat is aan Wim.',
          en: 'It is warmly meant. Still, it says something about Wim’s health, and that is up to Wim.',
        },
      },
      {
        id: 'first-letter',
        correct: false,
        text: {
          nl: 'Plaatsen met alleen de eerste letter van zijn naam, dan weet niemand om wie het gaat',
          en: 'Post it with only the first letter of his name, so that nobody knows who it is',
        },
        explanation: {
          nl: 'Goed dat je hem wilt beschermen. Maar collega’s en buren weten ook bij ‘W.’ wie er net is geopereerd.',
          en: 'It is good to want to protect him. But colleagues and neighbours know who ‘W.’ is, and who has just had surgery.',
        },
      },
      {
        id: 'no-work-talk',
        correct: false,
        text: {
          nl: 'Niet plaatsen: over je werk schrijf je op je eigen account niet',
          en: 'Don’t post it: you don’t write about your work on your own account',
        },
        explanation: {
          nl: 'Dat mag juist wel, als je dat zelf wilt. Alleen deze ene zin hoort er niet in.',
          en: 'You may, if you want to. It is only this one sentence that doesn’t belong there.',
        },
      },
      {
        id: 'without-wim',
        correct: true,
        text: {
          nl: 'Plaatsen zonder de zin over Wim, of het hem eerst vragen',
          en: 'Post it without the sentence about Wim, or ask him first',
        },
        explanation: {
          nl: 'Goed. Het verhaal over het dak is van de collega zelf. Wat er met Wim is, vertelt Wim, of niet.',
          en: 'Right. The story about the roof is the colleague’s own. What is the matter with Wim is for Wim to tell, or not.',
        },
      },
    ],
  },
  {
    id: 'only-one-administrator',
    topic: 'basics',
    kind: 'evaluate',
    prompt: {
      nl: 'Een teamleider van een zwembad vertelt: ‘Ik ben de enige met toegang tot ons account. Zo weet ik zeker dat er niets misgaat.’ Wat vind je van deze keuze?',
      en: 'A team leader at a swimming pool says: ‘I’m the only one with access to our account. That way I’m sure that nothing goes wrong.’ What do you think of this choice?',
    },
    options: [
      {
        id: 'two-at-least',
        correct: true,
        text: {
          nl: 'Kwetsbaar: zorg voor een tweede beheerder met een eigen toegang',
          en: 'Risky: arrange a second administrator with access of their own',
        },
        explanation: {
          nl: 'Goed. Is de teamleider ziek of kwijt hij zijn telefoon, dan kan een ander ingrijpen. Twee is genoeg.',
          en: 'Right. If the team leader is ill or loses his phone, someone else can step in. Two is enough.',
        },
      },
      {
        id: 'fewest-is-best',
        correct: false,
        text: {
          nl: 'Verstandig: hoe minder mensen erbij kunnen, hoe kleiner de kans op een fout',
          en: 'Sensible: the fewer people can get in, the smaller the chance of a mistake',
        },
        explanation: {
          nl: 'Weinig toegang is een goed begin. Maar met één persoon kan niemand iets doen als die er niet is.',
          en: 'Little access is a good start. But with one person, nobody can do anything when that person isn’t there.',
        },
      },
      {
        id: 'password-in-drawer',
        correct: false,
        text: {
          nl: 'Prima, als het wachtwoord op papier in de la ligt',
          en: 'Fine, if the password is on paper in a drawer',
        },
        explanation: {
          nl: 'Zo kan een ander er in nood bij, dat klopt. Maar iedereen die de la opent ook, en je ziet niet wie er inlogde.',
          en: 'Someone else can get in in an emergency, that is true. But so can anyone who opens the drawer, and you can’t see who logged in.',
        },
      },
      {
        id: 'everyone-in',
        correct: false,
        text: {
          nl: 'Kwetsbaar: geef voor de zekerheid alle collega’s van het zwembad toegang',
          en: 'Risky: give all the pool’s colleagues access, to be on the safe side',
        },
        explanation: {
          nl: 'Meer dan één is goed. Maar met iedereen erbij weet niemand meer wie waarvoor zorgt.',
          en: 'More than one is good. But with everyone in, nobody knows any longer who looks after what.',
        },
      },
    ],
  },
  {
    id: 'a-quiet-correction',
    topic: 'basics',
    kind: 'evaluate',
    prompt: {
      nl: 'Een collega van een museum zette een verkeerde openingstijd online. Vanavond wil ze die stil verbeteren: ‘Als ik er niets over zeg, valt het niemand op.’ Wat is jouw oordeel?',
      en: 'A colleague at a museum put a wrong opening time online. Tonight she wants to change it quietly: ‘If I say nothing about it, nobody will notice.’ What is your verdict?',
    },
    options: [
      {
        id: 'quiet-is-fine',
        correct: false,
        text: {
          nl: 'Goed: de tijd klopt straks weer, en meer hoeft een bezoeker niet te weten',
          en: 'Good: the time will soon be right again, and visitors needn’t know more',
        },
        explanation: {
          nl: 'De juiste tijd is het belangrijkst, dat klopt. Maar wie de oude tijd al las of deelde, hoort zo niets.',
          en: 'The right time matters most, that is true. But those who have read or shared the old time won’t hear of it.',
        },
      },
      {
        id: 'say-what-was-wrong',
        correct: true,
        text: {
          nl: 'Nu verbeteren, en erbij zetten wat er eerst fout stond',
          en: 'Change it now, and add what was wrong before',
        },
        explanation: {
          nl: 'Goed. Zo weet ook wie de oude tijd zag hoe het zit. Openheid over een foutje kost niets.',
          en: 'Right. That way, those who saw the old time know as well. Being open about a small mistake costs nothing.',
        },
      },
      {
        id: 'remove-the-post',
        correct: false,
        text: {
          nl: 'Het hele bericht weghalen: geen informatie is beter dan een fout die is verbeterd',
          en: 'Remove the whole post: no information is better than a mistake that was corrected',
        },
        explanation: {
          nl: 'Weg is weg, lijkt het. Maar bezoekers zoeken die tijd, en een verdwenen bericht roept vragen op.',
          en: 'It seems gone for good. But visitors are looking for that time, and a post that has vanished raises questions.',
        },
      },
      {
        id: 'wait-for-complaints',
        correct: false,
        text: {
          nl: 'Wachten: pas als iemand voor de deur staat, moet je iets uitleggen',
          en: 'Wait: you only have to explain when someone is standing at the door',
        },
        explanation: {
          nl: 'Niet elke fout valt op, dat is zo. Maar dan komt er iemand voor niets, terwijl jij het al wist.',
          en: 'Not every mistake is noticed, that is true. But then someone comes for nothing, and you already knew.',
        },
      },
    ],
  },
];
