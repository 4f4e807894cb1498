import type { Question } from '@/domain/training/content';

/** Lessons 1, 3 and 5: thanking, and whether a colleague’s reply is ready to be sent. */
export const judgingQuestions: Question[] = [
  {
    id: 'a-compliment-for-jeroen',
    topic: 'responding',
    kind: 'scenario',
    prompt: {
      nl: 'Een klant van een garage schrijft onder ons bericht: ‘Jeroen van de balie heeft me gisteren geweldig geholpen. Mag ook eens gezegd worden.’ Welk antwoord past?',
      en: 'A customer of a garage writes under our post: ‘Jeroen at the desk was a great help yesterday. Credit where it’s due.’ Which reply fits?',
    },
    options: [
      {
        id: 'thank-you-for-feedback',
        correct: false,
        text: {
          nl: '‘Hartelijk dank voor uw positieve feedback. Klanttevredenheid staat bij ons altijd voorop.’',
          en: '‘Thank you very much for your positive feedback. Customer satisfaction is always our priority.’',
        },
        explanation: {
          nl: 'Netjes, en het kan nooit kwaad. Alleen past het onder elk bericht, en Jeroen komt er niet in voor.',
          en: 'Proper, and it can do no harm. But it would fit under any post, and Jeroen isn’t in it.',
        },
      },
      {
        id: 'five-stars-please',
        correct: false,
        text: {
          nl: '‘Top. Zou je ook vijf sterren willen geven op de reviewpagina? Dat helpt ons enorm.’',
          en: '‘Great. Would you give us five stars on the review page too? That would help us a lot.’',
        },
        explanation: {
          nl: 'Om een eerlijke mening vragen mag. Maar hier wordt een vriendelijk woord meteen een verzoek, met de uitkomst erbij.',
          en: 'You may ask for an honest opinion. But this turns a kind word into a request, with the outcome filled in.',
        },
      },
      {
        id: 'no-reply-needed',
        correct: false,
        text: {
          nl: 'Geen antwoord: een compliment is geen vraag, en klachten gaan voor',
          en: 'No reply: a compliment isn’t a question, and complaints come first',
        },
        explanation: {
          nl: 'Bij drukte gaat een klacht voor, dat klopt. Toch kost een bedankje tien tellen, en blijft het iedereen bij.',
          en: 'When it’s busy, a complaint comes first, that is true. Yet a thank-you takes ten seconds, and everyone remembers it.',
        },
      },
      {
        id: 'jeroen-will-hear',
        correct: true,
        text: {
          nl: '‘Wat leuk dat je dit schrijft. Ik geef het vandaag door aan Jeroen. Groet, Mila’',
          en: '‘How nice of you to say so. I’ll tell Jeroen today. Regards, Mila’',
        },
        explanation: {
          nl: 'Goed. Een bedankje van een mens, en het compliment komt waar het hoort. Vertel het Jeroen ook echt.',
          en: 'Right. A thank-you from a person, and the compliment gets where it belongs. Do tell Jeroen.',
        },
      },
    ],
  },
  {
    id: 'advice-with-an-offer',
    topic: 'responding',
    kind: 'evaluate',
    prompt: {
      nl: 'Op een klusforum wil een collega van een verffabriek antwoorden: ‘Ik werk bij de fabrikant. Eerst schuren, dan gronden, dan pas lakken. En deze week is onze lak in de aanbieding: [link].’ Wat is jouw oordeel?',
      en: 'On a DIY forum, a colleague from a paint factory wants to answer: ‘I work for the manufacturer. Sand first, then prime, and only then varnish. And our varnish is on offer this week: [link].’ What is your verdict?',
    },
    options: [
      {
        id: 'drop-the-offer',
        correct: true,
        text: {
          nl: 'Bijna goed: laat de aanbieding weg, de rest helpt echt',
          en: 'Nearly there: leave out the offer, the rest really helps',
        },
        explanation: {
          nl: 'Goed. Hij is open over zijn werk en beantwoordt de vraag. Met de aanbieding erbij wordt hulp reclame, en op een forum is hij te gast.',
          en: 'Right. He is open about his job and answers the question. With the offer, help turns into advertising, and on a forum he is a guest.',
        },
      },
      {
        id: 'offer-is-fine',
        correct: false,
        text: {
          nl: 'Goed zo: hij zegt waar hij werkt, dus dan mag de aanbieding er ook bij',
          en: 'Fine as it is: he says where he works, so the offer may be in it too',
        },
        explanation: {
          nl: 'Open is hij zeker. Maar de vraag ging over lakken, niet over de prijs. Sommige forums weren je hierom.',
          en: 'He is certainly open. But the question was about varnishing, not about the price. Some forums ban you for this.',
        },
      },
      {
        id: 'leave-the-job-out',
        correct: false,
        text: {
          nl: 'Beter zonder zijn werkgever: dan is de link gewoon een tip',
          en: 'Better without his employer: the link is then just a tip',
        },
        explanation: {
          nl: 'Dan klinkt het minder als verkoop. Maar lezers weten zo niet dat hij er belang bij heeft, en dat hoort erbij.',
          en: 'It would sound less like a sales pitch. But readers then don’t know that he has an interest, and they should.',
        },
      },
      {
        id: 'experts-stay-away',
        correct: false,
        text: {
          nl: 'Niet doen: een fabrikant hoort zich niet te mengen in een gesprek van klussers',
          en: 'Don’t: a manufacturer shouldn’t interfere when DIY people are talking',
        },
        explanation: {
          nl: 'Je wilt niet in de weg lopen. Maar iemand die het weet en echt helpt, is op de meeste forums welkom.',
          en: 'You don’t want to get in the way. But someone who knows and really helps is welcome on most forums.',
        },
      },
    ],
  },
  {
    id: 'solved-by-tomorrow',
    topic: 'responding',
    kind: 'evaluate',
    form: 'multiple',
    prompt: {
      nl: 'Een huurder vraagt wanneer de verwarming weer werkt. Een collega van de woningcorporatie wil antwoorden: ‘We kijken ernaar. Morgen is het opgelost. Groet, Bas.’ De monteur heeft nog niets laten weten. Wat moet er anders? Kies alles wat klopt.',
      en: 'A tenant asks when the heating will work again. A colleague at the housing association wants to answer: ‘We’re looking into it. It’ll be solved tomorrow. Regards, Bas.’ The engineer hasn’t said anything yet. What needs to change? Choose all that apply.',
    },
    options: [
      {
        id: 'name-the-heating',
        correct: true,
        text: { nl: 'Noemen dat het om de verwarming gaat', en: 'Say that it is about the heating' },
        explanation: {
          nl: 'Klopt. Nu past het onder elke vraag, en de huurder merkt niet dat Bas het heeft gelezen.',
          en: 'Correct. As it is, it would fit under any question, and the tenant can’t tell that Bas has read it.',
        },
      },
      {
        id: 'what-he-does',
        correct: true,
        text: {
          nl: 'Zeggen wat hij gaat doen, zoals de monteur bellen',
          en: 'Say what he will do, such as ringing the engineer',
        },
        explanation: {
          nl: 'Klopt. ‘We kijken ernaar’ kan van alles zijn. Een telefoontje is iets waar je op kunt wachten.',
          en: 'Correct. ‘Looking into it’ can be anything. A phone call is something you can wait for.',
        },
      },
      {
        id: 'drop-the-name',
        correct: false,
        text: {
          nl: 'Zijn voornaam weglaten, want hij lost het zelf niet op',
          en: 'Leave out his first name, as he isn’t the one who solves it',
        },
        explanation: {
          nl: 'Zo voelt hij zich misschien minder verantwoordelijk. Maar een naam laat zien dat er een mens antwoordt.',
          en: 'It may make him feel less responsible. But a name shows that a person is answering.',
        },
      },
      {
        id: 'promise-his-own-part',
        correct: true,
        text: {
          nl: 'Beloven wanneer hij iets laat horen, in plaats van wanneer het is opgelost',
          en: 'Promise when he’ll be in touch, rather than when it will be solved',
        },
        explanation: {
          nl: 'Klopt. Dat heeft hij zelf in de hand. Wat de monteur morgen kan, weet hij nog niet.',
          en: 'Correct. That is in his own hands. He doesn’t know yet what the engineer can do tomorrow.',
        },
      },
      {
        id: 'explain-the-shortage',
        correct: false,
        text: { nl: 'Uitleggen dat er te weinig monteurs zijn', en: 'Explain that there aren’t enough engineers' },
        explanation: {
          nl: 'Begrip vragen mag, maar de huurder heeft het koud. Die wil eerst weten wanneer er nieuws is.',
          en: 'You may ask for understanding, but the tenant is cold, and first wants to know when there will be news.',
        },
      },
    ],
  },
];
