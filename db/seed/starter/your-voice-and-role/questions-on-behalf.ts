import type { Question } from '@/domain/training/content';

/** Lesson 5: writing on behalf of the organisation, and being asked privately. */
export const onBehalfQuestions: Question[] = [
  {
    id: 'before-you-press-post',
    topic: 'voice',
    kind: 'recall',
    form: 'order',
    prompt: {
      nl: 'Je plaatst een bericht op een officieel account. Zet de stappen in de goede volgorde.',
      en: 'You are posting on an official account. Put the steps in the right order.',
    },
    items: [
      {
        id: 'check-the-account',
        text: { nl: 'Kijken welk account openstaat', en: 'Check which account is open' },
      },
      {
        id: 'read-as-an-outsider',
        text: { nl: 'De tekst lezen als een buitenstaander', en: 'Read the text as an outsider would' },
      },
      {
        id: 'post-and-look',
        text: { nl: 'Plaatsen en kijken hoe het eruitziet', en: 'Post it and see what it looks like' },
      },
      {
        id: 'stay-around',
        text: { nl: 'Bereikbaar blijven voor de eerste reacties', en: 'Stay around for the first replies' },
      },
    ],
    explanation: {
      nl: 'Het account komt eerst, want dat is de fout die je het snelst maakt en het minst graag. Daarna de tekst. De eerste reacties vertellen je of het bericht is overgekomen zoals je bedoelde.',
      en: 'The account comes first, as that mistake is the easiest to make and the one you least want. Then the text. The first replies tell you whether the post came across as you meant it.',
    },
  },
  {
    id: 'neighbour-wants-a-favour',
    topic: 'voice',
    kind: 'scenario',
    prompt: {
      nl: 'Zaterdagavond krijgt een medewerker van een woningcorporatie een privébericht van een kennis: ‘Jij kunt toch in het systeem? Op welke plek sta ik voor dat huis?’ Ze kan het inderdaad opzoeken. Wat doet ze?',
      en: 'On Saturday evening, someone who works for a housing association gets a private message from an acquaintance: ‘You can get into the system, can’t you? Where am I on the list for that house?’ She could indeed look it up. What does she do?',
    },
    options: [
      {
        id: 'point-the-way',
        correct: true,
        text: {
          nl: 'Vriendelijk uitleggen dat ze daar niet voor in het systeem mag, en de gewone route wijzen',
          en: 'Explain kindly that she may not use the system for that, and point to the usual route',
        },
        explanation: {
          nl: 'Goed. Ze helpt hem verder zonder zijn gegevens te bekijken. Iedereen op de lijst krijgt zo dezelfde behandeling.',
          en: 'Right. She helps him along without looking at his details. That way everyone on the list is treated the same.',
        },
      },
      {
        id: 'look-only-at-his',
        correct: false,
        text: {
          nl: 'Het opzoeken en alleen zijn eigen plek noemen, want het zijn zijn gegevens en hij vraagt er zelf om',
          en: 'Look it up and only give his own place, as the details are his and he is asking for them himself',
        },
        explanation: {
          nl: 'Hij mag het inderdaad weten. Maar opzoeken mag alleen als het bij haar taak hoort, en via privéberichten weet ze niet zeker wie er schrijft.',
          en: 'He is entitled to know. But she may only look it up if it is part of her job, and with a private message she can’t be sure who is writing.',
        },
      },
      {
        id: 'do-not-answer',
        correct: false,
        text: {
          nl: 'Niet antwoorden: het is weekend, en dan is ze niemand van de corporatie',
          en: 'Not answer: it’s the weekend, and then she isn’t anyone from the association',
        },
        explanation: {
          nl: 'Dat mag, haar weekend is van haar. Maar één vriendelijke zin helpt de kennis op weg en voorkomt dat hij blijft vragen.',
          en: 'She may; her weekend is hers. But one friendly line puts the acquaintance on the right track and keeps him from asking again.',
        },
      },
      {
        id: 'on-monday',
        correct: false,
        text: {
          nl: 'Beloven om er maandag op het werk naar te kijken, als niemand het druk heeft',
          en: 'Promise to have a look at work on Monday, when nobody is too busy',
        },
        explanation: {
          nl: 'Op het werk lijkt het netter. Maar ook op maandag hoort het niet bij haar taak, en nu rekent hij erop.',
          en: 'At work it seems more proper. But it isn’t part of her job on Monday either, and now he is counting on it.',
        },
      },
    ],
  },
  {
    id: 'opinion-on-the-wrong-account',
    topic: 'voice',
    kind: 'scenario',
    prompt: {
      nl: 'Een kantoorcollega die ons account bijhoudt, wil thuis iets zeggen over de verkiezingen. Na een minuut ziet hij dat zijn politieke grap op ons account staat. Twee mensen hebben al gereageerd. Wat doet hij eerst?',
      en: 'An office colleague who runs our account wants to say something about the elections from home. A minute later he sees that his political joke is on our account. Two people have already replied. What does he do first?',
    },
    options: [
      {
        id: 'delete-and-hope',
        correct: false,
        text: {
          nl: 'Het bericht weghalen en er niets over zeggen, want bijna niemand heeft het gezien',
          en: 'Remove the post and say nothing about it, as hardly anyone has seen it',
        },
        explanation: {
          nl: 'Weghalen is een goed begin. Maar twee mensen zagen het, en een schermafbeelding is snel gemaakt. Stilte maakt er een verhaal van.',
          en: 'Removing it is a good start. But two people saw it, and a screenshot is quickly taken. Silence turns it into a story.',
        },
      },
      {
        id: 'leave-with-explanation',
        correct: false,
        text: {
          nl: 'Het laten staan en erbij zetten dat het zijn eigen mening is',
          en: 'Leave it and add that it is his own opinion',
        },
        explanation: {
          nl: 'Open is hij wel. Maar de grap blijft dan onder ons logo staan, en de uitleg eronder leest niet iedereen.',
          en: 'He is being open. But the joke then remains under our logo, and not everyone reads the explanation below it.',
        },
      },
      {
        id: 'remove-and-own-up',
        correct: true,
        text: {
          nl: 'Het weghalen, open zeggen dat het een vergissing was en zijn team bellen',
          en: 'Remove it, say openly that it was a mistake and ring his team',
        },
        explanation: {
          nl: 'Goed. Kort en eerlijk: ‘Dit bericht hoorde niet op ons account. Onze fout, het is weg.’ Het team weet het dan ook als er vragen komen.',
          en: 'Right. Short and honest: ‘This post didn’t belong on our account. Our mistake, it’s gone.’ The team then knows, should questions come.',
        },
      },
      {
        id: 'wait-until-morning',
        correct: false,
        text: {
          nl: 'Eerst de volgende ochtend met zijn leidinggevende overleggen wat de beste aanpak is',
          en: 'First discuss with his manager the next morning what the best approach would be',
        },
        explanation: {
          nl: 'Overleg is goed, maar niet als het bericht ondertussen een nacht blijft staan. Bellen kan nu.',
          en: 'Talking is good, but not while the post stays up all night. He can ring now.',
        },
      },
    ],
  },
];
