import type { Question } from '@/domain/training/content';

/** Lessons 1 and 2: reading what is meant, and building a reply. */
export const replyQuestions: Question[] = [
  {
    id: 'four-building-blocks',
    topic: 'responding',
    kind: 'recall',
    form: 'order',
    prompt: {
      nl: 'Zet de vier bouwstenen van een antwoord in de goede volgorde.',
      en: 'Put the four building blocks of a reply in the right order.',
    },
    items: [
      {
        id: 'show-you-read-it',
        text: { nl: 'Laten merken dat je het gelezen hebt', en: 'Show that you have read it' },
      },
      {
        id: 'answer-or-action',
        text: { nl: 'Het antwoord, of wat je gaat doen', en: 'The answer, or what you will do' },
      },
      { id: 'when', text: { nl: 'Zeggen wanneer', en: 'Say when' } },
      { id: 'first-name', text: { nl: 'Je voornaam', en: 'Your first name' } },
    ],
    explanation: {
      nl: 'Wie merkt dat je zijn bericht hebt gelezen, staat open voor je antwoord. Het moment hoort bij wat je gaat doen, dus dat komt erna. Met je naam sluit je af, zodat duidelijk is dat er een mens schreef.',
      en: 'People who see that you have read their post are open to your answer. The moment belongs to what you will do, so it follows that. You end with your name, to show that a person wrote it.',
    },
  },
  {
    id: 'parcel-on-tour',
    topic: 'responding',
    kind: 'scenario',
    prompt: {
      nl: 'Een klant van een webwinkel schrijft: ‘Mijn pakket heeft inmiddels meer van het land gezien dan ik.’ In het systeem zie je dat het gisteren op de verkeerde wagen lag. Welk antwoord past?',
      en: 'A customer of a web shop writes: ‘My parcel has seen more of the country than I have by now.’ The system shows that it was on the wrong van yesterday. Which reply fits?',
    },
    options: [
      {
        id: 'only-a-joke',
        correct: false,
        text: {
          nl: '‘Haha, hopelijk stuurt het je een ansichtkaart. Nog even geduld, het is vast bijna klaar met zijn rondreis. Groet, Kim’',
          en: '‘Haha, let’s hope it sends you a postcard. Please bear with us, I’m sure its tour is nearly over. Regards, Kim’',
        },
        explanation: {
          nl: 'Je neemt de toon mooi over. Maar onder de grap zit een vraag: waar is het, en wanneer komt het? Die blijft liggen.',
          en: 'You pick up the tone nicely. But there is a question inside the joke: where is it, and when will it come? That goes unanswered.',
        },
      },
      {
        id: 'formal-regret',
        correct: false,
        text: {
          nl: '‘Wij betreuren dat u ontevreden bent over de levertijd. Via onze website kunt u de status van uw zending volgen.’',
          en: '‘We regret that you are dissatisfied with the delivery time. You can follow the status of your parcel on our website.’',
        },
        explanation: {
          nl: 'Beleefd, en de link is handig. Maar de klant maakt een grapje en krijgt een brief terug. En wij weten al wat er misging.',
          en: 'Polite, and the link is handy. But the customer makes a joke and gets a letter back. And we already know what went wrong.',
        },
      },
      {
        id: 'smile-and-answer',
        correct: true,
        text: {
          nl: '‘Die reis was niet de bedoeling: het lag op de verkeerde wagen. Vóór zes uur hoor je wanneer het komt. Groet, Kim’',
          en: '‘That tour wasn’t planned: it was on the wrong van. You’ll hear before six when it arrives. Regards, Kim’',
        },
        explanation: {
          nl: 'Goed. Een glimlach, de reden, een moment dat Kim zelf in de hand heeft en een naam. Adres en bestelnummer blijven uit beeld.',
          en: 'Right. A smile, the reason, a moment that is in Kim’s own hands, and a name. Address and order number stay out of sight.',
        },
      },
      {
        id: 'ask-order-number',
        correct: false,
        text: {
          nl: '‘Wat vervelend. Zet je bestelnummer en je postcode even hieronder, dan kijken we waar het is gebleven. Groet, Kim’',
          en: '‘How annoying. Put your order number and postcode below and we’ll see where it has got to. Regards, Kim’',
        },
        explanation: {
          nl: 'Je wilt meteen helpen. Maar zo komen gegevens in het openbaar, en ze zijn niet nodig: je weet al welk pakket het is.',
          en: 'You want to help at once. But this puts details in public, and they aren’t needed: you already know which parcel it is.',
        },
      },
    ],
  },
  {
    id: 'very-seriously-indeed',
    topic: 'responding',
    kind: 'evaluate',
    prompt: {
      nl: 'Een huurder schrijft: ‘Al twee keer gebeld over de kapotte lift. Niets.’ Een collega antwoordt: ‘Wat vervelend om te horen. We nemen je klacht heel serieus. Bel gerust onze servicelijn.’ Wat is het zwakste punt?',
      en: 'A tenant writes: ‘Rang twice about the broken lift. Nothing.’ A colleague replies: ‘Sorry to hear that. We take your complaint very seriously. Do feel free to ring our service line.’ What is the weakest point?',
    },
    options: [
      {
        id: 'too-short',
        correct: false,
        text: {
          nl: 'Het is te kort voor een klacht',
          en: 'It is too short for a complaint',
        },
        explanation: {
          nl: 'Een langer antwoord lijkt zorgvuldiger. Maar drie zinnen zijn genoeg, als er maar iets in staat over de lift.',
          en: 'A longer reply seems more thorough. But three sentences are enough, as long as they say something about the lift.',
        },
      },
      {
        id: 'too-informal',
        correct: false,
        text: {
          nl: 'De toon: met ‘je’ en ‘gerust’ klinkt het te los voor een huurder die boos is',
          en: 'The tone: ‘sorry’ and ‘feel free’ sound too casual for a tenant who is angry',
        },
        explanation: {
          nl: 'Op de toon letten is goed. Maar ook in keurige woorden zou dit antwoord de huurder terugsturen naar de telefoon.',
          en: 'Minding the tone is good. But even in formal words, this reply would send the tenant back to the phone.',
        },
      },
      {
        id: 'admits-too-much',
        correct: false,
        text: {
          nl: 'Het geeft te veel toe: met ‘vervelend’ erken je al dat er een fout is gemaakt',
          en: 'It admits too much: saying ‘sorry’ means accepting that a mistake was made',
        },
        explanation: {
          nl: 'Voorzichtig met schuld is begrijpelijk. Maar meeleven is geen bekentenis, en de lift is echt kapot.',
          en: 'It is understandable to be careful about blame. But sympathy is not a confession, and the lift really is broken.',
        },
      },
      {
        id: 'did-not-read',
        correct: true,
        text: {
          nl: 'De huurder heeft al gebeld, en er staat niet wat wij nu doen',
          en: 'The tenant has already rung, and it doesn’t say what we’ll do now',
        },
        explanation: {
          nl: 'Goed gezien. Je collega las maar de helft en legt de actie bij de huurder. Beter: ‘Twee keer bellen zonder antwoord is niet goed. Ik vraag het na en je hoort voor drie uur van mij.’',
          en: 'Well spotted. Your colleague only read half of it and leaves it to the tenant to act. Better: ‘Ringing twice without an answer isn’t good enough. I’ll check, and you’ll hear from me before three.’',
        },
      },
    ],
  },
];
