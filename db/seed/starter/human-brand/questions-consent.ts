import type { Question } from '@/domain/training/content';

/** Lesson 3: what makes a yes count, and who gives it. */
export const consentQuestions: Question[] = [
  {
    id: 'what-to-mention',
    topic: 'human-brand',
    kind: 'recall',
    form: 'multiple',
    prompt: {
      nl: 'Je vraagt een collega of een foto op onze website mag. Wat zeg je erbij, zodat een ja ook echt telt? Kies alles wat klopt.',
      en: 'You ask a colleague if a photo may go on our website. What do you mention, so that a yes really counts? Choose all that apply.',
    },
    options: [
      {
        id: 'which-photo',
        correct: true,
        text: {
          nl: 'Welke foto het is',
          en: 'Which photo it is',
        },
        explanation: {
          nl: 'Ja. Toestemming geldt voor iets bepaalds. ‘Foto’s van het feest’ is te vaag.',
          en: 'Yes. Consent is for something specific. ‘Photos of the party’ is too vague.',
        },
      },
      {
        id: 'others-said-yes',
        correct: false,
        text: {
          nl: 'Dat alle anderen al ja hebben gezegd',
          en: 'That all the others have already said yes',
        },
        explanation: {
          nl: 'Het klinkt geruststellend, maar het is druk. Een ja telt alleen als iemand zich vrij voelt.',
          en: 'It sounds reassuring, but it is pressure. A yes only counts if someone feels free.',
        },
      },
      {
        id: 'what-for-how-long',
        correct: true,
        text: {
          nl: 'Waarvoor, en hoelang hij blijft staan',
          en: 'What for, and how long it stays',
        },
        explanation: {
          nl: 'Ja. Een foto voor één vacature is iets anders dan een foto voor altijd in een folder.',
          en: 'Yes. A photo for one vacancy is different from one in a brochure for ever.',
        },
      },
      {
        id: 'no-is-fine',
        correct: true,
        text: {
          nl: 'Dat nee ook goed is, nu of later',
          en: 'That no is fine too, now or later',
        },
        explanation: {
          nl: 'Ja. Daarmee is de keuze vrij, en weet je collega dat intrekken altijd kan.',
          en: 'Yes. That makes the choice free, and your colleague knows it can be withdrawn at any time.',
        },
      },
      {
        id: 'once-only',
        correct: false,
        text: {
          nl: 'Dat een ja daarna niet meer te veranderen is',
          en: 'That a yes can’t be changed afterwards',
        },
        explanation: {
          nl: 'Het is duidelijk, maar het klopt niet. Wie toestemming geeft, kan die intrekken.',
          en: 'It is clear, but it isn’t correct. Anyone who gives consent can withdraw it.',
        },
      },
    ],
  },
  {
    id: 'smile-is-consent',
    topic: 'human-brand',
    kind: 'recall',
    form: 'true-false',
    prompt: {
      nl: 'Waar of niet waar? ‘Wie op het werk vrolijk in de camera kijkt, geeft daarmee toestemming om de foto online te zetten.’',
      en: 'True or false? ‘Anyone at work who smiles at the camera thereby consents to the photo going online.’',
    },
    options: [
      {
        id: 'true',
        correct: false,
        text: {
          nl: 'Waar',
          en: 'True',
        },
        explanation: {
          nl: 'Het lijkt logisch: niemand werd gedwongen. Maar op de foto willen en online willen staan zijn twee dingen. Toestemming moet duidelijk zijn.',
          en: 'It seems logical: nobody was forced. But wanting to be in the photo and wanting to be online are two things. Consent must be clear.',
        },
      },
      {
        id: 'false',
        correct: true,
        text: {
          nl: 'Niet waar',
          en: 'False',
        },
        explanation: {
          nl: 'Klopt. Lachen is geen antwoord op een vraag die niet is gesteld. Vraag het, en zeg waar de foto komt.',
          en: 'Correct. A smile is no answer to a question that wasn’t asked. Ask, and say where the photo will go.',
        },
      },
    ],
  },
  {
    id: 'girl-with-the-robot',
    topic: 'human-brand',
    kind: 'scenario',
    prompt: {
      nl: 'Op een school bouwde een meisje van twaalf een robot. De docent wil een foto van haar op de openbare schoolpagina zetten. Zij zegt stralend ja. Wat is er nog nodig?',
      en: 'At a school, a girl of twelve built a robot. Her teacher wants to put a photo of her on the school’s public page. Beaming, she says yes. What else is needed?',
    },
    options: [
      {
        id: 'nothing-she-agreed',
        correct: false,
        text: {
          nl: 'Niets, want het is haar eigen werk en ze wil het zelf heel graag',
          en: 'Nothing, as it is her own work and she really wants this herself',
        },
        explanation: {
          nl: 'Haar ja is belangrijk. Maar onder de zestien geeft een ouder of voogd de toestemming.',
          en: 'Her yes matters. But under sixteen, a parent or guardian gives the consent.',
        },
      },
      {
        id: 'ask-a-parent',
        correct: true,
        text: {
          nl: 'De toestemming van een ouder of voogd',
          en: 'The consent of a parent or guardian',
        },
        explanation: {
          nl: 'Goed. Weigert een ouder, dan kan de robot alleen op de foto. En bedenkt zij zich later, dan halen we de foto weg.',
          en: 'Right. If a parent refuses, the robot can be in the photo on its own. And if she changes her mind later, we take the photo down.',
        },
      },
      {
        id: 'first-name-only',
        correct: false,
        text: {
          nl: 'Alleen haar voornaam erbij zetten',
          en: 'Only her first name with it',
        },
        explanation: {
          nl: 'Goed dat je haar wilt beschermen. Maar haar gezicht staat er al, en met de school erbij is ze te vinden.',
          en: 'It is good to want to protect her. But her face is already there, and with the school named she can be found.',
        },
      },
      {
        id: 'wait-for-objection',
        correct: false,
        text: {
          nl: 'Een bericht aan ouders: wie niet reageert, vindt het goed',
          en: 'A note to parents: if we hear nothing, we assume you agree',
        },
        explanation: {
          nl: 'Ouders informeren is netjes. Alleen is stil blijven geen toestemming; iemand moet het zelf zeggen.',
          en: 'Informing parents is good. But silence isn’t consent; someone has to say so.',
        },
      },
    ],
  },
  {
    id: 'intern-in-the-video',
    topic: 'human-brand',
    kind: 'scenario',
    prompt: {
      nl: 'In een kledingzaak vraagt de bedrijfsleider waar het hele team bij staat: ‘Jij doet toch wel mee in ons filmpje?’ De stagiair lacht en zegt: ‘Ja hoor.’ Later hoor je dat hij het niet wil. Wat kun je het best doen?',
      en: 'In a clothes shop, the manager asks in front of the whole team: ‘You’ll be in our video, won’t you?’ The intern laughs and says: ‘Sure.’ Later you hear that he doesn’t want to. What is the best thing to do?',
    },
    options: [
      {
        id: 'tell-the-manager',
        correct: true,
        text: {
          nl: 'De bedrijfsleider vertellen dat het ja niet vrij voelde, en een ander zoeken',
          en: 'Tell the manager that the yes didn’t feel free, and find someone else',
        },
        explanation: {
          nl: 'Goed. Een stagiair zegt niet makkelijk nee tegen wie hem beoordeelt. Zo hoeft hij het zelf niet terug te draaien.',
          en: 'Right. An intern can’t easily say no to the person who assesses him. This way, he doesn’t have to take it back himself.',
        },
      },
      {
        id: 'he-said-yes',
        correct: false,
        text: {
          nl: 'Het zo laten, want hij zei zelf ja en het filmpje duurt maar tien seconden',
          en: 'Leave it, as he did say yes and the video only lasts ten seconds',
        },
        explanation: {
          nl: 'Hij zei het inderdaad. Maar met iedereen erbij en de baas die het vraagt, was nee zeggen bijna niet te doen.',
          en: 'He did say it. But with everyone there and the boss asking, saying no was next to impossible.',
        },
      },
      {
        id: 'film-from-behind',
        correct: false,
        text: {
          nl: 'Hem alleen op de rug filmen, dan is hij toch niet te herkennen',
          en: 'Film him only from behind, as he can’t be recognised that way',
        },
        explanation: {
          nl: 'Dat is meedenken. Maar klanten en vrienden herkennen hem ook van achteren, en hij wilde niet meedoen.',
          en: 'That is trying to help. But customers and friends know him from behind too, and he didn’t want to take part.',
        },
      },
    ],
  },
];
