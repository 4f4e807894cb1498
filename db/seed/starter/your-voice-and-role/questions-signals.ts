import type { Question } from '@/domain/training/content';

/** Lessons 1 and 3: what makes a post look like work, and what a profile says. */
export const signalQuestions: Question[] = [
  {
    id: 'looks-like-work',
    topic: 'voice',
    kind: 'recall',
    form: 'multiple',
    prompt: {
      nl: 'Wat kan een privébericht op een bericht van het werk laten lijken? Kies alles wat klopt.',
      en: 'What can make a private post look like a post from work? Choose all that apply.',
    },
    options: [
      {
        id: 'uniform',
        correct: true,
        text: { nl: 'Je draagt je uniform op de foto', en: 'You are wearing your uniform in the photo' },
        explanation: {
          nl: 'Ja. Wie het uniform kent, ziet eerst de organisatie en dan pas jou.',
          en: 'Yes. People who know the uniform see the organisation first, and only then you.',
        },
      },
      {
        id: 'evening',
        correct: false,
        text: { nl: 'Je plaatst het op een werkdag overdag', en: 'You post it on a weekday during the day' },
        explanation: {
          nl: 'Dat kan vragen oproepen over je pauze. Maar het tijdstip zegt een lezer weinig over de rol waarin je spreekt.',
          en: 'It may raise a question about your break. But the time tells readers little about the role you are speaking in.',
        },
      },
      {
        id: 'the-word-we',
        correct: true,
        text: {
          nl: 'Je schrijft ‘wij’ als je de organisatie bedoelt',
          en: 'You write ‘we’ when you mean the organisation',
        },
        explanation: {
          nl: 'Ja. Met ‘wij’ klinkt een eigen gedachte als een standpunt van ons allemaal.',
          en: 'Yes. With ‘we’, a thought of your own sounds like a view held by all of us.',
        },
      },
      {
        id: 'own-field',
        correct: true,
        text: { nl: 'Het gaat over je eigen vakgebied bij ons', en: 'It is about the very field you work in here' },
        explanation: {
          nl: 'Ja. Hoe dichter het bij je werk ligt, hoe meer gewicht lezers eraan geven.',
          en: 'Yes. The closer it is to your job, the more weight readers give it.',
        },
      },
      {
        id: 'many-readers',
        correct: false,
        text: { nl: 'Er zijn veel mensen die het lezen', en: 'There are many people who read it' },
        explanation: {
          nl: 'Veel lezers maken de gevolgen groter. Ze maken van een bericht over je tuin nog geen bericht van het werk.',
          en: 'Many readers make the effects bigger. They don’t turn a post about your garden into a post from work.',
        },
      },
    ],
  },
  {
    id: 'a-like-is-read',
    topic: 'voice',
    kind: 'recall',
    form: 'true-false',
    prompt: {
      nl: 'Waar of niet waar: ook een like kan door anderen worden opgevat als jouw mening.',
      en: 'True or false: others may take even a like as your opinion.',
    },
    options: [
      {
        id: 'true',
        correct: true,
        text: { nl: 'Waar', en: 'True' },
        explanation: {
          nl: 'Ja. Op sommige netwerken verschijnt je like bij anderen, met je naam en functie. Zij weten niet of je het er half of helemaal mee eens bent.',
          en: 'Yes. On some networks your like is shown to others, with your name and job title. They can’t tell whether you half agree or fully agree.',
        },
      },
      {
        id: 'false',
        correct: false,
        text: { nl: 'Niet waar', en: 'False' },
        explanation: {
          nl: 'Het voelt als niet meer dan een knikje. Maar een knikje dat iedereen ziet, vertelt ook iets over jou.',
          en: 'It feels like no more than a nod. But a nod that everyone can see says something about you too.',
        },
      },
    ],
  },
  {
    id: 'dance-in-uniform',
    topic: 'voice',
    kind: 'scenario',
    prompt: {
      nl: 'Een verpleegkundige heeft thuis een grappig dansfilmpje gemaakt, nog in haar uniform met het logo van het ziekenhuis. Er zijn geen patiënten te zien. Ze wil het op haar eigen account zetten. Wat raad je haar aan?',
      en: 'A nurse has filmed a funny dance at home, still in her uniform with the hospital’s logo. There are no patients to be seen. She wants to put it on her own account. What do you suggest?',
    },
    options: [
      {
        id: 'fine-at-home',
        correct: false,
        text: {
          nl: 'Gewoon plaatsen: het is thuis gemaakt, in haar eigen tijd en op haar eigen account',
          en: 'Just post it: it was made at home, in her own time and on her own account',
        },
        explanation: {
          nl: 'Thuis en eigen tijd klinkt als privé. Maar een kijker ziet het logo, en weet niet waar of wanneer het is opgenomen.',
          en: 'At home and in her own time sounds private. But viewers see the logo, and can’t tell where or when it was filmed.',
        },
      },
      {
        id: 'change-first',
        correct: true,
        text: {
          nl: 'Het nog een keer opnemen in haar gewone kleren',
          en: 'Film it once more in her ordinary clothes',
        },
        explanation: {
          nl: 'Goed. De grap blijft, en niemand hoeft zich af te vragen of dit op de afdeling gebeurde. Wil ze het juist mét uniform, dan vraagt ze het eerst.',
          en: 'Right. The joke remains, and nobody has to wonder if this happened on the ward. If she does want the uniform, she asks first.',
        },
      },
      {
        id: 'add-a-disclaimer',
        correct: false,
        text: {
          nl: 'Eronder zetten dat ze thuis is',
          en: 'Add a line that she is at home',
        },
        explanation: {
          nl: 'Netjes bedacht. Maar filmpjes worden doorgestuurd zonder de tekst eronder, en dan blijft alleen het logo over.',
          en: 'A decent thought. But clips are passed on without the text below, and then only the logo is left.',
        },
      },
      {
        id: 'never-film-yourself',
        correct: false,
        text: {
          nl: 'Het niet plaatsen, want wie in de zorg werkt, hoort niet te dansen op social media',
          en: 'Not post it, as people who work in care shouldn’t be dancing on social media',
        },
        explanation: {
          nl: 'Je wilt het ziekenhuis beschermen. Maar haar vrije tijd is van haar, en een dansje in eigen kleren raakt het werk niet.',
          en: 'You want to protect the hospital. But her free time is her own, and a dance in her own clothes doesn’t touch her work.',
        },
      },
    ],
  },
];
