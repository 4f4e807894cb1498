import type { Question } from '@/domain/training/content';

/** Lesson 4: who is followed, and why. */
export const followingQuestions: Question[] = [
  {
    id: 'most-followers-best-example',
    topic: 'listening',
    kind: 'recall',
    form: 'true-false',
    prompt: {
      nl: 'Waar of niet waar: het account met de meeste volgers is het beste voorbeeld om van te leren.',
      en: 'True or false: the account with the most followers is the best example to learn from.',
    },
    options: [
      {
        id: 'true',
        correct: false,
        text: { nl: 'Waar', en: 'True' },
        explanation: {
          nl: 'Een groot getal trekt de aandacht. Maar het kan van een bekende naam of een winactie komen. Kijk of er echt gepraat wordt.',
          en: 'A big number catches the eye. But it may come from a famous name or a prize draw. See whether people really talk.',
        },
      },
      {
        id: 'false',
        correct: true,
        text: { nl: 'Niet waar', en: 'False' },
        explanation: {
          nl: 'Klopt, dit is niet waar. Onder de berichten zie je meer dan erboven: reageren mensen, en krijgen ze antwoord?',
          en: 'Right, this is false. You see more underneath the posts than above them: do people respond, and do they get an answer?',
        },
      },
    ],
  },
  {
    id: 'those-who-stopped',
    topic: 'listening',
    kind: 'recall',
    prompt: {
      nl: 'Waarom zoek je ook iemand op die met een idee is gestopt?',
      en: 'Why do you also look for someone who gave up on an idea?',
    },
    options: [
      {
        id: 'to-avoid-everything',
        correct: false,
        text: {
          nl: 'Omdat je dan weet welke ideeën je nooit meer hoeft te proberen',
          en: 'Because you then know which ideas you never need to try again',
        },
        explanation: {
          nl: 'Dat zou tijd schelen. Maar wat bij een ander mislukte, kan bij ons best werken, als je weet waarom het misging.',
          en: 'That would save time. But what failed elsewhere may work for us, if you know why it went wrong.',
        },
      },
      {
        id: 'to-feel-better',
        correct: false,
        text: {
          nl: 'Omdat het geruststelt dat het anderen ook niet lukt',
          en: 'Because it is a comfort that others don’t manage either',
        },
        explanation: {
          nl: 'Een beetje troost mag. Maar het gaat om wat je anders niet te zien krijgt.',
          en: 'A little comfort is fine. But the point is what you would otherwise never get to see.',
        },
      },
      {
        id: 'only-winners-visible',
        correct: true,
        text: {
          nl: 'Omdat je anders alleen ziet wie het met dat idee is gelukt',
          en: 'Because otherwise you only see those who made that idea work',
        },
        explanation: {
          nl: 'Ja. Wie stopte, is uit beeld. Vergeet je die, dan lijkt elk idee van een winnaar de oorzaak van het succes.',
          en: 'Yes. Those who gave up are out of view. Forget them, and every winner’s idea looks like the cause of their success.',
        },
      },
    ],
  },
  {
    id: 'two-garden-shops',
    topic: 'listening',
    kind: 'scenario',
    prompt: {
      nl: 'Je zoekt voor een tuinwinkel een voorbeeld. Winkel 1 heeft 30.000 volgers en elke dag een aanbieding, bijna zonder reacties. Winkel 2 heeft 1.200 volgers; onder elke plantentip staan vragen met antwoorden. Wat doe je?',
      en: 'You are looking for an example for a garden shop. Shop 1 has 30,000 followers and an offer every day, with hardly any comments. Shop 2 has 1,200 followers; there are questions with answers under every plant tip. What do you do?',
    },
    options: [
      {
        id: 'follow-shop-one',
        correct: false,
        text: {
          nl: 'Winkel 1 volgen: die heeft bewezen hoe je groot wordt',
          en: 'Follow shop 1: it has proved how you get big',
        },
        explanation: {
          nl: 'Zo lijkt het. Maar waar die volgers vandaan komen, weet je niet, en met elkaar praten doen ze niet.',
          en: 'So it seems. But you don’t know where those followers came from, and they aren’t talking to each other.',
        },
      },
      {
        id: 'learn-from-shop-two',
        correct: true,
        text: {
          nl: 'Van winkel 2 opschrijven welke tips vragen opleveren, en hoe ze antwoorden',
          en: 'Note which of shop 2’s tips bring in questions, and how they answer',
        },
        explanation: {
          nl: 'Goed. Daar gebeurt wat jij ook wilt: mensen vragen iets en worden geholpen.',
          en: 'Right. What you want is happening there: people ask something and are helped.',
        },
      },
      {
        id: 'copy-both',
        correct: false,
        text: {
          nl: 'Van allebei iets nemen: elke dag een aanbieding, en er ook elke dag een tip bij',
          en: 'Take something from both: an offer every day, and a tip to go with it every day',
        },
        explanation: {
          nl: 'Klinkt als het beste van twee kanten. Maar elke dag twee berichten houdt een kleine winkel niet vol.',
          en: 'It sounds like the best of both. But a small shop can’t keep up two posts every day.',
        },
      },
      {
        id: 'wait-for-numbers',
        correct: false,
        text: {
          nl: 'Wachten tot winkel 2 ook veel volgers heeft',
          en: 'Wait until shop 2 has a lot of followers as well',
        },
        explanation: {
          nl: 'Dan weet je het zekerder. Maar volgers zijn niet het doel; klanten die geholpen zijn wel.',
          en: 'You’d be more certain then. But followers aren’t the goal; customers who have been helped are.',
        },
      },
    ],
  },
];
