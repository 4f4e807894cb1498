import type { Question } from '@/domain/training/content';

/** Lessons 3 and 4: did people really say yes, and can somebody be recognised? */
export const judgingQuestions: Question[] = [
  {
    id: 'say-so-beforehand',
    topic: 'human-brand',
    kind: 'evaluate',
    prompt: {
      nl: 'Een teamleider stuurt rond: ‘Op het zomerfeest maken we foto’s voor onze openbare pagina. Wie er niet op wil, laat het me voor vrijdag weten.’ Wat is jouw oordeel?',
      en: 'A team leader sends round: ‘We’ll be taking photos at the summer party for our public page. If you don’t want to be in them, let me know before Friday.’ What is your verdict?',
    },
    options: [
      {
        id: 'everyone-was-told',
        correct: false,
        text: {
          nl: 'Goed: iedereen is op tijd ingelicht en kan rustig nee zeggen',
          en: 'Good: everyone has been told in time and can quietly say no',
        },
        explanation: {
          nl: 'Inlichten hoort erbij. Maar wie de mail niet las of niet durfde, heeft nog geen ja gezegd.',
          en: 'Telling people is part of it. But those who didn’t read the email, or didn’t dare, haven’t said yes.',
        },
      },
      {
        id: 'with-a-sign',
        correct: false,
        text: {
          nl: 'Goed, als er op het feest zelf ook nog een duidelijk bord bij de ingang hangt',
          en: 'Good, as long as there is also a clear sign by the entrance at the party itself',
        },
        explanation: {
          nl: 'Een bord maakt het duidelijker. Toch is langs een bord lopen nog geen toestemming.',
          en: 'A sign makes it clearer. Yet walking past a sign is not the same as consent.',
        },
      },
      {
        id: 'no-photos-at-all',
        correct: false,
        text: {
          nl: 'Niet goed: op een feest van het werk horen geen foto’s te worden gemaakt',
          en: 'Not good: no photos should be taken at a staff party',
        },
        explanation: {
          nl: 'Dat is strenger dan nodig. Foto’s maken voor elkaar is iets anders dan openbaar plaatsen.',
          en: 'That is stricter than it needs to be. Taking photos for each other is different from posting them in public.',
        },
      },
      {
        id: 'ask-for-a-yes',
        correct: true,
        text: {
          nl: 'Niet genoeg: vraag wie er wél op wil, en bij welke foto',
          en: 'Not enough: ask who does want to be in them, and in which photo',
        },
        explanation: {
          nl: 'Goed. Stil blijven is geen ja, en een leidinggevende zeg je niet makkelijk nee. Kies eerst de foto en vraag het dan.',
          en: 'Right. Keeping quiet isn’t a yes, and saying no to a manager is hard. Choose the photo first, and then ask.',
        },
      },
    ],
  },
  {
    id: 'coffee-with-a-mayor',
    topic: 'human-brand',
    kind: 'evaluate',
    form: 'multiple',
    prompt: {
      nl: 'Een wijkverpleegkundige wil plaatsen: ‘Vanochtend bij onze oud-burgemeester. Zijn handen trillen, maar de koffie schenkt hij nog zelf in. Daar doe ik het voor.’ Wat moet eruit? Kies alles wat klopt.',
      en: 'A district nurse wants to post: ‘Visited our former mayor this morning. His hands shake, but he still pours the coffee himself. That is what I do it for.’ What has to come out? Choose all that apply.',
    },
    options: [
      {
        id: 'former-mayor',
        correct: true,
        text: { nl: 'Dat het om de oud-burgemeester gaat', en: 'That it is about the former mayor' },
        explanation: {
          nl: 'Klopt. Daar is er maar één of een enkele van, dus iedereen weet wie het is.',
          en: 'Correct. There are only one or two of those, so everyone knows who it is.',
        },
      },
      {
        id: 'that-is-why',
        correct: false,
        text: { nl: 'De zin ‘Daar doe ik het voor’', en: 'The sentence ‘That is what I do it for’' },
        explanation: {
          nl: 'Die mag blijven. Het is haar eigen gevoel, en het maakt het bericht juist menselijk.',
          en: 'It may stay. It is her own feeling, and it is what makes the post human.',
        },
      },
      {
        id: 'shaking-hands',
        correct: true,
        text: { nl: 'Dat zijn handen trillen', en: 'That his hands shake' },
        explanation: {
          nl: 'Klopt. Dat zegt iets over zijn gezondheid, en dat vertelt hij zelf, of niet.',
          en: 'Correct. It says something about his health, and that is his to tell, or not.',
        },
      },
      {
        id: 'that-she-is-a-nurse',
        correct: false,
        text: { nl: 'Dat ze wijkverpleegkundige is', en: 'That she is a district nurse' },
        explanation: {
          nl: 'Dat gaat over haarzelf, en ze mag er trots op zijn. Zonder de man erbij wijst het niemand aan.',
          en: 'That is about herself, and she can be proud of it. Without the man, it doesn’t point to anyone.',
        },
      },
      {
        id: 'this-morning',
        correct: true,
        text: { nl: 'Dat het vanochtend was', en: 'That it was this morning' },
        explanation: {
          nl: 'Klopt. Een tijd helpt buren om te bedenken bij wie haar auto stond. Bij een verhaal over wat vaker gebeurt, is die niet nodig.',
          en: 'Correct. A time helps neighbours work out where her car was parked. A story about something that happens often doesn’t need one.',
        },
      },
    ],
  },
];
