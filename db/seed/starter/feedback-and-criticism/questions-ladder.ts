import type { Question } from '@/domain/training/content';

/** Lesson 2: the lowest rung that fits, and when it is time to stop. */
export const ladderQuestions: Question[] = [
  {
    id: 'bin-on-the-corner',
    topic: 'feedback',
    kind: 'scenario',
    prompt: {
      nl: 'Je werkt bij een gemeente en beheert met een collega de wijkpagina. Een bewoner schrijft: ‘De nieuwe afvalbak staat precies in de bocht. Vrachtwagens rijden hem er zo af. Dat had een kind kunnen bedenken.’ De bewoner heeft gelijk. Welk antwoord past?',
      en: 'You work for a council and run the neighbourhood page with a colleague. A resident writes: ‘The new bin is right on the bend. Lorries will knock it over in no time. A child could have told you.’ The resident is right. Which answer fits?',
    },
    options: [
      {
        id: 'long-explanation',
        correct: false,
        text: {
          nl: 'Uitleggen welke afdelingen over de plek hebben meegedacht, en waarom',
          en: 'Explain which departments had a say in where it was put, and why',
        },
        explanation: {
          nl: 'Openheid is goed. Maar bij een goede tip klinkt een lange uitleg alsof je de keuze verdedigt.',
          en: 'Being open is good. But in answer to a good tip, a long explanation sounds as if you are defending the choice.',
        },
      },
      {
        id: 'thank-and-route',
        correct: true,
        text: {
          nl: 'Bedanken voor de tip, en zeggen wie er deze week gaat kijken',
          en: 'Thank them for the tip, and say who will have a look this week',
        },
        explanation: {
          nl: 'Goed, dit is trede 1. De bewoner hoort dat de tip aankomt, en jij hebt met de buitendienst afgesproken dat er iemand gaat kijken.',
          en: 'Right, this is rung 1. The resident hears that the tip has arrived, and you have agreed with the maintenance team that someone will look.',
        },
      },
      {
        id: 'formal-apology',
        correct: false,
        text: {
          nl: 'Uitgebreid je excuses maken namens het hele gemeentebestuur',
          en: 'Offer a full apology on behalf of the whole municipal executive',
        },
        explanation: {
          nl: 'Beleefd, maar te zwaar. Er is nog niets kapot, en namens het bestuur spreken is niet aan jou.',
          en: 'Polite, but too heavy. Nothing is broken yet, and it is not up to you to speak for the executive.',
        },
      },
      {
        id: 'ask-for-friendly-tone',
        correct: false,
        text: {
          nl: 'Vragen of de bewoner het ook vriendelijker kan zeggen',
          en: 'Ask the resident to say it in a friendlier way',
        },
        explanation: {
          nl: 'Dat laatste zinnetje prikt. Maar het is geen schelden, en met een preek over de toon raak je de tip én de bewoner kwijt.',
          en: 'That last sentence stings. But it isn’t abuse, and a lecture on tone will lose you both the tip and the resident.',
        },
      },
    ],
  },
  {
    id: 'third-time-the-same',
    topic: 'feedback',
    kind: 'scenario',
    prompt: {
      nl: 'In een webwinkel heb je een klant twee keer uitgelegd dat een aangebroken pak luiers niet terug kan, met een link naar de voorwaarden. Nu schrijft de klant voor de derde keer hetzelfde, met ‘sukkels’ erbij. Wat doe je?',
      en: 'At an online shop you have explained twice to a customer that an opened pack of nappies can’t be returned, with a link to the terms. Now the customer writes the same for the third time, adding ‘losers’. What do you do?',
    },
    options: [
      {
        id: 'explain-better',
        correct: false,
        text: {
          nl: 'Het nog eens uitleggen, maar nu uitgebreider en met een voorbeeld',
          en: 'Explain it once more, but now at greater length and with an example',
        },
        explanation: {
          nl: 'Je wilt dat de klant het begrijpt. Maar die heeft het begrepen en is het er niet mee eens. Een derde uitleg verandert dat niet.',
          en: 'You want the customer to understand. But they have understood, and they disagree. A third explanation won’t change that.',
        },
      },
      {
        id: 'give-in-quietly',
        correct: false,
        text: {
          nl: 'In een privébericht alsnog het geld teruggeven, dan is het klaar',
          en: 'Refund the money in a private message after all, to be done with it',
        },
        explanation: {
          nl: 'Heel verleidelijk, en de rust is even terug. Alleen krijgt wie het hardst roept dan meer dan wie netjes vroeg. En zoiets gaat snel rond.',
          en: 'Very tempting, and peace returns for a while. But then those who shout loudest get more than those who asked politely. And word soon gets round.',
        },
      },
      {
        id: 'close-politely',
        correct: true,
        text: {
          nl: 'Netjes afsluiten met een verwijzing naar je antwoord, en stoppen',
          en: 'Close politely, pointing back to your answer, and stop',
        },
        explanation: {
          nl: 'Goed, dit is trede 5. Je was duidelijk, je blijft beleefd en de meelezers kunnen je uitleg vinden.',
          en: 'Right, this is rung 5. You were clear, you stay polite and the people reading along can find your explanation.',
        },
      },
    ],
  },
];
