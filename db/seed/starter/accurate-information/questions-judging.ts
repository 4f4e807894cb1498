import type { Question } from '@/domain/training/content';

/** Lessons 1, 4 and 5: is a claim or a picture what it seems to be? */
export const judgingQuestions: Question[] = [
  {
    id: 'nine-out-of-ten-passengers',
    topic: 'accuracy',
    kind: 'evaluate',
    prompt: {
      nl: 'Een collega van een busbedrijf wil plaatsen: ‘Negen van de tien reizigers vinden onze bussen schoon.’ Hij vroeg het op een zonnige middag aan twintig mensen bij één halte. Wat is jouw oordeel?',
      en: 'A colleague at a bus company wants to post: ‘Nine out of ten passengers think our buses are clean.’ He asked twenty people at one stop on a sunny afternoon. What is your verdict?',
    },
    options: [
      {
        id: 'counted-is-counted',
        correct: false,
        text: {
          nl: 'Goed: hij heeft het gevraagd en eerlijk geteld, dus het getal klopt',
          en: 'Good: he asked and counted honestly, so the figure is right',
        },
        explanation: {
          nl: 'Geteld is het. Maar ‘reizigers’ klinkt als iedereen, en hij sprak er twintig op één plek.',
          en: 'It has been counted. But ‘passengers’ sounds like everyone, and he spoke to twenty of them in one place.',
        },
      },
      {
        id: 'add-about',
        correct: false,
        text: {
          nl: 'Goed, als hij er ‘ongeveer’ bij zet, want dan is het geen harde bewering meer',
          en: 'Good, if he adds ‘about’, because then it is no longer a firm claim',
        },
        explanation: {
          nl: '‘Ongeveer’ is voorzichtiger. Maar de lezer weet nog steeds niet aan wie het is gevraagd.',
          en: '‘About’ is more careful. But readers still don’t know who was asked.',
        },
      },
      {
        id: 'no-figures-about-us',
        correct: false,
        text: {
          nl: 'Niet goed: een bedrijf hoort nooit een cijfer over zichzelf te noemen',
          en: 'Not good: a company should never give a figure about itself',
        },
        explanation: {
          nl: 'Over jezelf mag best, als je het kunt laten zien. Het gaat om wat er bij het cijfer staat.',
          en: 'About yourself is fine, if you can show it. What matters is what you say with the figure.',
        },
      },
      {
        id: 'tell-who-was-asked',
        correct: true,
        text: {
          nl: 'Zo niet: zeg aan wie en wanneer het is gevraagd, of laat het weg',
          en: 'Not like this: say who was asked and when, or leave it out',
        },
        explanation: {
          nl: 'Goed. ‘We vroegen het twintig reizigers op het plein’ is klein, maar waar. Trots kan daar best bij.',
          en: 'Right. ‘We asked twenty passengers in the square’ is small, but true. You can still be proud.',
        },
      },
    ],
  },
  {
    id: 'a-flood-from-elsewhere',
    topic: 'accuracy',
    kind: 'evaluate',
    form: 'multiple',
    prompt: {
      nl: 'Een collega van een waterschap wil bij een bericht over hoog water een foto zetten van een ondergelopen straat. Hij vond hem op internet; hij is van een ander land. Erbij staat: ‘Zo ziet het er hier straks uit.’ Welke bezwaren kloppen? Kies alles wat klopt.',
      en: 'A colleague at a water authority wants to use a photo of a flooded street with a post about high water. He found it on the internet; it is from another country. The caption says: ‘This is what it will look like here.’ Which objections are right? Choose all that apply.',
    },
    options: [
      {
        id: 'looks-like-here',
        correct: true,
        text: {
          nl: 'Wie de foto deelt, denkt dat hij hier is gemaakt',
          en: 'People who share the photo think that it was taken here',
        },
        explanation: {
          nl: 'Klopt. De foto is echt, maar het verhaal erbij niet. Zo begint een gerucht met onze naam eronder.',
          en: 'Correct. The photo is real, but the story with it isn’t. That is how a rumour starts, with our name under it.',
        },
      },
      {
        id: 'never-a-photo-with-a-warning',
        correct: false,
        text: { nl: 'Bij een waarschuwing hoort nooit een foto', en: 'A warning should never come with a photo' },
        explanation: {
          nl: 'Een goede foto kan juist helpen, zoals van een peilschaal hier in de buurt.',
          en: 'A good photo can be helpful, such as one of a water gauge nearby.',
        },
      },
      {
        id: 'sounds-certain',
        correct: true,
        text: { nl: '‘Straks’ klinkt alsof het vaststaat', en: '‘Will look’ sounds as if it is certain' },
        explanation: {
          nl: 'Klopt. Zeg wat er wordt verwacht, van wie dat komt en wanneer je meer weet.',
          en: 'Correct. Say what is expected, who says so and when you will know more.',
        },
      },
      {
        id: 'not-his-photo',
        correct: true,
        text: { nl: 'Hij weet niet of hij de foto mag gebruiken', en: 'He doesn’t know whether he may use the photo' },
        explanation: {
          nl: 'Klopt. Op internet staan is niet hetzelfde als vrij te gebruiken. Vaak is er toestemming nodig.',
          en: 'Correct. Being on the internet isn’t the same as being free to use. Permission is often needed.',
        },
      },
      {
        id: 'too-few-details',
        correct: false,
        text: { nl: 'Er staat niet bij welke camera is gebruikt', en: 'It doesn’t say which camera was used' },
        explanation: {
          nl: 'Precies zijn is mooi, maar hier heeft niemand iets aan. Waar en wanneer de foto is gemaakt, telt wel.',
          en: 'Being exact is fine, but this is of no use to anyone. Where and when the photo was taken does matter.',
        },
      },
    ],
  },
];
