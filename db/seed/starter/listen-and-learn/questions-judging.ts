import type { Question } from '@/domain/training/content';

/** Lesson 5: is a conclusion earned, and is a text ours to use? */
export const judgingQuestions: Question[] = [
  {
    id: 'sixty-comments-a-success',
    topic: 'listening',
    kind: 'evaluate',
    prompt: {
      nl: 'Een bakkerij probeerde een filmpje. Een collega schrijft achteraf op: ‘We hadden vooraf niets afgesproken, maar er kwamen 60 reacties. Het werkt dus. We doen het nu elke dag.’ Wat vind je van deze conclusie?',
      en: 'A bakery tried out a video. Afterwards a colleague writes: ‘We hadn’t agreed on anything beforehand, but there were 60 comments. So it works. From now on we do it every day.’ What do you make of this conclusion?',
    },
    options: [
      {
        id: 'sixty-is-many',
        correct: false,
        text: {
          nl: 'Die klopt: zestig reacties is voor een bakkerij heel veel',
          en: 'It is right: sixty comments is a great deal for a bakery',
        },
        explanation: {
          nl: 'Het lijkt veel. Maar niemand weet wat er anders was gekomen, of wat er in die zestig staat.',
          en: 'It looks like a lot. But nobody knows what would have come otherwise, or what the sixty say.',
        },
      },
      {
        id: 'comments-mean-nothing',
        correct: false,
        text: {
          nl: 'Die klopt niet: reacties zeggen nooit iets over de vraag of een filmpje werkt',
          en: 'It is wrong: comments never say anything about whether a video works',
        },
        explanation: {
          nl: 'Zo streng hoeft het niet. Wat mensen vragen en zeggen, is juist het lezen waard.',
          en: 'There is no need to be that strict. What people ask and say is well worth reading.',
        },
      },
      {
        id: 'fewer-times-a-week',
        correct: false,
        text: {
          nl: 'Die klopt, maar elke dag is te veel: begin met drie keer per week',
          en: 'It is right, but every day is too much: start with three times a week',
        },
        explanation: {
          nl: 'Kleiner volhouden is verstandig. Alleen weet je nog steeds niet of het iets oplevert.',
          en: 'Keeping it smaller is sensible. But you still don’t know whether it brings anything.',
        },
      },
      {
        id: 'nothing-to-compare',
        correct: true,
        text: {
          nl: 'Die is te snel: er is niets om de zestig naast te leggen',
          en: 'It is too quick: there is nothing to put the sixty next to',
        },
        explanation: {
          nl: 'Goed. Eén keer kan toeval zijn. Schrijf nu op wat je verwacht, probeer het nog een paar keer en kijk dan pas.',
          en: 'Right. Once may be chance. Write down now what you expect, try it a few more times and only then look.',
        },
      },
    ],
  },
  {
    id: 'translated-from-danish',
    topic: 'listening',
    kind: 'evaluate',
    prompt: {
      nl: 'Een kapper heeft een plan: ‘We vertalen de teksten van een Deense kapsalon, met onze eigen foto’s erbij. Eronder zetten we: naar een idee uit Denemarken.’ Wat is jouw oordeel?',
      en: 'A hairdresser has a plan: ‘We’ll translate the texts of a Danish salon and add photos of our own. Below it we put: inspired by an idea from Denmark.’ What is your verdict?',
    },
    options: [
      {
        id: 'new-text',
        correct: false,
        text: {
          nl: 'Goed: vertaald is het een nieuwe tekst, en die is van ons',
          en: 'Good: once translated it is a new text, and that is ours',
        },
        explanation: {
          nl: 'De woorden zijn anders, dat is zo. Maar wat er staat blijft van de schrijver, ook in het Nederlands.',
          en: 'The words are different, that is true. But what it says still belongs to its writer, in English too.',
        },
      },
      {
        id: 'source-is-given',
        correct: false,
        text: {
          nl: 'Goed: de herkomst staat erbij, dus niemand kan er bezwaar tegen hebben',
          en: 'Good: it says where it came from, so nobody can object',
        },
        explanation: {
          nl: 'Netjes dat het erbij staat. Alleen is noemen iets anders dan toestemming hebben.',
          en: 'It is decent to say so. But naming the source isn’t the same as having permission.',
        },
      },
      {
        id: 'never-borrow',
        correct: false,
        text: {
          nl: 'Niet doen: van een ander hoor je ook geen idee over te nemen',
          en: 'Don’t: you shouldn’t borrow an idea from anyone else either',
        },
        explanation: {
          nl: 'Dat is te streng. Ideeën en vormen mag je afkijken; daar leren we allemaal van.',
          en: 'That is too strict. You may borrow ideas and forms; we all learn from them.',
        },
      },
      {
        id: 'own-sentences',
        correct: true,
        text: {
          nl: 'Het idee mag, maar schrijf zelf de zinnen',
          en: 'The idea is fine, but write the sentences yourselves',
        },
        explanation: {
          nl: 'Goed. Of vraag de Deense kapper of je haar teksten mag vertalen; vaak vinden mensen dat leuk.',
          en: 'Right. Or ask the Danish hairdresser if you may translate her texts; people are often pleased.',
        },
      },
    ],
  },
];
