import type { Question } from '@/domain/training/content';

/** Lesson 4: saying what we can show. */
export const claimQuestions: Question[] = [
  {
    id: 'best-mattress',
    topic: 'accuracy',
    kind: 'scenario',
    prompt: {
      nl: 'Je verkoopt matrassen in een woonwinkel en wilt op je eigen account vertellen over een nieuw model waar je blij mee bent. Welke zin kies je?',
      en: 'You sell mattresses in a furniture shop and want to post on your own account about a new model you are pleased with. Which sentence do you choose?',
    },
    options: [
      {
        id: 'best-in-country',
        correct: false,
        text: {
          nl: '‘Ik werk in de winkel en dit is echt het beste matras van Nederland.’',
          en: '‘I work in the shop and this really is the best mattress in the country.’',
        },
        explanation: {
          nl: 'Je enthousiasme is echt, en je zegt waar je werkt. Maar ‘het beste van Nederland’ kan niemand laten zien.',
          en: 'Your enthusiasm is real, and you say where you work. But nobody can show that it is ‘the best in the country’.',
        },
      },
      {
        id: 'cures-back-pain',
        correct: false,
        text: {
          nl: '‘Ik werk in de winkel en met dit matras ben je zo van je rugpijn af.’',
          en: '‘I work in the shop and this mattress will soon rid you of your back pain.’',
        },
        explanation: {
          nl: 'Misschien hielp het een klant. Alleen is dit een belofte over gezondheid die je niet kunt bewijzen.',
          en: 'Perhaps it helped a customer. But this is a promise about health that you can’t prove.',
        },
      },
      {
        id: 'own-experience',
        correct: true,
        text: {
          nl: '‘Ik werk in de winkel en slaap er nu een maand op: geen kuil, en koeler dan mijn oude.’',
          en: '‘I work in the shop and have slept on it for a month: no dip, and cooler than my old one.’',
        },
        explanation: {
          nl: 'Goed. Het is jouw eigen ervaring, zo gebracht, en de lezer weet voor wie je werkt.',
          en: 'Right. It is your own experience, told as such, and readers know who you work for.',
        },
      },
      {
        id: 'everyone-buys-it',
        correct: false,
        text: {
          nl: '‘Ik werk in de winkel en werkelijk iedereen koopt nu dit model.’',
          en: '‘I work in the shop and absolutely everybody is buying this one now.’',
        },
        explanation: {
          nl: 'Misschien loopt het goed. ‘Iedereen’ klopt in elk geval niet, en het zegt niets over hoe je erop slaapt.',
          en: 'It may be selling well. ‘Everybody’ is certainly not true, and it says nothing about what it is like to sleep on.',
        },
      },
    ],
  },
  {
    id: 'their-pump-breaks',
    topic: 'accuracy',
    kind: 'scenario',
    prompt: {
      nl: 'Een monteur van een pompenfabriek leest op een vakforum: ‘Welke pomp houdt het langst?’ Hij ziet elke week kapotte pompen van een concurrent. Wat kan hij het best schrijven?',
      en: 'A fitter from a pump factory reads on a trade forum: ‘Which pump lasts longest?’ Every week he sees broken pumps made by a competitor. What is the best thing to write?',
    },
    options: [
      {
        id: 'what-ours-does',
        correct: true,
        text: {
          nl: 'Dat hij bij ons werkt, hoe onze pomp is getest, en waar dat staat',
          en: 'That he works for us, how our pump was tested, and where to read it',
        },
        explanation: {
          nl: 'Goed. De lezer weet wie er praat en kan de test nakijken. Over de concurrent hoeft hij niets te zeggen.',
          en: 'Right. Readers know who is talking and can check the test. He needn’t say anything about the competitor.',
        },
      },
      {
        id: 'what-he-sees',
        correct: false,
        text: {
          nl: 'Dat hij wekelijks kapotte pompen van dat andere merk voorbij ziet komen',
          en: 'That he sees broken pumps of that other brand coming in every week',
        },
        explanation: {
          nl: 'Het is wat hij ziet. Maar kapotte pompen komen nu eenmaal bij een monteur, en zo maakt hij een concurrent zwart.',
          en: 'It is what he sees. But broken pumps do end up with a fitter, and this runs a competitor down.',
        },
      },
      {
        id: 'hint-without-name',
        correct: false,
        text: {
          nl: 'Dat hij geen namen noemt, maar dat één bekend merk het niet lang volhoudt',
          en: 'That he won’t name names, but that one well-known brand doesn’t last long',
        },
        explanation: {
          nl: 'Zonder naam lijkt het netjes. Op een vakforum weet iedereen wie hij bedoelt, en er is niets te controleren.',
          en: 'Without a name it seems decent. On a trade forum everybody knows who he means, and there is nothing to check.',
        },
      },
    ],
  },
];
