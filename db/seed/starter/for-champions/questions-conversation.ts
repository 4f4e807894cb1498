import type { Question } from '@/domain/training/content';

/** Lesson 2: asking, giving back, and stopping. */
export const conversationQuestions: Question[] = [
  {
    id: 'fits-this-way-of-talking',
    topic: 'champions',
    kind: 'recall',
    form: 'multiple',
    prompt: {
      nl: 'Wat past bij motiverende gespreksvoering? Kies alles wat klopt.',
      en: 'What fits motivational interviewing? Choose all that apply.',
    },
    options: [
      {
        id: 'open-question',
        correct: true,
        text: {
          nl: 'Een vraag stellen waar geen ja of nee op past',
          en: 'Asking a question that yes or no won’t answer',
        },
        explanation: {
          nl: 'Klopt. Met een open vraag gaat de ander zelf nadenken en vertellen.',
          en: 'Correct. An open question gets the other person thinking and talking.',
        },
      },
      {
        id: 'best-arguments',
        correct: false,
        text: {
          nl: 'Je drie sterkste argumenten achter elkaar geven',
          en: 'Giving your three strongest arguments in a row',
        },
        explanation: {
          nl: 'Zo doen we het vaak. Maar hoe meer jij vóór zegt, hoe meer de ander tegen gaat zeggen.',
          en: 'That is what we often do. But the more you say for it, the more the other person says against.',
        },
      },
      {
        id: 'give-back',
        correct: true,
        text: {
          nl: 'In je eigen woorden teruggeven wat je hoorde',
          en: 'Giving back in your own words what you heard',
        },
        explanation: {
          nl: 'Klopt. De ander hoort zichzelf, en kan verbeteren wat je verkeerd begreep.',
          en: 'Correct. The other person hears themselves, and can correct what you got wrong.',
        },
      },
      {
        id: 'solve-at-once',
        correct: false,
        text: { nl: 'Op elk bezwaar meteen een oplossing noemen', en: 'Offering a solution to each objection at once' },
        explanation: {
          nl: 'Behulpzaam, maar te vroeg. Het echte bezwaar komt vaak pas als tweede.',
          en: 'Helpful, but too early. The real objection often comes second.',
        },
      },
      {
        id: 'leave-the-choice',
        correct: true,
        text: {
          nl: 'Aan het eind de keuze bij de ander laten',
          en: 'Leaving the choice with the other person at the end',
        },
        explanation: {
          nl: 'Klopt. Zonder die vrijheid is het geen gesprek, maar een omweg naar ja.',
          en: 'Correct. Without that freedom it isn’t a conversation, but a roundabout way to yes.',
        },
      },
    ],
  },
  {
    id: 'order-of-a-conversation',
    topic: 'champions',
    kind: 'scenario',
    form: 'order',
    prompt: {
      nl: 'Je gaat koffie drinken met een buschauffeur die niets in het plan ziet. Zet de delen van je gesprek in de goede volgorde.',
      en: 'You are going to have coffee with a bus driver who sees no point in the plan. Put the parts of your conversation in the right order.',
    },
    items: [
      {
        id: 'ask-open',
        text: { nl: 'Vragen hoe de chauffeur naar het plan kijkt', en: 'Ask what the driver thinks of the plan' },
      },
      {
        id: 'give-back-what-you-hear',
        text: { nl: 'Teruggeven wat je hoort, ook het bezwaar', en: 'Give back what you hear, the objection too' },
      },
      {
        id: 'ask-own-wish',
        text: {
          nl: 'Vragen wat de chauffeur zelf beter zou willen voor reizigers',
          en: 'Ask what the driver would like to be better for passengers',
        },
      },
      {
        id: 'offer-one-step',
        text: { nl: 'Eén kleine stap voorstellen die daarbij past', en: 'Suggest one small step that goes with that' },
      },
      {
        id: 'let-choose',
        text: {
          nl: 'De keuze bij de chauffeur laten, en bedanken',
          en: 'Leave the choice to the driver, and say thank you',
        },
      },
    ],
    explanation: {
      nl: 'Eerst luisteren, dan pas vragen wat iemand zelf wil. Een stap die vóór die wens komt, is jouw stap. Komt hij erna, dan kan het een stap van de chauffeur worden.',
      en: 'First listen, and only then ask what someone wants. A step that comes before that wish is your step. If it comes after, it can become the driver’s own.',
    },
  },
  {
    id: 'second-no',
    topic: 'champions',
    kind: 'scenario',
    prompt: {
      nl: 'Op een school zei een docent in maart rustig nee, met een goede reden. In mei zei hij het weer. Het is juni en er is niets veranderd aan het plan. Je ziet hem bij de koffie. Wat doe je?',
      en: 'At a school, a teacher calmly said no in March, with a good reason. He said so again in May. It’s June, and nothing about the plan has changed. You see him over coffee. What do you do?',
    },
    options: [
      {
        id: 'third-time-lucky',
        correct: false,
        text: {
          nl: 'Nog één keer vragen, want drie keer is scheepsrecht',
          en: 'Ask once more: it may be third time lucky',
        },
        explanation: {
          nl: 'Volhouden lijkt een deugd. Maar hij heeft al twee keer geantwoord, en dit is druk.',
          en: 'Persistence seems a virtue. But he has already answered twice, and this is pressure.',
        },
      },
      {
        id: 'let-others-try',
        correct: false,
        text: {
          nl: 'Een bevriende collega vragen of die hem wil overhalen om toch een keer mee te doen',
          en: 'Ask a colleague he is friends with to talk him into joining in just once after all',
        },
        explanation: {
          nl: 'Mensen luisteren naar een vriend. Juist daarom voelt het als een val wanneer die gestuurd blijkt.',
          en: 'People listen to a friend. That is exactly why it feels like a trap when the friend turns out to be sent.',
        },
      },
      {
        id: 'avoid-him',
        correct: false,
        text: {
          nl: 'Ergens anders gaan staan, dan voelt hij zich niet onder druk gezet',
          en: 'Go and stand somewhere else, so that he doesn’t feel pressed',
        },
        explanation: {
          nl: 'Je wilt hem ontzien. Maar zo lijkt het of je alleen met voorstanders praat.',
          en: 'You want to spare him. But it looks as if you only talk to those in favour.',
        },
      },
      {
        id: 'talk-about-other-things',
        correct: true,
        text: {
          nl: 'Over iets anders praten, en het onderwerp laten rusten',
          en: 'Talk about something else, and let the subject rest',
        },
        explanation: {
          nl: 'Goed. Hij is een collega en geen project. Verandert er iets wat zijn reden wegneemt, dan kun je dat later vertellen.',
          en: 'Right. He’s a colleague and not a project. If something changes that takes his reason away, you can tell him then.',
        },
      },
    ],
  },
];
