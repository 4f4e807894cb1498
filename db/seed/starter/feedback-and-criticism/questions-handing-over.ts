import type { Question } from '@/domain/training/content';

/** Lesson 4: what is handed over, and what goes with it. */
export const handingOverQuestions: Question[] = [
  {
    id: 'signals-to-hand-over',
    topic: 'feedback',
    kind: 'recall',
    form: 'multiple',
    prompt: {
      nl: 'Bij welke berichten draag je meteen over? Kies alles wat klopt.',
      en: 'Which posts do you hand over straight away? Choose all that apply.',
    },
    options: [
      {
        id: 'dislikes-the-logo',
        correct: false,
        text: {
          nl: 'Iemand vindt ons nieuwe logo lelijk',
          en: 'Someone thinks our new logo is ugly',
        },
        explanation: {
          nl: 'Dat is een mening. Je kunt bedanken, of het laten staan. Overdragen is hier niet nodig.',
          en: 'That is an opinion. You can say thanks, or leave it. There is no need to hand this over.',
        },
      },
      {
        id: 'names-a-colleague',
        correct: true,
        text: {
          nl: 'Iemand beschuldigt een collega bij naam van diefstal',
          en: 'Someone accuses a colleague of theft by name',
        },
        explanation: {
          nl: 'Ja. Je weet niet wat er is gebeurd, en je collega verdient bescherming tot dat duidelijk is.',
          en: 'Yes. You don’t know what happened, and your colleague deserves protection until that is clear.',
        },
      },
      {
        id: 'mentions-a-lawyer',
        correct: true,
        text: {
          nl: 'Iemand schrijft dat er een advocaat is ingeschakeld',
          en: 'Someone writes that a lawyer has been brought in',
        },
        explanation: {
          nl: 'Ja. Een goedbedoelde zin van jou kan dan zwaarder wegen dan je denkt.',
          en: 'Yes. A well-meant sentence from you may then carry more weight than you think.',
        },
      },
      {
        id: 'cold-coffee',
        correct: false,
        text: {
          nl: 'Iemand moppert dat de koffie vanochtend koud was',
          en: 'Someone grumbles that the coffee was cold this morning',
        },
        explanation: {
          nl: 'Een kleine klacht die je zelf aankunt: zeg sorry en geef het door aan wie de koffie zet.',
          en: 'A small complaint that you can handle yourself: say sorry and tell whoever makes the coffee.',
        },
      },
      {
        id: 'injury',
        correct: true,
        text: {
          nl: 'Iemand is gevallen over een losse tegel bij onze ingang',
          en: 'Someone has tripped over a loose tile at our entrance',
        },
        explanation: {
          nl: 'Ja. Het gaat om letsel en veiligheid. De tegel moet weg, en het antwoord hoort bij iemand die dit mag afhandelen.',
          en: 'Yes. This is about injury and safety. The tile must be fixed, and the answer belongs with someone who may deal with this.',
        },
      },
    ],
  },
  {
    id: 'what-goes-with-it',
    topic: 'feedback',
    kind: 'scenario',
    form: 'multiple',
    prompt: {
      nl: 'Bij een woningcorporatie geef je een hoog opgelopen gesprek over schimmel door aan een collega. Wat stuur je mee? Kies alles wat helpt.',
      en: 'At a housing association, you pass a heated conversation about mould on to a colleague. What do you send along? Choose everything that helps.',
    },
    options: [
      {
        id: 'link-and-screenshot',
        correct: true,
        text: {
          nl: 'De link en een schermafbeelding',
          en: 'The link and a screenshot',
        },
        explanation: {
          nl: 'Ja. Berichten worden soms aangepast of weggehaald. Met een schermafbeelding weet je collega wat er stond.',
          en: 'Yes. Posts are sometimes changed or removed. With a screenshot, your colleague knows what it said.',
        },
      },
      {
        id: 'what-was-promised',
        correct: true,
        text: {
          nl: 'Wat er al is geantwoord en beloofd',
          en: 'What has already been answered and promised',
        },
        explanation: {
          nl: 'Ja. Anders belooft je collega iets anders, of vraagt die alles nog een keer.',
          en: 'Yes. Otherwise your colleague promises something different, or asks everything again.',
        },
      },
      {
        id: 'character-sketch',
        correct: false,
        text: {
          nl: 'Wat voor iemand de huurder volgens jou is',
          en: 'What sort of person you think the tenant is',
        },
        explanation: {
          nl: 'Je wilt je collega voorbereiden. Maar een oordeel over de persoon kleurt het gesprek, en de huurder kan dit ooit opvragen.',
          en: 'You want to prepare your colleague. But a judgement of the person colours the conversation, and the tenant may ask to see it one day.',
        },
      },
      {
        id: 'history-of-neighbours',
        correct: false,
        text: {
          nl: 'Wat buren in het verleden over deze huurder hebben gezegd',
          en: 'What neighbours have said about this tenant in the past',
        },
        explanation: {
          nl: 'Het lijkt nuttige achtergrond. Maar het heeft niets met de schimmel te maken, en je deelt zo praatjes over iemand.',
          en: 'It looks like useful background. But it has nothing to do with the mould, and you would be passing on gossip.',
        },
      },
    ],
  },
  {
    id: 'teacher-by-name',
    topic: 'feedback',
    kind: 'scenario',
    prompt: {
      nl: 'Op zaterdag schrijft een vader in een open oudergroep dat juf Marit van groep 5 kinderen voor gek zet. Je werkt op de administratie van de school en kent haar als een fijne collega. Wat kun je het best doen?',
      en: 'On a Saturday, a father writes in an open parents’ group that Marit, who teaches year 4, humiliates children. You work in the school office and know her as a good colleague. What is the best thing to do?',
    },
    options: [
      {
        id: 'speak-up-for-her',
        correct: false,
        text: {
          nl: 'Schrijven dat je haar al jaren kent en dat dit echt niet kan kloppen',
          en: 'Write that you have known her for years and that this can’t possibly be true',
        },
        explanation: {
          nl: 'Opkomen voor een collega is mooi. Maar je was er niet bij, en voor de vader voelt het alsof de school hem niet gelooft.',
          en: 'Standing up for a colleague is good. But you weren’t there, and to the father it feels as if the school doesn’t believe him.',
        },
      },
      {
        id: 'ask-for-examples',
        correct: false,
        text: {
          nl: 'In de groep vragen wat er precies is gebeurd',
          en: 'Ask in the group what exactly happened',
        },
        explanation: {
          nl: 'Je wilt de feiten weten. Alleen komen er zo nog meer details over de juf en over kinderen op straat te liggen.',
          en: 'You want the facts. But this puts even more details about the teacher and about children in public.',
        },
      },
      {
        id: 'wait-for-monday',
        correct: false,
        text: {
          nl: 'Niets doen, want in het weekend is er toch niemand om het af te handelen',
          en: 'Do nothing, as nobody is there at the weekend to deal with it anyway',
        },
        explanation: {
          nl: 'Je hoeft in je weekend niets. Maar wie het al heeft gezien, kan met één berichtje zorgen dat de directie niet verrast wordt.',
          en: 'You owe nobody your weekend. But having seen it, you can spare the head a nasty surprise with one short message.',
        },
      },
      {
        id: 'invite-and-hand-over',
        correct: true,
        text: {
          nl: 'De directeur inlichten, die de vader uitnodigt voor een gesprek',
          en: 'Tell the head, who invites the father for a talk',
        },
        explanation: {
          nl: 'Goed. Een beschuldiging op naam is een signaal om over te dragen. De vader wordt gehoord, en de juf wordt niet in het openbaar besproken.',
          en: 'Right. An accusation by name is a signal to hand over. The father is heard, and the teacher isn’t discussed in public.',
        },
      },
    ],
  },
];
