import type { Question } from '@/domain/training/content';

/** Lesson 4: what belongs in private, in care and at school, and closing the circle. */
export const privacyQuestions: Question[] = [
  {
    id: 'never-ask-in-public',
    topic: 'responding',
    kind: 'recall',
    form: 'multiple',
    prompt: {
      nl: 'Wat vraag je nooit in het openbaar? Kies alles wat klopt.',
      en: 'What do you never ask for in public? Choose all that apply.',
    },
    options: [
      {
        id: 'date-of-birth',
        correct: true,
        text: { nl: 'Een geboortedatum', en: 'A date of birth' },
        explanation: {
          nl: 'Klopt. Met een naam en een geboortedatum kan een ander zich voor die persoon uitgeven.',
          en: 'Correct. With a name and a date of birth, someone else can pretend to be that person.',
        },
      },
      {
        id: 'which-model',
        correct: false,
        text: { nl: 'Welk model boor iemand heeft', en: 'Which model of drill someone has' },
        explanation: {
          nl: 'Dit mag gewoon. Het zegt niets gevoeligs, en meelezers met dezelfde boor hebben er ook iets aan.',
          en: 'This is fine. It reveals nothing sensitive, and readers with the same drill benefit too.',
        },
      },
      {
        id: 'file-number',
        correct: true,
        text: { nl: 'Een klant- of dossiernummer', en: 'A customer or file number' },
        explanation: {
          nl: 'Klopt. Het lijkt maar een getal, maar wie ermee belt, kan zich voordoen als de klant.',
          en: 'Correct. It looks like a mere number, but anyone ringing with it can pose as the customer.',
        },
      },
      {
        id: 'reason-for-treatment',
        correct: true,
        text: { nl: 'Waarvoor iemand wordt behandeld', en: 'What someone is being treated for' },
        explanation: {
          nl: 'Klopt. Gegevens over gezondheid zijn extra beschermd, ook als iemand er zelf over begint.',
          en: 'Correct. Information about health has extra protection, even if people bring it up themselves.',
        },
      },
      {
        id: 'what-was-tried',
        correct: false,
        text: { nl: 'Wat iemand al heeft geprobeerd', en: 'What someone has already tried' },
        explanation: {
          nl: 'Dit mag gewoon, en het is vaak de beste vraag. Zo voorkom je dat je uitlegt wat niet hielp.',
          en: 'This is fine, and often the best question. It keeps you from explaining what didn’t help.',
        },
      },
    ],
  },
  {
    id: 'private-and-done',
    topic: 'responding',
    kind: 'recall',
    form: 'true-false',
    prompt: {
      nl: 'Waar of niet waar: gaat een gesprek verder in een privébericht, dan hoeft er in het openbaar niets te staan.',
      en: 'True or false: if a conversation continues in a private message, nothing needs to be said in public.',
    },
    options: [
      {
        id: 'true',
        correct: false,
        text: { nl: 'Waar', en: 'True' },
        explanation: {
          nl: 'De vraagsteller zelf is dan geholpen. Maar alle anderen zien een vraag waar niemand op ingaat, en trekken hun conclusie.',
          en: 'The person who asked would be helped. But everyone else sees a question that nobody takes up, and draws a conclusion.',
        },
      },
      {
        id: 'false',
        correct: true,
        text: { nl: 'Niet waar', en: 'False' },
        explanation: {
          nl: 'Klopt, dit is niet waar. Eén korte zin in het openbaar is genoeg: zo zien anderen dat we iets met de vraag doen.',
          en: 'Indeed, this is false. One short line in public is enough: it shows others that we are doing something with the question.',
        },
      },
    ],
  },
  {
    id: 'one-star-for-the-clinic',
    topic: 'responding',
    kind: 'scenario',
    prompt: {
      nl: 'Bij een polikliniek komt een review binnen: ‘Eén ster. Drie keer een andere arts en niemand kende mijn dossier.’ De assistente weet wie het is en dat er door ziekte inderdaad drie artsen waren. Welk antwoord is goed?',
      en: 'An outpatient clinic gets a review: ‘One star. Three different doctors, and none of them knew my file.’ The assistant knows who it is, and that there were indeed three doctors because of illness. Which reply is right?',
    },
    options: [
      {
        id: 'explain-illness',
        correct: false,
        text: {
          nl: '‘U heeft gelijk, door ziekte zag u drie artsen. Dat spijt ons. Bij uw volgende afspraak is het één vaste arts.’',
          en: '‘You are right, you saw three doctors because of illness. We’re sorry. At your next appointment it will be one doctor.’',
        },
        explanation: {
          nl: 'Eerlijk en warm. Maar zo bevestigt de kliniek dat deze persoon patiënt is, en dat er een nieuwe afspraak staat.',
          en: 'Honest and warm. But this confirms that the person is a patient, and that there is another appointment.',
        },
      },
      {
        id: 'deny-the-story',
        correct: false,
        text: {
          nl: '‘Wij herkennen ons niet in dit verhaal. Al onze artsen lezen het dossier vóór elk consult zorgvuldig door.’',
          en: '‘We don’t recognise this account. All our doctors read the file carefully before every consultation.’',
        },
        explanation: {
          nl: 'Hier staat niets over de patiënt, dat is goed gezien. Maar het klopt niet, en wie het meemaakte voelt zich weggezet.',
          en: 'It says nothing about the patient, which is well thought of. But it isn’t true, and the person who went through it feels dismissed.',
        },
      },
      {
        id: 'warm-without-confirming',
        correct: true,
        text: {
          nl: '‘Steeds je verhaal opnieuw doen is vermoeiend. Over personen praten we hier niet; bel ons graag, het nummer staat op onze site.’',
          en: '‘Telling your story over and over is tiring. We don’t discuss individuals here; please ring us, the number is on our site.’',
        },
        explanation: {
          nl: 'Goed. De schrijver wordt gehoord, en het antwoord bevestigt niet dat hij patiënt is. Dat hij het zelf vertelt, is geen toestemming aan ons.',
          en: 'Right. The writer is heard, and the reply doesn’t confirm that this is a patient. Writing about it is not permission to us.',
        },
      },
      {
        id: 'no-reply-in-care',
        correct: false,
        text: {
          nl: 'Geen antwoord: wie in de zorg werkt, mag nooit op een review reageren',
          en: 'No reply: people who work in care may never respond to a review',
        },
        explanation: {
          nl: 'Je denkt aan de geheimhouding, en terecht. Maar een algemeen antwoord waarin niets over een persoon staat, mag gewoon.',
          en: 'You are thinking of confidentiality, rightly so. But a general reply that says nothing about a person is quite all right.',
        },
      },
    ],
  },
];
